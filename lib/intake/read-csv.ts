import { parse } from 'csv-parse/sync';
import type { Localised } from '../domain/locale';

/** Limits of one import. */
export const CSV_LIMITS = { bytes: 5_000_000, rows: 10_000 } as const;

/** Why a file was not read at all. */
export const CSV_FAULTS = {
  too_large: { en: 'The file is larger than 5 MB.', fr: 'Le fichier dépasse 5 Mo.' },
  too_many_rows: { en: 'The file has more than 10,000 rows.', fr: 'Le fichier a plus de 10 000 lignes.' },
  not_text: {
    en: 'The file is not text: save the table as CSV.',
    fr: 'Le fichier n’est pas du texte : enregistrez le tableau au format CSV.',
  },
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
/** How the signs of a file are written; spreadsheets in French write Windows-1252 unless told otherwise. */
type CsvEncoding = 'utf-8' | 'utf-16' | 'windows-1252';
export type ReadCsv =
  | { headers: string[]; rows: CsvRow[]; encoding: CsvEncoding; fault: null }
  | { fault: CsvFault };

/**
 * Reads a CSV file with a header: comma, semicolon or tab, with or without byte-order mark; what is no UTF-8 is taken for
 * Windows-1252, and says so. Short rows have empty cells. What stands below a column without a name, or beyond the last one,
 * goes under an empty name.
 */
export function readCsv(bytes: Uint8Array): ReadCsv {
  if (bytes.byteLength > CSV_LIMITS.bytes) return { fault: 'too_large' };
  const decoded = decode(bytes);
  if (decoded === null) return { fault: 'not_text' };
  const { text, encoding } = decoded;
  const records = readRecords(text);
  if (records === null) return { fault: 'broken' };
  const [header, ...rest] = records;
  if (!header || rest.length === 0) return { fault: 'empty' };
  if (rest.length > CSV_LIMITS.rows) return { fault: 'too_many_rows' };
  const headers = header.record.map((name) => name.trim().toLowerCase());
  const named = headers.filter((name) => name !== '');
  if (new Set(named).size !== named.length) return { fault: 'double_header' };
  return {
    headers: named,
    encoding,
    fault: null,
    rows: rest.map(({ record, info }) => toRow(headers, record, info.lines)),
  };
}

type Decoded = { text: string; encoding: CsvEncoding };

function decode(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (wide) return toText(bytes, wide, 'utf-16');
  return toText(bytes, 'utf-8', 'utf-8') ?? toText(bytes, 'windows-1252', 'windows-1252');
}

// No table holds these; a spreadsheet's own file, a picture or a program does.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose
const BINARY = /[\u0000-\u0008\u000E-\u001F]/;

function toText(bytes: Uint8Array, label: string, encoding: CsvEncoding): Decoded | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return BINARY.test(text) ? null : { text, encoding };
  } catch {
    return null;
  }
}

type Parsed = { record: string[]; info: { lines: number } }[];

function readRecords(text: string): Parsed | null {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  const count = (sign: string) => first.split(sign).length;
  const [delimiter] = [',', ';', '\t'].sort((one, other) => count(other) - count(one));
  const options = { delimiter, info: true, relax_column_count: true };
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
  const nameless = cells.flatMap(([name, cell]) => (name === '' ? cell.trim() || [] : []));
  return { line, cells: { ...Object.fromEntries(cells), '': nameless.join(' ') } };
}
