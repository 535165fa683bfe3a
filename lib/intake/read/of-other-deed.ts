import type { Span } from '../sentences';
import type { NightReading } from '../time/night-reading';
import { type ActMark, isVague, type PlaceMark } from './mark';
import type { SheetSentence } from './sheet';

// "…, all in the night of 14 to 15 April".
const OF_ALL = /\b(?:all|both|tous|toutes|le tout),? (?:in |on |during |dans |pendant )?$/;
/** How many places make a list that a night at the end of its sentence may not be of. */
const LIST = 3;

/** "Cars have been burned at A, B and C, and D was shot at in the night of …": the night is that of D alone. */
function isOfNextDeed(
  night: NightReading,
  { act, placed }: { act: ActMark; placed: readonly PlaceMark[] },
  { acts, folded, start }: SheetSentence,
  places: readonly PlaceMark[],
): boolean {
  const last = Math.max(act.end, ...placed.map(({ end }) => end));
  const isBetween = ({ start, end }: Span) => start > last && end < night.start;
  return (
    placed.length >= LIST &&
    !OF_ALL.test(folded.slice(Math.max(0, night.start - 24 - start), night.start - start)) &&
    acts.some((other) => isBetween(other) && !isVague(other)) &&
    places.some((place) => place.kind === 'site' && isBetween(place))
  );
}

/** "Cars burned at A; and the gunfire against B on Easter night": the night of a later item of a list. */
const isOfLaterItem = ({ folded, start }: SheetSentence, act: ActMark, night: NightReading): boolean =>
  night.start > act.end &&
  folded.slice(act.end - start, night.start - start).includes(';') &&
  !OF_ALL.test(folded.slice(Math.max(0, night.start - 24 - start), night.start - start));

// « La nuit d'après, … : A, mitraillée ; B, visée elle aussi »: what opens a sentence is of all of it.
const OPENING = 12;
const isOfAll = ({ folded, start }: SheetSentence, night: NightReading) =>
  night.start - start <= OPENING && /^(?: ?,[^:;]*)? ?:/.test(folded.slice(night.end - start));
const COUNTED = /\b(?:after|later|apres|plus tard)\b/;

/** "A burned two days after B; fires at C": the night that one item of a list counts from another deed is its own. */
const isOfEarlierItem = (sentence: SheetSentence, act: ActMark, night: NightReading): boolean => {
  const { folded, start } = sentence;
  return (
    night.end < act.start &&
    !isOfAll(sentence, night) &&
    folded.slice(night.end - start, act.start - start).includes(';') &&
    COUNTED.test(folded.slice(night.start - start, night.end - start))
  );
};

// "A car was burned at A, and a dealer had lost eight vehicles in the night of …".
const HAD_ANOTHER =
  /, (?:et|and|mais|but) (?:une?|le|la|l'|an?|the|two|deux|trois) ?[a-z' -]{3,80} (?:avai(?:t|ent)|had) /;
const isOfOneBefore = ({ folded, start }: SheetSentence, act: ActMark, night: NightReading): boolean =>
  night.start > act.end && HAD_ANOTHER.test(folded.slice(act.end - start, night.start - start));

/** Whether a night of its sentence is that of another deed than an act: of a later one, or of an earlier item of a list. */
export const isOfOther = (
  night: NightReading,
  told: { act: ActMark; placed: readonly PlaceMark[] },
  { sentence, places }: { sentence: SheetSentence; places: readonly PlaceMark[] },
): boolean =>
  isOfNextDeed(night, told, sentence, places) ||
  isOfLaterItem(sentence, told.act, night) ||
  isOfOneBefore(sentence, told.act, night) ||
  isOfEarlierItem(sentence, told.act, night);
