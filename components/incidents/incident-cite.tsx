import { useLocale, useTranslations } from 'next-intl';
import type { Incident } from '@/lib/domain/incident';
import { incidentTitle } from '@/lib/domain/incident-title';
import { formatDay, formatNight } from '@/lib/domain/night';
import styles from './incident-aside.module.css';

type Props = {
  incident: Incident;
  /** The permanent address of this version, in full. */
  url: string;
  /** The day of reading in Paris, YYYY-MM-DD. */
  day: string;
};

/** How to cite an incident: as a sentence, and for reference managers. */
export function IncidentCite({ incident, url, day }: Props) {
  const t = useTranslations('data.cite');
  const locale = useLocale();
  const { slug, version, night } = incident;
  const title = incidentTitle(incident, locale);
  const words = { title, version: String(version), url, night: formatNight(night, locale) };
  const bibtex = [
    `@misc{mirador-${slug},`,
    `  title = {${title}, ${words.night}},`,
    `  author = {{Mirador}}, version = {${version}},`,
    `  url = {${url}}, urldate = {${day}}`,
    '}',
  ].join('\n');
  return (
    <details className={`screen-only ${styles.cite}`} data-part="cite">
      <summary>{t('incident')}</summary>
      <p>{t('page', { ...words, day: formatDay(day, locale) })}</p>
      <pre>{bibtex}</pre>
      <p className="muted">{t('hint')}</p>
    </details>
  );
}
