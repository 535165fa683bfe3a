import { addDays } from '../../domain/calendar-day';
import { weekdayOf } from '../time/calendar-words';
import type { NightReading } from '../time/night-reading';
import { weekdayOfDay } from '../time/resolve-day';

const BY_MORNING = /^"?by ((?:mon|tues|wednes|thurs|fri|satur|sun)day) morning\b/;

/** Whether a sentence that opens with "By Wednesday morning" goes on in the one night just told of, which ended then. */
export function endsOnMorning({ folded }: { folded: string }, nights: readonly NightReading[]): boolean {
  const [night, ...more] = new Set(nights.map((one) => one.night));
  const name = BY_MORNING.exec(folded)?.[1];
  return (
    name !== undefined &&
    night !== undefined &&
    more.length === 0 &&
    weekdayOfDay(addDays(night, 1)) === weekdayOf(name)
  );
}
