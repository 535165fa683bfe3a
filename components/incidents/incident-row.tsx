import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { asOfHref } from '@/components/timeline/as-of-href';
import { departmentName } from '@/lib/domain/department';
import { formatTime } from '@/lib/domain/format-time';
import { gradeLabel } from '@/lib/domain/grade';
import type { Incident } from '@/lib/domain/incident';
import { listInWords } from '@/lib/domain/locale';
import { formatNightShort, toParisIso } from '@/lib/domain/night';
import { formatQuantity, QUANTITY_CODES, quantityLabel } from '@/lib/domain/quantity';
import { siteKindLabel } from '@/lib/domain/site';
import { getField } from '@/lib/domain/statement';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './incident-table.module.css';
import { MethodList } from './method-list';

/** One incident as a row: the place is its head and its link. */
export function IncidentRow({ incident, asOf }: { incident: Incident; asOf: string | null }) {
  const t = useTranslations('incidents.table');
  const locale = useLocale();
  const { slug, site, night, methods, grade, articles } = incident;
  return (
    <tr>
      <th scope="row" className={styles.place}>
        <Link href={asOfHref(localeHref(locale, `/incidents/${slug}`), asOf)} prefetch={false}>
          {site.shortName[locale]}
        </Link>
        <span className={styles.kind}>
          {siteKindLabel(site.kind)[locale]}, {departmentName(site.departmentCode)}
        </span>
      </th>
      <td className={styles.night}>
        <time dateTime={night}>{formatNightShort(night, locale)}</time>{' '}
        <span className={styles.year}>{night.slice(0, 4)}</span>
      </td>
      <td className={styles.method}>
        <MethodList methods={methods} />
      </td>
      <td className={styles.counted}>
        <Counts incident={incident} />
      </td>
      <td className={styles.time}>
        <Time incident={incident} />
      </td>
      <td className={styles.grade}>
        {gradeLabel(grade)[locale]}
        <Disputed incident={incident} />
      </td>
      <td className={styles.number} data-unit={t('unit', { count: articles.length })}>
        {articles.length}
      </td>
    </tr>
  );
}

function Counts({ incident: { quantities } }: { incident: Incident }) {
  const t = useTranslations('incidents.table');
  const locale = useLocale();
  const counted = QUANTITY_CODES.flatMap((code) => {
    const quantity = quantities[code];
    return quantity ? [{ code, text: formatQuantity(quantity, locale) }] : [];
  });
  if (counted.length === 0) return <Nothing words={t('noCounts')} />;
  return (
    <ul className={styles.counts}>
      {counted.map(({ code, text }) => (
        <li key={code}>
          {quantityLabel(code)[locale]}
          {locale === 'fr' ? '\u00a0: ' : ': '}
          <b>{text}</b>
        </li>
      ))}
    </ul>
  );
}

function Time({ incident: { startsAt, endsAt, timePrecision } }: { incident: Incident }) {
  const t = useTranslations('incidents.table');
  const locale = useLocale();
  if (startsAt === null || timePrecision === 'night') return <Nothing words={t('noTime')} />;
  const time = { from: startsAt, to: endsAt ?? startsAt, precision: timePrecision };
  return <time dateTime={toParisIso(new Date(startsAt))}>{formatTime(time, locale)}</time>;
}

/** Which values stand against others that reports give, as long as nobody settled it. */
function Disputed({ incident: { openConflicts } }: { incident: Incident }) {
  const t = useTranslations('incidents.table');
  const locale = useLocale();
  if (openConflicts.length === 0) return null;
  const fields = openConflicts.map((field) => getField(field).label[locale]);
  return (
    <span className={styles.disputed}>
      <span aria-hidden="true">≠ </span>
      <span className="visually-hidden">, </span>
      {t('disputed', { fields: listInWords(fields, locale) })}
    </span>
  );
}

function Nothing({ words }: { words: string }) {
  return (
    <span className={styles.nothing}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
