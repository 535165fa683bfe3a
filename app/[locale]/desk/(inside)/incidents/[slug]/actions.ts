'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { incidentReasonSchema } from '@/lib/domain/desk-forms';
import { parseForm } from '@/lib/domain/form';
import { localeHref } from '@/lib/i18n/navigation';
import { undoMerge } from '@/lib/workflows/undo-merge';
import { undoWithdrawal } from '@/lib/workflows/undo-withdrawal';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { answerFaults, answerRefusal } from '../../../form-answers';
import { fieldOf } from './field-of';

export async function withdrawHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('withdraw');
  const { values, faults } = parseForm(incidentReasonSchema, form);
  if (!values) return answerFaults(faults, form);
  const { incident: slug, version, reason } = values;
  const answer = await withdrawIncident(editor, { slug, version, reason });
  if (!answer.done) return answerRefusal(answer, form, fieldOf(answer));
  redirect(localeHref(await getLocale(), `/desk/incidents/${slug}?done=withdrawn`));
}

export async function undoWithdrawalHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('withdraw');
  const { values, faults } = parseForm(incidentReasonSchema, form);
  if (!values) return answerFaults(faults, form);
  const { incident: slug, version, reason } = values;
  const answer = await undoWithdrawal(editor, { slug, version, reason });
  if (!answer.done) return answerRefusal(answer, form, fieldOf(answer));
  redirect(localeHref(await getLocale(), `/desk/incidents/${slug}?done=restored`));
}

export async function undoMergeHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('merge');
  const { values, faults } = parseForm(incidentReasonSchema, form);
  if (!values) return answerFaults(faults, form);
  const { incident: slug, version, reason } = values;
  const answer = await undoMerge(editor, { slug, version, reason });
  if (!answer.done) return answerRefusal(answer, form, fieldOf(answer));
  redirect(localeHref(await getLocale(), `/desk/incidents/${slug}?done=unmerged`));
}
