import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { MethodGlyph } from '@/components/ui/method-glyph';
import type { MapIncident } from './map-view';
import styles from './not-on-map.module.css';

/** The tray of incidents without a point on the map, with the reason: nothing is missing in silence. */
export function NotOnMap({ incidents }: { incidents: readonly MapIncident[] }) {
  const t = useTranslations('filters.tray');
  if (incidents.length === 0) return null;
  return (
    <details className={styles.tray}>
      <summary className={styles.summary}>{t('title', { count: incidents.length })}</summary>
      <p className={styles.why}>{t('why')}</p>
      <ul className={styles.list}>
        {incidents.map((incident) => (
          <li key={incident.slug}>
            {incident.methods.map(({ code }) => (
              <MethodGlyph key={code} method={code} size={12} />
            ))}
            <Link href={incident.href} prefetch={false}>
              {incident.headline}
            </Link>
            <span className="muted">{incident.nightLabel}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
