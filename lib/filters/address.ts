import type { Localised } from '../domain/locale';
import { FILTERS } from './filters';
import type { Query } from './query';

/** One value that could not be read: what was seen, what was wanted. */
export type Problem = { parameter: keyof Query; seen: string; wanted: Localised };

export type RawQuery = URLSearchParams | Record<string, string | string[] | undefined>;

function toValues(raw: RawQuery, key: string): string[] {
  if (raw instanceof URLSearchParams) return raw.getAll(key);
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
  return value === undefined ? [] : [value].flat();
}

const BACKWARDS: Localised = {
  en: 'a night that is not before “from”',
  fr: 'une nuit qui ne précède pas « from »',
};

/**
 * Reads a query from an address. Never throws: unknown keys are ignored, a value that cannot be read
 * falls back to its default and is told in `problems` (a page says it, the API answers 400).
 */
export function parseQuery(raw: RawQuery): { query: Query; problems: Problem[] } {
  const query = {} as Record<keyof Query, unknown>;
  const problems: Problem[] = [];
  for (const filter of FILTERS) {
    const seen = toValues(raw, filter.key).filter((value) => value !== '');
    const parsed = seen.length === 0 ? filter.fallback : filter.parse(seen);
    query[filter.key] = parsed ?? filter.fallback;
    if (parsed === null && seen.length > 0)
      problems.push({ parameter: filter.key, seen: seen.join(','), wanted: filter.wanted });
  }
  return refuseBackwards(query as Query, problems);
}

function refuseBackwards(query: Query, problems: Problem[]): { query: Query; problems: Problem[] } {
  if (query.from === null || query.to === null || query.from <= query.to) return { query, problems };
  const problem: Problem = { parameter: 'to', seen: query.to, wanted: BACKWARDS };
  return { query: { ...query, from: null, to: null }, problems: [...problems, problem] };
}

/** The one address of a query: keys in the order of the table, lists sorted and comma-separated, defaults left out. */
export function serializeQuery(query: Query): string {
  const pairs = FILTERS.flatMap((filter) => {
    const text = filter.print(query[filter.key]);
    return text === filter.print(filter.fallback)
      ? []
      : [`${filter.key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`];
  });
  return pairs.join('&');
}

/** An address: the path, then the query where it says anything. */
export function toHref(path: string, query: Query): string {
  const text = serializeQuery(query);
  return text === '' ? path : `${path}?${text}`;
}

/** The query that asks for everything. */
export const EVERYTHING: Query = parseQuery({}).query;
