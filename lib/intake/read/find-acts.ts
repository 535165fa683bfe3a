import type { Span } from '../sentences';
import { type ActKind, type ActMark, findSpans, overlaps } from './mark';
import { ATTACK, HARM } from './words/attack';
import { BLAST } from './words/blast';
import { BOTTLES, FEU, FIRE } from './words/fire';
import { ASSAULT, BREAK_IN, DAMAGE, PAINT, THREAT } from './words/lesser-acts';
import { SHOTS, TIRS } from './words/shots';

/** The words for each kind of act; the first row that fits a stretch wins, so that a threat by letter is no shot. */
const ACTS: readonly (readonly [ActKind, RegExp])[] = [
  ['threat', THREAT],
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

/** The acts of a stretch of text, in order, none over another. */
export function findActs(folded: string, within: Span): ActMark[] {
  const acts: ActMark[] = [];
  for (const [kind, pattern] of ACTS)
    for (const { start, end } of findSpans(folded, pattern, within))
      if (!acts.some((act) => overlaps(act, { start, end }))) acts.push({ start, end, kind });
  return acts.sort((one, other) => one.start - other.start);
}
