import { stringify } from 'csv-stringify/sync';
import { INCIDENT_COLUMNS } from './incident-columns';
import type { IncidentItem } from './incident-item';

// Spreadsheets skip white space before a formula; the writer's own check looks at the first character only.
const HIDDEN_FORMULA = /^\s+[=+\-@＝＋－＠]/;

/**
 * Incidents as RFC 4180: UTF-8 without byte-order mark, CRLF, one header line, a cell that a spreadsheet would read as a
 * formula begins with an apostrophe. The columns are those of INCIDENT_COLUMNS.
 */
export function toCsv(items: readonly IncidentItem[]): string {
  const rows = items.map((item) => INCIDENT_COLUMNS.map(({ read }) => read(item)));
  return stringify(rows, {
    header: true,
    columns: INCIDENT_COLUMNS.map(({ key }) => key),
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { string: (text) => (HIDDEN_FORMULA.test(text) ? `'${text}` : text) },
  });
}
