import { findStatedDay } from './find-stated-day';
import { foldInPlace } from './fold-in-place';

const ENGLISH = /\b(?:the|of|and|was|were|said|on|with|by|that|which|has|had|were|at|from)\b/g;
const FRENCH = /\b(?:le|la|les|des|une|est|dans|du|et|que|qui|ont|ete|sur|par|au|aux)\b/g;

/** The language of a text by its smallest words; French when it has as many of both, as the subject is. */
export function detectLanguage(text: string): 'en' | 'fr' {
  const folded = foldInPlace(text.slice(0, 20_000));
  const count = (pattern: RegExp) => folded.match(pattern)?.length ?? 0;
  return count(ENGLISH) > count(FRENCH) ? 'en' : 'fr';
}

/** The headline: a first line that is short, ends no sentence and stands alone. */
export function findTitle(text: string): string | null {
  const [first = '', second] = text.trimStart().split('\n', 2);
  const line = first.trim();
  if (second === undefined || line.length < 8 || line.length > 180 || /[.;,:]$/.test(line)) return null;
  return line;
}

/** What the file of an article says of it. */
export type ArticleFacts = {
  /** Canonical text. */
  text: string;
  language: 'en' | 'fr';
  title: string | null;
  outlet: string | null;
  /** What a header, a line of the text or the head of the page states. */
  publishedOn: string | null;
};

/** The facts of a plain text; `header` is the day of its date header, where it has one. */
export function findFacts(text: string, header: string | null): ArticleFacts {
  return {
    text,
    language: detectLanguage(text),
    title: findTitle(text),
    outlet: null,
    publishedOn: header ?? findStatedDay(text),
  };
}
