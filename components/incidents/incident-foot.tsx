import { useLocale, useTranslations } from 'next-intl';
import { asOfHref } from '@/components/timeline/as-of-href';
import type { Incident } from '@/lib/domain/incident';
import { formatDay, toParisIso } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './incident-aside.module.css';

type Props = { incident: Incident; asOf: string | null };

/** The permanent address of an incident, its version, and the same for machines. */
export function IncidentFoot({ incident: { slug, version, updatedAt }, asOf }: Props) {
  const t = useTranslations('incidents.foot');
  const locale = useLocale();
  const path = localeHref(locale, `/incidents/${slug}`);
  // The Paris day, whatever the server's own zone.
  const day = toParisIso(new Date(updatedAt)).slice(0, 10);
  return (
    <footer className={styles.foot}>
      <p>
        {t('permalink')} <a href={path}>{path}</a>
      </p>
      <p>
        <time dateTime={updatedAt}>{t('version', { version, day: formatDay(day, locale) })}</time>
      </p>
      <p className="screen-only">
        <a href={asOfHref(`/api/v1/incidents/${slug}`, asOf)}>{t('json')}</a>
      </p>
    </footer>
  );
}
