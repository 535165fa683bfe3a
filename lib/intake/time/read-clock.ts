import { NUMBER_WORD, numberOf } from './calendar-words';

/** A time of day, HH:MM; `about` where the text rounds, `part_of_night` for a stretch between two times. */
export type Clock = {
  from: string;
  to: string;
  precision: 'exact' | 'about' | 'part_of_night';
  /** Of midnight: whether the text puts it before or after. */
  side?: 'before' | 'after';
};
export type ReadClock = { end: number; clock: Clock };

const ABOUT = `(?:at |a |by |d')?(?:about|around|approximately|roughly|some time|vers|environ|aux environs de|aux alentours de|autour de|sur le coup de|circa|peu avant|peu apres|juste avant|juste apres|un peu avant|un peu apres|shortly before|shortly after|just before|just after|soon after|before|after|avant|apres) (?:les )?`;
const LEAD = `(${ABOUT})?(at |a |des |la nuit a )?`;
const NUMBER = `(\\d{1,2}|${NUMBER_WORD})`;
const HALF = `(du matin|de l'apres-midi|du soir|de la nuit|in the morning|at night|in the evening|in the afternoon)`;
const AM = String.raw`([ap])\.? ?m\b\.?`;

// English: 5.20am, 5:20 a.m., 2 am, 05:20. French: 5h20, 5 h 20, 5h, 3 heures du matin, trois heures.
const ENGLISH = new RegExp(String.raw`${LEAD}(\d{1,2})(?:[.:](\d\d))? ?${AM}`, 'y');
const DIGITAL = new RegExp(String.raw`${LEAD}(\d{1,2}):(\d\d)\b(?: ?(?:h|hrs|hours)\b)?(?: ${HALF})?`, 'y');
const FRENCH = new RegExp(
  String.raw`(?<!\b(?:en|pendant|sous|depuis|durant|de|ces|les|dernieres|prochaines|premieres) )${LEAD}(\d{1,2}) ?h(?: ?(\d\d))?\b(?!/)(?: ${HALF})?`,
  'y',
);
const HOURS = new RegExp(
  String.raw`${LEAD}${NUMBER} heures?(?: (\d\d|et demie|et quart)\b)?(?: ${HALF})?`,
  'y',
);
const SPOKEN = new RegExp(
  String.raw`${LEAD}${NUMBER}(?: o'clock)? (in the (?:morning|evening|afternoon)|at night)\b`,
  'y',
);
const TWELVE = new RegExp(String.raw`${LEAD}(midnight|minuit|noon|midi)\b`, 'y');
const PAST_HOUR = new RegExp(
  `(?:${ABOUT}|at )?(half|a quarter|quarter) past ${NUMBER}(?: o'clock)?(?: (in the (?:morning|evening|afternoon)|at night))?\\b`,
  'y',
);
const RANGE = /(?:between|entre) /y;
const RANGE_EN = /between (\d{1,2})(?:[.:](\d\d))? ?(?:([ap])\.?m\b\.?)? and /y;
const AND = /(?: and| et|-| to| a) ?/y;

const matchAt = (pattern: RegExp, folded: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(folded);
};

type Parts = { hour: number; minute: number; about: boolean; side?: Clock['side'] };

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
  const minutes = minute === 'et demie' ? 30 : minute === 'et quart' ? 15 : Number(minute ?? 0);
  const about = match[1];
  if (value === null || minutes > 59) return null;
  return {
    end: at + match[0].length,
    parts: { hour: value, minute: minutes, about: about !== undefined, side: sideOf(about) },
  };
}

function sideOf(about: string | undefined): Clock['side'] {
  if (about === undefined) return undefined;
  if (/before|avant/.test(about)) return 'before';
  return /after|apres/.test(about) ? 'after' : undefined;
}

// "pendant 3 heures", "24 heures", "deux heures plus tard" are lengths of time: an hour needs a sign that it is one.
function readFrenchHours(folded: string, at: number, isInRange = false): Found | null {
  const match = matchAt(HOURS, folded, at);
  if (!match) return null;
  const [, about, lead, hour, minute, half] = match;
  if (!about && !lead && !half && !isInRange) return null;
  if (
    /^ (?:plus tard|apres|avant|de |d')/.test(folded.slice(at + match[0].length, at + match[0].length + 12))
  )
    return null;
  return toFound(match, at, [hour, minute, half]);
}

/** "Half past eleven at night"; without the half of the day it is taken for the small hours. */
function readPastHour(folded: string, at: number): Found | null {
  const match = matchAt(PAST_HOUR, folded, at);
  const number = numberOf(match?.[2] ?? '');
  const hour = number === undefined ? null : toHour(number, match?.[3] ?? 'a');
  if (!match || hour === null) return null;
  const parts = {
    hour,
    minute: match[1] === 'half' ? 30 : 15,
    about: /^(?:at |a )?(?:about|around|roughly)/.test(match[0]),
  };
  return { end: at + match[0].length, parts };
}

function readOne(folded: string, at: number, isInRange = false): Found | null {
  const past = readPastHour(folded, at);
  if (past) return past;
  for (const pattern of [ENGLISH, FRENCH, DIGITAL, SPOKEN]) {
    const match = matchAt(pattern, folded, at);
    const isSpoken = pattern === SPOKEN;
    if (match)
      return toFound(match, at, [match[3], isSpoken ? undefined : match[4], isSpoken ? match[4] : match[5]]);
  }
  const twelve = matchAt(TWELVE, folded, at);
  if (!twelve) return readFrenchHours(folded, at, isInRange);
  return toFound(twelve, at, [/noon|midi/.test(twelve[3] ?? '') ? '12' : '0', undefined, undefined]);
}

function readRange(folded: string, at: number): ReadClock | null {
  const open = matchAt(RANGE, folded, at);
  if (!open) return null;
  // In "between 2 and 3 am" the half of the day is said once, at the end.
  const english = matchAt(RANGE_EN, folded, at);
  const first = english ? null : readOne(folded, at + open[0].length, true);
  const and = first ? matchAt(AND, folded, first.end) : null;
  const last = readOne(
    folded,
    english ? at + english[0].length : (first?.end ?? 0) + (and?.[0].length ?? 0),
    true,
  );
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
  const range = readRange(folded, at);
  if (range) return range;
  const one = readOne(folded, at);
  if (!one) return null;
  const text = toText(one.parts);
  const { about, side } = one.parts;
  return { end: one.end, clock: { from: text, to: text, precision: about ? 'about' : 'exact', side } };
}
