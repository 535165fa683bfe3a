import { type Span, splitSentences } from './sentences';

/** What became of one sentence: it supports statements, was read and set aside, or nobody has read it yet. */
export type CoveredSentence = Span & { state: 'used' | 'context' | 'unread'; statements: string[] };

type Located = { key: string; start: number | null; end: number | null };

const touches = (one: { start: number | null; end: number | null }, other: Span) =>
  one.start !== null && one.end !== null && one.start < other.end && one.end > other.start;

/** The sentences of a text in order, blank ones left out, each with the keys of the statements it supports. */
export function coverSentences(
  text: string,
  coded: { language: 'en' | 'fr'; statements: readonly Located[]; context: readonly Span[] },
): CoveredSentence[] {
  const sentences = splitSentences(text, coded.language).filter(
    (span) => text.slice(span.start, span.end).trim() !== '',
  );
  return sentences.map((span) => {
    const statements = coded.statements.filter((row) => touches(row, span)).map((row) => row.key);
    if (statements.length > 0) return { ...span, state: 'used', statements };
    return {
      ...span,
      state: coded.context.some((row) => touches(row, span)) ? 'context' : 'unread',
      statements,
    };
  });
}
