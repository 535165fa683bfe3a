import { TZDate } from '@date-fns/tz';
import { z } from 'zod';
import { addDays, isDay } from './calendar-day';
import type { Locale } from './locale';
import { dayInWords, nightInShort, nightInWords } from './night-in-words';

/** All times are shown in this zone, whatever the reader's or the server's own. */
export const ZONE = 'Europe/Paris';

/** A calendar day in Europe/Paris, YYYY-MM-DD, that exists in the calendar. */
export const daySchema = z
  .string()
  .regex(/^(?:19|20)\d{2}-\d{2}-\d{2}$/, 'is a date written YYYY-MM-DD')
  .refine(isDay, 'is not a day of the calendar');

/** Noon to noon, Europe/Paris, named by the date of its evening. */
export const nightSchema = daySchema.brand<'Night'>();
export type Night = z.infer<typeof nightSchema>;

function noonOf(day: string): TZDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, 12, 0, 0, ZONE);
}

function dayOf(date: TZDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The night an instant falls in: 12:00 Paris opens a night, 11:59:59.999 the day after is still in it. */
export function nightOf(instant: Date): Night {
  const paris = new TZDate(instant.getTime(), ZONE);
  return nightSchema.parse(addDays(dayOf(paris), paris.getHours() < 12 ? -1 : 0));
}

/** Unix time in milliseconds of the noons that were asked for: a zone is slow to work out, and the same nights come again. */
const noons = new Map<string, number>();

function noonAt(day: string): number {
  const at = noons.get(day) ?? noonOf(day).getTime();
  noons.set(day, at);
  return at;
}

/** The UTC instants of a night: `start` is included, `end` is not. 23, 24 or 25 hours long. */
export function nightInterval(night: Night): { start: Date; end: Date } {
  return { start: new Date(noonAt(night)), end: new Date(noonAt(addDays(night, 1))) };
}

/** The night `count` nights later (earlier when negative). Throws outside 1900 to 2099. */
export function addNights(night: Night, count: number): Night {
  return nightSchema.parse(addDays(night, count));
}

/** Every night from `first` to `last`, both included; empty when `last` is earlier. */
export function listNights(first: Night, last: Night): Night[] {
  const nights: Night[] = [];
  for (let night = first; night < last; night = addNights(night, 1)) nights.push(night);
  return first <= last ? [...nights, last] : nights;
}

/** "night of 14–15 April 2025", « nuit du 14 au 15 avril 2025 »; months and years are named once where they are shared. */
export function formatNight(night: Night, locale: Locale): string {
  return nightInWords(night, locale);
}

/** "14–15 Apr", « 14-15 avr. »: for narrow places that name the year elsewhere. */
export function formatNightShort(night: Night, locale: Locale): string {
  return nightInShort(night, locale);
}

/** "16 April 2025", « 16 avril 2025 ». */
export function formatDay(day: string, locale: Locale): string {
  return dayInWords(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "16 Apr", « 16 avr. »: for narrow places that name the year elsewhere. */
export function formatDayShort(day: string, locale: Locale): string {
  return dayInWords(day, locale, { day: 'numeric', month: 'short' });
}

/** The clock time of an instant in Paris: "5.20 am", « 5 h 20 ». */
export function formatClock(instant: Date, locale: Locale): string {
  const paris = new TZDate(instant.getTime(), ZONE);
  const minutes = String(paris.getMinutes()).padStart(2, '0');
  if (locale === 'fr') return `${paris.getHours()} h ${minutes}`;
  return `${paris.getHours() % 12 || 12}.${minutes} ${paris.getHours() < 12 ? 'am' : 'pm'}`;
}

/** An instant as ISO 8601 with the offset Paris had then, for `<time datetime>`: 2025-04-16T05:20:00+02:00. */
export function toParisIso(instant: Date): string {
  return new TZDate(instant.getTime(), ZONE).toISOString().replace('.000', '');
}
