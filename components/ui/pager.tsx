import Link from 'next/link';
import { useTranslations } from 'next-intl';
import styles from './pager.module.css';

type Props = { previous?: string; next?: string; position?: string };

/** Links to the page before and after; `position` says where the reader is ("1–50 of 120"). */
export function Pager({ previous, next, position }: Props) {
  const t = useTranslations('site.pager');
  if (!previous && !next) return null;
  return (
    <nav className={styles.pager} aria-label={t('label')}>
      {previous && (
        <Link href={previous} rel="prev" className="button">
          {t('previous')}
        </Link>
      )}
      {position && <span className={styles.position}>{position}</span>}
      {next && (
        <Link href={next} rel="next" className="button">
          {t('next')}
        </Link>
      )}
    </nav>
  );
}
