import { daySchema } from '../domain/night';
import { foldInPlace } from './fold-in-place';
import { readDay } from './time/read-day';
import { resolveDay } from './time/resolve-day';

const ENGLISH = /\b(?:the|of|and|was|were|said|on|with|by|that|which|has|had|were|at|from)\b/g;
const FRENCH = /\b(?:le|la|les|des|une|est|dans|du|et|que|qui|ont|ete|sur|par|au|aux)\b/g;

/** The language of a text by its smallest words; French when it has as many of both, as the subject is. */
export function detectLanguage(text: string): 'en' | 'fr' {
  const folded = foldInPlace(text.slice(0, 20_000));
  const count = (pattern: RegExp) => folded.match(pattern)?.length ?? 0;
  return count(ENGLISH) > count(FRENCH) ? 'en' : 'fr';
}

const CUE =
  /\b(?:publi(?:e|shed)|mis en ligne|mis a jour|updated|modifie|posted|parution|paru|diffuse|afp|reuters|ap)\b[:,]? ?(?:\||-|–|—)? ?(?:le |on |at |: ?)?/g;
/** How much of the head and of the foot of a text is looked at for its date. */
const HEAD = 900;

function readDayAt(folded: string, at: number): string | null {
  const day = readDay(folded, at);
  return day && day.parts.year !== undefined ? resolveDay(day.parts, null) : null;
}

/** The day of publication that a line of the text states, "Published 17 April 2025"; null when none does. */
export function findStatedDay(text: string): string | null {
  const folded = foldInPlace(text.length > HEAD * 2 ? `${text.slice(0, HEAD)}\n${text.slice(-HEAD)}` : text);
  for (const match of folded.matchAll(CUE)) {
    const day = readDayAt(folded, match.index + match[0].length);
    if (day) return day;
  }
  // A line that is nothing but a date.
  for (const line of folded.slice(0, HEAD).split('\n').slice(0, 6)) {
    const trimmed = line.trim().replace(/^(?:le|on) /, '');
    const day = trimmed.length < 40 ? readDayAt(trimmed, 0) : null;
    if (day) return day;
  }
  return null;
}

/** The day of an ISO date or date-time as a page's head writes it. */
export function toDay(published: string | null): string | null {
  const day = published?.slice(0, 10) ?? '';
  return daySchema.safeParse(day).success ? day : null;
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
