import type { Span } from '../sentences';
import type { SheetSentence } from './sheet';

const SHORT = /^.{3,90}[^.!?;:,"]$/;
const ENDS = /[.!?"]$/;

/** Whether sentence number `at` is a short line without an end, over prose: it tells what is told below it. */
export function isSubhead(sentences: readonly SheetSentence[], at: number): boolean {
  const [before, line, next] = [sentences[at - 1], sentences[at], sentences[at + 1]];
  if (!line || !next || line.isListItem || line.nights.length > 0) return false;
  const isAlone = before?.paragraph !== line.paragraph && next.paragraph !== line.paragraph;
  return isAlone && SHORT.test(line.folded) && ENDS.test(next.folded);
}

// "– Rémire-Montjoly, French Guiana.", « Melun (Seine-et-Marne) »: a name and where it lies.
const THEN_LIES = /^(?:, | ?\()(?:[a-z'-]+ ?){1,4}\)? ?[.:]?$/;

/** A sentence that is no more than the name of a place, if with where it lies, heads those below it. */
export const isLabel = (
  sentence: Pick<SheetSentence, 'start' | 'end' | 'folded' | 'acts'>,
  { start, end }: Span,
): boolean =>
  sentence.end - sentence.start - (end - start) < 5 ||
  (sentence.acts.length === 0 &&
    start - sentence.start < 3 &&
    THEN_LIES.test(sentence.folded.slice(end - sentence.start)));
