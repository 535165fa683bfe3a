import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Query } from '@/lib/filters/query';
import styles from './filter-chips.module.css';

/** One limit of the query in words, and the query without it. */
export type FilterChip = { label: string; href: string; without: Query };

/** The limits of the query, each with the link that lifts it. Plain links: they work without JavaScript. */
export function FilterChips({ chips, clearHref }: { chips: FilterChip[]; clearHref: string }) {
  const t = useTranslations('filters');
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('active')}>
      {chips.map(({ label, href }) => (
        <li key={label}>
          <Link href={href} scroll={false} prefetch={false} className={styles.chip}>
            <span className="visually-hidden">{t('remove')} </span>
            {label}
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={clearHref} scroll={false} prefetch={false} className={styles.clear}>
          {t('clear')}
        </Link>
      </li>
    </ul>
  );
}
