import type { Span } from '../../sentences';
import { exactly } from './amounts';
import type { CountMark } from './count-mark';

const ORDINALS: readonly (readonly string[])[] = [
  [],
  [],
  ['seconde', 'second', 'deuxieme'],
  ['third', 'troisieme'],
  ['fourth', 'quatrieme'],
  ['fifth', 'cinquieme'],
  ['sixth', 'sixieme'],
  ['seventh', 'septieme'],
];
/** How far behind a number the next one may come. */
const REACH = 120;

/** "Two figures …, while a third filmed" are three: `next` makes the pattern of what the ordinal may stand in. */
export function addNext(
  folded: string,
  within: Span,
  { mark, next }: { mark: CountMark; next: (ordinal: string) => string },
): CountMark {
  const { min, qualifier } = mark.quantity;
  const ordinals = qualifier === 'exactly' ? (ORDINALS[min + 1] ?? []) : [];
  const rest = folded.slice(mark.end, Math.min(within.end, mark.end + REACH));
  const ordinal = ordinals.find((one) => rest.includes(one));
  return ordinal && new RegExp(next(ordinal)).test(rest) ? { ...mark, quantity: exactly(min + 1) } : mark;
}
