import { foldText } from './fold-text';

/** A text as its runs of four characters, each a number, in order and once; accents, case and punctuation aside. */
export type Runs = Uint32Array;

const RUN = 4;
/** A text of a word or two is like too many others. */
const SHORTEST = 12;

/** The runs of a text; none for one that is too short to be compared. */
export function toRuns(text: string): Runs {
  const folded = foldText(text);
  if (folded.length < SHORTEST) return new Uint32Array();
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= folded.length; at += 1) runs.add(hashRun(folded, at));
  return Uint32Array.from(runs).sort();
}

// FNV-1a, 32 bits: two different runs of one pair of texts hardly ever meet, and then the texts look a little more alike.
function hashRun(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + RUN; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** How alike two texts are, 0 to 1: the runs they share among all they have (Jaccard). Below `least` it may answer 0. */
export function compareRuns(one: Runs, other: Runs, least = 0): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length === 0 || shorter.length < least * longer.length) return 0;
  let shared = 0;
  for (let at = 0, beside = 0; at < one.length && beside < other.length; ) {
    const [left = 0, right = 0] = [one[at], other[beside]];
    if (left === right) shared += 1;
    if (left <= right) at += 1;
    if (right <= left) beside += 1;
  }
  return shared / (one.length + other.length - shared);
}

/** How alike two texts are, 0 to 1. */
export function compareTexts(one: string, other: string): number {
  return compareRuns(toRuns(one), toRuns(other));
}
