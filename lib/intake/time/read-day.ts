import { MONTH, monthOf, WEEKDAY, weekdayOf } from './calendar-words';

/** What a text says of one day. Weekdays count from Monday 0, months from January 0. */
export type DayParts = {
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  which?: 'last' | 'next';
};
export type ReadDay = { end: number; parts: DayParts };

const DAY = String.raw`(\d{1,2})(?:er|st|nd|rd|th)?`;
const YEAR = String.raw`(?:,? (?:de )?((?:19|20)\d\d)\b)?`;
const ISO = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/y;
const SLASHED = /(\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d\d)\b(?![/.]?\d)/y;
const SHORT_WEEKDAY =
  /(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\b[.,]{0,2} (?=\d|[a-z]{3,9}\.? \d)/y;
const NAMED = new RegExp(
  `(last |next |past )?(?:(?:easter|paques) )?(${WEEKDAY})\\b(?: (?:de paques|saint))?( dernier| last| prochain| next)?\\b`,
  'y',
);
const DAY_MONTH = new RegExp(
  String.raw`(?:le |the )?${DAY}(?: of)? (${MONTH})\b(?:\.(?=,? ?(?:20\d\d|a \d|vers )))?${YEAR}`,
  'y',
);
const MONTH_DAY = new RegExp(String.raw`(${MONTH})\b\.? (?:the )?${DAY}\b${YEAR}`, 'y');
// "April 13, a Sunday".
const APPOSED = new RegExp(`,? (?:a|un) ${WEEKDAY}\\b`, 'y');
const BARE_DAY = new RegExp(
  String.raw`(?:le |the )?${DAY}\b(?![.:,]\d| ?(?:h|am|pm|a\.m|p\.m|heures?)\b|[%€])`,
  'y',
);

const matchAt = (pattern: RegExp, folded: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(folded);
};
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const isDay = (day: number | undefined) => day !== undefined && day >= 1 && day <= 31;

function readNumeric(folded: string, at: number): ReadDay | null {
  const iso = matchAt(ISO, folded, at);
  if (iso) {
    const [, year, month, day] = iso.map(Number);
    return { end: at + iso[0].length, parts: { year, month: (month ?? 0) - 1, day } };
  }
  const slashed = matchAt(SLASHED, folded, at);
  if (!slashed) return null;
  const [first = 0, second = 0, year = 0] = slashed.slice(1).map(Number);
  // Day first, as in France, unless only the other order is a date.
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return {
    end: at + slashed[0].length,
    parts: { day, month: month - 1, year: year < 100 ? 2000 + year : year },
  };
}

function readDate(folded: string, at: number): ReadDay | null {
  const dayFirst = matchAt(DAY_MONTH, folded, at);
  const found = dayFirst ?? matchAt(MONTH_DAY, folded, at);
  if (!found) return null;
  const [day, month] = dayFirst ? [found[1], found[2]] : [found[2], found[1]];
  const parts = { day: number(day), month: monthOf(month ?? ''), year: number(found[3]) };
  const end = at + found[0].length;
  const named = matchAt(APPOSED, folded, end)?.[0].length ?? 0;
  return isDay(parts.day) ? { end: end + named, parts } : null;
}

/** Reads a number that can be a day of the month: "the 14th", « 14 ». */
export function readBareDay(folded: string, at: number): ReadDay | null {
  const found = matchAt(BARE_DAY, folded, at);
  const day = number(found?.[1]);
  return found && isDay(day) ? { end: at + found[0].length, parts: { day } } : null;
}

/** Reads a day that begins at an offset: "Tuesday", "mardi 15 avril", "April 15, 2025", "15/04/2025"; a bare number only where asked. */
export function readDay(folded: string, at: number, { bare = false } = {}): ReadDay | null {
  const short = matchAt(SHORT_WEEKDAY, folded, at)?.[0].length ?? 0;
  const plain = readNumeric(folded, at + short) ?? readDate(folded, at + short);
  if (plain) return plain;
  const named = matchAt(NAMED, folded, at);
  if (!named) return bare ? readBareDay(folded, at) : null;
  const weekday = weekdayOf(named[2] ?? '');
  const which = toWhich(`${named[1] ?? ''}${named[3] ?? ''}`.trim());
  const end = at + named[0].length;
  const gap = /(?:,? (?:on|le|the) |,? ?\(?)/y;
  gap.lastIndex = end;
  const next = end + (gap.exec(folded)?.[0].length ?? 0);
  const date =
    next > end ? (readDate(folded, next) ?? readNumeric(folded, next) ?? readBareDay(folded, next)) : null;
  if (date) return { end: date.end, parts: { ...date.parts, weekday } };
  return { end, parts: which ? { weekday, which } : { weekday } };
}

function toWhich(word: string): DayParts['which'] {
  if (word === '') return undefined;
  return word !== 'next' && word !== 'prochain' ? 'last' : 'next';
}
