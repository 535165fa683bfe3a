import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { FormField } from '@/components/desk/form-state';
import type { Locale } from '@/lib/domain/locale';
import { PASSWORD_LENGTH } from '@/lib/domain/person';
import { type Role, roleLabel } from '@/lib/domain/role';

type SetUp = { purpose: 'first_admin' | 'invitation' | 'reset'; email: string | null; role: Role };

/** What somebody who follows a set-up link is told and asked. */
export async function listSetUpFields({ purpose, email, role }: SetUp, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'desk.setUp' });
  const address: FormField = {
    name: 'email',
    label: t('email'),
    hint: t('emailHint'),
    type: 'email',
    autoComplete: 'username',
  };
  const name: FormField = {
    name: 'name',
    label: t('name'),
    hint: t('nameHint'),
    type: 'text',
    autoComplete: 'name',
  };
  const password: FormField = {
    name: 'password',
    label: t('password'),
    hint: t('passwordHint', PASSWORD_LENGTH),
    type: 'password',
    autoComplete: 'new-password',
  };
  if (purpose === 'first_admin') return { standfirst: t('first'), fields: [address, name, password] };
  const known = { email: email ?? '', role: roleLabel(role)[locale] };
  if (purpose === 'reset') return { standfirst: t('reset', known), fields: [password] };
  return { standfirst: t('invited', known), fields: [name, password] };
}
