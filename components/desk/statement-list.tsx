import { useLocale } from 'next-intl';
import { formatValue } from '@/lib/domain/format-value';
import type { UnitNames } from '@/lib/domain/list-unit-parts';
import { mannerLabel } from '@/lib/domain/manner';
import { getField, type Statement } from '@/lib/domain/statement';
import { typeset } from '@/lib/domain/typeset';
import styles from './statement-list.module.css';

type Props = { title: string; sign: '+' | '−'; statements: readonly Statement[]; names: UnitNames };

/** Statements that come or go: what each says, in whose words, and where. Nothing when there are none. */
export function StatementList({ title, sign, statements, names }: Props) {
  const locale = useLocale();
  if (statements.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.list} data-sign={sign}>
        {statements.map((row) => (
          <li key={row.id} data-statement={row.id}>
            <span aria-hidden="true" className={styles.sign}>
              {sign}
            </span>
            <p>
              <span className={styles.field}>{getField(row.field).label[locale]}</span>{' '}
              {typeset(formatValue(row.field, row.value, locale, names), locale)}
            </p>
            {row.quote && <q className={styles.quote}>{row.quote}</q>}
            <p className={styles.source}>
              {[
                names.article(row.article, locale),
                row.speaker ?? names.origin(row.origin, locale),
                mannerLabel(row)[locale],
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
