import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/domain/night';
import styles from './as-of-notice.module.css';

/** Says that a page shows the knowledge of an earlier day, and leads back to today's (`href`: the page without asOf). */
export function AsOfNotice({ asOf, href }: { asOf: string | null; href: string }) {
  const t = useTranslations('timeline.asOf');
  const locale = useLocale();
  if (asOf === null) return null;
  return (
    <div className={styles.notice} role="note">
      <p>{t('notice', { day: formatDay(asOf, locale) })}</p>
      <Link href={href} prefetch={false}>
        {t('back')}
      </Link>
    </div>
  );
}
