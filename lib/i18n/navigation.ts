import type { Metadata } from 'next';
import { LOCALES, type Locale } from '@/lib/domain/locale';

/** Address of a page in one language. `path` starts with a slash and names no language; `/` is the map. */
export function localeHref(locale: Locale, path: string): string {
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** Canonical address and hreflang alternates of a page, for `generateMetadata`; `path` as in `localeHref`. */
export function alternatesFor(locale: Locale, path: string): NonNullable<Metadata['alternates']> {
  const languages = Object.fromEntries(LOCALES.map((each) => [each, localeHref(each, path)]));
  return {
    canonical: localeHref(locale, path),
    languages: { ...languages, 'x-default': localeHref('en', path) },
  };
}
