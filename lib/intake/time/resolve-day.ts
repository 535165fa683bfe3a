import { isDay } from '../../domain/calendar-day';
import type { DayParts } from './read-day';

const MS_PER_DAY = 86_400_000;
const toMs = (day: string) => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The day `count` days later, earlier when negative. */
export function addDay(day: string, count: number): string {
  return toDay(toMs(day) + count * MS_PER_DAY);
}

/** Monday is 0. */
const weekdayOfDay = (day: string) => (new Date(toMs(day)).getUTCDay() + 6) % 7;

function fromDate({ day, month, year }: { day: number; month: number; year: number }): string | null {
  const two = (value: number) => String(value).padStart(2, '0');
  const text = `${year}-${two(month + 1)}-${two(day)}`;
  return isDay(text) ? text : null;
}

/** The last such weekday up to the day of publication, or before it when the text says "last". */
function fromWeekday({ weekday = 0, which }: DayParts, publishedOn: string): string {
  const back = (weekdayOfDay(publishedOn) - weekday + 7) % 7;
  return addDay(publishedOn, -(back === 0 && which === 'last' ? 7 : back));
}

/** A day without its year is the nearest such day; when that is yet to come, it is no day of something that happened. */
function fromYearless(date: { day: number; month: number }, publishedOn: string): string | null {
  const year = Number(publishedOn.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => fromDate({ ...date, year: one }) ?? []);
  const distance = (day: string) => Math.abs(toMs(day) - toMs(publishedOn));
  const [nearest] = days.sort((one, other) => distance(one) - distance(other));
  return nearest !== undefined && nearest <= publishedOn ? nearest : null;
}

function fromBareDay(day: number, publishedOn: string): string | null {
  const [year = 0, month = 1] = publishedOn.split('-').map(Number);
  const here = fromDate({ day, month: month - 1, year });
  if (here && here <= publishedOn) return here;
  return fromDate({ day, month: (month + 10) % 12, year: month === 1 ? year - 1 : year });
}

/** The day a text names, read on the day of publication; null when it cannot be known or lies after it. */
export function resolveDay(parts: DayParts, publishedOn: string | null): string | null {
  const { day, month, year, weekday } = parts;
  if (day !== undefined && month !== undefined && year !== undefined) {
    const date = fromDate({ day, month, year });
    return date && (publishedOn === null || date <= publishedOn) ? date : null;
  }
  if (publishedOn === null || parts.which === 'next') return null;
  if (day !== undefined && month !== undefined) return fromYearless({ day, month }, publishedOn);
  const bare = day === undefined ? null : fromBareDay(day, publishedOn);
  // "On Tuesday 15 shots were fired": the number is a date only where the weekday agrees.
  if (weekday === undefined || (bare && weekdayOfDay(bare) === weekday)) return bare;
  return fromWeekday(parts, publishedOn);
}
