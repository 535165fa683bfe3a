import 'server-only';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { type FormFault, keepTyped } from '@/lib/domain/form';
import { setStatus } from '@/lib/http/exchange';
import type en from '@/lib/i18n/messages/en/desk.json';

type ErrorKey = Exclude<keyof (typeof en)['errors'], 'title'>;

/** The answer to a form that was refused: 422 (429 after too many tries), every fault in words, and what was typed. */
export async function answerFaults(faults: readonly FormFault[], form: FormData): Promise<FormState> {
  const t = await getTranslations('desk.errors');
  const tooMany = faults.some((fault) => fault.problem === 'tries_many');
  setStatus(await headers(), tooMany ? 429 : 422);
  const errors = faults.map(({ field, problem }) => ({ field, text: t(problem as ErrorKey) }));
  return { errors, typed: keepTyped(form), done: null, link: null };
}

/** The answer to a form that did what it says, with the link it made, if any; the page around it is drawn anew. */
export function answerDone(done: string, link: string | null = null): FormState {
  refresh();
  return { errors: [], typed: {}, done, link };
}
