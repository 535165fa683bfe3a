import type { Reliability } from './article';
import type { Localised } from './locale';
import type { Statement } from './statement';

/** The sentence around a passage: what stands before it, the passage, what stands after. */
export type Sentence = { before: string; quote: string; after: string };

/**
 * A statement with all that a page needs to show it. `sentence` is null when the article's text is not at hand, or when
 * the statement speaks of a home: `withheld` says so, because a sentence may name the commune.
 */
export type Evidence = Statement & {
  outletName: Localised;
  /** Admiralty letter of the outlet. */
  reliability: Reliability;
  articleTitle: string | null;
  articleUrl: string | null;
  publishedBasis: 'stated' | 'inferred';
  language: 'en' | 'fr';
  originName: Localised;
  sentence: Sentence | null;
  withheld: boolean;
};
