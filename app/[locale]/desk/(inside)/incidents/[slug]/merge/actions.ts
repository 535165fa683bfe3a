'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { mergeSchema } from '@/lib/domain/desk-forms';
import { parseForm } from '@/lib/domain/form';
import { localeHref } from '@/lib/i18n/navigation';
import { mergeIncidents } from '@/lib/workflows/merge-incidents';
import { answerFaults, answerRefusal } from '../../../../form-answers';
import { fieldOf } from '../field-of';

export async function mergeHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('merge');
  const { values, faults } = parseForm(mergeSchema, form);
  if (!values) return answerFaults(faults, form);
  const { incident, version, into, intoVersion, reason } = values;
  const answer = await mergeIncidents(editor, {
    from: { slug: incident, version },
    into: { slug: into, version: intoVersion },
    reason,
  });
  if (!answer.done) return answerRefusal(answer, form, fieldOf(answer));
  redirect(localeHref(await getLocale(), `/desk/incidents/${incident}?done=merged`));
}
