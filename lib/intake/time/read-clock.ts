import { alternatives } from '../any-of';
import { matchAt } from '../find-matches';
import { MONTH, NUMBER_WORD, numberOf, WEEKDAY } from './calendar-words';

/** A time of day, HH:MM; `about` where the text rounds, `part_of_night` for a stretch between two times. */
export type Clock = {
  from: string;
  to: string;
  precision: 'exact' | 'about' | 'part_of_night';
  /** Of midnight: whether the text puts it before or after. */
  side?: 'before' | 'after';
  /** An hour from 1 to 11 of which the text alone does not say whether it is before noon: "half past ten". */
  isOpen?: boolean;
};
export type ReadClock = { end: number; clock: Clock };

const SOMEWHAT = alternatives`
  some ?time
  a little
  a bit
  not long
  shortly
  just
  soon
  right
  well
  moments
  minutes
  peu
  juste
  un peu
  bien
  quelques minutes
`;
const NEARLY = alternatives`
  about
  around
  approximately
  roughly
  some time
  close to
  nearly
  vers
  environ
  aux environs de
  aux alentours de
  autour de
  sur les? coups? de
  circa
  before
  after
  past
  avant
  apres
`;
const ABOUT = `(?:(?:at |a |by |d')?(?:${SOMEWHAT} )?${NEARLY} (?:les )?|(?<=\\betait )(?:un peu (?:plus|moins) de|presque|pres de|pas loin de|pas encore|pas tout a fait) |(?<=\\bwas )(?:nearly|almost|not (?:quite|yet)|just short of|coming up to|approaching|a little (?:short of|before|after)) )`;
const LEAD = `(${ABOUT})?(at |a |des |la nuit a )?`;
const NUMBER = `(\\d{1,2}|${NUMBER_WORD})`;
// What every time of day begins with, after the words that lead to it.
const HOUR = `(?:\\d|${NUMBER_WORD}|half|(?:a )?quarter|midnight|minuit|noon|midi)`;
const OPENS = new RegExp(`(?:between|entre) |${LEAD}${HOUR}`, 'y');
const HALF = `(du matin|de l'apres-midi|du soir|de la nuit|in the morning|at night|in the evening|in the afternoon)`;
const AM = String.raw`([ap])\.? ?m\b\.?`;

// English: 5.20am, 5:20 a.m., 2 am, 05:20. French: 5h20, 5 h 20, 5h, 3 heures du matin, trois heures.
const ENGLISH = new RegExp(String.raw`${LEAD}(\d{1,2})(?:[.:](\d\d))? ?${AM}`, 'y');
const DIGITAL = new RegExp(String.raw`${LEAD}(\d{1,2}):(\d\d)\b(?: ?(?:h|hrs|hours)\b)?(?: ${HALF})?`, 'y');
const DOTTED = new RegExp(String.raw`${LEAD}(\d{1,2})\.(\d\d) ${HALF}`, 'y');
// "At 0430", "around 04.30": digits that are an hour only where a word says so.
const MILITARY = new RegExp(
  String.raw`(${ABOUT}|at |a )()([01]\d|2[0-3])\.?([0-5]\d)(?: ?(?:h|hrs|hours)\b)?(?![\d.%:])`,
  'y',
);
// "08.30 Laon: …": the hour of an entry opens its line, or is all of it.
const ENTRY = /(?<=^|\n)()()([01]?\d|2[0-3])\.([0-5]\d)(?= ?(?:[–—:|-] ?)?[a-z"]|[ \t]*\n)/y;
const FRENCH = new RegExp(
  String.raw`(?<!\b(?:en|pendant|sous|depuis|durant|de|ces|les|dernieres|prochaines|premieres) )${LEAD}(\d{1,2}) ?h(?: ?(\d\d))?\b(?!/)(?: ${HALF})?`,
  'y',
);
const MINUTES = String.raw`(?: et (demie?|quart)\b| moins (le quart|${NUMBER_WORD})\b| (\d\d|${NUMBER_WORD})\b(?! (?:plus|voitures|vehicules|personnes|individus|hommes)))?`;
const HOURS = new RegExp(`${LEAD}${NUMBER} heures?${MINUTES}(?: ${HALF})?`, 'y');
const SPOKEN = new RegExp(
  String.raw`${LEAD}${NUMBER}(?: o'clock)? (in the (?:morning|evening|afternoon)|at night)\b`,
  'y',
);
const TWELVE = new RegExp(
  String.raw`${LEAD}(midnight|minuit|noon|midi(?! libre\b|-pyrenees\b))\b${MINUTES}( passe| passee)?`,
  'y',
);
// "Half past ten", "ten to three in the morning", "a quarter past midnight".
const PAST = new RegExp(
  String.raw`${LEAD}(half|(?:a )?quarter|${NUMBER_WORD}|\d{1,2})(?: minutes?)? (past|to|after|before) (midnight|noon|${NUMBER_WORD}|\d{1,2}(?! ?(?:am|pm|h\b|[.:]\d)))(?: o'clock)?(?: ${HALF}| (?:on [a-z]{3,9} )?(?:early )?(morning|evening)\b)?`,
  'y',
);
// "Shortly after two, a neighbour …".
const NEAR_HOUR = new RegExp(
  String.raw`(${ABOUT})(at )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?= ?[,;] | on ${WEEKDAY}\b)`,
  'y',
);
const OCLOCK = new RegExp(String.raw`${LEAD}${NUMBER} o'clock\b`, 'y');
const RANGE = /(?:between|entre) /y;
const RANGE_EN = /between (\d{1,2})(?:[.:](\d\d))? ?(?:([ap])\.?m\b\.?)? and /y;
const AND = /(?: and| et|-| to| a) ?/y;

type Parts = { hour: number; minute: number; about: boolean; side?: Clock['side']; isOpen?: boolean };

const two = (value: number) => String(value).padStart(2, '0');
const toText = ({ hour, minute }: Parts) => `${two(hour)}:${two(minute)}`;

/** The hour on the clock of 24, from what the text says of the half of the day; null when there is no such hour. */
function toHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  const isMorning = /^a$|matin|morning/.test(half);
  const isNight = /nuit|night/.test(half);
  if (hour > 12) return isMorning || hour > 23 ? null : hour;
  if (isMorning) return hour % 12;
  if (isNight) return hour < 7 || hour === 12 ? hour % 12 : hour + 12;
  return (hour % 12) + 12;
}

type Found = { end: number; parts: Parts };

function toFound(
  match: RegExpExecArray,
  at: number,
  [hour, minute, half]: (string | undefined)[],
): Found | null {
  const number = numberOf(hour ?? '');
  const value = number === undefined ? null : toHour(number, half);
  const minutes = Number(minute ?? 0);
  const about = match[1];
  if (value === null || minutes > 59) return null;
  return {
    end: at + match[0].length,
    parts: { hour: value, minute: minutes, about: about !== undefined, side: sideOf(about) },
  };
}

function sideOf(about: string | undefined): Clock['side'] {
  if (about === undefined) return undefined;
  if (
    /before|avant|moins de|presque|pas (?:loin|encore|tout)|nearly|almost|short of|not |coming|approaching/.test(
      about,
    )
  )
    return 'before';
  return /after|apres|past|plus de/.test(about) ? 'after' : undefined;
}

/** The minutes that follow an hour in French; below 0 they are taken off. */
function toMinutes([half, less, more]: (string | undefined)[]): number {
  if (half) return half === 'quart' ? 15 : 30;
  if (less) return -(less === 'le quart' ? 15 : (numberOf(less) ?? 0));
  return numberOf(more ?? '') ?? 0;
}

function addMinutes(found: Found, minutes: number): Found | null {
  const { hour, minute } = found.parts;
  const total = (hour * 60 + minute + minutes + 1440) % 1440;
  return Math.abs(minutes) > 59
    ? null
    : { ...found, parts: { ...found.parts, hour: Math.floor(total / 60), minute: total % 60 } };
}

// « Il était 4 heures », « Jeudi 3 juillet, 4 heures. »
const IT_WAS = new RegExp(
  String.raw`\bil (?:etait|est) $|\b(?:${WEEKDAY}(?: \d{1,2}(?:er)?(?: ${MONTH})?)?|\d{1,2}(?:er)? ${MONTH}), $`,
);

// "pendant 3 heures", "24 heures", "deux heures plus tard" are lengths of time: an hour needs a sign that it is one.
function readFrenchHours(folded: string, at: number, isInRange: boolean): Found | null {
  const match = matchAt(HOURS, folded, at);
  if (!match) return null;
  const [, about, lead, hour, half, less, more, part] = match;
  const tail = folded.slice(at + match[0].length, at + match[0].length + 12);
  const isHour = about || lead || part || isInRange || / passees?\b/.test(tail);
  if (!isHour && !IT_WAS.test(folded.slice(Math.max(0, at - 30), at))) return null;
  if (/^ (?:plus tard|apres|avant|de |d')/.test(tail)) return null;
  const found = toFound(match, at, [hour, undefined, part]);
  return found && addMinutes(found, toMinutes([half, less, more]));
}

const THEN_MORNING = /^ (?:and|et) (?:one|two|three|four|five|six|une|deux|trois|quatre|cinq|[1-6])\b/;

function readTwelve(folded: string, at: number): Found | null {
  const match = matchAt(TWELVE, folded, at);
  if (!match) return null;
  const hour = /noon|midi/.test(match[3] ?? '') ? '12' : '0';
  const found = toFound(match, at, [hour, undefined, undefined]);
  const minutes = toMinutes(match.slice(4, 7));
  // "Between midnight and four".
  const goesOn =
    hour === '0' &&
    /\b(?:between|entre) $/.test(folded.slice(Math.max(0, at - 8), at)) &&
    THEN_MORNING.test(folded.slice(at + match[0].length, at + match[0].length + 12));
  if (!found || minutes === 0)
    return found && (match[7] || goesOn)
      ? { ...found, parts: { ...found.parts, about: true, side: 'after' } }
      : found;
  return addMinutes({ ...found, parts: { ...found.parts, side: undefined } }, minutes);
}

const SET_MINUTES = new Map([
  ['half', 30],
  ['quarter', 15],
  ['a quarter', 15],
]);

const isFives = (minutes: number | undefined) => minutes !== undefined && minutes < 30 && minutes % 5 === 0;
const SAYS_HOUR =
  /(?:^|\b)(?:it was|at|by|around|about|until|before|after)(?: (?:just|about|around|nearly|already|exactly))? $/;
const THEN_DAY = new RegExp(`^ (?:on |that )?(?:${WEEKDAY}|morning|night)\\b`);

/** "It was ten to three", "twenty past two on Monday". */
const isSaidHour = (folded: string, at: number, length: number) =>
  /^(?:at|around|about|by) /.test(folded.slice(at, at + 8)) ||
  SAYS_HOUR.test(folded.slice(Math.max(0, at - 24), at)) ||
  THEN_DAY.test(folded.slice(at + length, at + length + 20));

function readPast(folded: string, at: number): Found | null {
  const match = matchAt(PAST, folded, at);
  if (!match) return null;
  const [, , , amount = '', way = '', base = '', half, part] = match;
  const minutes = SET_MINUTES.get(amount) ?? numberOf(amount);
  const isTwelve = base === 'midnight' || base === 'noon';
  const hour = isTwelve ? (base === 'noon' ? '12' : '0') : base;
  const said = half ?? (part === 'evening' ? 'in the evening' : part && 'in the morning');
  // "Two to three" and "five past" are no hours unless a word says so.
  const isHour =
    isTwelve ||
    said !== undefined ||
    amount === 'half' ||
    amount.endsWith('quarter') ||
    (isFives(minutes) && isSaidHour(folded, at, match[0].length));
  const isOff = way === 'to' || way === 'before';
  const found = isHour ? toFound(match, at, [hour, undefined, said]) : null;
  const shifted = found && minutes !== undefined ? addMinutes(found, isOff ? -minutes : minutes) : null;
  if (!shifted) return null;
  // The day and its part stay for the phrase to read.
  const end = part ? at + match[0].lastIndexOf(base) + base.length : shifted.end;
  return { end, parts: { ...shifted.parts, side: undefined, isOpen: !isTwelve && said === undefined } };
}

function readOne(folded: string, at: number, isInRange = false): Found | null {
  const past = readPast(folded, at);
  if (past) return past;
  for (const pattern of [ENGLISH, FRENCH, DIGITAL, DOTTED, MILITARY, ENTRY, SPOKEN]) {
    const match = matchAt(pattern, folded, at);
    const isSpoken = pattern === SPOKEN;
    if (match)
      return toFound(match, at, [match[3], isSpoken ? undefined : match[4], isSpoken ? match[4] : match[5]]);
  }
  const oclock = matchAt(OCLOCK, folded, at) ?? matchAt(NEAR_HOUR, folded, at);
  const found = oclock && toFound(oclock, at, [oclock[3], undefined, undefined]);
  if (found) return { ...found, parts: { ...found.parts, isOpen: found.parts.hour < 12 } };
  return readTwelve(folded, at) ?? readFrenchHours(folded, at, isInRange);
}

function readRange(folded: string, at: number): ReadClock | null {
  const open = matchAt(RANGE, folded, at);
  if (!open) return null;
  // In "between 2 and 3 am" the half of the day is said once, at the end.
  const english = matchAt(RANGE_EN, folded, at);
  const first = english ? null : readOne(folded, at + open[0].length, true);
  const and = first ? matchAt(AND, folded, first.end) : null;
  const next = english ? at + english[0].length : (first?.end ?? 0) + (and?.[0].length ?? 0);
  const last = readOne(folded, next, true);
  if (!last || (!english && !and)) return null;
  const half = english?.[3] ?? (last.parts.hour < 12 ? 'a' : 'p');
  const start = english
    ? {
        hour: toHour(Number(english[1]), half) ?? last.parts.hour,
        minute: Number(english[2] ?? 0),
        about: true,
      }
    : first?.parts;
  return start
    ? { end: last.end, clock: { from: toText(start), to: toText(last.parts), precision: 'part_of_night' } }
    : null;
}

/** Reads a time of day that begins at an offset of a folded text. */
export function readClock(folded: string, at: number): ReadClock | null {
  if (!matchAt(OPENS, folded, at)) return null;
  const range = readRange(folded, at);
  if (range) return range;
  const one = readOne(folded, at);
  if (!one) return null;
  const text = toText(one.parts);
  const { about, side, isOpen } = one.parts;
  const precision = about || isOpen ? 'about' : 'exact';
  return { end: one.end, clock: { from: text, to: text, precision, side, isOpen } };
}
