import { defineRouting } from 'next-intl/routing';
import { LOCALES, type Locale } from '@/lib/domain/locale';

export type { Locale };

/** Every page lives under its language; the bare `/` leads to one by Accept-Language. No cookie is set. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: 'en',
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
});
