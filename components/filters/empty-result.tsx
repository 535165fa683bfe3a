import Link from 'next/link';
import { useTranslations } from 'next-intl';
import styles from './empty-result.module.css';
import type { FilterChip } from './filter-chips';

/** Nothing found: why, and one way to widen. */
export function EmptyResult({ chips, clearHref }: { chips: FilterChip[]; clearHref: string }) {
  const t = useTranslations('filters.empty');
  const last = chips.at(-1);
  return (
    <div className={styles.empty}>
      <h3>{t('title')}</h3>
      <p>{t('why')}</p>
      <Link href={last?.href ?? clearHref} scroll={false} prefetch={false} className="button button-primary">
        {last ? t('widen', { filter: last.label }) : t('all')}
      </Link>
    </div>
  );
}
