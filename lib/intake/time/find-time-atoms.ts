import { alternatives } from '../any-of';
import { findMatches, matchAt } from '../find-matches';
import { NUMBER_WORD, numberOf } from './calendar-words';
import { readClock } from './read-clock';
import { type ReadDay, readBareDay, readDay } from './read-day';
import { readEra } from './read-era';
import { readInto, readSpan } from './read-span';
import type { TimeAtom } from './time-atom';
import { TIME_PHRASES } from './time-phrases';

const COUNT = `(\\d{1,2}|${NUMBER_WORD})`;
const LAST_NIGHTS = new RegExp(
  `(?:the |these |ces |les |during the |over the |on the )?(?:(?:(previous|preceding)|last|past) ${COUNT}|${COUNT} (?:dernieres|(precedentes)|previous|last)) (?:nights|nuits)\\b|[ld]es ${COUNT} nuits (precedentes)`,
  'y',
);

function readLastNights(folded: string, at: number): TimeAtom | null {
  const match = matchAt(LAST_NIGHTS, folded, at);
  const count = numberOf(match?.[2] ?? match?.[3] ?? match?.[5] ?? '');
  if (!match || !count || count > 7) return null;
  const from = (match[1] ?? match[4] ?? match[6]) ? 'context' : 'publication';
  return { kind: 'last_nights', start: at, end: at + match[0].length, count, from };
}

const NEXT_NIGHTS = new RegExp(
  `(?:(?:over |on |during )?the (?:following|next) ${COUNT} nights|(?:les |des |dans les |durant les |pendant les )?${COUNT} nuits (?:suivantes|qui (?:ont suivi|suivirent))|(?:over |on |during )?the ${COUNT} nights (?:that followed|after that))\\b`,
  'y',
);

function readNextNights(folded: string, at: number): TimeAtom | null {
  const match = matchAt(NEXT_NIGHTS, folded, at);
  const count = numberOf(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
  if (!match || !count || count > 7) return null;
  return { kind: 'next_nights', start: at, end: at + match[0].length, count };
}

const AGO = new RegExp(`(?:${COUNT} (days?|nights?) ago|il y a ${COUNT} (jours?|nuits?))\\b`, 'y');

function readAgo(folded: string, at: number): TimeAtom | null {
  const match = matchAt(AGO, folded, at);
  const count = numberOf(match?.[1] ?? match?.[3] ?? '');
  if (!match || count === undefined) return null;
  return { kind: 'shift', start: at, end: at + match[0].length, days: -count };
}

const UNIT = '(hours?|heures?|days?|jours?|nights?|nuits?|evenings?|soirs?|weeks?|semaines?)';
const WAY = String.raw`(earlier(?! (?:this|in the|that|in) (?:week|month|year|spring|april|may|june|july|day))|before(?! (?:yesterday|the|an?|his|her|their|its|ceremon[a-z]+|elections?|christmas|easter)\b)|later|on(?=,)|after(?:wards)?|plus tot|plus tard|avant(?! (?:la|les?|l'|une?|ses?|son|sa|ce|cette|noel|paques)\b)|auparavant|apres)`;
const APART = new RegExp(
  `(\\d{1,2}|twenty-four|vingt-quatre|forty-eight|quarante-huit|a|${NUMBER_WORD}) ${UNIT} ${WAY}\\b`,
  'y',
);
const BACK = /^(?:earlier|before|plus tot|avant|auparavant)/;
// "These came a night after cars burned in A": what is told next was the first.
const CAME =
  /\b(?:came|comes?|coming|happened|occurred|took place|survien[a-z]+|intervien[a-z]+|est survenue?|s'est produite?) (?:just |only |less than |tout juste |moins d[e']? ?)?$/;
const LENGTH_BEFORE = /\b(?:the|these|those|les|ces|des|last|past) $/;
const HOURS_OF_DAYS = new Map([
  ['24', 1],
  ['twenty-four', 1],
  ['vingt-quatre', 1],
  ['48', 2],
  ['forty-eight', 2],
  ['quarante-huit', 2],
  ['72', 3],
]);

/** "Two nights earlier", « vingt-quatre heures plus tard »: whole days from what the text spoke of. */
function readApart(folded: string, at: number): TimeAtom | null {
  const match = matchAt(APART, folded, at);
  if (!match) return null;
  // "Those of the ten days before" are a length of time.
  if (LENGTH_BEFORE.test(folded.slice(Math.max(0, at - 8), at))) return null;
  const [, amount = '', unit = '', way = ''] = match;
  const isHours = /^h/.test(unit);
  const count = isHours ? HOURS_OF_DAYS.get(amount) : amount === 'a' ? 1 : numberOf(amount);
  if (!count) return null;
  const days = count * (/^(?:w|se)/.test(unit) ? 7 : 1);
  const isBack = BACK.test(way) || (/^a/.test(way) && CAME.test(folded.slice(Math.max(0, at - 30), at)));
  const shift = isBack ? -days : days;
  const isNight = /^n/.test(unit);
  const isEvening = /^(?:e|soir)/.test(unit);
  return {
    kind: 'anaphor',
    start: at,
    end: at + match[0].length,
    shift,
    unit: isNight ? 'night' : isEvening ? 'evening' : 'day',
  };
}

const SAME_AS =
  /((?:(?:dans|pendant) )?la meme nuit|(?:(?:on|during) )?the same night)(?: qu(?:e |')(?:a |au |celle d[eu'] ?)?| as (?:at |in )?)([a-z-]{3,30})/y;
const NO_NAME = /^(?:les?|la|une?|des|cette?|ces|the|when|that|those|this)$/;
// What the news is about is named in the first line or sentence.
const LEAD = /^\s*[^.\n]{0,300}/;

const isOfNews = (lead: string, name: string) =>
  new RegExp(`\\b${name}\\b`).test(lead) &&
  !new RegExp(`\\b(?:apres|avant|after|before)\\b.*\\b${name}\\b`).test(lead);

/** « La même nuit que Nîmes »: that of the news, where the news is about that place. */
function readSameAs(folded: string, at: number): TimeAtom | null {
  const match = matchAt(SAME_AS, folded, at);
  const [, words = '', name = ''] = match ?? [];
  if (!match || NO_NAME.test(name) || !isOfNews(LEAD.exec(folded)?.[0] ?? '', name)) return null;
  return { kind: 'anaphor', start: at, end: at + words.length, shift: 0, unit: 'night', isOfNews: true };
}

// Most words open none: one search tells.
const ANY_PHRASE = new RegExp(TIME_PHRASES.map(([{ source }]) => source).join('|'), 'y');

function readPhrase(folded: string, at: number): TimeAtom | null {
  if (!matchAt(ANY_PHRASE, folded, at)) return null;
  for (const [pattern, said] of TIME_PHRASES) {
    const match = matchAt(pattern, folded, at);
    if (!match) continue;
    return { ...said, start: at, end: at + match[0].length };
  }
  return null;
}

const toDay = (at: number, day: ReadDay | null): TimeAtom | null =>
  day && { kind: 'day', start: at, end: day.end, parts: day.parts };

const PART_BEFORE =
  /\b(?:soir(?:ee)?|nuit|matin(?:ee)?|evening|night|morning|hours|overnight) (?:(?:du|de|of|on|le) (?:the )?|the )$/;
const ORDINAL =
  /the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:century|district|arrondissement|floor|anniversary|time|day|night|attack|of))/y;
const THEN_HOUR = alternatives`
  au (?:soir|matin|petit (?:matin|jour))
  a l'aube
  en (?:debut|fin|milieu|pleine|soiree)
  vers
  a (?=\d)
  peu (?:avant|apres)
  dans la (?:nuit|soiree)
`;
const LE = new RegExp(String.raw`le (\d{1,2})\b(?= ${THEN_HOUR}|, (?:vers|a|aux|peu|dans|au|en))`, 'y');

/** A number that is a day of the month, as its neighbours tell: "the evening of the 14th", « le 14 au soir ». */
function readNumber(folded: string, at: number): TimeAtom | null {
  const isAfterPart = PART_BEFORE.test(folded.slice(Math.max(0, at - 24), at));
  const isTold = matchAt(ORDINAL, folded, at) ?? matchAt(LE, folded, at);
  return isAfterPart || isTold ? toDay(at, readBareDay(folded, at)) : null;
}

function readTime(folded: string, at: number): TimeAtom | null {
  const time = readClock(folded, at);
  return time && { kind: 'clock', start: at, end: time.end, clock: time.clock };
}

const READERS = [
  readInto,
  readSpan,
  readLastNights,
  readNextNights,
  readAgo,
  readApart,
  readTime,
  (folded: string, at: number) => toDay(at, readDay(folded, at)),
  readEra,
  readSameAs,
  readPhrase,
  readNumber,
];
const WORD = /(?<![\p{L}\d])[\p{L}\d]/gu;

/** The pieces of phrases about time in a folded text, in order, none over another; each read is of bounded length. */
export function findTimeAtoms(folded: string): TimeAtom[] {
  const atoms: TimeAtom[] = [];
  for (const { index: at } of findMatches(folded, WORD)) {
    if (at < (atoms.at(-1)?.end ?? 0)) continue;
    for (const read of READERS) {
      const atom = read(folded, at);
      if (!atom) continue;
      atoms.push(atom);
      break;
    }
  }
  return atoms;
}
