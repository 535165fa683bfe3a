'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FormAnswer, NO_ANSWER } from '@/components/desk/incident-form/form-answer';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { parseEntries } from '@/lib/domain/form-entries';
import { isHandIn, parseFormPost } from '@/lib/domain/form-post';
import { setStatus } from '@/lib/http/exchange';
import { localeHref } from '@/lib/i18n/navigation';
import { STATUS_OF } from './status-of';
import { writeForm } from './write-form';

/** The form as a browser without a script sends it: every button of it leads here. */
export async function sendFormHere(before: FormAnswer, data: FormData): Promise<FormAnswer> {
  await requireSameSite();
  const editor = await requireEditor('propose');
  const locale = await getLocale();
  const post = parseFormPost(data);
  if (!post) {
    setStatus(await headers(), 422);
    const t = await getTranslations('desk-form.state');
    return {
      ...NO_ANSWER,
      draft: before.draft,
      version: before.version,
      outcome: 'refused',
      message: t('broken'),
    };
  }
  if (isHandIn(post)) await requireEditor('submit');
  const answer = await writeForm(editor, { post, locale });
  const home = localeHref(locale, '/desk');
  if (answer.outcome === 'discarded') redirect(home);
  if (answer.outcome === 'submitted' || (answer.outcome === 'saved' && answer.message === null))
    redirect(`${home}/drafts/${post.draft}`);
  setStatus(await headers(), STATUS_OF[answer.outcome]);
  return { ...answer, typed: answer.typed ?? parseEntries(post.entries).typed };
}
