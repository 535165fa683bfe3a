import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Lifecycle, lifecycleLabel } from '@/lib/domain/incident';
import type { Locale, Localised } from '@/lib/domain/locale';
import { formatNight, nightSchema } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './record-list.module.css';
import { richInstant } from './rich-instant';
import { StageMark } from './stage-mark';

type Row = {
  slug: string;
  site: Localised;
  night: string | null;
  lifecycle: Lifecycle;
  version: number;
  updatedAt: Date;
  draft: string | null;
};

/** Incidents at the desk, one line each: where they stand, and whether somebody is editing them. */
export function IncidentRows({ rows, locale }: { rows: readonly Row[]; locale: Locale }) {
  const t = useTranslations('desk-lists.incidents');
  if (rows.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <IncidentRow key={row.slug} row={row} locale={locale} />
      ))}
    </ul>
  );
}

function IncidentRow({ row, locale }: { row: Row; locale: Locale }) {
  const t = useTranslations('desk-lists.incidents');
  const { slug, site, lifecycle, version, updatedAt, draft } = row;
  const night = nightSchema.safeParse(row.night).data;
  return (
    <li className={styles.row} data-incident={slug}>
      <div className={styles.name}>
        <Link href={localeHref(locale, `/desk/incidents/${slug}`)} prefetch={false}>
          {site[locale]}
        </Link>
        <p>{night ? formatNight(night, locale) : t('noNight')}</p>
      </div>
      <p className={styles.standing}>
        <StageMark state={lifecycle}>{lifecycleLabel(lifecycle)[locale]}</StageMark>
        <span className={styles.who}>{t('version', { version })}</span>
      </p>
      <p className={styles.who}>{t.rich('at', richInstant(updatedAt, locale))}</p>
      <p className={styles.links}>
        {draft && (
          <Link
            href={localeHref(locale, `/desk/drafts/${draft}`)}
            prefetch={false}
            aria-label={t('draftOf', { name: site[locale] })}
          >
            {t('draft')}
          </Link>
        )}
      </p>
    </li>
  );
}
