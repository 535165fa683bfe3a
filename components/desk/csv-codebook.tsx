import { useLocale, useTranslations } from 'next-intl';
import { listCsvCodebook } from '@/lib/domain/csv-codebook';
import styles from './csv-codebook.module.css';

/** The columns of an import, each with what it holds and how it is written, from the table that reads them. */
export function CsvCodebook() {
  const t = useTranslations('desk-csv.codebook');
  const locale = useLocale();
  return (
    <dl className={styles.columns}>
      {listCsvCodebook().map(({ keys, label, format, codes, many }) => (
        <div key={keys[0]}>
          <dt>
            {keys.map((key) => (
              <code key={key}>{key}</code>
            ))}
          </dt>
          <dd>
            <p>
              {label[locale]}
              {format && <span className={styles.format}> · {format[locale]}</span>}
            </p>
            {codes.length > 0 && (
              <p className={styles.codes}>
                {many ? t('many') : t('one')}{' '}
                {codes.map(({ code, label: words }) => (
                  <span key={code}>
                    <code>{code}</code>
                    {words && ` ${words[locale].toLowerCase()}`}
                  </span>
                ))}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
