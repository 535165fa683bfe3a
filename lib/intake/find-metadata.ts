import { toLines } from './dated-line';
import { findStatedDay, isDateLine } from './find-stated-day';
import { foldInPlace } from './fold-in-place';

const ENGLISH = /\b(?:the|of|and|was|were|said|on|with|by|that|which|has|had|were|at|from)\b/g;
const FRENCH = /\b(?:le|la|les|des|une|est|dans|du|et|que|qui|ont|ete|sur|par|au|aux)\b/g;

/** The language of a text by its smallest words; French when it has as many of both, as the subject is. */
export function detectLanguage(text: string): 'en' | 'fr' {
  const folded = foldInPlace(text.slice(0, 20_000));
  const count = (pattern: RegExp) => folded.match(pattern)?.length ?? 0;
  return count(ENGLISH) > count(FRENCH) ? 'en' : 'fr';
}

/** How many lines of date may stand above a headline, and how much of a text is looked at for it, in UTF-16 units. */
const ABOVE = 2;
const HEAD = 2000;

/** The headline: the first line that is no date, where it is short, ends no sentence and stands above others. */
export function findTitle(text: string): string | null {
  const head = toLines(text.trimStart().slice(0, HEAD));
  const at = head.slice(0, ABOVE + 1).findIndex((line) => !isDateLine(line));
  const line = head[at]?.text ?? '';
  if (at === head.length - 1 || line.length < 8 || line.length > 180 || /[.;,:]$/.test(line)) return null;
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
