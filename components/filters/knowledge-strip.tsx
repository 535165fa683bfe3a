import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatDayShort } from '@/lib/domain/night';
import { toHref } from '@/lib/filters/address';
import type { Query } from '@/lib/filters/query';
import styles from './knowledge-strip.module.css';

/** More days of publication than this do not fit a line: the latest are shown. */
const MOST_DAYS = 12;

type Props = {
  path: string;
  query: Query;
  /** The days on which something was published, earliest first. */
  days: readonly string[];
};

/** The second clock: what could be known by a day of publication. Its stops are links, so that no script is needed. */
export function KnowledgeStrip({ path, query, days }: Props) {
  const t = useTranslations('filters.knowledge');
  const locale = useLocale();
  const chosen = query.asOf !== null && !days.includes(query.asOf) ? [query.asOf] : [];
  const stops = [...days.slice(-MOST_DAYS), ...chosen].sort();
  const hrefFor = (asOf: string | null) => toHref(path, { ...query, asOf, cursor: null });
  return (
    <nav className={styles.strip} aria-label={t('title')}>
      <p className={styles.title} aria-hidden="true">
        {t('title')}
      </p>
      <ol className={styles.track}>
        {stops.map((day) => (
          <Stop key={day} href={hrefFor(day)} current={query.asOf === day} spoken={formatDay(day, locale)}>
            {formatDayShort(day, locale)}
          </Stop>
        ))}
        <Stop href={hrefFor(null)} current={query.asOf === null} spoken={t('todaySpoken')}>
          {t('today')}
        </Stop>
      </ol>
      <p className={styles.hint}>{t('hint')}</p>
    </nav>
  );
}

type StopProps = { href: string; current: boolean; spoken: string; children: string };

function Stop({ href, current, spoken, children }: StopProps) {
  return (
    <li>
      <Link
        href={href}
        scroll={false}
        prefetch={false}
        aria-current={current ? 'true' : undefined}
        aria-label={spoken}
      >
        {children}
      </Link>
    </li>
  );
}
