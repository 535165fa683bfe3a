import type { Span } from '../../sentences';
import type { Speech } from './speaker';

const BRACKETS = /\([^()]{1,160}\)|(?<= )[-—] [^—()]{1,160}? [-—](?= )/g;
/** An aside that is little longer than the words of its speaker says who told the rest. */
const SPARE = 6;

/**
 * The part of a sentence that rests on who speaks in it: the aside they stand in ("– fifteen, according to police –"), or,
 * where they come first in a later part, that part alone ("two cars burned; police said that …"). Null: all of it.
 */
export function findScope(
  folded: string,
  sentence: Span,
  { at, side }: Pick<Speech, 'at' | 'side'>,
): Span | null {
  const text = folded.slice(sentence.start, sentence.end);
  for (const match of text.matchAll(BRACKETS)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (at.start > start && at.end < end)
      return end - start > at.end - at.start + SPARE ? { start, end } : null;
  }
  const stop = side === 'after' ? folded.slice(sentence.start, at.start).lastIndexOf(';') : -1;
  return stop < 0 ? null : { start: sentence.start + stop, end: sentence.end };
}
