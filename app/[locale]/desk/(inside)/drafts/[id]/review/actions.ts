'use server';

import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import {
  draftVersionSchema,
  notSameSchema,
  publishDraftSchema,
  returnDraftSchema,
} from '@/lib/domain/desk-forms';
import { parseForm } from '@/lib/domain/form';
import { localeHref } from '@/lib/i18n/navigation';
import { discardDraft } from '@/lib/workflows/discard-draft';
import { publishDraft } from '@/lib/workflows/publish-draft';
import { returnDraft } from '@/lib/workflows/return-draft';
import { ruleNotSame } from '@/lib/workflows/rule-not-same';
import { submitDraft } from '@/lib/workflows/submit-draft';
import { answerDone, answerErrors, answerFaults, answerRefusal } from '../../../../form-answers';

export async function submitHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('submit');
  const { values, faults } = parseForm(draftVersionSchema, form);
  if (!values) return answerFaults(faults, form);
  const { draft: id, version } = values;
  const answer = await submitDraft(editor, { id, version });
  if (!answer.done) return answerRefusal(answer, form);
  redirect(localeHref(await getLocale(), `/desk/drafts/${id}/review?done=submitted`));
}

export async function publishHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('publish');
  const { values, faults } = parseForm(publishDraftSchema, form);
  if (!values) return answerFaults(faults, form);
  const { draft: id, version, reason } = values;
  const answer = await publishDraft(editor, { id, version, reason });
  const locale = await getLocale();
  if (answer.done) redirect(localeHref(locale, `/desk/incidents/${answer.slug}?done=published`));
  if ('why' in answer)
    return answerRefusal(answer, form, answer.why === 'reason_missing' ? 'reason' : undefined);
  if ('conflict' in answer) redirect(localeHref(locale, `/desk/drafts/${id}/merge`));
  const errors = answer.blockers.map(({ path, message }) => ({ field: path, text: message[locale] }));
  return answerErrors(errors, form);
}

export async function returnHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('submit');
  const { values, faults } = parseForm(returnDraftSchema, form);
  if (!values) return answerFaults(faults, form);
  const { draft: id, version, note } = values;
  const answer = await returnDraft(editor, { id, version, note });
  if (!answer.done) return answerRefusal(answer, form, answer.why === 'reason_bad' ? 'note' : undefined);
  redirect(localeHref(await getLocale(), `/desk/drafts/${id}/review?done=returned`));
}

export async function discardHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('propose');
  const { values, faults } = parseForm(draftVersionSchema, form);
  if (!values) return answerFaults(faults, form);
  const { draft: id, version } = values;
  const answer = await discardDraft(editor, { id, version });
  if (!answer.done) return answerRefusal(answer, form);
  redirect(localeHref(await getLocale(), `/desk/drafts/${id}/review?done=discarded`));
}

export async function notSameHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('propose');
  const { values, faults } = parseForm(notSameSchema, form);
  if (!values) return answerFaults(faults, form);
  const answer = await ruleNotSame(editor, { id: values.draft, slug: values.other });
  if (!answer.done) return answerRefusal(answer, form);
  return answerDone((await getTranslations('desk-review.duplicates'))('remembered'));
}
