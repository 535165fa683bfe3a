import { foldInPlace } from './fold-in-place';
import { tidyText, toOriginal } from './tidy-text';
import { findTimeAtoms } from './time/find-time-atoms';
import { groupAtoms, type TimePhrase } from './time/group-atoms';
import type { Context, NightContext } from './time/night-context';
import { isDayAlone, type NightReading } from './time/night-reading';
import { addDay, resolveDay } from './time/resolve-day';
import { listNights, resolvePhrase } from './time/resolve-phrase';

/**
 * The nights a text names, in order, English and French. Words such as "Tuesday" or "hier" are read on the day of
 * publication, and no reading lies after it; without that day only full dates are read, and what is counted from them.
 * What can honestly be read as two nights gives two readings of one stretch, the likelier first; a time of day alone
 * belongs to the night named before it.
 */
export function readNights(
  text: string,
  { publishedOn }: NightContext & { language?: 'en' | 'fr' },
): NightReading[] {
  const tidy = tidyText(text);
  return readFoldedNights(foldInPlace(tidy.text), publishedOn).map((reading) => toOriginal(tidy, reading));
}

// A night named more than this many units before is not what "overnight" goes on about.
const FAR = 250;
// A date that was given more than this many units before is not what "Tuesday" is counted from.
const ANCHOR_REACH = 900;
// A date of long ago, as in the caption of an old photograph, is not what "the same night" points at.
const NEWS_DAYS = 31;
// The dates of such a text are those it looks back on.
const SERIES_BEGAN = '2025-04-01';

type State = Pick<Context, 'before' | 'beforeDay' | 'lead'> & {
  end: number;
  anchor: { day: string; at: number } | null;
  nights: Set<string>;
  isDay: boolean;
};

/**
 * The same for a text that foldInPlace has been over already. `isOfEvent` says of a stretch whether it dates an event
 * that is told rather than, say, a visit; what dates none is left out and nothing is counted from it.
 */
export function readFoldedNights(
  folded: string,
  publishedOn: string | null,
  isOfEvent: (phrase: TimePhrase) => boolean = () => true,
): NightReading[] {
  const readings: NightReading[] = [];
  const state: State = {
    before: [],
    beforeDay: null,
    lead: [],
    end: 0,
    anchor: null,
    nights: new Set(),
    isDay: false,
  };
  for (const phrase of groupAtoms(folded, findTimeAtoms(folded))) {
    const found = resolveNext(phrase, { folded, publishedOn, state });
    const anchor = dateIn(phrase, publishedOn);
    if (anchor && anchor >= SERIES_BEGAN) state.anchor = { day: anchor, at: phrase.end };
    if (found.length === 0 || !isOfEvent(phrase)) continue;
    const joined = joinRange(found, { last: readings.at(-1), folded });
    if (joined.length > 0) {
      while (readings.at(-1)?.start === joined[0]?.start) readings.pop();
      readings.push(...joined);
    } else if (!phrase.isPassing) readings.push(...found);
    // "At the weekend" is too wide for anything to be counted from it.
    if (phrase.atoms.every(({ kind }) => kind !== 'weekend')) remember(state, { phrase, found, publishedOn });
  }
  return readings;
}

const UP_TO =
  /^,? ?(?:(?:and )?(?:to|until|till|through(?: to)?)|jusqu'(?:au|a)?|au|a)(?: (?:the|la|le))? ?$/;

/** "From Sunday night until Tuesday morning": what lies between two nights that a word joins. */
function joinRange(
  found: readonly NightReading[],
  { last, folded }: { last: NightReading | undefined; folded: string },
): NightReading[] {
  const [first] = found;
  if (!last || !first || found.length > 1 || first.night <= last.night) return [];
  if (!UP_TO.test(folded.slice(last.end, first.start))) return [];
  const nights = listNights(last.night, first.night);
  return nights.map(({ night }) => ({
    ...last,
    end: first.end,
    night,
    from: null,
    to: null,
    precision: null,
  }));
}

type Here = { folded: string; publishedOn: string | null; state: State };

function resolveNext(phrase: TimePhrase, { folded, publishedOn, state }: Here): NightReading[] {
  const isLong = phrase.start - state.end > FAR;
  // A day alone is not what "overnight" goes on about.
  const isFar = isLong || state.isDay;
  const isApart = isLong || folded.slice(state.end, phrase.start).includes('\n');
  const isDated = phrase.atoms.some((atom) => atom.kind === 'day' && atom.parts.month !== undefined);
  const isNear = state.anchor !== null && phrase.start - state.anchor.at < ANCHOR_REACH;
  const anchor = isNear || isDated || publishedOn === null ? (state.anchor?.day ?? null) : null;
  const context = { ...state, publishedOn, isApart, isFar };
  const resolve = (on: string | null) =>
    resolvePhrase(phrase, { ...context, anchor: on }).filter(
      ({ night }) => publishedOn === null || night <= publishedOn,
    );
  const found = resolve(anchor);
  // A text that looks back may come back to the news it began with.
  const ofNews = anchor && publishedOn && !isDated ? resolve(null) : found;
  return ofNews.length > 0 && ofNews.every(({ night }) => state.nights.has(night)) ? ofNews : found;
}

/** The day that a phrase dates by its month, when it names one. */
function dateIn({ atoms }: TimePhrase, publishedOn: string | null): string | null {
  for (const atom of atoms) {
    const parts = atom.kind === 'day' ? atom.parts : atom.kind === 'span' ? atom.morning : null;
    if (parts?.month !== undefined) return resolveDay(parts, { publishedOn });
  }
  return null;
}

type Read = { phrase: TimePhrase; found: readonly NightReading[]; publishedOn: string | null };

function remember(state: State, { phrase, found, publishedOn }: Read) {
  const isOld = ({ night }: NightReading) =>
    publishedOn !== null && night < SERIES_BEGAN && addDay(night, NEWS_DAYS) < publishedOn;
  const recent = found.filter((reading) => !isOld(reading));
  const [first] = recent;
  if (!first) return;
  state.before = [...new Set(recent.map(({ night }) => night))];
  state.beforeDay = dayOf(recent);
  state.end = phrase.end;
  state.isDay = recent.every(isDayAlone);
  if (state.lead.length === 0 && !isDayAlone(first)) state.lead = state.before;
  for (const night of state.before) state.nights.add(night);
}

/** The day that readings of one phrase named: the evening's or the morning's, or the one between two nights. */
function dayOf(readings: readonly NightReading[]): string | null {
  const nights = readings.map(({ night }) => night).sort();
  const [first] = nights;
  if (first === undefined) return null;
  if (nights.length > 1) return nights[1] ?? null;
  const basis = readings[0]?.basis;
  return basis === 'morning' || basis === 'day_of_publication' ? addDay(first, 1) : first;
}
