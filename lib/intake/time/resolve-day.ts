import { addDays, daysBetween, isDay } from '../../domain/calendar-day';
import type { DayParts } from './read-day';

/** What days are read against: the day of publication, the last full date the text gave near by, for texts that look back, and the date that stands over the line. */
export type Calendar = {
  publishedOn: string | null;
  anchor?: string | null;
  beforeDay?: string | null;
  headDay?: string | null;
};

const toMs = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The same day a year before; the eve of a 29th of February. */
export const yearBefore = (day: string): string =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** The day of the week of a date, Monday 0. */
export const weekdayOfDay = (day: string) => (new Date(toMs(day)).getUTCDay() + 6) % 7;

function fromDate({ day, month, year }: { day: number; month: number; year: number }): string | null {
  const two = (value: number) => String(value).padStart(2, '0');
  const text = `${year}-${two(month + 1)}-${two(day)}`;
  return isDay(text) ? text : null;
}

/** The last such weekday up to the day of publication, or before it when the text says "last". */
function fromWeekday({ weekday = 0, which }: DayParts, publishedOn: string): string {
  const back = (weekdayOfDay(publishedOn) - weekday + 7) % 7;
  return addDays(publishedOn, -(back === 0 && which === 'last' ? 7 : back));
}

/** "The Friday after", "on the Friday", "Friday of last week": counted from the day the text spoke of, or from its week. */
function fromTold(
  { weekday = 0, which }: DayParts,
  { publishedOn, anchor, beforeDay }: Calendar,
): string | null {
  if (which === 'last_week' && publishedOn)
    return addDays(publishedOn, weekday - weekdayOfDay(publishedOn) - 7);
  const from = beforeDay ?? anchor;
  if (!from) return null;
  const ahead = (weekday - weekdayOfDay(from) + 7) % 7;
  if (which === 'after') return addDays(from, ahead || 7);
  return which === 'before' ? addDays(from, ahead - 7) : null;
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
  return addDays(day, ahead <= 4 ? ahead : ahead - 7);
}

const MOST_AHEAD = 90;

/** A day without its year is the nearest such day, unless it lies far ahead. */
function fromYearless(date: { day: number; month: number }, near: string): string | null {
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => fromDate({ ...date, year: one }) ?? []);
  const [nearest = null, next = null] = days.sort(
    (one, other) => daysBetween(one, near) - daysBetween(other, near),
  );
  // News announces what comes within weeks; what is further off has been.
  const isFarAhead = nearest !== null && nearest > addDays(near, MOST_AHEAD);
  return isFarAhead ? next : nearest;
}

function fromBareDay(day: number, publishedOn: string): string | null {
  const [year = 0, month = 1] = publishedOn.split('-').map(Number);
  const here = fromDate({ day, month: month - 1, year });
  if (here && here <= publishedOn) return here;
  return fromDate({ day, month: (month + 10) % 12, year: month === 1 ? year - 1 : year });
}

/** « Le mardi 13 », told months later: the last day of that number that was such a weekday, within a year. */
function fromNumbered(weekday: number, bare: string): string | null {
  const [year = 0, month = 1, day = 1] = bare.split('-').map(Number);
  const days = Array.from({ length: 12 }, (_, back) => {
    const at = year * 12 + month - 1 - back;
    return fromDate({ day, month: at % 12, year: Math.floor(at / 12) });
  });
  return days.find((one) => one !== null && weekdayOfDay(one) === weekday) ?? null;
}

function nearBareDay(day: number, near: string): string | null {
  const [year = 0, month = 1] = near.split('-').map(Number);
  const days = [-1, 0, 1].flatMap((by) => {
    const at = month - 1 + by;
    return fromDate({ day, month: (at + 12) % 12, year: year + Math.floor(at / 12) }) ?? [];
  });
  return days.sort((one, other) => daysBetween(one, near) - daysBetween(other, near))[0] ?? null;
}

// A text that dates something longer ago than this looks back on it.
const LOOKING_BACK_DAYS = 10;
// The days of the week are those of the news for longer.
const WEEKDAY_DAYS = 21;

/** Easter Sunday of a year of the Gregorian calendar. */
function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const shift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (shift + 19 * golden + 15) % 30;
  const full = moon - (moon > 28 || (moon === 28 && golden > 10) ? 1 : 0);
  const march = 21 + full;
  const weekday = weekdayOfDay(addDays(`${year}-03-01`, march - 1));
  return addDays(`${year}-03-01`, march - 1 + (6 - weekday || 7));
}

/** "Easter Monday": of the year that is said, or the nearest to what the text looks back on, or the last. */
function fromFeast(
  feast: number,
  { year, publishedOn, anchor }: Calendar & { year?: number },
): string | null {
  if (year !== undefined) return notAfter(addDays(easterOf(year), feast), publishedOn);
  const near = anchor ?? publishedOn;
  if (!near) return null;
  const own = Number(near.slice(0, 4));
  const days = [own - 1, own, own + 1]
    .map((one) => addDays(easterOf(one), feast))
    .filter((one) => notAfter(one, publishedOn));
  return days.sort((one, other) => daysBetween(one, near) - daysBetween(other, near))[0] ?? null;
}

/** The day a text names, read on the day of publication; null when it cannot be known or lies after it. */
export function resolveDay(parts: DayParts, calendar: Calendar): string | null {
  const { publishedOn, anchor = null } = calendar;
  if (parts.apart) {
    const near = resolveDay({ ...parts, apart: undefined }, calendar);
    return near && notAfter(addDays(near, parts.apart), publishedOn);
  }
  if (parts.which === 'next') return null;
  if (parts.feast !== undefined) return fromFeast(parts.feast, { ...calendar, year: parts.year });
  const { day, month, year } = parts;
  const told = parts.weekday === undefined ? null : fromTold(parts, calendar);
  if (told) return notAfter(told, publishedOn);
  if (parts.which && day !== undefined && month !== undefined && publishedOn)
    return fromLast({ day, month }, { isYear: parts.which === 'last_year', publishedOn });
  const ofHead = underHead(parts, calendar);
  if (ofHead) return ofHead;
  const isFull = day !== undefined && month !== undefined && year !== undefined;
  if (isFull) return notAfter(fromDate({ day, month, year }), publishedOn);
  const since = anchor === null || publishedOn === null ? null : daysBetween(anchor, publishedOn);
  const isOfWeek = day === undefined;
  const isNear = parts.which === 'near' && isOfWeek;
  const looksBack =
    anchor !== null && (since === null || isNear || since > (isOfWeek ? WEEKDAY_DAYS : LOOKING_BACK_DAYS));
  if (looksBack && !(parts.which && !isNear && publishedOn))
    return notAfter(lookBack(parts, anchor), publishedOn);
  if (publishedOn === null) return null;
  // When the nearest such day is yet to come, it is no day of something that happened.
  if (day !== undefined && month !== undefined)
    return notAfter(fromYearless({ day, month }, publishedOn), publishedOn);
  return fromNews(parts, publishedOn);
}

/** "13 April — Late on Sunday …": the day of the week is that of the date over its line, or one beside it. */
function underHead({ weekday, day, which }: DayParts, { headDay, publishedOn }: Calendar): string | null {
  if (!headDay || weekday === undefined || day !== undefined || which) return null;
  const near = [0, 1, -1].map((by) => addDays(headDay, by)).find((one) => weekdayOfDay(one) === weekday);
  return near ? notAfter(near, publishedOn) : null;
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
  const numbered = parts.isNumbered && bare ? fromNumbered(weekday, bare) : null;
  if (numbered) return numbered;
  return fromWeekday(parts, publishedOn);
}
