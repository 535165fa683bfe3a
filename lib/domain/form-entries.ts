import { type FormProblem, type ProblemCode, toProblem } from './form-problem';
import { type DraftForm, EMPTY_FORM } from './form-shape';
import { parseDraftForm } from './incident-form';

/** One field of a sent form: the name of its input and what was typed. A file or anything but a text is a fault. */
export type Entry = readonly [name: string, value: unknown];
/** What was typed, by the name of the input, to be shown again as it was; lists have several. */
export type Typed = Record<string, string[]>;
export type ParsedEntries = { typed: Typed; form: DraftForm | null; problems: FormProblem[] };

type Tree = { [key: string]: Tree | string | string[] | number };

// Inputs that come once per ticked choice.
const LISTS = /^(methods|targets|sources\.\d+\.(supports|says\.(method|set_methods|target)))$/;
const NUMBERS = /\.(min|max|start|end|paragraph|lat|lon)$/;
const NAME = /^[A-Za-z][A-Za-z_]*(\.([A-Za-z][A-Za-z_]*|\d{1,3}))*$/;
const ODD = /(^|\.)(__proto__|constructor|prototype)(\.|$)/;
// React's own fields travel with every form that calls a server action.
const OWN = /^\$ACTION_/;

/**
 * Reads the inputs of the incident form: `night`, `methods` (once per choice), `quantities.vehicles_burned.min`,
 * `sources.0.quote`, `sources.0.says.time.from`. An empty input is nothing typed. All faults come at once, and
 * everything typed comes back. Rows may leave gaps in their numbers. Never throws.
 */
export function parseEntries(entries: Iterable<Entry>): ParsedEntries {
  const { typed, problems } = readTyped(entries);
  const tree: Tree = {};
  for (const [name, values] of Object.entries(typed)) {
    const code = plant(tree, name, values);
    if (code) problems.push(toProblem(name, code));
  }
  const rows = numberRows(tree);
  const parsed = parseDraftForm(fillShape(rows.tree));
  const own = parsed.problems.map((row) => toProblem(rows.toTyped(row.path), row.code));
  const all = [...problems, ...own];
  return { typed, form: all.length > 0 ? null : parsed.form, problems: all };
}

function readTyped(entries: Iterable<Entry>): { typed: Typed; problems: FormProblem[] } {
  const typed: Typed = {};
  const problems: FormProblem[] = [];
  for (const [name, value] of entries) {
    if (OWN.test(name)) continue;
    if (!NAME.test(name) || ODD.test(name) || name.length > 200)
      problems.push(toProblem(name.slice(0, 200), 'unknown_field'));
    else if (typeof value !== 'string') problems.push(toProblem(name, 'wrong_type'));
    else
      typed[name] = [
        ...(Object.hasOwn(typed, name) ? (typed[name] ?? []) : []),
        value.replace(/\r\n?/g, '\n'),
      ];
  }
  return { typed, problems };
}

/** Puts what was typed in its place; the code of the fault where there is no such place. */
function plant(tree: Tree, name: string, values: string[]): ProblemCode | null {
  if (values.every((value) => value === '')) return null;
  const path = name.split('.');
  const last = path.pop() ?? '';
  let at: Tree = tree;
  for (const step of path) {
    at[step] ??= {};
    const next = at[step];
    if (typeof next !== 'object' || Array.isArray(next)) return 'wrong_type';
    at = next;
  }
  if (Object.hasOwn(at, last)) return 'wrong_type';
  if (LISTS.test(name)) at[last] = values.filter((value) => value !== '');
  else if (values.length > 1) return 'sent_twice';
  else at[last] = NUMBERS.test(name) ? toNumber(values[0] ?? '') : (values[0] ?? '');
  return null;
}

/** A number as people write it, with a point or a comma; what is none stays text, for the schema to refuse. */
function toNumber(text: string): number | string {
  const plain = text.trim().replace(',', '.');
  return /^[-+]?\d{1,15}(\.\d{1,15})?$/.test(plain)
    ? Number(plain)
    : /^\d{16,}$/.test(plain)
      ? Number.MAX_SAFE_INTEGER
      : text;
}

/** Turns numbered rows into lists, and keeps how to get back to the numbers that were typed. */
function numberRows(tree: Tree): { tree: unknown; toTyped: (path: string) => string } {
  const names = new Map<string, string>();
  const walk = (value: Tree[string], path: string, typed: string): unknown => {
    names.set(path, typed);
    if (typeof value !== 'object' || Array.isArray(value)) return value;
    const keys = Object.keys(value);
    const isList = keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
    const sorted = isList ? keys.sort((one, other) => Number(one) - Number(other)) : keys;
    const join = (one: string, other: string | number) => (one ? `${one}.${other}` : `${other}`);
    const parts = sorted.map(
      (key, at) => [key, walk(value[key] ?? '', join(path, isList ? at : key), join(typed, key))] as const,
    );
    return isList ? parts.map(([, inner]) => inner) : Object.fromEntries(parts);
  };
  return { tree: walk(tree, '', ''), toTyped: (path) => renumber(path, names) };
}

/** A path of the lists as the input was named; beyond what was typed, the rest of the path stays. */
function renumber(path: string, names: ReadonlyMap<string, string>): string {
  const known = names.get(path);
  if (known !== undefined) return known;
  const cut = path.lastIndexOf('.');
  return cut < 0 ? path : `${renumber(path.slice(0, cut), names)}.${path.slice(cut + 1)}`;
}

/** The parts of a form that inputs cannot send when they are empty. */
function fillShape(tree: unknown): unknown {
  if (!isRecord(tree)) return tree;
  const { sources, ...rest } = tree;
  const rows = Array.isArray(sources) ? sources.map(fillSource) : (sources ?? []);
  return { ...EMPTY_PARTS, ...rest, sources: rows };
}

const { sources: _sources, ...EMPTY_PARTS } = EMPTY_FORM;

function fillSource(source: unknown, at: number): unknown {
  if (!isRecord(source)) return source;
  return { key: `row-${at + 1}`, article: {}, origin: {}, supports: [], says: {}, ...source };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The inputs that hold a form, by name: the inverse of parseEntries. */
export function toEntries(form: DraftForm): [string, string][] {
  const walk = (value: unknown, path: string): [string, string][] => {
    if (value === null || value === undefined) return [];
    if (LISTS.test(path)) return (value as string[]).map((choice) => [path, choice]);
    if (typeof value !== 'object') return [[path, String(value)]];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key));
  };
  return walk(form, '');
}
