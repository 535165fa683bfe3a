import { findMatches } from '../../find-matches';
import type { Span } from '../../sentences';

/** A word or a sign of a sentence: folded, and as it stands. */
export type Token = Span & {
  word: string;
  text: string /** Hung on its verb: « ajoute-t-il ». */;
  isInverted: boolean;
};

// An elided article or pronoun stands alone; a genitive stays with its noun.
const TOKEN =
  /(?:l|d|qu|s|n|j|c|m|t|jusqu|lorsqu|puisqu)'(?=[a-z0-9"])|[a-z0-9]+(?:(?:-|'(?=[a-z]))[a-z0-9]+)*|[^\s']/g;
// « a-t-il », « ajoute-t-on »: the verb and who speaks.
const INVERTED = /-(?:t-)?(?:ils?|elles?|on)$/;

/** The words and signs of a stretch of text; `folded` is the whole text folded in place. */
export function toTokens(text: string, folded: string, within: Span): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, isInverted = false) =>
    tokens.push({ start, end, word: folded.slice(start, end), text: text.slice(start, end), isInverted });
  for (const match of findMatches(folded.slice(within.start, within.end), TOKEN)) {
    const start = within.start + match.index;
    const end = start + match[0].length;
    const tail = INVERTED.exec(match[0]);
    if (!tail || tail.index === 0) push(start, end);
    else {
      push(start, start + tail.index);
      push(start + tail[0].lastIndexOf('-') + tail.index + 1, end, true);
    }
  }
  return tokens;
}

const UPPER = /^\p{Lu}/u;
/** Whether a word is written with a capital. */
export const isCapital = ({ text }: Token) => UPPER.test(text);
/** Whether a token is a word, not a sign. */
export const isWord = ({ word }: Token) => /^[a-z0-9]/.test(word);
