import type { ReactNode } from 'react';
import styles from './code-table.module.css';

export type CodeRow = { code: string; cells: readonly ReactNode[] };
type Props = { caption: string; head: readonly string[]; rows: readonly CodeRow[] };

/** A vocabulary as a small table; the first cell of a row is its head. */
export function CodeTable({ caption, head, rows }: Props) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, cells: [first, ...rest] }) => (
          <tr key={code}>
            <th scope="row">{first}</th>
            {rest.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table have no other identity
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
