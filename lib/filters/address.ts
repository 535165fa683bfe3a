import type { Localised } from '../domain/locale';
import { FILTERS } from './filters';
import { type ParameterProblem, type RawQuery, readParameter } from './parameter';
import type { Query } from './query';

export type Problem = ParameterProblem<keyof Query>;

const BACKWARDS: Record<'from' | 'to', Localised> = {
  from: { en: 'a night that is not after “to”', fr: 'une nuit qui ne suit pas « to »' },
  to: { en: 'a night that is not before “from”', fr: 'une nuit qui ne précède pas « from »' },
};

/**
 * Reads a query from an address. Never throws: unknown keys are ignored, a value that cannot be read
 * falls back to its default and is told in `problems` (a page says it, the API answers 400).
 */
export function parseQuery(raw: RawQuery): { query: Query; problems: Problem[] } {
  const query = {} as Record<keyof Query, unknown>;
  const problems: Problem[] = [];
  for (const filter of FILTERS) {
    const read = readParameter(raw, filter);
    query[filter.key] = read.value;
    problems.push(...read.problems);
  }
  return refuseBackwards(query as Query, problems);
}

function refuseBackwards(query: Query, problems: Problem[]): { query: Query; problems: Problem[] } {
  if (query.from === null || query.to === null || query.from <= query.to) return { query, problems };
  const { from, to } = query;
  const both: Problem[] = [
    { parameter: 'from', seen: from, wanted: BACKWARDS.from },
    { parameter: 'to', seen: to, wanted: BACKWARDS.to },
  ];
  return { query: { ...query, from: null, to: null }, problems: [...problems, ...both] };
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
