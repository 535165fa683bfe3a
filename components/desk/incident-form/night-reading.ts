import { say } from '@/components/ui/say';
import type { Locale } from '@/lib/domain/locale';
import { nightInWords } from '@/lib/domain/night-in-words';
import type { readNights } from '@/lib/intake/read-nights';
import type { IncidentFormWords } from './form-lists';

export type Reading = ReturnType<typeof readNights>[number];

/** The step that puts a reading into the form: `take:2025-04-15/05:20/05:20/exact`. */
export function stepOf({ night, from, to, precision }: Reading): string {
  return `take:${[night, from ?? '', to ?? '', precision ?? ''].join('/')}`;
}

/** "night of 15–16 April 2025, about 05:20". */
export function formatReading(
  { night, from, to, precision }: Reading,
  locale: Locale,
  words: IncidentFormWords,
) {
  const evening = nightInWords(night, locale);
  if (from === null) return evening;
  const clock = to === null || to === from ? from : say(words.when.span, { from, to });
  return `${evening}, ${precision === 'about' ? `${words.when.about} ` : ''}${clock}`;
}

/** Whether the form holds a reading already. */
export function isTaken(reading: Reading, night: string, from: string): boolean {
  return reading.night === night && (reading.from ?? '') === from;
}
