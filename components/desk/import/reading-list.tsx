import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { toArticleName, toOutletName } from '@/lib/domain/article';
import { formatDay } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import type { ReadingRow } from '@/lib/intake/ruling/shown-reading';
import styles from '../record-list.module.css';
import { richInstant } from '../rich-instant';

/** Readings, one line each: which article, what is left to decide, who brought it in. */
export function ReadingList({ rows, none }: { rows: readonly ReadingRow[]; none: string }) {
  if (rows.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Row({ row: { id, article, open, unread, createdBy, createdAt } }: { row: ReadingRow }) {
  const t = useTranslations('desk-import.list');
  const locale = useLocale();
  const day = article.publishedOn === null ? t('noDay') : formatDay(article.publishedOn, locale);
  return (
    <li className={styles.row} data-reading={id}>
      <div className={styles.name}>
        <Link href={localeHref(locale, `/desk/import/${id}`)} prefetch={false}>
          {toArticleName(article, locale)}
        </Link>
        <p>
          {toOutletName(article.outlet)[locale]} · {day}
        </p>
      </div>
      <p className={styles.standing}>{open + unread === 0 ? t('allDone') : t('left', { open, unread })}</p>
      <p className={styles.who}>{t.rich('by', { name: createdBy, ...richInstant(createdAt, locale) })}</p>
    </li>
  );
}
