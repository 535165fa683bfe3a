import { countWords } from '../../domain/form-text';
import type { Qualifier } from '../../domain/quantity';
import { MAX_QUOTE_WORDS } from '../../domain/statement';
import type { ReadStatement } from '../proposal';
import { findSentence, paragraphAt, type Span } from '../sentences';
import { toAddedValue } from './addable';
import type { ReadingRefusal } from './reading-refusal';
import type { DeskStatement } from './reading-state';

/** A passage that an editor selected, and what they say it says; `from` is where its quote is sought. */
export type SelectedPassage = {
  what: string;
  value: string | null;
  qualifier: Qualifier | null;
  quote: string;
  from: number;
};
export type ReadText = {
  text: string;
  language: 'en' | 'fr';
  findSite: (name: string) => string | null;
};

/** The statement that a selected passage makes, or why it makes none. Speaker and modality are those of its sentence. */
export function toAddedStatement(
  passage: SelectedPassage,
  article: ReadText,
  { key, nights, others }: { key: string; nights: readonly string[]; others: readonly ReadStatement[] },
): DeskStatement | ReadingRefusal {
  const { text, language, findSite } = article;
  const quote = passage.quote.trim();
  if (countWords(quote) > MAX_QUOTE_WORDS) return 'quote_long';
  const start = text.indexOf(quote, passage.from);
  if (quote === '' || start < 0) return 'quote_missing';
  const { what, value, qualifier } = passage;
  const said = toAddedValue(what, { value, qualifier, quote, nights, findSite });
  if (!said) return 'value_bad';
  const span = { start, end: start + quote.length };
  const sentence = findSentence(text, span, language);
  const neighbour = others.find((row) => touches(row, sentence));
  return {
    ...{ key, ...said, ...span, quote, by: 'editor' },
    paragraph: paragraphAt(text, start),
    speaker: neighbour?.speaker ?? null,
    speakerRole: neighbour?.speakerRole ?? 'press',
    relay: neighbour?.relay ?? null,
    modality: neighbour?.modality ?? 'stated',
    polarity: 'asserts',
  };
}

/** Whether two stretches share a character. */
export function touches(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
