import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Incident } from '@/lib/domain/incident';
import { matches } from '@/lib/filters/select';
import styles from './empty-result.module.css';
import type { FilterChip } from './filter-chips';

type Props = { chips: readonly FilterChip[]; everything: readonly Incident[]; clearHref: string };

/** The one limit whose lifting shows most, or null when no single one helps. */
function findWidest(chips: readonly FilterChip[], everything: readonly Incident[]): FilterChip | null {
  const counted = chips.map((chip) => ({
    chip,
    count: everything.filter((incident) => matches(incident, chip.without)).length,
  }));
  const widest = counted.sort((one, other) => other.count - one.count)[0];
  return widest && widest.count > 0 ? widest.chip : null;
}

/** Nothing found: why, and one way to widen. */
export function EmptyResult({ chips, everything, clearHref }: Props) {
  const t = useTranslations('filters.empty');
  const widest = findWidest(chips, everything);
  return (
    <div className={styles.empty}>
      <h3>{t('title')}</h3>
      <p>{t('why')}</p>
      <Link
        href={widest?.href ?? clearHref}
        scroll={false}
        prefetch={false}
        className="button button-primary"
      >
        {widest ? t('widen', { filter: widest.label }) : t('all')}
      </Link>
    </div>
  );
}
