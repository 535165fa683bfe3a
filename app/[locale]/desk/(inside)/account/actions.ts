'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireSignedIn } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { parseForm } from '@/lib/domain/form';
import { changePasswordSchema, endSessionSchema, noFieldsSchema } from '@/lib/domain/person';
import { changePassword } from '@/lib/workflows/change-password';
import { endSession } from '@/lib/workflows/end-session';
import { answerDone, answerFaults } from '../../form-answers';

export async function endSessionHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const { editor } = await requireSignedIn();
  const { values, faults } = parseForm(endSessionSchema, form);
  if (!values) return answerFaults(faults, form);
  await endSession(editor, { only: values.session });
  return answerDone((await getTranslations('desk.done'))('sessionEnded'));
}

export async function endOtherSessionsHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const { editor, sessionId } = await requireSignedIn();
  const { values, faults } = parseForm(noFieldsSchema, form);
  if (!values) return answerFaults(faults, form);
  const count = await endSession(editor, { except: sessionId });
  return answerDone((await getTranslations('desk.done'))('othersEnded', { count }));
}

export async function changePasswordHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const { editor, sessionId } = await requireSignedIn();
  const { values, faults } = parseForm(changePasswordSchema, form);
  if (!values) return answerFaults(faults, form);
  const outcome = await changePassword(editor, { sessionId, ...values });
  if (!outcome.done) return answerFaults([{ field: 'current', problem: outcome.why }], form);
  return answerDone((await getTranslations('desk.done'))('password'));
}
