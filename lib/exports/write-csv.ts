import { stringify } from 'csv-stringify/sync';

// Spreadsheets skip white space before a formula; the writer's own check looks at the first character only.
const HIDDEN_FORMULA = /^\s+[=+\-@＝＋－＠]/;

/**
 * Rows as RFC 4180: UTF-8 without byte-order mark, CRLF, one header line, a cell that a spreadsheet would read as a formula
 * begins with an apostrophe.
 */
export function writeCsv(columns: string[], rows: readonly unknown[][]): string {
  return stringify([...rows], {
    header: true,
    columns,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { string: (text) => (HIDDEN_FORMULA.test(text) ? `'${text}` : text) },
  });
}
