import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { toHref } from '@/lib/filters/address';
import type { Query, Sort } from '@/lib/filters/query';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './incident-table.module.css';

type Column = 'site' | 'night' | 'method' | 'grade';
type Props = { column: Column; query: Query };

/** The head of a column that sorts: a plain link to the same selection in the other order. */
export function SortHeader({ column, query }: Props) {
  const t = useTranslations('incidents.table');
  const locale = useLocale();
  const order = query.sort === column ? 'ascending' : query.sort === `-${column}` ? 'descending' : undefined;
  const next: Sort = order === 'ascending' ? `-${column}` : column;
  const href = toHref(localeHref(locale, '/incidents'), { ...query, sort: next, cursor: null });
  return (
    <th scope="col" aria-sort={order} data-column={column}>
      <Link href={href} className={styles.sort} scroll={false} prefetch={false}>
        {t(`columns.${column}`)}
        <svg
          className={styles.arrows}
          viewBox="0 0 8 14"
          width="8"
          height="14"
          aria-hidden="true"
          data-order={order}
        >
          <path d="M4 1 7 5.5H1Z" />
          <path d="M4 13 1 8.5h6Z" />
        </svg>
        <span className="visually-hidden">
          , {order === 'ascending' ? t('sortDescending') : t('sortAscending')}
        </span>
      </Link>
    </th>
  );
}
