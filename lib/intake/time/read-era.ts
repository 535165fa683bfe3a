import { matchAt } from '../find-matches';
import { MONTH, monthOf } from './calendar-words';
import type { DayParts } from './read-day';
import { yearBefore } from './resolve-day';
import type { TimeAtom } from './time-atom';

const YEAR =
  '(?:(?:a|one|twelve months|12 months)(?: year)?|(?:tout juste |exactement |deja )?(?:un an|douze mois|12 mois))';
const TO_THE_DAY = new RegExp(
  `(?:(?:exactly |just )?${YEAR} ago (?:today|to the day|tonight)|il y a ${YEAR},? (?:aujourd'hui|jour pour jour)|${YEAR},? (?:to the day|jour pour jour))\\b`,
  'y',
);
const YEAR_AGO = new RegExp(
  `(?:(?:almost |nearly |about |just )?${YEAR} (?:ago|earlier)|il y a (?:presque |pres d'|environ )?${YEAR}|last year|l'an(?:nee)? (?:dernier|derniere|passee?))\\b`,
  'y',
);
const MONTH_OF_YEAR = new RegExp(`(${MONTH})\\b (?:of )?((?:19|20)\\d\\d)\\b`, 'y');
const LAST_MONTH = new RegExp(`(?:last (${MONTH})|(${MONTH}) dernier)\\b(?! \\d)`, 'y');
const SERIES = '(?:wave|series|attacks|campaign|spree|vague|serie|attaques|campagne)';
// "The April wave opened on the night of the 13th", « la vague d'avril, dans la nuit du 13 au 14 »: a day that is no more than its number is of that month.
const MONTH_OF_SERIES = new RegExp(
  `(?:(${MONTH})(?= ${SERIES}\\b)|(?<=\\b${SERIES} (?:d'|of |en |in ))(${MONTH})\\b)(?=[^.!?\\n]{0,90}\\b(?:night|evening|morning|nuit|soiree|soir) (?:of |from |du )(?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?: (?:to|au) (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b)?(?! ?(?:${MONTH})))`,
  'y',
);

/** Reads what puts a stretch of text in another year or month: "a year ago today", « en avril 2025 ». */
export function readEra(folded: string, at: number): TimeAtom | null {
  const exact = matchAt(TO_THE_DAY, folded, at);
  const isTonight = exact?.[0].endsWith('tonight');
  if (exact)
    return {
      kind: 'era',
      start: at,
      end: at + exact[0].length,
      era: isTonight ? 'year_to_the_night' : 'year_to_the_day',
    };
  const year = matchAt(YEAR_AGO, folded, at);
  if (year) return { kind: 'era', start: at, end: at + year[0].length, era: 'year_ago' };
  const month =
    matchAt(MONTH_OF_YEAR, folded, at) ??
    matchAt(LAST_MONTH, folded, at) ??
    matchAt(MONTH_OF_SERIES, folded, at);
  const isLast = month?.[2] === undefined || !/^\d/.test(month[2]);
  const name = month?.[1] ?? month?.[2];
  const parts = { month: monthOf(name ?? ''), ...(isLast ? {} : { year: Number(month?.[2]) }) };
  return month && { kind: 'era', start: at, end: at + month[0].length, era: 'month', parts };
}

const MIDDLE = '15';

/** A day in the middle of a month, or the same day a year before. */
export function dayOfEra(
  { month, year }: Pick<DayParts, 'month' | 'year'>,
  publishedOn: string | null,
): string | null {
  const own = Number(publishedOn?.slice(0, 4));
  if (month === undefined) return publishedOn && yearBefore(publishedOn);
  if (year === undefined && publishedOn === null) return null;
  const inYear = (of: number) => `${of}-${String(month + 1).padStart(2, '0')}-${MIDDLE}`;
  return year === undefined && publishedOn && inYear(own) > publishedOn
    ? inYear(own - 1)
    : inYear(year ?? own);
}
