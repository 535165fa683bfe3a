import { findMatches } from '../find-matches';
import type { Span } from '../sentences';
import { datesOther } from '../time/dates-other';
import { isDayAlone, type NightReading } from '../time/night-reading';
import { distance, overlaps } from './mark';

const PART_END = /[,;:\n]| (?:and|et) /g;

// "Shots were fired, the same night, at …": what only says when parts nothing.
const TIME_ASIDE =
  /^[a-z' ]{0,12}, (?:[a-z0-9.:' -]{0,24}\b(?:night|nuit|soir|evening|matin|morning|aube|dawn|heures?|hours?|minuit|midnight)|(?:at|around|about|vers|peu (?:avant|apres)) [a-z0-9.:' -]{0,20})(?: (?:later|plus tard|suivante?))?,/;

/** The stretch between commas, or an "and", that an act stands in. */
export function partOf(folded: string, act: Span): Span {
  const from = Math.max(0, act.start - 200);
  const lead = findMatches(folded.slice(from, act.start), PART_END).at(-1);
  const behind = folded.slice(act.end, act.end + 200);
  const aside = TIME_ASIDE.exec(behind)?.[0].length ?? 0;
  const tail = /[,;:\n]| (?:and|et) /.exec(behind.slice(aside));
  return {
    start: lead ? from + lead.index + lead[0].length : from,
    end: tail ? act.end + aside + tail.index : act.end + 200,
  };
}

const JOINED = /,? (?:et|and|while|puis|then)\b|;/;
const JOIN_COST = 150;

/** What stands beyond an "and" is further away than it looks. */
function costOf(folded: string, one: Span, other: Span): number {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
  return JOINED.test(folded.slice(from, to)) ? JOIN_COST : 0;
}

const COUNTS_BACK =
  /^(?:a|one|two|three|four|five|une?|deux|trois|quatre|cinq|twenty-four|vingt-quatre) (?:days?|nights?|jours?|nuits?|hours|heures) (?:after|apres)$/;
const JUST_BEFORE = /^ [a-z' -]{0,60}$/;

/** "Cars burned on Monday night, two days after shots at B": the night that is counted back to. */
function findCounted(folded: string, act: Span, nights: readonly NightReading[]): NightReading | null {
  const of = nights.filter(
    ({ start, end }) =>
      end <= act.start &&
      COUNTS_BACK.test(folded.slice(start, end)) &&
      JUST_BEFORE.test(folded.slice(end, act.start)),
  );
  // "Early on Tuesday, a day after": not the night that it is counted back from.
  const from = nights.filter((one) => one.end <= act.start && !of.includes(one)).map(({ night }) => night);
  const apart = of.filter(({ night }) => !from.includes(night));
  return (
    [...(apart.length > 0 ? apart : of)].sort((one, other) => other.night.localeCompare(one.night))[0] ?? null
  );
}

// « Après A samedi soir, c'est au tour de B, lundi soir »: what takes its turn is dated by what follows.
const TURN = /\b(?:tour|turn)\b/;

function ofTurn(folded: string, act: Span, nights: readonly NightReading[]): readonly NightReading[] {
  if (!TURN.test(folded.slice(act.start, act.end))) return nights;
  const after = nights.filter((one) => one.start > act.end && !isDayAlone(one));
  return after.length > 0 ? after : nights;
}

// "Drove through the night to burn …": how long, where another phrase says when.
const ALL_NIGHT = /^(?:through(?:out)?|all through|all) (?:the )?night$|^toute la nuit$/;

/** "The following night", « le lendemain ». */
export const NEXT_NIGHT = /\b(?:suivante|d'apres|lendemain|following|next|later|plus tard)\b/;
const THEN = /,? (?:puis|then|and then|et),? $|\b(?:followed|suivie?s?)(?: on| over)? $/;

/** Whether a night is the one after that of an act: « brûlent à A, puis, la nuit suivante, à B ». */
const isOfNext = (folded: string, act: Span, { start, end }: NightReading) =>
  start > act.end &&
  NEXT_NIGHT.test(folded.slice(start, end)) &&
  THEN.test(folded.slice(Math.max(act.end, start - 12), start));

/** « Vers minuit »: an hour that has its night from what was told before. */
const isCountedHour = ({ basis, from }: NightReading) => basis === 'from_context' && from !== null;
const isNamed = (one: NightReading) => !isDayAlone(one) && one.basis !== 'from_context';

// "From the burning of cars at A on April 13 to the attack on B on the night of the 20th".
const RANGE =
  / (?:to|a) (?:the |an |a |l'|la |une )?(?:attack|shooting|fire|burning|arson|attaque|incendie|fusillade)s?\b/;

/** The readings of the phrase about time nearest to an act. */
export function nearestNight(folded: string, act: Span, all: readonly NightReading[]): NightReading[] {
  const named = all.filter((one) => !isOfNext(folded, act, one));
  const dated = named.filter(({ start, end }) => !ALL_NIGHT.test(folded.slice(start, end)));
  const nights = ofTurn(folded, act, dated.length > 0 ? dated : named);
  const counted = findCounted(folded, act, nights);
  if (counted) return [counted];
  // "Cars burned on Sunday night and shots were fired early on Tuesday": each has the time on its side of the "and".
  const part = partOf(folded, act);
  // A day alone may date anything in the sentence; a night or a time of day dates the act.
  const far = (one: NightReading) =>
    distance(one, act) +
    costOf(folded, one, act) +
    (overlaps(one, part) ? 0 : 1000) +
    (isDayAlone(one) ? 10_000 : 0) +
    (isCountedHour(one) && nights.some(isNamed) ? 500 : 0) +
    (act.start < one.start && datesOther(folded, one) ? 2000 : 0);
  const [nearest = null] = [...nights].sort((one, other) => far(one) - far(other));
  // "Burned at A on Tuesday and, on Wednesday night, …": what stands beyond the "and" dates what is told there.
  const isBeyond =
    nearest !== null &&
    !overlaps(nearest, part) &&
    nearest.start > act.end &&
    costOf(folded, nearest, act) > 0;
  const isRange = nearest !== null && RANGE.test(folded.slice(act.end, Math.max(act.end, nearest.start)));
  const own = isBeyond
    ? nights.filter((one) => isDayAlone(one) && one.start > act.start && overlaps(one, part))
    : isRange
      ? nights.filter((one) => one.start > act.end && !RANGE.test(folded.slice(act.end, one.start)))
      : [];
  if (own.length > 0) return own;
  return nearest ? nights.filter(({ start }) => start === nearest.start) : [];
}
