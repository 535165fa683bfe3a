import { type Entry, parseEntries, toEntries } from './form-entries';
import { type FormProblem, toProblem } from './form-problem';
import type { DraftForm } from './form-shape';
import type { Localised } from './locale';
import { toContentKey } from './plan-statements';
import { QUANTITY_CODES } from './quantity';

/** A column of the import: the inputs of the form that its cell fills. */
type CsvColumn = { key: string; input: string | null; many?: boolean };

const column = (key: string, input: string | null = key): CsvColumn => ({ key, input });
const list = (key: string, input: string): CsvColumn => ({ key, input, many: true });
const counts = QUANTITY_CODES.flatMap((code) =>
  ['min', 'max', 'qualifier'].map((part) => column(`${code}_${part}`, `quantities.${code}.${part}`)),
);

/** Every column that can be imported; several values in one cell are joined by |. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  column('slug'),
  column('night'),
  column('site', 'site.slug'),
  column('time_from', 'time.from'),
  column('time_to', 'time.to'),
  column('time', 'time.precision'),
  list('methods', 'methods'),
  list('targets', 'targets'),
  ...counts,
  column('weapon'),
  column('summary_en', 'summary.en'),
  column('summary_fr', 'summary.fr'),
  column('article', 'article.slug'),
  column('quote', 'quote'),
  column('speaker', 'speaker'),
  column('speaker_role', 'speakerRole'),
  column('origin', 'origin.slug'),
  column('modality', 'modality'),
  list('supports', 'supports'),
];

const SOURCE = ['article', 'quote', 'speaker', 'speaker_role', 'origin', 'modality', 'supports'];

/** Columns of our own export that say what follows from others: read, and left alone. */
const FOLLOWING = [
  'night_basis',
  'starts_at',
  'time_precision',
  'site_name',
  'site_kind',
  'commune',
  'department_code',
  'lat',
  'lon',
  'geo_precision',
  'grade',
  'open_conflicts',
  'articles',
  'version',
  'updated_at',
  'url',
];

/** The header names that no column has. */
export function listUnknownColumns(headers: readonly string[]): string[] {
  const known = new Set([...CSV_COLUMNS.map(({ key }) => key), ...FOLLOWING]);
  return headers.filter((name) => !known.has(name));
}

type Cells = Readonly<Record<string, string>>;
export type CsvForm = { form: DraftForm; problems: [] } | { form: null; problems: FormProblem[] };

/**
 * Lays a row over a form: a filled cell replaces what the form holds, an empty one leaves it, article and quote add a source
 * unless the form has it. The row wants an id or a place and night.
 */
export function applyCsvRow(cells: Cells, base: DraftForm): CsvForm {
  const beyond = (cells[''] ?? '').trim();
  if (beyond !== '') return { form: null, problems: [toProblem('row', 'beyond_header')] };
  const filled = CSV_COLUMNS.filter(({ key }) => (cells[key] ?? '').trim() !== '');
  const own = filled.filter(({ key }) => !SOURCE.includes(key)).flatMap((row) => toInputs(row, cells));
  const names = new Set(own.map(([name]) => name));
  const kept = toEntries(base).filter(([name]) => !names.has(name) && !isReplaced(name, names));
  const parsed = parseEntries([...kept, ...own, ...toSourceEntries(cells, filled, base)]);
  if (parsed.form === null) return { form: null, problems: parsed.problems };
  return { form: parsed.form, problems: [] };
}

function toInputs({ key, input, many }: CsvColumn, cells: Cells): Entry[] {
  const cell = (cells[key] ?? '').trim();
  if (input === null) return [];
  return many ? cell.split('|').map((value) => [input, value.trim()]) : [[input, cell]];
}

// A count and a time are each one thing: any cell of it replaces all of it.
function isReplaced(name: string, filled: ReadonlySet<string>): boolean {
  const group = /^(quantities\.[a-z_]+|time|site)\./.exec(name)?.[1];
  return group !== undefined && [...filled].some((other) => other.startsWith(`${group}.`));
}

const FIELD_OF: Record<string, string> = { methods: 'method', targets: 'target', time_from: 'time' };
const SUPPORTED = ['site', 'night', 'time_from', 'methods', 'targets', 'weapon'];

/** The row's own source; without `supports` it supports whatever the row fills in. */
function toSourceEntries(cells: Cells, filled: readonly CsvColumn[], base: DraftForm): Entry[] {
  const parts = filled.filter(({ key }) => SOURCE.includes(key));
  if (parts.length === 0) return [];
  const article = (cells.article ?? '').trim();
  const quote = (cells.quote ?? '').trim();
  if (base.sources.some((source) => source.article.slug === article && source.quote === quote)) return [];
  const at = `sources.${base.sources.length}`;
  const told = filled.flatMap(({ key }) => fieldOf(key));
  const defaults: Entry[] = [
    [`${at}.key`, `csv-${toContentKey(`${article} ${quote}`)}`],
    ...(cells.speaker_role?.trim() ? [] : [[`${at}.speakerRole`, 'press'] as const]),
    ...(cells.modality?.trim() ? [] : [[`${at}.modality`, 'reported'] as const]),
    ...(cells.supports?.trim() ? [] : [...new Set(told)].map((field) => [`${at}.supports`, field] as const)),
  ];
  return [
    ...defaults,
    ...parts.flatMap((row) => toInputs(row, cells)).map(([name, value]) => [`${at}.${name}`, value] as const),
  ];
}

function fieldOf(key: string): string[] {
  if (SUPPORTED.includes(key)) return [FIELD_OF[key] ?? key];
  const count = /^([a-z_]+)_min$/.exec(key)?.[1];
  return count && QUANTITY_CODES.some((code) => code === count) ? [count] : [];
}

/** What an import would do, or did, with one row. */
export const CSV_OUTCOME_CODES = ['new', 'changed', 'unchanged', 'refused'] as const;
export type CsvOutcome = (typeof CSV_OUTCOME_CODES)[number];
export const CSV_OUTCOMES: Record<CsvOutcome, Localised> = {
  new: { en: 'new', fr: 'nouveau' },
  changed: { en: 'changed', fr: 'modifié' },
  unchanged: { en: 'unchanged', fr: 'inchangé' },
  refused: { en: 'refused', fr: 'refusé' },
};
