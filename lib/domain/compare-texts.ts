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
  const shorter = Math.min(one.length, other.length);
  if (shorter === 0 || shorter < least * Math.max(one.length, other.length)) return 0;
  let shared = 0;
  let at = 0;
  let beside = 0;
  // Both are in order: one walk along the two. Plain numbers, because it is walked for thousands of records at a time.
  while (at < one.length && beside < other.length) {
    const left = one[at] ?? 0;
    const right = other[beside] ?? 0;
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
