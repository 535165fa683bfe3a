import { foldInPlace } from './fold-in-place';
import { tidyText, toOriginal } from './tidy-text';
import { findTimeAtoms } from './time/find-time-atoms';
import { groupAtoms } from './time/group-atoms';
import { isDayAlone, type NightReading } from './time/night-reading';
import { addDay } from './time/resolve-day';
import { type NightContext, resolvePhrase } from './time/resolve-phrase';

/**
 * The nights a text names, in order, English and French. Words such as "Tuesday" or "hier" are read on the day of
 * publication, and no reading lies after it; without that day only full dates are read. What can honestly be read as two nights gives
 * two readings of one stretch, the likelier first; a time of day alone belongs to the night named before it.
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
// A date of long ago, as in the caption of an old photograph, is not what "the same night" points at.
const NEWS_DAYS = 31;

/** The same for a text that foldInPlace has been over already. */
export function readFoldedNights(folded: string, publishedOn: string | null): NightReading[] {
  const readings: NightReading[] = [];
  let before: string[] = [];
  let last = 0;
  let isDay = false;
  for (const phrase of groupAtoms(folded, findTimeAtoms(folded))) {
    const isFar = phrase.start - last > FAR || isDay;
    const found = resolvePhrase(phrase, { publishedOn, before, isFar });
    const inTime = found.filter(({ night }) => publishedOn === null || night <= publishedOn);
    readings.push(...inTime);
    const recent = inTime.filter(
      ({ night }) => publishedOn === null || addDay(night, NEWS_DAYS) >= publishedOn,
    );
    if (recent.length === 0) continue;
    before = [...new Set(recent.map(({ night }) => night))];
    last = phrase.end;
    isDay = recent.every(isDayAlone);
  }
  return readings;
}
