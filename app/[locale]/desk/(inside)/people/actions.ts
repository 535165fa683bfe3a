'use server';

import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireEditor } from '@/lib/auth/editor';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { parseForm } from '@/lib/domain/form';
import { changeRoleSchema, invitationSchema, inviteSchema, personSchema } from '@/lib/domain/person';
import { roleLabel } from '@/lib/domain/role';
import { changeRole } from '@/lib/workflows/change-role';
import { invitePerson, withdrawInvitation } from '@/lib/workflows/invite-person';
import { resetPassword } from '@/lib/workflows/reset-password';
import { restorePerson, suspendPerson } from '@/lib/workflows/suspend-person';
import { answerDone, answerFaults } from '../../form-answers';
import { setUpLink } from './set-up-link';

export async function inviteHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('manage_people');
  const { values, faults } = parseForm(inviteSchema, form);
  if (!values) return answerFaults(faults, form);
  const outcome = await invitePerson(editor, values);
  if (!outcome.done) return answerFaults([{ field: 'email', problem: outcome.why }], form);
  const t = await getTranslations('desk.done');
  const role = roleLabel(values.role)[await getLocale()];
  return answerDone(
    t('invited', { email: values.email, role }),
    await setUpLink(await headers(), outcome.token),
  );
}

export async function withdrawHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('manage_people');
  const { values, faults } = parseForm(invitationSchema, form);
  if (!values) return answerFaults(faults, form);
  const outcome = await withdrawInvitation(editor, values.invitation);
  if (!outcome.done) return answerFaults([{ field: '', problem: outcome.why }], form);
  return answerDone((await getTranslations('desk.done'))('withdrawn'));
}

export async function changeRoleHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('manage_people');
  const { values, faults } = parseForm(changeRoleSchema, form);
  if (!values) return answerFaults(faults, form);
  const outcome = await changeRole(editor, { id: values.person, version: values.version }, values.role);
  if (!outcome.done) return answerFaults([{ field: 'role', problem: outcome.why }], form);
  const role = roleLabel(values.role)[await getLocale()];
  return answerDone((await getTranslations('desk.done'))('role', { name: outcome.name, role }));
}

export async function suspendHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('manage_people');
  const { values, faults } = parseForm(personSchema, form);
  if (!values) return answerFaults(faults, form);
  const outcome = await suspendPerson(editor, { id: values.person, version: values.version });
  if (!outcome.done) return answerFaults([{ field: '', problem: outcome.why }], form);
  return answerDone((await getTranslations('desk.done'))('suspended', { name: outcome.name }));
}

export async function restoreHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('manage_people');
  const { values, faults } = parseForm(personSchema, form);
  if (!values) return answerFaults(faults, form);
  const outcome = await restorePerson(editor, { id: values.person, version: values.version });
  if (!outcome.done) return answerFaults([{ field: '', problem: outcome.why }], form);
  return answerDone((await getTranslations('desk.done'))('restored', { name: outcome.name }));
}

export async function resetHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const editor = await requireEditor('manage_people');
  const { values, faults } = parseForm(personSchema, form);
  if (!values) return answerFaults(faults, form);
  const outcome = await resetPassword(editor, values.person);
  if (!outcome.done) return answerFaults([{ field: '', problem: outcome.why }], form);
  const t = await getTranslations('desk.done');
  return answerDone(t('reset', { name: outcome.name }), await setUpLink(await headers(), outcome.token));
}
