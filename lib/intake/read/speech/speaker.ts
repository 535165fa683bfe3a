import type { SpeakerRole } from '../../../domain/origin';
import type { Span } from '../../sentences';
import { distance, overlaps } from '../mark';
import type { SheetSentence } from '../sheet';

/** Who a statement rests on, as the text names them; `relay` is the outlet or channel they spoke to; `isNamed`: with a surname. */
export type Speaker = { name: string; role: SpeakerRole; relay: string | null; isNamed: boolean };

/**
 * Who speaks in a sentence, and where that stands. `before`: what they said comes first (", police said");
 * `after`: it follows ("Police said that").
 */
export type Speech = {
  speaker: Speaker;
  at: Span;
  side: 'before' | 'after';
  /** The only stretch that rests on them; null: the sentence. */
  scope?: Span | null;
};
export type Speeches = ReadonlyMap<SheetSentence, readonly Speech[]>;

/** Who a passage rests on: of several the one on whose side it stands, then the nearest; null is the article itself. */
export function speakerOf(speeches: readonly Speech[] | undefined, passage: Span): Speaker | null {
  const fits = ({ at, side }: Speech) =>
    side === 'before' ? passage.start < at.start : passage.end > at.start;
  const within = (speeches ?? []).filter(({ scope }) => !scope || overlaps(scope, passage));
  const sorted = within.sort(
    (one, other) =>
      Number(fits(other)) - Number(fits(one)) || distance(one.at, passage) - distance(other.at, passage),
  );
  return sorted[0]?.speaker ?? null;
}
