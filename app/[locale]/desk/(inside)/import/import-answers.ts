import 'server-only';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ImportOutcome, ImportState } from '@/components/desk/import/import-state';
import { findNearArticle } from '@/lib/data/desk/readings';
import { toArticleName } from '@/lib/domain/article';
import type { Editor } from '@/lib/domain/editor';
import type { FormFault } from '@/lib/domain/form';
import { setStatus } from '@/lib/http/exchange';
import type en from '@/lib/i18n/messages/en/desk-import.json';
import { localeHref } from '@/lib/i18n/navigation';
import { READ_FAULTS } from '@/lib/intake/read-fault';
import type { ReadArticleAnswer } from '@/lib/workflows/read-article';

type ErrorKey = keyof (typeof en)['errors'];

/** 422 with every fault in words, and what was typed. */
export async function answerImportFaults(faults: readonly FormFault[], form: FormData): Promise<ImportState> {
  const t = await getTranslations('desk-import.errors');
  setStatus(await headers(), 422);
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') ? [[name, value] as const] : [],
    ),
  );
  const errors = faults.map(({ field, problem }) => ({ field, text: t(problem as ErrorKey) }));
  return { errors, outcomes: [], typed };
}

/** What became of one article, in words, with where to go on. */
export async function toOutcome(
  editor: Editor,
  { name, answer }: { name: string | null; answer: ReadArticleAnswer },
): Promise<ImportOutcome> {
  const locale = await getLocale();
  const t = await getTranslations('desk-import.outcome');
  const shown = name ?? t('pasted');
  const toReading = (id: string) => ({ href: localeHref(locale, `/desk/import/${id}`), label: t('open') });
  if (answer.done) {
    const text = answer.known ? t('known') : t('read', { count: answer.proposals });
    return { name: shown, kind: answer.known ? 'known' : 'read', text, link: toReading(answer.reading) };
  }
  if ('fault' in answer)
    return { name: shown, kind: 'refused', text: READ_FAULTS[answer.fault][locale], link: null };
  const { article, likeness } = answer.near;
  const near = await findNearArticle(editor, article);
  const title = near ? toArticleName(near, locale) : article;
  const text = t('near', { title, percent: Math.round(likeness * 100) });
  const public_ = { href: localeHref(locale, `/articles/${article}`), label: t('open') };
  return { name: shown, kind: 'near', text, link: near?.reading ? toReading(near.reading) : public_ };
}
