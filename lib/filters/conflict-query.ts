import { z } from 'zod';
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
import { list, type Parameter, type ParameterProblem, type RawQuery, readParameter } from './parameter';

/** What a reader asks of the conflicts. Lists are alternatives, different keys narrow each other; empty sets no limit. */
export type ConflictQuery = {
  kind: ConflictKind[];
  severity: Severity[];
  status: ConflictStatus[];
  asOf: string | null;
};
type Key = 'kind' | 'severity' | 'status';
type Facet = Parameter<string[], Key> & { options: readonly { code: string; label: Localised }[] };

function facet(key: Key, options: Facet['options']): Facet {
  const codes = options.map((row) => row.code);
  const { parse, holds } = list(z.enum(codes));
  const words = codes.join(', ');
  return {
    key,
    options,
    fallback: [],
    holds,
    // In the order of the table.
    parse: (seen) => {
      const read = parse(seen);
      return read && codes.filter((code) => read.includes(code));
    },
    wanted: { en: `one or more of ${words}`, fr: `une ou plusieurs valeurs parmi ${words}` },
  };
}

/** One row per key that selects: it feeds the address, the match, the page's links, the API's errors and its documentation. */
export const CONFLICT_FACETS: readonly Facet[] = [
  facet('kind', CONFLICT_KINDS),
  facet('severity', SEVERITIES),
  facet('status', CONFLICT_STATUSES),
];

/** Reads a query from an address. Never throws: what cannot be read sets no limit and is told in `problems`. */
export function parseConflictQuery(raw: RawQuery): { query: ConflictQuery; problems: ParameterProblem[] } {
  const { asOf, problems: asOfProblems } = parseAsOf(raw);
  const read = CONFLICT_FACETS.map((row) => ({ key: row.key, ...readParameter(raw, row) }));
  const facets = Object.fromEntries(read.map(({ key, value }) => [key, value]));
  const query = { ...(facets as Omit<ConflictQuery, 'asOf'>), asOf };
  return { query, problems: [...read.flatMap(({ problems }) => problems), ...asOfProblems] };
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
export function toggleCode(query: ConflictQuery, key: Key, code: string): ConflictQuery {
  const on: string[] = query[key];
  const codes = CONFLICT_FACETS.filter((row) => row.key === key).flatMap(({ options }) =>
    options.map((row) => row.code),
  );
  const chosen = codes.filter((each) => (each === code ? !on.includes(each) : on.includes(each)));
  return { ...query, [key]: chosen };
}
