import { useLocale, useTranslations } from 'next-intl';
import { MethodGlyph } from '@/components/ui/method-glyph';
import { METHOD_SHAPES } from '@/components/ui/method-shapes';
import type { Incident } from '@/lib/domain/incident';
import { listInWords } from '@/lib/domain/locale';
import { toMethodFilters } from '@/lib/domain/method';
import { timeInWords, toSpan } from './incident-time';
import styles from './night-band.module.css';

/** CSS pixels. Noon to noon is the whole width, whatever that is: places along it are percentages. */
const HEIGHT = 40;
const along = (part: number) => `${(part * 100).toFixed(3)}%`;
/** More marks than this would run into the hours of the attacks. */
const MOST_UNTIMED = 8;
const HOURS = [0.25, 0.5, 0.75];

type Props = { incidents: readonly Incident[] };

/** One night from noon to noon: a tick at each reported hour, a bar for a part of the night, and at its edge what has no hour. */
export function NightBand({ incidents }: Props) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const ticks = incidents.flatMap((incident) => {
    const time = timeInWords(incident, locale);
    return time === null ? [] : [t('night.tick', { place: incident.site.shortName[locale], time })];
  });
  const untimed = incidents.filter((incident) => toSpan(incident) === null).slice(0, MOST_UNTIMED);
  const label =
    ticks.length === 0 ? t('night.bandEmpty') : t('night.band', { ticks: listInWords(ticks, locale) });
  return (
    <div className={styles.band}>
      <svg className={styles.drawing} width="100%" height={HEIGHT} role="img" aria-label={label}>
        <rect className={styles.night} width="100%" height={HEIGHT} />
        {HOURS.map((part) => (
          <line key={part} className={styles.hour} x1={along(part)} x2={along(part)} y2={HEIGHT} />
        ))}
        {incidents.map((incident) => (
          <Tick key={incident.slug} incident={incident} />
        ))}
      </svg>
      {untimed.length > 0 && (
        <p className={styles.untimed} aria-hidden="true">
          {untimed.map((incident) => (
            <MethodGlyph key={incident.slug} method={toMethodFilters(incident.methods)[0] ?? 'unspecified'} />
          ))}
          <span>{t('night.noHour')}</span>
        </p>
      )}
      <ol className={styles.hours} aria-hidden="true">
        <li>{t('hours.noon')}</li>
        <li>{t('hours.evening')}</li>
        <li>{t('hours.midnight')}</li>
        <li>{t('hours.morning')}</li>
      </ol>
    </div>
  );
}

function Tick({ incident }: { incident: Incident }) {
  const span = toSpan(incident);
  if (span === null) return null;
  const { from, to } = span;
  const method = toMethodFilters(incident.methods)[0] ?? 'unspecified';
  const shape = METHOD_SHAPES[method];
  const about = incident.timePrecision === 'about' || undefined;
  return (
    <g className="method-glyph" data-method={method} data-hollow={shape?.hollow}>
      {to > from ? (
        <rect className={styles.span} x={along(from)} y={6} width={along(to - from)} height={HEIGHT - 12} />
      ) : (
        <line className={styles.tick} data-about={about} x1={along(from)} x2={along(from)} y2={HEIGHT} />
      )}
      <svg
        x={along((from + to) / 2)}
        y={HEIGHT / 2}
        width="1"
        height="1"
        overflow="visible"
        aria-hidden="true"
      >
        <path transform="translate(-10 -10) scale(1.25)" d={shape?.path} />
      </svg>
    </g>
  );
}
