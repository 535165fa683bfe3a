import { useTranslations } from 'next-intl';
import styles from './query-sentence.module.css';

type Props = { sentence: string; shown: number; total: number };

/** The query in words, as the headline of the page, with "12 of 12"; spoken when it changes. */
export function QuerySentence({ sentence, shown, total }: Props) {
  const t = useTranslations('filters');
  return (
    <div className={styles.sentence} aria-live="polite" aria-atomic="true">
      <h1 className={styles.headline}>{sentence}</h1>
      <p className={styles.count}>{t('count', { shown, total })}</p>
    </div>
  );
}
