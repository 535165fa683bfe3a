import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { localeHref } from '@/lib/i18n/navigation';
import { asOfHref } from './as-of-href';
import styles from './series-links.module.css';

const PAGES = [
  { key: 'conflicts', path: '/conflicts' },
  { key: 'totals', path: '/totals' },
  { key: 'looseEnds', path: '/loose-ends' },
  { key: 'responsibility', path: '/responsibility' },
] as const;

/** The pages about the series as a whole, seen on the same day of knowledge; `current` is left out. */
export function SeriesLinks({ asOf, current }: { asOf: string | null; current?: string }) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  return (
    <nav className={styles.links} aria-labelledby="series-links">
      <h2 id="series-links" className={styles.title}>
        {t('more')}
      </h2>
      <ul>
        {PAGES.filter(({ path }) => path !== current).map(({ key, path }) => (
          <li key={key}>
            <Link href={asOfHref(localeHref(locale, path), asOf)} prefetch={false}>
              {t(`links.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
