import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { MethodGlyph } from '@/components/ui/method-glyph';
import { gradeLabel } from '@/lib/domain/grade';
import type { Incident } from '@/lib/domain/incident';
import { incidentTitle } from '@/lib/domain/incident-title';
import { toMethodFilters } from '@/lib/domain/method';
import { toParisIso } from '@/lib/domain/night';
import { localeHref } from '@/lib/i18n/navigation';
import { asOfHref } from './as-of-href';
import { timeInWords } from './incident-time';
import styles from './night-incidents.module.css';

type Props = { incidents: readonly Incident[]; asOf: string | null };

/** The attacks of one night: those with an hour first, in its order; then those of which only the night is known. */
export function NightIncidents({ incidents, asOf }: Props) {
  const t = useTranslations('timeline.night');
  if (incidents.length === 0) return null;
  const timed = incidents
    .filter((incident) => incident.startsAt !== null)
    .sort((one, other) => ((one.startsAt ?? '') < (other.startsAt ?? '') ? -1 : 1));
  const untimed = incidents.filter((incident) => incident.startsAt === null);
  return (
    <>
      <p className={styles.known}>{t('known', { timed: timed.length, untimed: untimed.length })}</p>
      <ol className={styles.incidents}>
        {[...timed, ...untimed].map((incident) => (
          <NightIncident key={incident.slug} incident={incident} asOf={asOf} />
        ))}
      </ol>
    </>
  );
}

function NightIncident({ incident, asOf }: { incident: Incident; asOf: string | null }) {
  const t = useTranslations('timeline.night');
  const locale = useLocale();
  const time = timeInWords(incident, locale);
  return (
    <li className={styles.incident}>
      <span className={styles.glyphs}>
        {toMethodFilters(incident.methods).map((method) => (
          <MethodGlyph key={method} method={method} />
        ))}
      </span>
      <span>
        <Link href={asOfHref(localeHref(locale, `/incidents/${incident.slug}`), asOf)} prefetch={false}>
          {incidentTitle(incident, locale)}
        </Link>
        <span className={styles.note}>
          {time && incident.startsAt ? (
            <time dateTime={toParisIso(new Date(incident.startsAt))}>{time}</time>
          ) : (
            t('noHour')
          )}
          {' · '}
          {gradeLabel(incident.grade)[locale].toLowerCase()}
        </span>
      </span>
    </li>
  );
}
