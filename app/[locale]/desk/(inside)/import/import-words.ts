import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ImportWords } from '@/components/desk/import/import-box';
import type { Locale } from '@/lib/domain/locale';
import { READ_FAULTS } from '@/lib/intake/read-fault';
import { getFormWords } from '../../form-words';

/** The words of the box that takes articles. */
export async function getImportWords(locale: Locale): Promise<ImportWords> {
  const t = await getTranslations({ locale, namespace: 'desk-import' });
  const { errorTitles, errorPrefix } = await getFormWords(locale);
  return {
    errorTitles,
    errorPrefix,
    text: t('form.text'),
    textHint: t('form.textHint'),
    files: t('form.files'),
    filesHint: t('form.filesHint'),
    drop: t('form.drop'),
    more: t('form.more'),
    anyway: t('form.anyway'),
    submit: t('form.submit'),
    working: t('form.working', { done: '#', total: '*' }),
    progress: t('form.progress'),
    outcomes: t('outcome.title'),
    again: t('outcome.again'),
    lost: t('outcome.lost'),
    tooLarge: READ_FAULTS.too_large[locale],
    day: { name: 'publishedOn', label: t('form.publishedOn'), type: 'text', hint: t('form.dayNeeded') },
    fields: [
      { name: 'outlet', label: t('form.outlet'), type: 'text' },
      { name: 'url', label: t('form.url'), type: 'text' },
    ],
  };
}
