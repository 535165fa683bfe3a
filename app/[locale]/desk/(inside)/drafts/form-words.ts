import 'server-only';
import { getMessages } from 'next-intl/server';
import type { IncidentFormWords } from '@/components/desk/incident-form/form-lists';
import type { Locale } from '@/lib/domain/locale';

/** All words of the form, as they are written: the browser fills in what is in braces. */
export async function getFormWords(locale: Locale): Promise<IncidentFormWords> {
  const messages = await getMessages({ locale });
  return messages['desk-form'];
}
