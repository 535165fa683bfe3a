'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { requireSameSite } from '@/lib/auth/require-same-site';
import { signOut } from '@/lib/auth/sign-in';
import { localeHref } from '@/lib/i18n/navigation';

/** Whoever is not signed in gets to the same page: there is nothing to refuse. */
export async function signOutHere(): Promise<void> {
  await requireSameSite();
  await signOut(await headers());
  redirect(`${localeHref(await getLocale(), '/desk/sign-in')}?out=1`);
}
