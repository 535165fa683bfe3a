import type { Locale } from '@/lib/domain/locale';

/** Address of a page in one language. `path` starts with a slash and names no language; `/` is the map. */
export function localeHref(locale: Locale, path: string): string {
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}
