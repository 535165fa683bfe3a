import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { MapListItem } from '@/components/map/map-list-item';
import type { MapIncident } from '@/components/map/map-view';
import { MethodGlyph } from '@/components/ui/method-glyph';
import styles from './incident-list.module.css';

/** A listed incident: what the map knows of it, and its summary. */
export type ListedIncident = MapIncident & { summary: string };
type Props = { incidents: readonly ListedIncident[]; total: number; tableHref: string };

/** The result as a list: everything the map shows, in words. It ends with the way to the rest. */
export function IncidentList({ incidents, total, tableHref }: Props) {
  const t = useTranslations('filters.list');
  return (
    <>
      <ol className={styles.list}>
        {incidents.map((incident) => (
          <IncidentListItem key={incident.slug} incident={incident} />
        ))}
      </ol>
      <p className={styles.more}>
        <Link href={tableHref} prefetch={false}>
          {total > incidents.length ? t('rest', { shown: incidents.length, total }) : t('table')}
        </Link>
      </p>
    </>
  );
}

function IncidentListItem({ incident }: { incident: ListedIncident }) {
  const t = useTranslations('filters.list');
  return (
    <MapListItem
      slug={incident.slug}
      className={styles.item}
      showLabel={t('show', { place: incident.place })}
    >
      <p className={styles.kicker}>
        {incident.methods.map(({ code }) => (
          <MethodGlyph key={code} method={code} />
        ))}
        <time dateTime={incident.night}>{incident.nightLabel}</time>
        <span className={styles.grade}>{incident.grade}</span>
      </p>
      <h3 className={styles.headline}>
        <Link href={incident.href} prefetch={false}>
          {incident.headline}
        </Link>
      </h3>
      <p className={styles.summary}>{incident.summary}</p>
    </MapListItem>
  );
}
