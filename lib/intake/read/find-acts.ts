import type { Span } from '../sentences';
import { type ActKind, type ActMark, findSpans, overlaps } from './mark';
import { ATTACK, HARM } from './words/attack';
import { BLAST, FIREWORKS } from './words/blast';
import { BOTTLES, FEU, FIRE } from './words/fire';
import { ASSAULT, BREAK_IN, DAMAGE, PAINT, THREAT } from './words/lesser-acts';
import { SHOTS, TIRS } from './words/shots';

/** The words for each kind of act; the first row that fits a stretch wins, so that a threat by letter is no shot. */
const ACTS: readonly (readonly [ActKind, RegExp])[] = [
  ['threat', THREAT],
  ['blast', FIREWORKS],
  ['shots', SHOTS],
  ['shots', TIRS],
  ['fire', BOTTLES],
  ['blast', BLAST],
  ['fire', FIRE],
  ['fire', FEU],
  ['paint', PAINT],
  ['damage', DAMAGE],
  ['break_in', BREAK_IN],
  ['assault', ASSAULT],
  ['attack', ATTACK],
  ['harm', HARM],
];

/**
 * The acts of each stretch of a text, in order, none over another. One pattern goes over all stretches before the next:
 * compiled, it is so large that the processor would fetch it anew for each.
 */
export function listActs<T extends Span>(folded: string, stretches: readonly T[]): Map<T, ActMark[]> {
  const acts = new Map(stretches.map((stretch) => [stretch, [] as ActMark[]]));
  for (const [kind, pattern] of ACTS)
    for (const [stretch, own] of acts)
      for (const { start, end } of findSpans(folded, pattern, stretch))
        if (!own.some((act) => overlaps(act, { start, end }))) own.push({ start, end, kind });
  for (const own of acts.values()) own.sort((one, other) => one.start - other.start);
  return acts;
}

/** The acts of one stretch. */
export const findActs = (folded: string, within: Span): ActMark[] =>
  listActs(folded, [within]).get(within) ?? [];
