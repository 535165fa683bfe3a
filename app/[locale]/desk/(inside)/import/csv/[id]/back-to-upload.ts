import 'server-only';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { localeHref } from '@/lib/i18n/navigation';

/** Leads to the page of an upload, which says how far it is. */
export async function backToUpload(id: string): Promise<never> {
  redirect(localeHref(await getLocale(), `/desk/import/csv/${id}`));
}
