import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { RuledConflict } from '@/lib/domain/conflict';
import {
  CONFLICT_FACETS,
  type ConflictQuery,
  matchesConflict,
  toConflictHref,
  toggleCode,
} from '@/lib/filters/conflict-query';
import styles from './conflict-facets.module.css';

type Props = { conflicts: readonly RuledConflict[]; query: ConflictQuery; path: string };
type Facet = (typeof CONFLICT_FACETS)[number];

/** The keys that select, each code with the number of conflicts it would leave. Plain links, no script needed. */
export function ConflictFacets({ conflicts, query, path }: Props) {
  const t = useTranslations('conflicts.facets');
  return (
    <details className={styles.fold} open={CONFLICT_FACETS.some(({ key }) => query[key].length > 0)}>
      <summary>{t('label')}</summary>
      <nav className={styles.facets} aria-label={t('label')}>
        {CONFLICT_FACETS.map((facet) => (
          <FacetRow key={facet.key} facet={facet} {...{ conflicts, query, path }} />
        ))}
      </nav>
    </details>
  );
}

function FacetRow({ facet: { key, options }, conflicts, query, path }: Props & { facet: Facet }) {
  const t = useTranslations('conflicts.facets');
  const locale = useLocale();
  const all = { ...query, [key]: [] };
  const chosen: readonly string[] = query[key];
  const found = conflicts.filter((conflict) => matchesConflict(conflict, all));
  const shown = options
    .map(({ code, label }) => ({ code, label, count: found.filter((row) => row[key] === code).length }))
    .filter(({ code, count }) => count > 0 || chosen.includes(code));
  return (
    <div className={styles.facet}>
      <h2 className={styles.name} id={`facet-${key}`}>
        {t(key)}
      </h2>
      <ul className={styles.options} aria-labelledby={`facet-${key}`}>
        <li>
          <Option href={toConflictHref(path, all)} on={chosen.length === 0}>
            {t('all')}
          </Option>
        </li>
        {shown.map(({ code, label, count }) => (
          <li key={code}>
            <Option href={toConflictHref(path, toggleCode(query, key, code))} on={chosen.includes(code)}>
              {label[locale].slice(0, 1).toUpperCase() + label[locale].slice(1)}{' '}
              <span className={styles.count}>{count}</span>
            </Option>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Option({ href, on, children }: { href: string; on: boolean; children: React.ReactNode }) {
  return (
    <Link
      href={href}
      className={styles.option}
      aria-current={on ? 'true' : undefined}
      scroll={false}
      prefetch={false}
    >
      {children}
    </Link>
  );
}
