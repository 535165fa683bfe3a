'use server';

import { after } from 'next/server';
import type { FormState } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { uploadSchema } from '@/lib/domain/desk-forms';
import { parseForm } from '@/lib/domain/form';
import { resumeUpload, startImport, startUndo } from '@/lib/workflows/move-upload';
import { workUpload } from '@/lib/workflows/work-upload';
import { answerFaults, answerRefusal } from '../../../../form-answers';
import { backToUpload } from './back-to-upload';

export async function importHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('code');
  const { values, faults } = parseForm(uploadSchema, form);
  if (!values) return answerFaults(faults, form);
  const answer = await startImport(editor, values.upload);
  if (!answer.done) return answerRefusal(answer, form);
  after(() => workUpload(editor, values.upload));
  return backToUpload(values.upload);
}

export async function undoHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('code');
  const { values, faults } = parseForm(uploadSchema, form);
  if (!values) return answerFaults(faults, form);
  const answer = await startUndo(editor, values.upload);
  if (!answer.done) return answerRefusal(answer, form);
  after(() => workUpload(editor, values.upload));
  return backToUpload(values.upload);
}

export async function resumeHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('code');
  const { values, faults } = parseForm(uploadSchema, form);
  if (!values) return answerFaults(faults, form);
  const answer = await resumeUpload(editor, values.upload);
  if (!answer.done) return answerRefusal(answer, form);
  after(() => workUpload(editor, values.upload));
  return backToUpload(values.upload);
}
