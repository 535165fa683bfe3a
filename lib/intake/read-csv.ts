import { parse } from 'csv-parse/sync';
import type { Localised } from '../domain/locale';

/** Limits of one import. */
export const CSV_LIMITS = { bytes: 5_000_000, rows: 10_000 } as const;

/** Why a file was not read at all. */
export const CSV_FAULTS = {
  too_large: { en: 'The file is larger than 5 MB.', fr: 'Le fichier dépasse 5 Mo.' },
  too_many_rows: { en: 'The file has more than 10,000 rows.', fr: 'Le fichier a plus de 10 000 lignes.' },
  not_utf8: { en: 'The file is not UTF-8 text.', fr: 'Le fichier n’est pas un texte UTF-8.' },
  empty: { en: 'The file holds no rows.', fr: 'Le fichier ne contient aucune ligne.' },
  double_header: { en: 'A column has the name of another.', fr: 'Deux colonnes portent le même nom.' },
  broken: {
    en: 'The file is not CSV: a quote is never closed.',
    fr: 'Le fichier n’est pas un CSV : un guillemet n’est pas fermé.',
  },
} as const satisfies Record<string, Localised>;
export type CsvFault = keyof typeof CSV_FAULTS;

/** One row by the names of its columns; `line` counts from 1, the header's line. */
export type CsvRow = { line: number; cells: Record<string, string> };
export type ReadCsv = { headers: string[]; rows: CsvRow[]; fault: null } | { fault: CsvFault };

/**
 * Reads a CSV file with a header: UTF-8, comma or semicolon, with or without byte-order mark. Short rows have empty cells,
 * cells beyond the header go under an empty name.
 */
export function readCsv(bytes: Uint8Array): ReadCsv {
  if (bytes.byteLength > CSV_LIMITS.bytes) return { fault: 'too_large' };
  const text = decode(bytes);
  if (text === null) return { fault: 'not_utf8' };
  const records = readRecords(text);
  if (records === null) return { fault: 'broken' };
  const [header, ...rest] = records;
  if (!header || rest.length === 0) return { fault: 'empty' };
  if (rest.length > CSV_LIMITS.rows) return { fault: 'too_many_rows' };
  const headers = header.record.map((name) => name.trim().toLowerCase());
  if (new Set(headers).size !== headers.length) return { fault: 'double_header' };
  return { headers, fault: null, rows: rest.map(({ record, info }) => toRow(headers, record, info.lines)) };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

type Parsed = { record: string[]; info: { lines: number } }[];

function readRecords(text: string): Parsed | null {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  const count = (sign: string) => first.split(sign).length;
  const options = { delimiter: count(';') > count(',') ? ';' : ',', info: true, relax_column_count: true };
  try {
    return parse(text, { ...options, skip_empty_lines: true }) as unknown as Parsed;
  } catch {
    return null;
  }
}

// What a spreadsheet was kept from reading as a formula comes back as it was.
const ESCAPED = /^'(?=\s*[=+\-@＝＋－＠\t\r])/;

function toRow(headers: readonly string[], record: readonly string[], line: number): CsvRow {
  const cells = record.map((cell, at) => [headers[at] ?? '', cell.replace(ESCAPED, '')] as const);
  return { line, cells: Object.fromEntries(cells) };
}
