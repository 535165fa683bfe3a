'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { signIn } from '@/lib/auth/sign-in';
import { parseForm } from '@/lib/domain/form';
import { setUpSchemas, tokenSchema } from '@/lib/domain/person';
import { localeHref } from '@/lib/i18n/navigation';
import { acceptInvitation, findSetUp } from '@/lib/workflows/accept-invitation';
import { answerFaults } from '../../form-answers';

/** Whoever holds the link may use it: the token in the form is the proof. */
export async function setUpHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const token = tokenSchema.safeParse(form.get('token'));
  const invitation = token.success ? await findSetUp(token.data) : null;
  if (!invitation) return answerFaults([{ field: '', problem: 'link_dead' }], form);
  const { values, faults } = parseForm(setUpSchemas[invitation.purpose], form);
  if (!values) return answerFaults(faults, form);
  const outcome = await acceptInvitation(values);
  if (!outcome.done) return answerFaults([{ field: 'email', problem: outcome.why }], form);
  await signIn({ email: outcome.email, password: values.password }, await headers());
  redirect(localeHref(await getLocale(), '/desk'));
}
