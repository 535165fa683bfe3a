import { findMatches } from './find-matches';
import { foldInPlace } from './fold-in-place';
import { type DayParts, type ReadDay, readDay } from './time/read-day';

/** A line of a text, as it is written and folded. */
export type Line = { text: string; folded: string };

/** The lines of a text that are not blank, without the white space around them. */
export const toLines = (text: string): Line[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, folded: foldInPlace(line) }));

// A page read without its layout can glue a name to the date behind it: "The Times15-04-2025".
const WORD = /(?<![\p{L}\d])[\p{L}\d]|(?<=\p{L})\d(?=\d?[ /.-][\p{L}\d]{2,9}[ /.-]20\d\d$)/gu;

/** A date in a line. */
export type Dated = { start: number; end: number; parts: DayParts };

/** The first date with its month in [from, to) of a line. */
export function findDate(folded: string, from: number, to: number): Dated | null {
  for (const { index } of findMatches(folded.slice(from, to), WORD)) {
    const day: ReadDay | null = readDay(folded, from + index);
    if (day && day.parts.month !== undefined) return { start: from + index, end: day.end, parts: day.parts };
  }
  return null;
}
