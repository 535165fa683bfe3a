import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/domain/locale';

const KEYS = ['j', 'k', 'a', 'r', 'm', 's', 'e', 'u'] as const;

/** The words of the page around a reading. */
export async function getReadingWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'desk-import' });
  return {
    panes: t('panes.label'),
    help: t('tools.help'),
    keys: {
      title: t('keys.title'),
      on: t('keys.on'),
      close: t('keys.close'),
      rows: [
        ...KEYS.map((key) => ({ keys: [key], text: t(`keys.${key}`) })),
        { keys: ['␣'], text: t('keys.space') },
        { keys: ['[', ']'], text: t('keys.grow') },
        { keys: ['?'], text: t('keys.help') },
      ],
    },
  };
}
