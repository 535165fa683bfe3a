import type { Span } from '../sentences';
import { STAFF } from './prison-words';
import { FAR } from './words/distance';

// "The jail where he works": of a man who was not there.
const WHERE_EMPLOYED =
  /^ (?:where|in which|at which) (?:he|she|they) (?:works?|worked|is employed)\b|^ (?:ou|dans lequel|dans laquelle) (?:il|elle|ils|elles) (?:travaill|exerc|officie)/;
// "A man who works at the prison": he was not there.
const WORKS_AT =
  /\b(?:who|qui) (?:works?|worked|is employed|travaille|exerce|officie) (?:at|in|for|a|au|dans|pour) ?$/;
// « Un surveillant de cet établissement ».
const OF_STAFF = new RegExp(`\\b${STAFF} (?:de|d'|of|at|from|a) ?$`);
// "A long way from the prison".
const FAR_FROM = new RegExp(
  String.raw`(?<!\bnon |\bpas |\bpas tres )\bloin d[eu'] ?$|(?<!\bnot )\b(?:far|a long way|well away) from ?$|${FAR} ?$`,
);

/** Whether "the prison" is spoken of only as where somebody works who was not there, or as far away. */
export const isAway = (folded: string, { start, end }: Span) =>
  WORKS_AT.test(folded.slice(Math.max(0, start - 30), start)) ||
  (OF_STAFF.test(folded.slice(Math.max(0, start - 40), start)) &&
    /^(?:cet|this|that)\b/.test(folded.slice(start, end))) ||
  FAR_FROM.test(folded.slice(Math.max(0, start - 30), start)) ||
  WHERE_EMPLOYED.test(folded.slice(end, end + 40));
