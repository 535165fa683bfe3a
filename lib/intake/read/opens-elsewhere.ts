import { findAreas } from './find-areas';
import type { Sheet, SheetSentence } from './sheet';
import { OPENS_ELSEWHERE, OPENS_IN } from './words/story';

/** Whether a sentence begins in another part of the country: "In Martinique, …", « Ailleurs, … ». */
export function opensElsewhere({ text, folded }: Sheet, sentence: SheetSentence): boolean {
  if (OPENS_ELSEWHERE.test(sentence.folded)) return true;
  const opening = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 30) };
  return OPENS_IN.test(sentence.folded) && findAreas(text, folded, opening).length > 0;
}
