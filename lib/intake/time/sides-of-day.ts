import { addDays } from '../../domain/calendar-day';
import type { Context, Named } from './night-context';
import type { Clock } from './read-clock';
import type { DayPart } from './time-atom';

/** What is said beside a day: the part of it, the time; whether the day is a date rather than a day of the week. */
export type Hint = { part: DayPart | undefined; clock: Clock | undefined; isDate?: boolean };

const FORENOON: ReadonlySet<DayPart> = new Set(['early', 'dawn', 'morning']);
const AFTERNOON: ReadonlySet<DayPart> = new Set(['afternoon', 'evening']);

export const isForenoon = (part: DayPart | undefined): boolean => part !== undefined && FORENOON.has(part);
const isBeforeNoon = ({ from }: Clock) => from < '12:00';
const isMidnight = ({ from, to }: Clock) => from === to && from === '00:00';

/** The night that ends on a day or the one that begins on it, both where nothing tells which. */
export function fromDay(
  day: string | null,
  { part, clock, isDate = false }: Hint,
  { publishedOn }: Pick<Context, 'publishedOn'>,
): Named[] {
  if (day === null) return [];
  const ended: Named = { night: addDays(day, -1), basis: 'morning' };
  const begun: Named = { night: day, basis: 'evening' };
  // The night that begins on the day of publication has hardly been reported on it.
  const isToday = day === publishedOn;
  if (isForenoon(part)) return [ended];
  if (part && AFTERNOON.has(part)) return [begun];
  if (part === 'night' || part === 'night_of') return [isToday ? ended : begun];
  if (clock && isMidnight(clock) && !part)
    return clock.side ? [clock.side === 'before' ? begun : ended] : either([ended, begun], 'either_night');
  if (clock) return [isBeforeNoon(clock) ? ended : begun];
  if (isToday) return [part ? ended : { ...ended, basis: 'day_of_publication' }];
  if (part === 'overnight') return either([ended, begun], 'either_night');
  return either(isDate ? [begun, ended] : [ended, begun], 'either_side');
}

const either = (named: readonly Named[], basis: Named['basis']) =>
  named.map(({ night }): Named => ({ night, basis }));
