import { DEPARTMENTS, REGIONS } from '../domain/department';
import { type Line, toLines } from './dated-line';
import { findOutlet, isOutletLine } from './find-outlet';
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

/** How many lines may stand above a headline, and how much of a text is looked at for it, in UTF-16 units. */
const ABOVE = 4;
const HEAD = 2000;

// « Accueil > Occitanie », "Police-Justice", « Meurthe-et-Moselle »: where the page stands.
const TRAIL = /[>›»] ?\p{Lu}/u;
const SECTION =
  /^(?:police[ -]justice|faits[ -]divers|(?:la )?une|actu(?:alite)?s?|infos?|societe|politique|justice|france|monde|europe|world|news|home|accueil|prisons?|direct|en direct|live|exclusif|enquete|reportage|decryptage|info [a-z0-9 ]{2,16})$/;
const AREAS = new Set([...DEPARTMENTS, ...REGIONS].map(({ name }) => foldInPlace(name)));
const isLabel = ({ text, folded }: Line) =>
  SECTION.test(folded) || AREAS.has(folded) || /^\p{Lu}{4,16}$/u.test(text);
const BYLINE = /^(?:By|Par) \p{Lu}[^.:!?]{3,80}$/u;

const SHORTEST = 8;
const LONGEST = 180;
const isHeadline = (text: string | undefined): text is string =>
  text !== undefined && text.length >= SHORTEST && text.length <= LONGEST && !/[.;,:]$/.test(text);

/** Whether a line stands above the headline: a date, who publishes it, where the page stands. */
const standsAbove = (line: Line, next: Line | undefined): boolean =>
  isDateLine(line) ||
  isOutletLine(line.folded) ||
  TRAIL.test(line.text) ||
  BYLINE.test(line.text) ||
  (isLabel(line) && isHeadline(next?.text));

/** The headline: the first line that is no date, outlet or label, where it is short, ends no sentence and stands above others. */
export function findTitle(text: string): string | null {
  const head = toLines(text.trimStart().slice(0, HEAD));
  const at = head.slice(0, ABOVE + 1).findIndex((line, index) => !standsAbove(line, head[index + 1]));
  const line = head[at]?.text;
  return at !== head.length - 1 && isHeadline(line) ? line : null;
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
    outlet: findOutlet(text),
    publishedOn: header ?? findStatedDay(text),
  };
}
