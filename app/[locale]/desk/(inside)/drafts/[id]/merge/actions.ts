'use server';

import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { parseRebase } from '@/lib/domain/form-post';
import { localeHref } from '@/lib/i18n/navigation';
import { bringTogether } from '@/lib/workflows/bring-together';
import { answerErrors, answerFaults, answerRefusal } from '../../../../form-answers';

export async function bringTogetherHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('code');
  const post = parseRebase(form);
  if (!post) return answerFaults([{ field: '', problem: 'form_broken' }], form);
  const { draft: id, version, incidentVersion, choices } = post;
  const answer = await bringTogether(editor, { id, version, incidentVersion }, choices);
  const locale = await getLocale();
  if (answer.done) redirect(localeHref(locale, `/desk/drafts/${id}/review?done=together`));
  if ('why' in answer) return answerRefusal(answer, form);
  if ('problems' in answer)
    return answerErrors(
      answer.problems.map(({ path, message }) => ({ field: path, text: message[locale] })),
      form,
    );
  const t = await getTranslations('desk-review.together');
  return answerErrors([{ field: '', text: t('choose', { count: answer.open.length }) }], form);
}
