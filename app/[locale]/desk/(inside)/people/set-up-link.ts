import 'server-only';
import { getLocale } from 'next-intl/server';
import { setUpPath } from '@/lib/auth/set-up-token';
import { getEnvironment } from '@/lib/environment';
import { localeHref } from '@/lib/i18n/navigation';

/** A set-up link to pass on: below PUBLIC_URL, else below the address of the form, whose Origin was checked. */
export async function setUpLink(headers: Headers, token: string): Promise<string> {
  const base = getEnvironment().publicUrl ?? headers.get('origin') ?? '';
  return `${base}${localeHref(await getLocale(), setUpPath(token))}`;
}
