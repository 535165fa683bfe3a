import { matchAt } from '../find-matches';
import { MONTH, monthOf, WEEKDAY, weekdayOf } from './calendar-words';

type Which = 'last' | 'next' | 'after' | 'before' | 'near' | 'last_week' | 'last_year';

/** What a text says of one day. Weekdays count from Monday 0, months from January 0. */
export type DayParts = {
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  /** Days after Easter Sunday. */
  feast?: number;
  /** `after` and `before` count from the day the text spoke of; `near` is on either side of it; `last_week` is the week before that of the news; `last_year` the year before. */
  which?: Which;
  /** The number beside a day of the week is its date: "Monday the 12th,", « le mardi 13, ». */
  isNumbered?: boolean;
  /** Days from the day that the rest names: "12 April, the day before the first attack" is one before what is meant. */
  apart?: number;
};
export type ReadDay = { end: number; parts: DayParts };

const DAY = String.raw`(\d{1,2})(?:er|st|nd|rd|th)?`;
const YEAR = String.raw`(?:,? (?:de )?((?:19|20)\d\d)\b)?`;
const ISO = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/y;
const SLASHED_SHORT = /(?:le |du |the )(\d{1,2})\/(\d{1,2})\b(?!\/|\d|[a-z])/y;
const SLASHED = /(\d{1,2})(?:[/.](\d{1,2})[/.]((?:20)?\d\d)|-(\d{1,2})-(20\d\d))\b(?![/.]?\d)/y;
const SHORT_WEEKDAY =
  /(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\b[.,]{0,2} (?=\d|[a-z]{3,9}\.? \d)/y;
const LAST_WEEK =
  '(?: of)? (?:last|the previous) week| (?:de )?la semaine (?:derniere|passee)| a week ago| il y a (?:une semaine|huit jours)';
// "The Friday after" counts from what was told; "on Friday after the fire" does not.
const NAMED = new RegExp(
  `((?:on )?the (?:following|next|previous|preceding) |following |previous |last |next |past |(?:on )?the |le )?(?:(?:easter|whit|palm|good|maundy) )?(${WEEKDAY})\\b(?: (?:de (?:paques|(?:la )?pentecote)|saint))?( dernier| passe|${LAST_WEEK}| last| prochain| next(?! to\\b)(?: week)?| suivant| precedent| d'apres| d'avant| (?:after|before)(?= ?(?:[.,;:)]|at |around |in the |$)))?(?![a-z])`,
  'y',
);
const LAST_YEAR =
  /,? (?:of )?(?:last year|the previous year|(?:de )?l'an(?:nee)? (?:dernier|derniere|passee?))\b/y;
const LAST = / (?:dernier|last)\b(?! (?:week|night))/y;
const DAY_MONTH = new RegExp(
  String.raw`(?:le |the )?${DAY}(?: of)? (${MONTH})\b(?:\.(?=,? ?(?:20\d\d|a \d|vers )))?${YEAR}`,
  'y',
);
const MONTH_DAY = new RegExp(String.raw`(${MONTH})\b\.? (?:the )?${DAY}\b${YEAR}`, 'y');
// "April 13, a Sunday", « le 21 avril, lundi de Pâques ».
const APPOSED = new RegExp(
  `,? (?:(?:a|un) ${WEEKDAY}|(?:easter|whit) (?:sunday|monday)|(?:le )?(?:dimanche|lundi) de (?:paques|(?:la )?pentecote))\\b`,
  'y',
);
const BARE_DAY = new RegExp(
  String.raw`(?:le |the )?${DAY}\b(?![.:,]\d| ?(?:h|am|pm|a\.m|p\.m|heures?)\b|[%€])`,
  'y',
);

const FEAST_YEAR = /,? (?:of |de )?((?:19|20)\d\d)\b/y;
const HOLIDAYS: readonly (readonly [RegExp, number, number])[] = [
  [/(?:on )?(?:bastille day|la fete nationale)\b/y, 14, 6],
  [/(?:on )?christmas eve\b|(?:le |la |du )?(?:reveillon|veille) de noel\b/y, 24, 11],
  [/(?:on )?christmas day\b|le jour de noel\b/y, 25, 11],
  [
    /(?:on )?new year's eve\b|(?:la |le )?(?:saint-sylvestre|reveillon (?:du nouvel an|du jour de l'an|du 31))\b/y,
    31,
    11,
  ],
  [/(?:on )?new year's day\b|le (?:jour de l'an|premier de l'an)\b/y, 1, 0],
  [/(?:on )?may day\b/y, 1, 4],
  [/(?:la )?fete de la musique\b/y, 21, 5],
  [/(?:on )?(?:hallowe'?en)\b/y, 31, 9],
  [/(?:on )?all saints' day\b|(?:la )?toussaint\b/y, 1, 10],
  // In French the night of Christmas is that of its eve.
  [/(?<=\bnuit de )noel\b/y, 24, 11],
  [/(?:on )?christmas(?= night\b)/y, 25, 11],
  [/(?<=\b(?:nuit|soir) du )(?:reveillon|nouvel an)\b/y, 31, 11],
];

/** Reads a holiday of a fixed date, with the year behind it where one is said. */
function readHoliday(folded: string, at: number): ReadDay | null {
  for (const [pattern, day, month] of HOLIDAYS) {
    const found = matchAt(pattern, folded, at);
    if (!found) continue;
    const end = at + found[0].length;
    const year = matchAt(FEAST_YEAR, folded, end);
    return { end: end + (year?.[0].length ?? 0), parts: { day, month, year: number(year?.[1]) } };
  }
  return null;
}

// "Easter night", « la nuit de Pâques »: that of the Sunday.
const EASTER_NIGHT = /(?:on )?easter(?= night\b)|(?<=\bnuit de )paques\b/y;
// Most words open no day: one search tells.
const OPENS = new RegExp(
  [
    SHORT_WEEKDAY,
    ISO,
    SLASHED_SHORT,
    SLASHED,
    NAMED,
    DAY_MONTH,
    MONTH_DAY,
    BARE_DAY,
    EASTER_NIGHT,
    ...HOLIDAYS.map(([one]) => one),
  ]
    .map(({ source }) => source)
    .join('|'),
  'y',
);

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const isDay = (day: number | undefined) => day !== undefined && day >= 1 && day <= 31;

function readNumeric(folded: string, at: number): ReadDay | null {
  const iso = matchAt(ISO, folded, at);
  if (iso) {
    const [, year, month, day] = iso.map(Number);
    return { end: at + iso[0].length, parts: { year, month: (month ?? 0) - 1, day } };
  }
  const slashed = matchAt(SLASHED, folded, at);
  if (!slashed) return readSlashedShort(folded, at);
  const [first = 0, second = 0, year = 0] = slashed.slice(1).flatMap((part) => (part ? Number(part) : []));
  // Day first, as in France, unless only the other order is a date.
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return {
    end: at + slashed[0].length,
    parts: { day, month: month - 1, year: year < 100 ? 2000 + year : year },
  };
}

function readSlashedShort(folded: string, at: number): ReadDay | null {
  const match = matchAt(SLASHED_SHORT, folded, at);
  const [day = 0, month = 0] = match?.slice(1).map(Number) ?? [];
  return match && isDay(day) && month >= 1 && month <= 12
    ? { end: at + match[0].length, parts: { day, month: month - 1 } }
    : null;
}

function readDate(folded: string, at: number): ReadDay | null {
  const dayFirst = matchAt(DAY_MONTH, folded, at);
  const found = dayFirst ?? matchAt(MONTH_DAY, folded, at);
  if (!found) return null;
  const [day, month] = dayFirst ? [found[1], found[2]] : [found[2], found[1]];
  const parts = { day: number(day), month: monthOf(month ?? ''), year: number(found[3]) };
  const end = at + found[0].length;
  if (!isDay(parts.day)) return null;
  const year = matchAt(LAST_YEAR, folded, end);
  const last = matchAt(LAST, folded, end);
  if (year) return { end: end + year[0].length, parts: { ...parts, which: 'last_year' } };
  if (last) return { end: end + last[0].length, parts: { ...parts, which: 'last' } };
  return { end: end + (matchAt(APPOSED, folded, end)?.[0].length ?? 0), parts };
}

/** Reads a number that can be a day of the month: "the 14th", « 14 ». */
export function readBareDay(folded: string, at: number): ReadDay | null {
  const found = matchAt(BARE_DAY, folded, at);
  const day = number(found?.[1]);
  return found && isDay(day) ? { end: at + found[0].length, parts: { day } } : null;
}

/** Reads a day that begins at an offset: "Tuesday", "mardi 15 avril", "April 15, 2025", "15/04/2025"; a bare number only where asked. */
export function readDay(folded: string, at: number, { bare = false } = {}): ReadDay | null {
  if (!matchAt(OPENS, folded, at)) return null;
  const short = matchAt(SHORT_WEEKDAY, folded, at)?.[0].length ?? 0;
  const plain = readNumeric(folded, at + short) ?? readDate(folded, at + short) ?? readHoliday(folded, at);
  if (plain) return plain;
  const easter = matchAt(EASTER_NIGHT, folded, at);
  if (easter) return readFeast(folded, { end: at + easter[0].length, feast: 0 });
  const named = matchAt(NAMED, folded, at);
  if (!named) return bare ? readBareDay(folded, at) : null;
  const weekday = weekdayOf(named[2] ?? '');
  const which = toWhich(`${named[1] ?? ''}${named[3] ?? ''}`.trim());
  const end = at + named[0].length;
  const feast = FEASTS.find(([pattern]) => pattern.test(named[0]))?.[1];
  if (feast !== undefined) return readFeast(folded, { end, weekday, feast });
  const gap = /(?:,? (?:on|le|the) |,? ?\(?)/y;
  gap.lastIndex = end;
  const next = end + (gap.exec(folded)?.[0].length ?? 0);
  const date =
    next > end ? (readDate(folded, next) ?? readNumeric(folded, next) ?? readNumbered(folded, next)) : null;
  // "Monday to Tuesday (May 5-6)": the date of both.
  const isOfTwo =
    date &&
    OF_TWO.test(folded.slice(date.end, date.end + 4)) &&
    SECOND.test(folded.slice(Math.max(0, at - 6), at));
  if (date && !isOfTwo) return { end: date.end, parts: { ...date.parts, weekday } };
  return { end, parts: which ? { weekday, which } : { weekday } };
}

const OF_TWO = /^-\d{1,2}(?!\d|:)/;
const SECOND = /\b(?:to|into|and|a|au) $|-$/;

// "On Tuesday 15 shots were fired": a number with a noun behind it is no date.
const ENDS_DATE = /^(?:[.,;:)\n]|$| ?(?:at|a|vers|dans|au|en|in|around|shortly|just|towards|,) )/;
const ORDINAL = /^(?:the |le )?\d{1,2}(?:er|st|nd|rd|th)\b/;

/** Reads the number behind a day of the week, and whether it can be nothing but its date. */
function readNumbered(folded: string, at: number): ReadDay | null {
  const day = readBareDay(folded, at);
  if (!day) return null;
  const isNumbered =
    ORDINAL.test(folded.slice(at, day.end)) || ENDS_DATE.test(folded.slice(day.end, day.end + 10));
  return isNumbered ? { ...day, parts: { ...day.parts, isNumbered } } : day;
}

const FEASTS: readonly (readonly [RegExp, number])[] = [
  [/easter monday|lundi de paques/, 1],
  [/easter sunday|dimanche de paques/, 0],
  [/easter saturday|samedi (?:de paques|saint)/, -1],
  [/good friday|vendredi saint/, -2],
  [/maundy thursday|jeudi saint/, -3],
  [/whit sunday|dimanche de (?:la )?pentecote/, 49],
  [/whit monday|lundi de (?:la )?pentecote/, 50],
];
const FEAST_DATE = /,? ?\(?(?:on |le |the )?/y;

/** "Easter Monday 2025", « lundi de Pâques, le 21 avril »: the date beside it says more. */
function readFeast(
  folded: string,
  { end, weekday, feast }: { end: number; weekday?: number; feast: number },
): ReadDay {
  const next = end + (matchAt(FEAST_DATE, folded, end)?.[0].length ?? 0);
  const date = next > end ? (readDate(folded, next) ?? readNumeric(folded, next)) : null;
  if (date) return { end: date.end, parts: { ...date.parts, weekday } };
  const year = matchAt(FEAST_YEAR, folded, end);
  return { end: end + (year?.[0].length ?? 0), parts: { weekday, feast, year: number(year?.[1]) } };
}

const WHICH: readonly (readonly [RegExp, Which])[] = [
  [/next week/, 'next'],
  [/week|semaine|huit jours/, 'last_week'],
  [/following|suivant|d'apres|after/, 'after'],
  [/previous|preceding|precedent|d'avant|before/, 'before'],
  [/the next/, 'after'],
  [/next|prochain/, 'next'],
  [/last|past|dernier|passe/, 'last'],
  [/^(?:(?:on )?the|le)$/, 'near'],
];
const toWhich = (words: string): Which | undefined => WHICH.find(([pattern]) => pattern.test(words))?.[1];
