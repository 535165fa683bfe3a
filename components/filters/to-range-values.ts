import type { QueryValues } from './query-form';

type Range = { from: string; to: string };

/** A range of nights as values of the query, whichever end comes first; one night is a night, not a range. */
export function toRangeValues(one: string, other: string): Record<'night' | 'from' | 'to', string[]> {
  const [from, to] = one !== '' && other !== '' && one > other ? [other, one] : [one, other];
  return from === to ? { night: [from], from: [], to: [] } : { night: [], from: [from], to: [to] };
}

/** The ends of the range that values ask for, empty for none; several nights by name are no range. */
export function toRange({ night = [], from, to }: QueryValues): Range {
  const only = night.length === 1 ? night[0] : undefined;
  return { from: from?.[0] ?? only ?? '', to: to?.[0] ?? only ?? '' };
}
