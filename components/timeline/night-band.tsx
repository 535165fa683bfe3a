import { useLocale, useTranslations } from 'next-intl';
import { METHOD_SHAPES } from '@/components/ui/method-shapes';
import type { Incident } from '@/lib/domain/incident';
import { listInWords } from '@/lib/domain/locale';
import { toMethodFilters } from '@/lib/domain/method';
import { addNights, formatDay, type Night } from '@/lib/domain/night';
import { timeInWords, toSpan } from './incident-time';
import styles from './night-band.module.css';

/** Units of the drawing: noon to noon is WIDTH wide. */
const WIDTH = 640;
const HEIGHT = 40;
const HOURS = [0.25, 0.5, 0.75];

type Props = { night: Night; incidents: readonly Incident[] };

/** One night from noon to noon: a tick at each reported hour, a bar where a report gives a part of the night. */
export function NightBand({ night, incidents }: Props) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const ticks = incidents.flatMap((incident) => {
    const time = timeInWords(incident, locale);
    return time === null ? [] : [t('night.tick', { place: incident.site.shortName[locale], time })];
  });
  const label =
    ticks.length === 0 ? t('night.bandEmpty') : t('night.band', { ticks: listInWords(ticks, locale) });
  const short = (day: string) => formatDay(day, locale).replace(/ \d{4}$/, '');
  return (
    <div className={styles.band}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={label}
      >
        <rect className={styles.night} width={WIDTH} height={HEIGHT} />
        {HOURS.map((part) => (
          <path key={part} className={styles.hour} d={`M${part * WIDTH} 0V${HEIGHT}`} />
        ))}
        {incidents.map((incident) => (
          <Tick key={incident.slug} incident={incident} />
        ))}
      </svg>
      <ol className={styles.hours} aria-hidden="true">
        <li>{t('hours.noon', { day: short(night) })}</li>
        <li>{t('hours.evening')}</li>
        <li>{t('hours.midnight', { day: short(addNights(night, 1)) })}</li>
        <li>{t('hours.morning')}</li>
      </ol>
    </div>
  );
}

function Tick({ incident }: { incident: Incident }) {
  const span = toSpan(incident);
  if (span === null) return null;
  const [from, to] = [span.from * WIDTH, span.to * WIDTH];
  const method = toMethodFilters(incident.methods)[0] ?? 'unspecified';
  const shape = METHOD_SHAPES[method];
  const about = incident.timePrecision === 'about' || undefined;
  return (
    <g className="method-glyph" data-method={method} data-hollow={shape?.hollow}>
      {to > from ? (
        <rect className={styles.span} x={from} y={6} width={to - from} height={HEIGHT - 12} />
      ) : (
        <path className={styles.tick} data-about={about} d={`M${from} 0V${HEIGHT}`} />
      )}
      <path transform={`translate(${(from + to) / 2 - 10} ${HEIGHT / 2 - 10}) scale(1.25)`} d={shape?.path} />
    </g>
  );
}
