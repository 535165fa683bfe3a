import type { ReadStatement } from '../proposal';
import type { Span } from '../sentences';
import type { SheetSentence } from './sheet';

/** A statement without its key and speaker. */
export type Said = Span &
  Pick<ReadStatement, 'field' | 'value' | 'modality' | 'polarity' | 'toCheck'> & {
    sentence: SheetSentence;
    /** That it holds for the place is inferred: nobody says it. */
    isOurs?: true;
  };

type Say = (field: ReadStatement['field'], value: unknown, span: Span, sentence: SheetSentence) => Said;

/** What a passage asserts. */
export const say: Say = (field, value, { start, end }, sentence) => {
  return { field, value, start, end, sentence, modality: 'reported', polarity: 'asserts' };
};
