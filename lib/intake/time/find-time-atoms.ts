import { MONTH, NUMBER_WORD, numberOf } from './calendar-words';
import { type Clock, readClock } from './read-clock';
import { type DayParts, readDay } from './read-day';

/** A part of a day. `overnight` is said of either side of a day, `night_of` of the side that follows its evening. */
export type DayPart =
  | 'early'
  | 'dawn'
  | 'morning'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'overnight'
  | 'night_of';

type Said =
  /** A night between two days; `evening` null where only the morning after is named. */
  | { kind: 'span'; evening: DayParts | null; morning: DayParts }
  | { kind: 'day'; parts: DayParts }
  /** A day counted from the day of publication. */
  | { kind: 'shift'; days: number }
  /** Nights before the day of publication: 1 is the night that ended on its morning. */
  | { kind: 'last_night' }
  | { kind: 'last_nights'; count: number; from: 'publication' | 'context' }
  /** A night counted from the one the text spoke of before. */
  | { kind: 'anaphor'; shift: -1 | 0 | 1 }
  | { kind: 'part'; part: DayPart }
  | { kind: 'clock'; clock: Clock };

/** The smallest piece of a phrase about time, at [start, end) of the text. */
export type TimeAtom = { start: number; end: number } & Said;

const matchAt = (pattern: RegExp, folded: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(folded);
};

const NIGHT_LEAD =
  /(?:(?:over ?night|(?:in|on|during|over|through)? ?(?:the )?nights?)(?: (?:of|from|between))?(?: the)?|(?:dans |pendant |durant |au cours de |de )?(?:la |les |cette )?nuits? (?:de|du|d'|entre)(?: (?:le|la))?|(?:dans |pendant |durant )?la nuit|between|from|entre|du|de) ?/y;
const TO =
  /(?: night| evening| soir| au soir)?,? ?(?:(?:to|into|until|till|through to|and into|and|a|au|et|jusqu'a)\b|-|\/)(?: early| the| ce)? ?/y;
const INTO =
  /(?:over ?night|(?:in|during|over) the night) (?:and )?(?:in)?to (?:early |the (?:early )?morning of )?/y;
const IS_NIGHT = /night|nuit/;
const PAIR = new RegExp(
  `\\d{1,2}(?:er|st|nd|rd|th)? ?[-/] ?\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?${MONTH}\\b`,
  'y',
);

function readSpan(folded: string, at: number): TimeAtom | null {
  const lead = matchAt(NIGHT_LEAD, folded, at)?.[0] ?? '';
  const isPair = matchAt(PAIR, folded, at) !== null;
  const first = readDay(folded, at + lead.length, { bare: lead !== '' || isPair });
  const to = first ? matchAt(TO, folded, first.end)?.[0] : undefined;
  if (!first || to === undefined) return null;
  const second = readDay(folded, first.end + to.length, { bare: true });
  if (
    !second ||
    !isOneNight(
      { lead, to, after: folded.slice(second.end, second.end + 10) },
      second.parts.month ?? first.parts.month,
    )
  )
    return null;
  return { kind: 'span', start: at, end: second.end, evening: first.parts, morning: second.parts };
}

/** Whether two days are the two sides of a night: a word says so, or they are joined as in "13-14 April". */
function isOneNight(words: { lead: string; to: string; after: string }, month: number | undefined): boolean {
  const { lead, to, after } = words;
  // "Sunday and Monday nights" are two nights.
  if (/^,? ?(?:and|et) /.test(to)) return IS_NIGHT.test(lead) || /^(?:between|entre)/.test(lead);
  // "From Sunday to Monday" is a night; resolving it takes two days that follow each other.
  const isJoined = (/^ ?[-/] ?$/.test(to) && month !== undefined) || lead !== '';
  return isJoined || /into/.test(to) || IS_NIGHT.test(lead + to) || /^ night\b/.test(after);
}

function readInto(folded: string, at: number): TimeAtom | null {
  const into = matchAt(INTO, folded, at);
  const day = into ? readDay(folded, at + into[0].length) : null;
  return day && { kind: 'span', start: at, end: day.end, evening: null, morning: day.parts };
}

const COUNT = `(\\d|${NUMBER_WORD})`;
const LAST_NIGHTS = new RegExp(
  `(?:the |these |ces |les |during the |over the )?(?:(?:(previous|preceding)|last|past) ${COUNT}|${COUNT} (?:dernieres|(precedentes)|previous|last)) (?:nights|nuits)\\b|les ${COUNT} nuits (precedentes)`,
  'y',
);

function readLastNights(folded: string, at: number): TimeAtom | null {
  const match = matchAt(LAST_NIGHTS, folded, at);
  const count = numberOf(match?.[2] ?? match?.[3] ?? match?.[5] ?? '');
  if (!match || !count || count > 7) return null;
  const from = (match[1] ?? match[4] ?? match[6]) ? 'context' : 'publication';
  return { kind: 'last_nights', start: at, end: at + match[0].length, count, from };
}

const AGO = new RegExp(`(?:${COUNT} (days?|nights?) ago|il y a ${COUNT} (jours?|nuits?))\\b`, 'y');

function readAgo(folded: string, at: number): TimeAtom | null {
  const match = matchAt(AGO, folded, at);
  const count = numberOf(match?.[1] ?? match?.[3] ?? '');
  if (!match || count === undefined) return null;
  return { kind: 'shift', start: at, end: at + match[0].length, days: -count };
}

const part = (name: DayPart) => ({ kind: 'part', part: name }) as const;
const shift = (days: number) => ({ kind: 'shift', days }) as const;
const anaphor = (by: -1 | 0 | 1) => ({ kind: 'anaphor', shift: by }) as const;

/** Set phrases; where several fit, the first row wins. */
const PHRASES: readonly (readonly [RegExp, Said])[] = [
  [
    /(?:the |that )?(?:very )?same (?:night|evening)\b|that (?:very )?night\b|(?:dans |pendant )?(?:la|cette) meme nuit\b|le meme soir\b|cette nuit-la\b|this same night\b/y,
    anaphor(0),
  ],
  [
    /(?:the )?(?:previous|preceding) night\b|(?:the )?night before(?! last)\b|(?:la )?nuit (?:precedente|d'avant)\b|la veille au soir\b/y,
    anaphor(-1),
  ],
  [
    /(?:just )?a (?:day|night) (?:earlier|before)\b|(?:the )?(?:previous day|day before)(?! yesterday)\b|(?:la|une?) (?:veille|jour plus tot|jour avant|nuit plus tot)\b/y,
    anaphor(-1),
  ],
  [
    /(?:vingt-quatre|24) heures (?:plus tard|apres)\b|(?:twenty-four|24) hours later\b|(?:on |in )?the (?:second|third|fourth|fifth)(?: night\b|(?=,))|(?:dans |pendant )?la (?:deuxieme|seconde|troisieme|quatrieme) nuit\b|(?:the )?(?:following|next) night\b|(?:the )?night after\b|(?:la )?nuit suivante\b|le lendemain soir\b/y,
    anaphor(1),
  ],
  [
    /(?:an?|one|two|three|half an|twenty|thirty|ten|fifteen|a few|several|une|deux|trois|dix|quinze|vingt|trente|quelques|une demi-?|\d{1,2}) ?(?:hours?|minutes?|heures?) (?:later|earlier|before|plus tard|plus tot|apres|auparavant)\b|au meme moment\b|at (?:about |around )?the same time\b|(?:earlier |later )?that (?:same )?evening\b|ce meme soir\b/y,
    anaphor(0),
  ],
  [/(?:the )?night before last\b|avant-hier soir\b/y, { kind: 'last_nights', count: 2, from: 'publication' }],
  [
    /last night\b|(?:dans |pendant |durant |au cours de )?(?:la )?nuit derniere\b|(?:dans |pendant |durant )?cette nuit\b(?!-)/y,
    { kind: 'last_night' },
  ],
  [/(?:the )?day before yesterday\b|avant-hier\b/y, shift(-2)],
  [/yesterday\b|hier\b/y, shift(-1)],
  [
    /(?:earlier )?today\b|aujourd'hui\b|ce jour\b|this(?= (?:morning|afternoon|evening)\b)|ce(?:t)?(?= (?:matin|soir|apres-midi)\b)/y,
    shift(0),
  ],
  [
    /(?:during |in |on )?(?:the )?night of\b|(?:dans |pendant |durant |au cours de )?la nuit d(?:e|u)\b/y,
    part('night_of'),
  ],
  [
    /overnight\b|(?:in|during|through) the night\b|(?:dans|pendant|durant|au cours de) la nuit\b|de nuit\b/y,
    part('overnight'),
  ],
  [
    /(?:in |during )?the (?:early|small|wee) hours\b(?: of)?|(?:in the )?early morning(?: hours)?(?: of)?\b|early (?:this )?morning\b|(?:dans |aux )?(?:les )?premieres heures\b(?: de)?|early\b(?= (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day| (?:on )?\d| (?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|tot\b(?= (?:ce|dans|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))(?: dans la matinee)?/y,
    part('early'),
  ],
  [
    /(?:before |at |just before |shortly before )?(?:dawn|daybreak|sunrise|first light|sun-?up)\b|(?:in the )?pre-?dawn(?: hours)?\b(?: of)?|(?:aux|avant les) aurores\b|(?:a )?l'aurore\b|(?:a |avant |peu avant )?l'aube\b|(?:au|le) petit matin\b|(?:au|le) petit jour\b/y,
    part('dawn'),
  ],
  [/(?:in the )?morning\b(?: of)?|(?:dans )?(?:la |en )?matinee\b|(?:au )?matin\b/y, part('morning')],
  [/(?:in the )?afternoon\b(?: of)?|(?:dans )?l'apres-midi\b|apres-midi\b/y, part('afternoon')],
  [
    /late\b(?= (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|tard\b(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans la soiree))|(?:in the )?evening\b(?: of)?|(?:au |en |dans la |en (?:debut|milieu|fin) de )?soir(?:ee)?\b/y,
    part('evening'),
  ],
  [/nights?\b|nuits?\b/y, part('night')],
];

function readPhrase(folded: string, at: number): TimeAtom | null {
  for (const [pattern, said] of PHRASES) {
    const match = matchAt(pattern, folded, at);
    if (!match) continue;
    return { ...said, start: at, end: at + match[0].length };
  }
  return null;
}

function readOneDay(folded: string, at: number): TimeAtom | null {
  const day = readDay(folded, at);
  return day && { kind: 'day', start: at, end: day.end, parts: day.parts };
}

function readTime(folded: string, at: number): TimeAtom | null {
  const time = readClock(folded, at);
  return time && { kind: 'clock', start: at, end: time.end, clock: time.clock };
}

const READERS = [readInto, readSpan, readLastNights, readAgo, readTime, readOneDay, readPhrase];
const WORD = /(?<![\p{L}\d])[\p{L}\d]/gu;

/** The pieces of phrases about time in a folded text, in order, none over another; each read is of bounded length. */
export function findTimeAtoms(folded: string): TimeAtom[] {
  const atoms: TimeAtom[] = [];
  for (const { index: at } of folded.matchAll(WORD)) {
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
