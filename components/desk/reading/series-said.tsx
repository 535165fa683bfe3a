import { useLocale, useTranslations } from 'next-intl';
import { mannerLabel } from '@/lib/domain/manner';
import { developmentLabel } from '@/lib/domain/statement';
import { touches } from '@/lib/intake/ruling/add-statement';
import type { ShownReading } from '@/lib/intake/ruling/shown-reading';
import { statementInWords } from './proposal-words';
import styles from './series-said.module.css';

/** What the article says of the series as a whole; nothing when it says nothing of it. */
export function SeriesSaid({ reading }: { reading: ShownReading }) {
  const t = useTranslations('desk-import.series');
  const locale = useLocale();
  const { totals, series, looseEnds, language } = reading.computed;
  // A claim is said of the series and is a development too: once is enough.
  const developments = reading.computed.developments.filter(
    (row) => !series.some((said) => touches(said, row)),
  );
  if (totals.length + series.length + looseEnds.length + developments.length === 0) return null;
  return (
    <section className={styles.series} aria-labelledby="series">
      <h2 id="series">{t('title')}</h2>
      <p>{t('hint')}</p>
      <ul>
        {[...totals, ...series].map((row) => {
          const { field, value } = statementInWords(row, reading, locale);
          return (
            <li key={row.key}>
              {field} <strong>{value}</strong> <q lang={language}>{row.quote}</q>{' '}
              {[row.speaker, mannerLabel(row)[locale]].filter(Boolean).join(' · ')}
            </li>
          );
        })}
        {looseEnds.map((row) => (
          <li key={row.start}>
            {t('looseEnd')} {row.count !== null && <strong>{row.count}</strong>}{' '}
            <q lang={language}>{row.quote}</q>
          </li>
        ))}
        {developments.map((row) => (
          <li key={row.start}>
            {developmentLabel(row.kind)?.[locale]} <q lang={language}>{row.quote}</q> {row.speaker}
          </li>
        ))}
      </ul>
    </section>
  );
}
