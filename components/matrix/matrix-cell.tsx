import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { asOfHref } from '@/components/timeline/as-of-href';
import { MethodGlyph } from '@/components/ui/method-glyph';
import type { Locale } from '@/lib/domain/locale';
import { listInWords } from '@/lib/domain/locale';
import { METHOD_FILTER_CODES, methodLabel, toMethodFilters } from '@/lib/domain/method';
import { formatNight } from '@/lib/domain/night';
import type { Site } from '@/lib/domain/site';
import { toHref } from '@/lib/filters/address';
import type { Query } from '@/lib/filters/query';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './matrix-table.module.css';
import type { MatrixCell } from './to-matrix';

type Props = { cell: MatrixCell; site: Site; query: Query };

/** One site in one night: the methods and the count, "no report", or what the query leaves out. */
export function MatrixCellView({ cell, site, query }: Props) {
  const t = useTranslations('matrix');
  const locale = useLocale();
  const { night, incidents, hidden } = cell;
  if (incidents.length === 0) return <EmptyCell hidden={hidden} />;
  const codes = listMethods(cell);
  const methods = listInWords(
    codes.map((code) => methodLabel(code)[locale]),
    locale,
  );
  const what = incidents.length === 1 ? methods : `${t('several', { count: incidents.length })}, ${methods}`;
  const label = t('cell', { site: site.shortName[locale], night: formatNight(night, locale), what });
  return (
    <td className={styles.cell} data-count={incidents.length}>
      <Link
        href={toCellHref(cell, query, locale)}
        className={styles.link}
        title={label}
        aria-label={label}
        prefetch={false}
      >
        {codes.map((code) => (
          <MethodGlyph key={code} method={code} size={18} />
        ))}
        <span className={styles.count}>{incidents.length}</span>
      </Link>
    </td>
  );
}

function EmptyCell({ hidden }: { hidden: number }) {
  const t = useTranslations('matrix');
  if (hidden > 0) {
    return (
      <td className={styles.cell} data-count={0}>
        <span className={styles.outside} aria-hidden="true">
          ({hidden})
        </span>
        <span className="visually-hidden">{t('outside', { count: hidden })}</span>
      </td>
    );
  }
  return (
    <td className={styles.cell} data-count={0}>
      <span className={styles.dot} aria-hidden="true" />
      <span className="visually-hidden">{t('noReport')}</span>
    </td>
  );
}

function listMethods({ incidents }: MatrixCell) {
  const found = new Set(incidents.flatMap((incident) => toMethodFilters(incident.methods)));
  return METHOD_FILTER_CODES.filter((code) => found.has(code));
}

function toCellHref({ night, incidents }: MatrixCell, query: Query, locale: Locale): string {
  const [first, ...more] = incidents;
  if (first && more.length === 0) return asOfHref(localeHref(locale, `/incidents/${first.slug}`), query.asOf);
  const site = incidents.map((incident) => incident.siteSlug).slice(0, 1);
  return toHref(localeHref(locale, '/incidents'), {
    ...query,
    site,
    night: [night],
    from: null,
    to: null,
    cursor: null,
  });
}
