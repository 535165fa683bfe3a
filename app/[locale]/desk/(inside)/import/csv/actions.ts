'use server';

import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { getLocale } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { parseUpload } from '@/lib/domain/csv-upload';
import { localeHref } from '@/lib/i18n/navigation';
import { keepUpload } from '@/lib/workflows/keep-upload';
import { workUpload } from '@/lib/workflows/work-upload';
import { answerErrors, answerFaults } from '../../../form-answers';

export async function uploadHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('code');
  const { file, faults } = parseUpload(form);
  if (!file) return answerFaults(faults, form);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await keepUpload(editor, { fileName: file.name, bytes });
  const locale = await getLocale();
  if (!kept.done) {
    const errors = [{ field: 'file', text: kept.detail[locale] }];
    return answerErrors(errors, form, kept.fault === 'too_large' ? 413 : 422);
  }
  after(() => workUpload(editor, kept.id));
  redirect(localeHref(locale, `/desk/import/csv/${kept.id}`));
}
