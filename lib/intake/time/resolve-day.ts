import { isDay } from '../../domain/calendar-day';
import type { DayParts } from './read-day';

/** What days are read against: the day of publication, and the last full date the text gave near by, for texts that look back. */
export type Calendar = { publishedOn: string | null; anchor?: string | null; beforeDay?: string | null };

const MS_PER_DAY = 86_400_000;
const toMs = (day: string) => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const between = (one: string, other: string) => Math.abs(toMs(one) - toMs(other)) / MS_PER_DAY;

/** The day `count` days later, earlier when negative. */
export function addDay(day: string, count: number): string {
  return toDay(toMs(day) + count * MS_PER_DAY);
}

/** The same day a year before; the eve of a 29th of February. */
export const yearBefore = (day: string): string =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`;

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

/** "The Friday after", "on the Friday", "Friday of last week": counted from the day the text spoke of, or from its week. */
function fromTold(
  { weekday = 0, which }: DayParts,
  { publishedOn, anchor, beforeDay }: Calendar,
): string | null {
  if (which === 'last_week' && publishedOn)
    return addDay(publishedOn, weekday - weekdayOfDay(publishedOn) - 7);
  const from = beforeDay ?? anchor;
  if (!from) return null;
  const ahead = (weekday - weekdayOfDay(from) + 7) % 7;
  if (which === 'after') return addDay(from, ahead || 7);
  return which === 'before' ? addDay(from, ahead - 7) : null;
}

/** « Le 14 avril dernier », "13 April last year". */
function fromLast(
  date: { day: number; month: number },
  { isYear, publishedOn }: { isYear: boolean; publishedOn: string },
): string | null {
  const year = Number(publishedOn.slice(0, 4));
  if (isYear) return fromDate({ ...date, year: year - 1 });
  return (
    [year, year - 1]
      .flatMap((one) => fromDate({ ...date, year: one }) ?? [])
      .find((one) => one <= publishedOn) ?? null
  );
}

/** The nearest such weekday to a day, forward when both are as near. */
function nearWeekday(weekday: number, day: string): string {
  const ahead = (weekday - weekdayOfDay(day) + 7) % 7;
  return addDay(day, ahead <= 4 ? ahead : ahead - 7);
}

const MOST_AHEAD = 90;

/** A day without its year is the nearest such day, unless it lies far ahead. */
function fromYearless(date: { day: number; month: number }, near: string): string | null {
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => fromDate({ ...date, year: one }) ?? []);
  const [nearest = null, next = null] = days.sort((one, other) => between(one, near) - between(other, near));
  // News announces what comes within weeks; what is further off has been.
  const isFarAhead = nearest !== null && nearest > addDay(near, MOST_AHEAD);
  return isFarAhead ? next : nearest;
}

function fromBareDay(day: number, publishedOn: string): string | null {
  const [year = 0, month = 1] = publishedOn.split('-').map(Number);
  const here = fromDate({ day, month: month - 1, year });
  if (here && here <= publishedOn) return here;
  return fromDate({ day, month: (month + 10) % 12, year: month === 1 ? year - 1 : year });
}

function nearBareDay(day: number, near: string): string | null {
  const [year = 0, month = 1] = near.split('-').map(Number);
  const days = [-1, 0, 1].flatMap((by) => {
    const at = month - 1 + by;
    return fromDate({ day, month: (at + 12) % 12, year: year + Math.floor(at / 12) }) ?? [];
  });
  return days.sort((one, other) => between(one, near) - between(other, near))[0] ?? null;
}

// A text that dates something longer ago than this looks back on it.
const NEWS_DAYS = 10;
// The days of the week are those of the news for longer.
const WEEKDAY_DAYS = 21;

/** The day a text names, read on the day of publication; null when it cannot be known or lies after it. */
export function resolveDay(parts: DayParts, calendar: Calendar): string | null {
  const { publishedOn, anchor = null } = calendar;
  if (parts.which === 'next') return null;
  const { day, month, year } = parts;
  const told = parts.weekday === undefined ? null : fromTold(parts, calendar);
  if (told) return notAfter(told, publishedOn);
  if (parts.which && day !== undefined && month !== undefined && publishedOn)
    return fromLast({ day, month }, { isYear: parts.which === 'last_year', publishedOn });
  const isFull = day !== undefined && month !== undefined && year !== undefined;
  if (isFull) return notAfter(fromDate({ day, month, year }), publishedOn);
  const since = anchor === null || publishedOn === null ? null : between(anchor, publishedOn);
  const isOfWeek = day === undefined;
  const isNear = parts.which === 'near' && isOfWeek;
  const looksBack =
    anchor !== null && (since === null || isNear || since > (isOfWeek ? WEEKDAY_DAYS : NEWS_DAYS));
  if (looksBack && !(parts.which && !isNear && publishedOn))
    return notAfter(lookBack(parts, anchor), publishedOn);
  if (publishedOn === null) return null;
  // When the nearest such day is yet to come, it is no day of something that happened.
  if (day !== undefined && month !== undefined)
    return notAfter(fromYearless({ day, month }, publishedOn), publishedOn);
  return fromNews(parts, publishedOn);
}

const notAfter = (day: string | null, publishedOn: string | null) =>
  day !== null && (publishedOn === null || day <= publishedOn) ? day : null;

function lookBack({ day, month, weekday }: DayParts, anchor: string): string | null {
  if (day !== undefined && month !== undefined) return fromYearless({ day, month }, anchor);
  const bare = day === undefined ? null : nearBareDay(day, anchor);
  if (weekday === undefined || (bare && weekdayOfDay(bare) === weekday)) return bare;
  return nearWeekday(weekday, anchor);
}

function fromNews(parts: DayParts, publishedOn: string): string | null {
  const { day, weekday } = parts;
  const bare = day === undefined ? null : fromBareDay(day, publishedOn);
  // "On Tuesday 15 shots were fired": the number is a date only where the weekday agrees.
  if (weekday === undefined || (bare && weekdayOfDay(bare) === weekday)) return bare;
  return fromWeekday(parts, publishedOn);
}
