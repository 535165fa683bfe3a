import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatNight } from '@/lib/domain/night';
import { toHref } from '@/lib/filters/address';
import type { Query } from '@/lib/filters/query';
import { localeHref } from '@/lib/i18n/navigation';
import { DevelopmentList } from './development-list';
import { NightBand } from './night-band';
import { NightIncidents } from './night-incidents';
import styles from './timeline-night.module.css';
import type { TimelineRow } from './to-timeline';

/** One night: its band and its attacks; beside them, what happened on the day it ends. */
export function TimelineNight({ row, query }: { row: TimelineRow; query: Query }) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const { night, day, incidents, developments } = row;
  const words = formatNight(night, locale);
  const only = { ...query, night: [night], from: null, to: null };
  return (
    <li className={styles.row} id={`night-${night}`}>
      <section className={styles.night} aria-labelledby={`title-${night}`}>
        <h3 id={`title-${night}`} className={styles.title}>
          <time dateTime={night}>{words.slice(0, 1).toUpperCase() + words.slice(1)}</time>
        </h3>
        <p className={styles.count}>
          {t('night.count', { count: incidents.length })}
          {incidents.length > 0 && (
            <Link href={toHref(localeHref(locale, '/'), only)} prefetch={false}>
              {t('night.map')}
            </Link>
          )}
          {query.night.join() !== night && (
            <Link href={toHref(localeHref(locale, '/timeline'), only)} prefetch={false}>
              {t('night.only')}
            </Link>
          )}
        </p>
        {incidents.length > 0 && <NightBand incidents={incidents} />}
        <NightIncidents incidents={incidents} asOf={query.asOf} />
      </section>
      <section className={styles.around} aria-labelledby={`around-${night}`}>
        <h4 id={`around-${night}`} className={styles.day}>
          {t('around', { day: formatDay(day, locale) })}
        </h4>
        {developments.length === 0 ? (
          <p className={styles.none}>{t('noneAround')}</p>
        ) : (
          <DevelopmentList developments={developments} />
        )}
      </section>
    </li>
  );
}
