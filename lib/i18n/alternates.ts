import type { Metadata } from 'next';
import { LOCALES, type Locale } from '@/lib/domain/locale';
import { localeHref } from './navigation';

/** Canonical address and hreflang alternates of a page, for `generateMetadata`; `path` as in `localeHref`. */
export function alternatesFor(locale: Locale, path: string): NonNullable<Metadata['alternates']> {
  const languages = Object.fromEntries(LOCALES.map((each) => [each, localeHref(each, path)]));
  return {
    canonical: localeHref(locale, path),
    languages: { ...languages, 'x-default': localeHref('en', path) },
    types: { 'application/atom+xml': locale === 'en' ? '/feed.xml' : `/feed.xml?lang=${locale}` },
  };
}
