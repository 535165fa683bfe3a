import { useLocale, useTranslations } from 'next-intl';
import { formatValue, type ValueNames } from '@/lib/domain/format-value';
import { listInWords } from '@/lib/domain/locale';
import { typeset } from '@/lib/domain/typeset';
import styles from './fact-row.module.css';
import type { Fact, Reading } from './list-facts';
import { toRunningWords } from './running-words';

/** What reports say where they do not say the same: all readings when they contradict, else the less precise ones. */
export function Readings({ fact, names }: { fact: Fact; names: ValueNames }) {
  const t = useTranslations('evidence');
  const locale = useLocale();
  const { readings, field } = fact;
  if (readings.length === 0) return null;
  const toWords = ({ value, articles }: Reading) =>
    t('reading', {
      value: typeset(toRunningWords(field, formatValue(field, value, locale, names)), locale),
      articles,
    });
  if (readings.some((reading) => !reading.fits)) {
    const words = listInWords(readings.map(toWords), locale, 'disjunction');
    return <span className={styles.differ}>{t('differ', { readings: words })}</span>;
  }
  const held = JSON.stringify(fact.value);
  const others = readings.filter((reading) => JSON.stringify(reading.value) !== held).map(toWords);
  return <span className={styles.coarser}>{t('coarser', { readings: listInWords(others, locale) })}</span>;
}
