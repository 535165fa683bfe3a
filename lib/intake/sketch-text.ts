import { foldText } from '../domain/fold-text';
import { findMatches } from './find-matches';

/** A text in small: the lowest hashes of its runs of words. Two texts that share their wording share these. */
export type TextSketch = number[];

const RUN = 4;
const KEPT = 256;

/** Two texts that are one for this long, in UTF-16 units, are one. */
const MOST_SKETCHED = 200_000;

/** The sketch of a text; empty for one of fewer than four words. Time and memory are linear in the text. */
export function sketchText(text: string): TextSketch {
  const folded = foldText(text.slice(0, MOST_SKETCHED));
  const starts = [0, ...findMatches(folded, / /g).map(({ index }) => index + 1), folded.length + 1];
  const hashes = new Set<number>();
  for (let at = 0; at + RUN < starts.length; at++)
    hashes.add(hash(folded.slice(starts[at], (starts[at + RUN] ?? 0) - 1)));
  return [...Uint32Array.from(hashes).sort().subarray(0, KEPT)];
}

/** How much of their wording two texts share, 0 to 1: Jaccard over runs of four words, estimated from their sketches. */
export function compareSketches(one: TextSketch, other: TextSketch): number {
  const both = [...new Set([...one, ...other])].sort((left, right) => left - right);
  const lowest = both.slice(0, Math.min(KEPT, both.length));
  const [first, second] = [new Set(one), new Set(other)];
  const shared = lowest.filter((value) => first.has(value) && second.has(value)).length;
  return lowest.length === 0 ? 0 : shared / lowest.length;
}

// FNV-1a, 32 bits.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
