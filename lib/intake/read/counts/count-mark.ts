import type { Quantity, QuantityCode } from '../../../domain/quantity';
import type { Span } from '../../sentences';
import { toQuantity } from './amounts';

/** A number with what it counts. Vehicles are burned or damaged by the words around them, where not said with the number. */
export type CountMark = Span & { of: QuantityCode | 'vehicles'; quantity: Quantity };

/** "Petrol over two cars", "15.20 cars": no "more than", no number. */
const SPREAD =
  /\b(?:petrol|fuel|liquid|gasoline|acid|essence|poured|splash[a-z]*|spread|sprayed|tipped|it) $/;

/** What a pattern with the groups of an amount counts in a stretch of text. */
export function collectAmounts(
  folded: string,
  within: Span,
  { of, pattern }: { of: CountMark['of']; pattern: RegExp },
): CountMark[] {
  return [...folded.slice(within.start, within.end).matchAll(pattern)].flatMap((match): CountMark[] => {
    const start = within.start + match.index;
    const groups: Record<string, string | undefined> = { ...match.groups };
    if (groups.prefix === 'over' && SPREAD.test(folded.slice(Math.max(within.start, start - 20), start)))
      groups.prefix = undefined;
    const quantity = toQuantity(groups);
    return quantity ? [{ of, quantity, start, end: start + match[0].trimEnd().length }] : [];
  });
}
