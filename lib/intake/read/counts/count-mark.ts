import type { Quantity, QuantityCode } from '../../../domain/quantity';
import { findMatches } from '../../find-matches';
import type { Span } from '../../sentences';
import { AMOUNT, exactly, toNumber, toQuantity } from './amounts';

/** A number with what it counts. Vehicles are burned or damaged by the words around them, where not said with the number. */
export type CountMark = Span & { of: QuantityCode | 'vehicles'; quantity: Quantity };

/** "Petrol over two cars", "15.20 cars": no "more than", no number. */
const SPREAD =
  /\b(?:petrol|fuel|liquid|gasoline|acid|essence|poured|splash[a-z]*|spread|sprayed|tipped|it) $/;

// Not the end of "1,100".
const BEGINS = new RegExp(`(?<![a-z0-9']|\\d[.,])${AMOUNT}`, 'g');
let last: { text: string; starts: number[] } = { text: '', starts: [] };

/** Where an amount can begin: sought once for all that may be counted in a text, one after the other. */
function listStarts(text: string): readonly number[] {
  if (last.text === text) return last.starts;
  const starts: number[] = [];
  BEGINS.lastIndex = 0;
  for (let match = BEGINS.exec(text); match; match = BEGINS.exec(text)) {
    starts.push(match.index);
    BEGINS.lastIndex = match.index + 1;
  }
  last = { text, starts };
  return starts;
}

/** The matches of a pattern, in order, none over another; a sticky one begins with an amount. */
function findAmounts(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.sticky) return findMatches(text, pattern);
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const start of listStarts(text)) {
    pattern.lastIndex = start;
    const match = start < end ? null : pattern.exec(text);
    if (!match) continue;
    found.push(match);
    end = start + match[0].length;
  }
  return found;
}

// « Le bilan passe de trois à six », "the toll rose from two to four": the last figure holds.
const isRise = (lead: string) =>
  /\b(?:pass(?:e|ee?|ait|er)|revue?|portee?|ramenee?|tombee?|rose|rises?|risen|went|gone|goes|climbed|grew|grown|fell|raised|lowered|revised|cut|up|down)(?: (?:up|down|a la (?:hausse|baisse)|ainsi|finalement|de nouveau))? (?:de|from) $/.test(
    lead,
  );

function toLast({ high, ...groups }: Record<string, string | undefined>): Quantity | null {
  const last = toNumber(high);
  return last === null ? toQuantity({ high, ...groups }) : exactly(last);
}

/** What a pattern with the groups of an amount counts in a stretch of text; sticky where it begins with the amount. */
export function collectAmounts(
  folded: string,
  within: Span,
  { of, pattern }: { of: CountMark['of']; pattern: RegExp },
): CountMark[] {
  return findAmounts(folded.slice(within.start, within.end), pattern).flatMap((match): CountMark[] => {
    const start = within.start + match.index;
    const groups: Record<string, string | undefined> = { ...match.groups };
    if (groups.prefix === 'over' && SPREAD.test(folded.slice(Math.max(within.start, start - 20), start)))
      groups.prefix = undefined;
    const quantity = isRise(folded.slice(Math.max(within.start, start - 40), start))
      ? toLast(groups)
      : toQuantity(groups);
    return quantity ? [{ of, quantity, start, end: start + match[0].trimEnd().length }] : [];
  });
}
