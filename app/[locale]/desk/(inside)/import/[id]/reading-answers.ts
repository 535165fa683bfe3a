import 'server-only';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { placeInWords } from '@/components/desk/reading/proposal-words';
import type { RulingState } from '@/components/desk/reading/ruling-state';
import type { Undone } from '@/lib/data/desk/undone';
import { type FormFault, keepTyped } from '@/lib/domain/form';
import { type Locale, listInWords } from '@/lib/domain/locale';
import { setStatus } from '@/lib/http/exchange';
import type en from '@/lib/i18n/messages/en/desk-import.json';
import type { ReadingChange } from '@/lib/intake/ruling/reading-change';
import type { ReadingRefused, RuleReadingAnswer } from '@/lib/workflows/rule-reading';
import { answerDone } from '../../../form-answers';

const UNPROCESSABLE = 422;

/** The answer to a form that no page of ours sends. */
export async function answerBroken(): Promise<RulingState> {
  setStatus(await headers(), UNPROCESSABLE);
  const t = await getTranslations('desk-import.done');
  return { message: t('broken'), refused: true, typed: {} };
}

/** What a ruling did, in words; the page around it is drawn anew. */
export async function answerRuling(
  answer: RuleReadingAnswer,
  { change, form, undone }: { change: ReadingChange; form: FormData; undone: Undone | null },
): Promise<RulingState> {
  const locale = await getLocale();
  if (!answer.done) {
    setStatus(await headers(), UNPROCESSABLE);
    return { message: answer.message[locale], refused: true, typed: keepTyped(form) };
  }
  refresh();
  const t = await getTranslations('desk-import');
  const { accepted, left } = answer;
  if (undone) return { message: describeUndone(undone, { locale, t }), refused: false, typed: {} };
  if (change.verb !== 'accept_all') return { message: t(`done.${change.verb}`), refused: false, typed: {} };
  const why = listInWords([...new Set(left.map((row) => row.message[locale]))], locale);
  const count = new Set(accepted.map(({ draft }) => draft)).size;
  const all =
    count === accepted.length
      ? t('done.acceptAll', { count })
      : t('done.acceptAllIn', { count, proposals: accepted.length });
  const rest = left.length > 0 ? ` ${t('done.acceptLeft', { count: left.length, why })}` : '';
  return { message: `${all}${rest}`, refused: accepted.length === 0, typed: {} };
}

type Words = { locale: Locale; t: Awaited<ReturnType<typeof getTranslations<'desk-import'>>> };

function describeUndone(
  { what, proposals: [first], count, siteNames }: Undone,
  { locale, t }: Words,
): string {
  const place = (first && placeInWords(first, { siteNames }, locale)) ?? t('card.noPlace');
  return t(`done.undone.${what}`, { place, count });
}

/** What came of putting an article's facts right. */
export async function answerDescribed(answer: { done: true } | ReadingRefused): Promise<FormState> {
  if (answer.done) return answerDone((await getTranslations('desk-import.facts'))('done'));
  setStatus(await headers(), UNPROCESSABLE);
  const text = answer.message[await getLocale()];
  return { errors: [{ field: '', text }], typed: {}, done: null, link: null };
}

type ErrorKey = keyof (typeof en)['errors'];

/** 422 with every fault of the facts in words, and what was typed. */
export async function answerDescribeFaults(faults: readonly FormFault[], form: FormData): Promise<FormState> {
  setStatus(await headers(), UNPROCESSABLE);
  const t = await getTranslations('desk-import.errors');
  const errors = faults.map(({ field, problem }) => ({
    field,
    text: t((field === 'outlet' ? 'outlet_bad' : problem) as ErrorKey),
  }));
  return { errors, typed: keepTyped(form), done: null, link: null };
}
