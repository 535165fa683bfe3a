import { useLocale, useTranslations } from 'next-intl';
import type { FormSource } from '@/lib/domain/form-shape';
import { listUnitParts, type UnitNames } from '@/lib/domain/list-unit-parts';
import { getField } from '@/lib/domain/statement';
import styles from './record-sources.module.css';
import { ValueParts } from './value-parts';

type Props = { sources: readonly FormSource[]; names: UnitNames };

/** The sources of a record, one folded line each: the article, the words, what they support. */
export function RecordSources({ sources, names }: Props) {
  const t = useTranslations('desk-incident.page');
  const locale = useLocale();
  if (sources.length === 0) return null;
  return (
    <details className={styles.all}>
      <summary>{t('sources', { count: sources.length })}</summary>
      <ul className={styles.list}>
        {sources.map((source) => {
          const parts = listUnitParts(`sources.${source.key}`, source, { locale, names });
          const fields = source.supports.map((field) => getField(field).label[locale]).join(', ');
          return (
            <li key={source.key}>
              <details>
                <summary>
                  {parts[0]?.text} {source.quote && <q>{source.quote}</q>}
                  <span className={styles.fields}>{fields}</span>
                </summary>
                <ValueParts parts={parts} />
              </details>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
