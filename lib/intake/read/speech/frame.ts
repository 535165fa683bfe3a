import type { Span } from '../../sentences';
import type { Who } from './noun-phrases';
import type { Verb } from './say-verbs';
import type { Token } from './tokens';

/** Who speaks in a sentence, by which words, and the stretch of it that rests on them. */
export type Frame = {
  /** Null: "he said", "it added", whoever spoke before. */
  who: Who | null;
  /** Where the attribution stands. */
  at: Span;
  /** `before`: what was said comes first (", police said"); `after`: it follows ("Police said that"). */
  side: 'before' | 'after';
  /** « …, a déclaré le procureur, … »: between commas, as it may stand within the quote itself. */
  isInset?: boolean;
};

/** A sentence taken apart. */
export type Sentence = {
  tokens: readonly Token[];
  whos: readonly Who[];
  verbs: readonly Verb[];
  /** A quote ends right before it: what follows may say whose. */
  isAfterQuote: boolean;
};
