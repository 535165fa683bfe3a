import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { FormWords } from '@/components/desk/desk-form';
import type { Locale } from '@/lib/domain/locale';

/** The words that every form of the desk needs. */
export async function getFormWords(locale: Locale): Promise<FormWords> {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const many = t('errors.title', { count: 2 }).replace('2', '#');
  return {
    errorTitles: [t('errors.title', { count: 1 }), many],
    errorPrefix: t('errorPrefix'),
    link: t('done.link'),
  };
}
