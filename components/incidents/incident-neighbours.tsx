import Link from 'next/link';
import { useLocale } from 'next-intl';
import { asOfHref } from '@/components/timeline/as-of-href';
import { MethodGlyph } from '@/components/ui/method-glyph';
import type { Incident } from '@/lib/domain/incident';
import { incidentTitle } from '@/lib/domain/incident-title';
import { toMethodFilters } from '@/lib/domain/method';
import { formatNightShort } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import styles from './incident-aside.module.css';

type Props = { title: string; incidents: readonly Incident[]; asOf: string | null; withNight?: boolean };

/** Other incidents beside this one; nothing at all when there are none. */
export function IncidentNeighbours({ title, incidents, asOf, withNight = false }: Props) {
  const locale = useLocale();
  if (incidents.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {incidents.map((incident) => (
          <li key={incident.slug} className={styles.neighbour}>
            <span className={styles.glyphs}>
              {toMethodFilters(incident.methods).map((code) => (
                <MethodGlyph key={code} method={code} size={12} />
              ))}
            </span>
            <span>
              <Link href={asOfHref(localeHref(locale, `/incidents/${incident.slug}`), asOf)} prefetch={false}>
                {incidentTitle(incident, locale)}
              </Link>
              {withNight && <span className={styles.detail}>{formatNightShort(incident.night, locale)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
