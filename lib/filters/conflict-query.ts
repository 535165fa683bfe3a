import {
  CONFLICT_KINDS,
  CONFLICT_STATUSES,
  type Conflict,
  type ConflictKind,
  type ConflictStatus,
  SEVERITIES,
  type Severity,
} from '../domain/conflict';
import type { Localised } from '../domain/locale';
import { parseAsOf } from './as-of';
import { type ParameterProblem, type RawQuery, toValues, toWords } from './parameter';

/** What a reader asks of the conflicts. Lists are alternatives, different keys narrow each other; empty sets no limit. */
export type ConflictQuery = {
  kind: ConflictKind[];
  severity: Severity[];
  status: ConflictStatus[];
  asOf: string | null;
};
type Facet = { key: 'kind' | 'severity' | 'status'; options: readonly { code: string; label: Localised }[] };

/** One row per key that selects: it feeds the address, the match, the page's links and the API's errors. */
export const CONFLICT_FACETS: readonly Facet[] = [
  { key: 'kind', options: CONFLICT_KINDS },
  { key: 'severity', options: SEVERITIES },
  { key: 'status', options: CONFLICT_STATUSES },
];

const codesOf = ({ options }: Facet) => options.map((row) => row.code);

/** Reads a query from an address. Never throws: what cannot be read sets no limit and is told in `problems`. */
export function parseConflictQuery(raw: RawQuery): { query: ConflictQuery; problems: ParameterProblem[] } {
  const { asOf, problems: asOfProblems } = parseAsOf(raw);
  const query: ConflictQuery = { kind: [], severity: [], status: [], asOf };
  const problems: ParameterProblem[] = [];
  for (const facet of CONFLICT_FACETS) {
    const words = toWords(toValues(raw, facet.key));
    const codes = codesOf(facet);
    if (words.every((word) => codes.includes(word)))
      Object.assign(query, { [facet.key]: codes.filter((code) => words.includes(code)) });
    else problems.push({ parameter: facet.key, seen: words.join(','), wanted: toWanted(codes) });
  }
  return { query, problems: [...problems, ...asOfProblems] };
}

function toWanted(codes: readonly string[]): Localised {
  const list = codes.join(', ');
  return { en: `one or more of ${list}`, fr: `une ou plusieurs valeurs parmi ${list}` };
}

/** The one address of a query: codes in the order of their table, keys that set no limit left out. */
export function toConflictHref(path: string, query: ConflictQuery): string {
  const pairs = CONFLICT_FACETS.flatMap(({ key }) =>
    query[key].length === 0 ? [] : [`${key}=${query[key].join(',')}`],
  );
  const text = [...pairs, ...(query.asOf === null ? [] : [`asOf=${query.asOf}`])].join('&');
  return text === '' ? path : `${path}?${text}`;
}

/** Whether a conflict answers to a query; the day of knowledge is not part of it. */
export function matchesConflict(
  conflict: Pick<Conflict, 'kind' | 'severity' | 'status'>,
  query: ConflictQuery,
): boolean {
  return CONFLICT_FACETS.every(
    ({ key }) => query[key].length === 0 || (query[key] as string[]).includes(conflict[key]),
  );
}

/** The query with one code of one key turned on or off. */
export function toggleCode(query: ConflictQuery, key: Facet['key'], code: string): ConflictQuery {
  const on: string[] = query[key];
  const codes = CONFLICT_FACETS.filter((facet) => facet.key === key).flatMap(codesOf);
  const chosen = codes.filter((each) => (each === code ? !on.includes(each) : on.includes(each)));
  return { ...query, [key]: chosen };
}
