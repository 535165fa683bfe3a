import type { Locale, Localised } from '../domain/locale';
import { writeCsv } from './write-csv';

type RefusedRow = { line: number; cells: Readonly<Record<string, string>>; reasons: readonly Localised[] };

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
  return writeCsv([...known, 'line', 'refused_because'], cells);
}
