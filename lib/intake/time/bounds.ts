import { alternatives } from '../any-of';
import type { Span } from '../sentences';

// What has gone on since a day, or must be done by it, did not happen on it.
const BOUND =
  /\b(?:since|(?<!\b(?:chose faite|le cas) )depuis|until|jusqu'a|by|d'ici|(?<!\b(?:never|jamais)\b[a-z' ]{0,24})(?:before|avant))(?: (?:the|le|la|l'|early|late))? ?$/;
const ATTACKS = alternatives`
  attacks
  attaques
  series
  serie
  wave
  vague
  spate
  string
  campaign
  campagne
  violence
  violences
`;
/** "A series of attacks that began", of which some were made later than it did (source). */
export const SERIES_BEGAN = String.raw`${ATTACKS}\b[a-z' ,]{0,50}? (?:(?:that|which) (?:had |has )?(?:began|begun|started)|qui (?:a |ont |avai(?:t|ent) )?(?:commenc|debut)[a-z]+|commencees?|debutees?|entamees?|begun)`;
const BEGAN = new RegExp(
  String.raw`\b${SERIES_BEGAN}(?: (?:on|in|with|late|early|le|la|dans|du))*(?: (?:the|le|la|l'))? ?$`,
);
// "Since the small hours of the 23rd, when a car was burned": that was then.
const WHEN_IT_WAS =
  /^,? (?:when|where|quand|ou|lorsqu[e']|au cours d[eu']|(?:au cours|lors) de laquelle|durant laquelle|pendant laquelle)\b/;
// "For days before Monday night, when …": not then.
const DAYS_BEFORE =
  /\bfor (?:days|nights|weeks) before |\b(?:des|plusieurs) (?:jours|nuits|semaines) avant(?: (?:le|la|l'))? ?$/;
// "From the night of April 13 onwards".
const ONWARDS = /^,? (?:onwards?|forward|and after)\b/;
const NIGHT = /\b(?:night|evening|soir|nuit)\b/;
const PASSING = /\bby(?: (?:the|early|late))? ?$/;

const before = (folded: string, { start }: Span, length: number) =>
  folded.slice(Math.max(0, start - length), start);

// "Opened the day before the first of them".
const BEFORE_FIRST = /^ the first (?:of (?:them|these|those)|attack|fire|incident)\b/;
const COUNTS_BEFORE = /\bbefore$/;

/** Whether a time says from when or until when something went on, and not when it was. */
export function isBound(folded: string, phrase: Span): boolean {
  if (DAYS_BEFORE.test(before(folded, phrase, 28))) return true;
  const behind = folded.slice(phrase.end, phrase.end + 20);
  if (ONWARDS.test(behind)) return true;
  if (BEFORE_FIRST.test(folded.slice(phrase.end, phrase.end + 24)))
    return COUNTS_BEFORE.test(folded.slice(phrase.start, phrase.end));
  if (WHEN_IT_WAS.test(behind)) return false;
  // "Violence that began on Monday: two cars burned …", "since Monday night: …"; not "at others since Monday: A, B and C".
  const hasColon = /^ ?:/.test(behind);
  const isBegun = BEGAN.test(before(folded, phrase, 110)) && !hasColon;
  const isOfNight = NIGHT.test(folded.slice(phrase.start, phrase.end));
  return isBegun || (BOUND.test(before(folded, phrase, 28)) && !(hasColon && isOfNight));
}

// "It has grown since April 13. That evening, cars …".
const THEN_POINTED =
  /^[^.!?\n]{0,40}[.!?] (?:that (?:evening|night|day|morning)|(?:ce soir|ce jour|cette nuit|ce matin)-la)\b/;

// "Since Sunday they have struck at several prisons. They began with …".
const THEN_BEGAN =
  /^[^.!?\n]{0,120}[.!?] (?:(?:they|it|the (?:attacks|series|wave|attackers|assailants)) (?:had )?(?:began|begun|started) (?:with|at|in)\b|the first (?:attack|target|fire|of (?:them|these)) (?:hit|struck|was)\b)/;

/** Whether a bound dates nothing itself, and what follows is told of it: "by midnight …", "since April 13. That evening …". */
export const isPassing = (folded: string, phrase: Span): boolean =>
  PASSING.test(before(folded, phrase, 28)) ||
  THEN_POINTED.test(folded.slice(phrase.end, phrase.end + 70)) ||
  THEN_BEGAN.test(folded.slice(phrase.end, phrase.end + 170));
