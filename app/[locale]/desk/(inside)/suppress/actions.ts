'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { suppressSchema } from '@/lib/domain/desk-forms';
import { parseForm } from '@/lib/domain/form';
import { suppressValue } from '@/lib/workflows/suppress-value';
import { answerDone, answerErrors, answerFaults, answerRefusal } from '../../form-answers';

export async function suppressHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('suppress');
  const { values, faults } = parseForm(suppressSchema, form);
  if (!values) return answerFaults(faults, form);
  const answer = await suppressValue(editor, values);
  const t = await getTranslations('desk-incident.suppress');
  if (answer.done) return answerDone(t('done', { count: answer.struck }));
  const field = answer.why.startsWith('reason') ? 'reason' : 'text';
  if (!answer.where) return answerRefusal(answer, form, field);
  const text = `${answer.message[await getLocale()]} ${t('where', { where: answer.where.join(', ') })}`;
  return answerErrors([{ field, text }], form);
}
