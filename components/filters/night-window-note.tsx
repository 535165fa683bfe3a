import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatNight } from '@/lib/domain/night';
import { toHref } from '@/lib/filters/address';
import type { NightWindow } from './night-window';
import styles from './night-window-note.module.css';

type Props = { window: NightWindow | null; path: string; shown: number; total: number };

/** Says which nights of a long stretch are shown, and leads to those beside them. */
export function NightWindowNote({ window, path, shown, total }: Props) {
  const t = useTranslations('filters.window');
  const locale = useLocale();
  if (window === null) return null;
  const { first, last, earlier, later } = window;
  return (
    <nav className={styles.note} aria-label={t('label')}>
      {earlier && (
        <Link href={toHref(path, earlier)} rel="prev" className="button" prefetch={false}>
          {t('earlier')}
        </Link>
      )}
      <span>
        {t('shown', { shown, total, first: formatNight(first, locale), last: formatNight(last, locale) })}
      </span>
      {later && (
        <Link href={toHref(path, later)} rel="next" className="button" prefetch={false}>
          {t('later')}
        </Link>
      )}
    </nav>
  );
}
