'use server';

import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { ImportState } from '@/components/desk/import/import-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { parseImport, type SentArticles, toPastedBytes } from '@/lib/domain/import-form';
import { setStatus } from '@/lib/http/exchange';
import { localeHref } from '@/lib/i18n/navigation';
import { type ReadArticleAnswer, readArticle } from '@/lib/workflows/read-article';
import { answerImportFaults, toOutcome } from './import-answers';

export async function importHere(_before: ImportState, form: FormData): Promise<ImportState> {
  await requireSameSite();
  const editor = await requireEditor('propose');
  const sent = parseImport(form);
  if (Array.isArray(sent)) return answerImportFaults(sent, form);
  const answers: { name: string | null; answer: ReadArticleAnswer }[] = [];
  for (const { name, bytes } of listArticles(sent)) {
    const { given, anyway } = sent;
    const input = { bytes: await bytes(), fileName: name, given, anyway };
    answers.push({ name, answer: await readArticle(editor, input) });
  }
  const [only] = answers;
  if (answers.length === 1 && only?.answer.done && !sent.stay)
    redirect(localeHref(await getLocale(), `/desk/import/${only.answer.reading}`));
  if (!answers.some(({ answer }) => answer.done)) setStatus(await headers(), 422);
  refresh();
  const outcomes = await Promise.all(answers.map((row) => toOutcome(editor, row)));
  const isNear = outcomes.some((row) => row.kind === 'near');
  return { errors: [], outcomes, typed: isNear ? { text: sent.text } : NOTHING };
}

const NOTHING: Record<string, string> = {};

/** What was sent, the pasted text first; a file is read only when its turn comes. */
function listArticles({ text, files }: SentArticles) {
  const pasted = text.trim() === '' ? [] : [{ name: null, bytes: async () => toPastedBytes(text) }];
  const dropped = files.map((file) => ({
    name: file.name.slice(0, 120),
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
  return [...pasted, ...dropped];
}
