import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatInstant } from '@/lib/domain/format-instant';
import { fieldLabel } from '@/lib/domain/list-changes';
import { toParisIso } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './incident-history.module.css';

type Revision = {
  version: number;
  at: string;
  author: string;
  reason: string | null;
  changed: string[];
  open: boolean;
};
type Props = { slug: string; history: readonly Revision[] };

/** Every change to a published incident, latest first: when, by whom, why, and which parts; what was public can be opened. */
export function IncidentHistory({ slug, history }: Props) {
  const t = useTranslations('incidents.history');
  const locale = useLocale();
  if (history.length === 0) return null;
  return (
    <details className={styles.history} data-part="history">
      <summary>{t('title', { count: history.length })}</summary>
      <ol className={styles.list} reversed>
        {[...history].reverse().map(({ version, at, author, reason, changed, open }) => (
          <li key={version} data-version={version}>
            <p>
              {open ? (
                <Link href={localeHref(locale, `/incidents/${slug}?version=${version}`)} prefetch={false}>
                  {t('version', { version })}
                </Link>
              ) : (
                <strong>{t('version', { version })}</strong>
              )}
              {' · '}
              <time dateTime={toParisIso(new Date(at))}>{formatInstant(new Date(at), locale)}</time>
              {' · '}
              {author === 'coded files' ? t('codedFiles') : author}
            </p>
            {reason && <p className={styles.reason}>{reason}</p>}
            <p className={styles.parts}>
              {version === 1
                ? t('first')
                : t('changed', { parts: changed.map((part) => fieldLabel(part)[locale]).join(', ') })}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
