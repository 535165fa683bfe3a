import { useLocale, useTranslations } from 'next-intl';
import { formatValue, type ValueNames } from '@/lib/domain/format-value';
import { formatDay } from '@/lib/domain/night';
import { LedgerEntry } from './ledger-entry';
import styles from './ledger-table.module.css';
import type { Ledger } from './to-ledger';

/** The ledger: who named whom, on which day. A table; on a narrow screen its rows become blocks. */
export function LedgerTable({ ledger: { days, rows }, names }: { ledger: Ledger; names: ValueNames }) {
  const t = useTranslations('responsibility');
  const locale = useLocale();
  const dayWords = days.map((day) => (day === null ? t('undated') : formatDay(day, locale)));
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a table laid out as blocks loses its role in some browsers
    <table className={styles.ledger} role="table">
      <caption className="visually-hidden">{t('caption')}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <th scope="col" role="columnheader">
            {t('hypothesis')}
          </th>
          {dayWords.map((day) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <th key={day} scope="col" role="columnheader">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {rows.map(({ value, cells }) => (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          <tr key={value} role="row">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <th scope="row" role="rowheader" className={styles.party}>
              {formatValue('responsible', value, locale, names)}
            </th>
            {cells.map((cell, at) => (
              // biome-ignore lint/a11y/noRedundantRoles: see above
              <td key={dayWords[at]} role="cell" data-empty={cell.length === 0 || undefined}>
                <span className={styles.day} aria-hidden="true">
                  {dayWords[at]}
                </span>
                {cell.length === 0 ? (
                  <span className={styles.nothing}>
                    <span aria-hidden="true">–</span>
                    <span className="visually-hidden">{t('nothing')}</span>
                  </span>
                ) : (
                  cell.map((row) => <LedgerEntry key={row.id} evidence={row} />)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
