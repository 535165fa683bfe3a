import 'server-only';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormError, FormState } from '@/components/desk/form-state';
import { isLate, type Refused } from '@/lib/domain/desk-refusal';
import { type FormFault, keepTyped } from '@/lib/domain/form';
import { setStatus } from '@/lib/http/exchange';
import type en from '@/lib/i18n/messages/en/desk.json';

type ErrorKey = Exclude<keyof (typeof en)['errors'], 'title'>;

/** The answer to a form with faults: 422 (429 after too many tries), every fault in words, and what was typed. */
export async function answerFaults(faults: readonly FormFault[], form: FormData): Promise<FormState> {
  const t = await getTranslations('desk.errors');
  const tooMany = faults.some((fault) => fault.problem === 'tries_many');
  const errors = faults.map(({ field, problem }) => ({ field, text: t(problem as ErrorKey) }));
  return answerErrors(errors, form, tooMany ? 429 : 422);
}

/** The answer to a form that was refused for reasons that are in words already. */
export async function answerErrors(errors: FormError[], form: FormData, status = 422): Promise<FormState> {
  setStatus(await headers(), status);
  return { errors, typed: keepTyped(form), done: null, link: null };
}

/** The answer to a form that its workflow refused: 409 when somebody else was quicker, and the page is then drawn anew, else 422. */
export async function answerRefusal(
  { why, message }: Refused,
  form: FormData,
  field = '',
): Promise<FormState> {
  const late = isLate(why);
  if (late) refresh();
  return answerErrors([{ field, text: message[await getLocale()] }], form, late ? 409 : 422);
}

/** The answer to a form that did what it says, with the link it made, if any; the page around it is drawn anew. */
export function answerDone(done: string, link: string | null = null): FormState {
  refresh();
  return { errors: [], typed: {}, done, link };
}
