import { type Problem, parseQuery, type RawQuery } from './address';

/** The day of knowledge alone, for what no other key selects: read and told exactly as in the whole query. */
export function parseAsOf(raw: RawQuery): { asOf: string | null; problems: Problem[] } {
  const { query, problems } = parseQuery(raw);
  return { asOf: query.asOf, problems: problems.filter(({ parameter }) => parameter === 'asOf') };
}
