'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { Locale } from '@/lib/domain/locale';
import styles from './language-switch.module.css';

type Props = { current: Locale; names: Record<Locale, string> };

/** The same page, with the same query, in the other language. A plain link: the document's own language changes. */
export function LanguageSwitch({ current, names }: Props) {
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const other: Locale = current === 'en' ? 'fr' : 'en';
  const path = pathname.replace(/^\/[^/]+/, `/${other}`);
  return (
    <a className={styles.language} href={query ? `${path}?${query}` : path} hrefLang={other} lang={other}>
      {names[other]}
    </a>
  );
}
