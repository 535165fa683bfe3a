import { stringify } from 'csv-stringify/sync';
import type { Locale, Localised } from '../domain/locale';

type RefusedRow = { line: number; cells: Readonly<Record<string, string>>; reasons: readonly Localised[] };

// Spreadsheets skip white space before a formula; the writer's own check looks at the first character only.
const HIDDEN_FORMULA = /^\s+[=+\-@＝＋－＠]/;

/** The rows that an import refused, as they were sent, with their line and the reasons: to be mended and sent again. */
export function toRefusedCsv(
  headers: readonly string[],
  rows: readonly RefusedRow[],
  locale: Locale,
): string {
  const known = headers.filter((name) => name !== 'line' && name !== 'refused_because');
  const cells = rows.map(({ line, cells: sent, reasons }) => [
    ...known.map((name) => sent[name] ?? ''),
    String(line),
    reasons.map((reason) => reason[locale]).join(' | '),
  ]);
  return stringify(cells, {
    header: true,
    columns: [...known, 'line', 'refused_because'],
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { string: (text) => (HIDDEN_FORMULA.test(text) ? `'${text}` : text) },
  });
}
