import type { Span } from '../../sentences';

const OPENS = '“«"';
const CLOSES = '”»"';
/** A quote is no longer, in UTF-16 units: a sign that is never closed quotes nothing. */
const LONGEST = 1500;

/** The stretches between quotation marks, in order; none reaches over a blank line. */
export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let start: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\n' && text.charAt(at + 1) === '\n') start = null;
    if (start !== null && CLOSES.includes(sign)) {
      if (at - start < LONGEST) quotes.push({ start, end: at + 1 });
      start = null;
    } else if (start === null && OPENS.includes(sign)) start = at;
  }
  return quotes;
}

/** The quote that holds a whole sentence, the white space and the signs at its ends apart. */
export function findQuoteAround(quotes: readonly Span[], { start, end }: Span): Span | null {
  return quotes.find((quote) => quote.start <= start + 2 && quote.end >= end - 2) ?? null;
}
