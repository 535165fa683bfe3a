import type { Problem } from './address';
import { getFilter } from './filters';
import { type RawQuery, readParameter } from './parameter';

/** The day of knowledge alone, for what no other key selects: read and told exactly as in the whole query. */
export function parseAsOf(raw: RawQuery): { asOf: string | null; problems: Problem[] } {
  const { value, problems } = readParameter(raw, getFilter('asOf'));
  return { asOf: value, problems };
}
