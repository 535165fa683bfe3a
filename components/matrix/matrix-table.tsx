import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { departmentName } from '@/lib/domain/department';
import { formatNight, formatNightShort } from '@/lib/domain/night';
import { toHref } from '@/lib/filters/address';
import type { Query } from '@/lib/filters/query';
import { localeHref } from '@/lib/i18n/navigation';
import { MatrixCellView } from './matrix-cell';
import { MatrixKeys } from './matrix-keys';
import styles from './matrix-table.module.css';
import type { Matrix, MatrixRow } from './to-matrix';

type Props = { matrix: Matrix; query: Query; caption: string };

/** Sites against nights as a real table, with totals at its ends. */
export function MatrixTable({ matrix, query, caption }: Props) {
  const t = useTranslations('matrix');
  return (
    <MatrixKeys label={t('region')} className={styles.region}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <Head matrix={matrix} query={query} />
        <tbody>
          {matrix.rows.map((row) => (
            <Row key={row.site.slug} row={row} query={query} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            {matrix.nights.map((night, at) => (
              <td key={night} className={styles.total}>
                {matrix.totals[at]}
              </td>
            ))}
            <td className={styles.total}>{matrix.total}</td>
          </tr>
        </tfoot>
      </table>
    </MatrixKeys>
  );
}

function Head({ matrix, query }: Pick<Props, 'matrix' | 'query'>) {
  const t = useTranslations('matrix');
  const locale = useLocale();
  const path = localeHref(locale, '/incidents');
  return (
    <thead>
      <tr>
        <th scope="col">{t('corner')}</th>
        {matrix.nights.map((night) => (
          <th key={night} scope="col" className={styles.night}>
            <Link
              href={toHref(path, { ...query, night: [night], from: null, to: null, cursor: null })}
              prefetch={false}
            >
              <time dateTime={night} title={formatNight(night, locale)}>
                {formatNightShort(night, locale)}
              </time>
            </Link>
          </th>
        ))}
        <th scope="col" className={styles.total}>
          {t('total')}
        </th>
      </tr>
    </thead>
  );
}

function Row({ row: { site, cells, total }, query }: { row: MatrixRow; query: Query }) {
  const locale = useLocale();
  const path = localeHref(locale, '/incidents');
  return (
    <tr>
      <th scope="row">
        <Link href={toHref(path, { ...query, site: [site.slug], cursor: null })} prefetch={false}>
          {site.shortName[locale]}
        </Link>
        <span className={styles.department}>{departmentName(site.departmentCode)}</span>
      </th>
      {cells.map((cell) => (
        <MatrixCellView key={cell.night} cell={cell} site={site} query={query} />
      ))}
      <td className={styles.total}>{total}</td>
    </tr>
  );
}
