import { TZDate } from '@date-fns/tz';
import { type Night, nightInterval, toParisIso, ZONE } from './night';

/** A clock time in Paris, 00:00 to 23:59. */
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
/** An instant with its offset from UTC. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a clock time or an instant with its offset. */
export function isClockText(text: string): boolean {
  return CLOCK.test(text) || (INSTANT.test(text) && !Number.isNaN(Date.parse(text)));
}

/**
 * The instants of a night that a clock time may name, earliest first: one as a rule, none in the hour that the clocks
 * skip in spring, two in the hour they repeat in autumn. An instant with its offset names itself.
 */
export function listInstants(night: Night, text: string): Date[] {
  const clock = CLOCK.exec(text);
  if (!clock) return isClockText(text) ? [new Date(text)] : [];
  const [hour, minute] = [Number(clock[1]), Number(clock[2])];
  const { start } = nightInterval(night);
  const noon = new TZDate(start.getTime(), ZONE);
  const day = noon.getDate() + (hour < 12 ? 1 : 0);
  const asUtc = Date.UTC(noon.getFullYear(), noon.getMonth(), day, hour, minute);
  return [2, 1]
    .map((offset) => new Date(asUtc - offset * 3_600_000))
    .filter((instant) => toParisIso(instant).slice(11, 16) === text);
}

/** Whether an instant lies in a night. */
export function isInNight(night: Night, instant: Date): boolean {
  const { start, end } = nightInterval(night);
  return instant >= start && instant < end;
}

/** Whether both ends of a time lie in a night. */
export function isTimeInNight(night: Night, { from, to }: { from: string; to: string }): boolean {
  return [from, to].every((end) => isInNight(night, new Date(end)));
}

/** The shortest text that names an instant in a night: its clock time, or all of it where that is not enough. */
export function toClockText(night: Night, iso: string): string {
  const instant = new Date(iso);
  const paris = toParisIso(instant);
  const clock = paris.slice(11, 16);
  const [only, other] = listInstants(night, clock);
  return !other && only?.getTime() === instant.getTime() ? clock : paris;
}
