import { foldInPlace } from './fold-in-place';
import { findTimeAtoms } from './time/find-time-atoms';
import { groupAtoms } from './time/group-atoms';
import type { NightReading } from './time/night-reading';
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
  return readFoldedNights(foldInPlace(text), publishedOn);
}

/** The same for a text that foldInPlace has been over already. */
export function readFoldedNights(folded: string, publishedOn: string | null): NightReading[] {
  const readings: NightReading[] = [];
  let before: string[] = [];
  for (const phrase of groupAtoms(folded, findTimeAtoms(folded))) {
    const found = resolvePhrase(phrase, { publishedOn, before });
    const inTime = found.filter(({ night }) => publishedOn === null || night <= publishedOn);
    readings.push(...inTime);
    if (inTime.length > 0) before = [...new Set(inTime.map(({ night }) => night))];
  }
  return readings;
}
