import { alternatives } from '../any-of';
import { matchAt } from '../find-matches';
import { MONTH } from './calendar-words';
import { readDay } from './read-day';
import type { TimeAtom } from './time-atom';

const THE_NIGHT = alternatives`
  (?:over ?night|(?:in|on|during|over|through)? ?(?:the )?nights?)(?: (?:of|from|between|on))?(?: the| late)?
  (?:dans |pendant |durant |au cours de |de )?(?:la |les |cette )?nuits? (?:de|du|d'|entre)(?: (?:le|la|ce))?
  (?:dans |pendant |durant )?la nuit,?
  (?:celle|the one|that) (?:du|de|d'|of|from)
  between
  from
  entre
  du
  de
`;
const HOUR = String.raw`(?:\d{1,2}(?: ?h(?:eures?)?(?: ?\d\d)?| ?[ap]\.?m\.?|[.:]\d\d(?: ?[ap]\.?m\.?)?)|midnight|minuit)`;
// "Between 11pm on Sunday and …", « entre 23 heures dimanche et … ».
const NIGHT_LEAD = new RegExp(`${THE_NIGHT}(?: late| the)? ?(?:${HOUR} (?:on |le )?)?`, 'y');
// What may stand between the two days: the part or the hour of the first, a word that joins them, the part of the second.
const FIRST_PART =
  '(?:,? (?:late |early )?(?:at )?(?:night|evening)|,? (?:au |tard le )?soir(?: tard)?|,? dans la soiree)?';
const FIRST_HOUR = String.raw`(?:,? (?:at |a |vers )?\d{1,2}(?: ?h(?:eures?)?(?: ?\d\d)?| ?[ap]\.?m\.?))?`;
const JOIN = String.raw`(?:,? ?(?:to|into|until|till|through to|and into|and|et|jusqu'a)\b| ?(?:a|au)\b|-(?:to|into)-|,? ?-|,? ?/)`;
const SECOND_PART =
  '(?: (?:the )?(?:early|small|wee)(?: morning)? hours of| early(?: on)?| late| tot| the| le| ce| de| du| of)? ?';
const TO = new RegExp(`${FIRST_PART}${FIRST_HOUR}${JOIN}${SECOND_PART}`, 'y');
const TO_HOUR = new RegExp(`${JOIN} ${HOUR}(?: on| le)? `, 'y');
const HAS_HOUR = new RegExp(`${HOUR} (?:on |le )?$`);
const AFTER = /(?: (?:early )?(?:morning|matin)| au (?:petit )?matin)\b/y;
const INTO =
  /(?:over ?night|(?:(?:in|during|over|after|on|through) )?(?:the|a) night) (?:and )?(?:leading |running |going )?(?:in)?to (?:early |the (?=\d)|the (?:early )?morning of |the (?:early|small) hours of )?/y;
const IS_NIGHT = /night|nuit|celle|the one|that of/;
// "The nights of Sunday and Monday", "Sunday and Monday nights": two.
const NIGHTS = /\b(?:nights|nuits)\b/;
const RANGE = /\b(?:between|entre) (?:the |les )?$/;
const AND = /^,? (?:and|et) (?!into)/;
const IS_ONE = /\b(?:celle|the one|that)\b/;
const IS_EVENING = /night|nuit|evening|soir/;
const PAIR = new RegExp(
  `\\d{1,2}(?:er|st|nd|rd|th)? ?[-/] ?\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?${MONTH}\\b`,
  'y',
);

type Joined = { lead: string; to: string; after: string };

/** Whether two days are the two sides of a night: a word says so, or they are joined as in "13-14 April". */
function isOneNight({ lead, to, after }: Joined, month: number | undefined): boolean {
  // "Sunday and Monday nights" are two nights, "between Monday evening and Tuesday" is one.
  if (/^[^-/]*\b(?:and|et) /.test(to) && !/into/.test(to))
    return IS_NIGHT.test(lead) || NIGHTS.test(after) || /between|entre/.test(lead);
  // "From Sunday to Monday" is a night; resolving it takes two days that follow each other.
  const isJoined = (/^ ?[-/] ?$/.test(to) && month !== undefined) || lead !== '';
  return isJoined || /into/.test(to) || IS_EVENING.test(to) || /^ night\b/.test(after);
}

/** « Lundi 14 au mardi 15 avril. »: two days that stand over what follows. */
const standsOver = (folded: string, start: number, end: number) =>
  OPENS_LINE.test(folded.slice(Math.max(0, start - 8), start)) && ENDS_HEAD.test(folded.slice(end, end + 3));
/** What stands before the first word of a line. */
export const OPENS_LINE = /(?:^|\n)[ \t*•·▪►—>#(-]*$/;
const ENDS_HEAD = /^(?:\.?\s*$|\.?\n|\. | ?[:—]| - )/;

// "Night 2: Monday 14 to Tuesday 15", « Première nuit (dimanche 13 au lundi 14 avril) ».
const NAMED_NIGHT =
  /\b(?:nights?|nuits?)(?: (?:\d|one|two|three|four|un|deux|trois|quatre|i{1,3}|iv))? ?[,:(–—-] ?\(?$/;

// "The nights of Sunday to Monday and Monday to Tuesday": one more night.
const AFTER_NIGHTS = /\bnights (?:of|from|between) [a-z0-9, ]{4,50} and (?:from |of )?$/;

/** Reads a night named by its two days: "Monday to Tuesday night", « du 14 au 15 avril », "Monday night into Tuesday". */
export function readSpan(folded: string, at: number): TimeAtom | null {
  const lead = matchAt(NIGHT_LEAD, folded, at)?.[0] ?? '';
  const isPair = matchAt(PAIR, folded, at) !== null;
  const first = readDay(folded, at + lead.length, { bare: lead !== '' || isPair });
  const join = HAS_HOUR.test(lead) ? TO_HOUR : TO;
  const to = first ? matchAt(join, folded, first.end)?.[0] : undefined;
  if (!first || to === undefined) return null;
  const second = readDay(folded, first.end + to.length, { bare: true });
  if (!second) return null;
  const words = { lead, to, after: folded.slice(second.end, second.end + 10) };
  const before = folded.slice(Math.max(0, at - 70), at);
  const isAnother = AFTER_NIGHTS.test(before) || NAMED_NIGHT.test(before);
  if (
    !isAnother &&
    !isOneNight(words, second.parts.month ?? first.parts.month) &&
    !standsOver(folded, at, second.end)
  )
    return null;
  const end = second.end + (matchAt(AFTER, folded, second.end)?.[0].length ?? 0);
  // "The one from 14 to 15 April" is a night.
  const isByNight = IS_EVENING.test(lead + to) || IS_ONE.test(lead);
  const areApart =
    AND.test(to) && NIGHTS.test(lead + words.after) && !RANGE.test(before) && !/between|entre/.test(lead);
  return { kind: 'span', start: at, end, evening: first.parts, morning: second.parts, isByNight, areApart };
}

/** Reads "overnight into Tuesday", which names the morning alone. */
export function readInto(folded: string, at: number): TimeAtom | null {
  const into = matchAt(INTO, folded, at);
  const day = into ? readDay(folded, at + into[0].length, { bare: true }) : null;
  return day && { kind: 'span', start: at, end: day.end, evening: null, morning: day.parts, isByNight: true };
}
