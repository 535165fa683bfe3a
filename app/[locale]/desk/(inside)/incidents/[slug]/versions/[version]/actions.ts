'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { restoreSchema } from '@/lib/domain/desk-forms';
import { parseForm } from '@/lib/domain/form';
import { localeHref } from '@/lib/i18n/navigation';
import { restoreVersion } from '@/lib/workflows/restore-version';
import { answerFaults, answerRefusal } from '../../../../../form-answers';

export async function restoreHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('code');
  const { values, faults } = parseForm(restoreSchema, form);
  if (!values) return answerFaults(faults, form);
  const answer = await restoreVersion(editor, { slug: values.incident, version: values.version });
  if (!answer.done) return answerRefusal(answer, form);
  redirect(localeHref(await getLocale(), `/desk/drafts/${answer.id}/review?done=restored`));
}
