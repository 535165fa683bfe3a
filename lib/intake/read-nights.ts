import { foldInPlace } from './fold-in-place';
import { tidyText, toOriginal } from './tidy-text';
import { withApposed } from './time/apposed-day';
import { withHours } from './time/far-hour';
import { findTimeAtoms } from './time/find-time-atoms';
import { groupAtoms } from './time/group-atoms';
import { inItsWeek } from './time/in-its-week';
import { countsBack } from './time/look-back';
import type { NightContext } from './time/night-context';
import { isDayAlone, type NightReading } from './time/night-reading';
import { NightStory } from './time/night-story';
import { dayOfMessage, findMessages, isStamp, type Message } from './time/posted-message';
import { listNights, resolvePhrase } from './time/resolve-phrase';
import { withRunning } from './time/running-night';
import { readTicker } from './time/ticker';
import type { TimeAtom } from './time/time-atom';
import type { TimePhrase } from './time/time-phrase';

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
  const folded = foldInPlace(tidy.text);
  return readFoldedNights({ folded, atoms: findTimeAtoms(folded) }, publishedOn).map((reading) =>
    toOriginal(tidy, reading),
  );
}

/**
 * The same for a text that foldInPlace has been over already, with what it says of times (findTimeAtoms). `isOfEvent` says
 * of a stretch whether it dates an event that is told rather than, say, a visit; what dates none is left out and nothing is
 * counted from it.
 */
export function readFoldedNights(
  { folded, atoms }: { folded: string; atoms: readonly TimeAtom[] },
  publishedOn: string | null,
  isOfEvent: (phrase: TimePhrase) => boolean = () => true,
): NightReading[] {
  const readings: NightReading[] = [];
  const story = new NightStory(folded, publishedOn);
  const { phrases, running } = withRunning(
    folded,
    withHours(folded, withApposed(folded, groupAtoms(folded, atoms))),
  );
  const messages = findMessages(folded);
  const ticker = readTicker(folded, phrases, publishedOn);
  for (const [at, phrase] of phrases.entries()) {
    const posted = ticker.get(phrase);
    if (posted) {
      story.begin(posted.night, phrase.end);
      if (!namesTime(folded, phrase, phrases[at + 1])) readings.push(...posted.readings);
      continue;
    }
    if (isStamp(phrase, { messages, phrases }) || (readings.length > 0 && running.has(phrase))) continue;
    if (phrase.isTold) story.noteSpeech(phrase);
    const found = phrase.isTold
      ? []
      : resolveNext(phrase, { folded, story, publishedOn, messages, next: phrases[at + 1] });
    story.noteDate(phrase);
    if (found.length === 0) continue;
    if (!isOfEvent(phrase)) {
      story.noteSpeech(phrase);
      continue;
    }
    const joined = joinRange(found, { last: readings.at(-1), folded });
    if (joined.length > 0) {
      while (readings.at(-1)?.start === joined[0]?.start) readings.pop();
      readings.push(...joined);
    } else if (!phrase.isPassing) readings.push(...found);
    // "At the weekend" is too wide for anything to be counted from it.
    if (phrase.atoms.every(({ kind }) => kind !== 'weekend')) story.remember(phrase, found);
  }
  return readings;
}

/** Whether a line names another time after the one of its posting. */
const namesTime = (folded: string, { end }: TimePhrase, next: TimePhrase | undefined) =>
  next !== undefined && !next.isTold && !folded.slice(end, next.start).includes('\n');

const UP_TO =
  /^,? ?(?:(?:and )?(?:to|until|till|through(?: to)?)|jusqu'(?:au|a)?|au|a)(?: (?:the|la|le))? ?$/;

const OR = /^,? (?:or|ou)(?: (?:in|on|dans|celle|the|la|le|late|early))* ?$/;
const BETWEEN = /\b(?:between|entre) $/;
const AND = /^,? (?:and|et)(?: (?:in|on|dans|celle))? ?$/;

/** "From Sunday night until Tuesday morning": what lies between two nights that a word joins. */
function joinRange(
  found: readonly NightReading[],
  { last, folded }: { last: NightReading | undefined; folded: string },
): NightReading[] {
  const [first] = found;
  if (!last || !first || found.length > 1 || first.night <= last.night) return [];
  const span = { start: last.start, end: first.end };
  const isPeriod = BETWEEN.test(folded.slice(Math.max(0, last.start - 8), last.start));
  const isEither = OR.test(folded.slice(last.end, first.start)) && !isDayAlone(first) && !isDayAlone(last);
  const isBoth = first.basis === 'both_days' && last.basis === 'both_days';
  if (isEither || (isBoth && !isPeriod && AND.test(folded.slice(last.end, first.start))))
    return [last, first].map((one) => ({ ...one, ...span }));
  const isUpTo = UP_TO.test(folded.slice(last.end, first.start));
  if (!isUpTo && !(isPeriod && AND.test(folded.slice(last.end, first.start)))) return [];
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

type Here = {
  folded: string;
  story: NightStory;
  publishedOn: string | null;
  messages: readonly Message[];
  next: TimePhrase | undefined;
};

function resolveNext(
  named: TimePhrase,
  { folded, story, publishedOn, messages, next }: Here,
): NightReading[] {
  const phrase = countsBack(folded, inItsWeek(folded, named), story.toldUntil);
  if (story.isAdrift(phrase)) return [];
  const context = story.contextOf(phrase, next);
  const postedOn = dayOfMessage(phrase, messages);
  const spokenOn = postedOn ?? (phrase.isQuoted ? story.speechAround(phrase, next) : publishedOn);
  if (phrase.isQuoted && spokenOn === null) return [];
  const resolve = (anchor: string | null) =>
    resolvePhrase(phrase, { ...context, publishedOn: spokenOn, anchor }).filter(
      ({ night }) => publishedOn === null || night <= publishedOn,
    );
  const found = resolve(context.anchor ?? null);
  const isDated = phrase.atoms.some((atom) => atom.kind === 'day' && atom.parts.month !== undefined);
  // A text that looks back may come back to the news it began with.
  const ofNews = context.anchor && publishedOn && !isDated ? resolve(null) : found;
  return ofNews.length > 0 && ofNews.every(({ night }) => story.knows(night)) ? ofNews : found;
}
