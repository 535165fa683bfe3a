'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { FormState } from '@/components/desk/form-state';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { signIn } from '@/lib/auth/sign-in';
import { parseForm } from '@/lib/domain/form';
import { signInSchema } from '@/lib/domain/person';
import { toDeskPath } from '@/lib/http/desk-path';
import { localeHref } from '@/lib/i18n/navigation';
import { answerFaults } from '../form-answers';

export async function signInHere(_before: FormState, form: FormData): Promise<FormState> {
  await requireSameSite();
  const { values, faults } = parseForm(signInSchema, form);
  if (!values) return answerFaults(faults, form);
  const { to, ...typed } = values;
  const answer = await signIn(typed, await headers());
  if (answer === 'signed in') redirect(toDeskPath(to, localeHref(await getLocale(), '/desk')));
  const problem = answer === 'too many' ? 'tries_many' : 'sign_in_refused';
  return answerFaults([{ field: 'email', problem }], form);
}
