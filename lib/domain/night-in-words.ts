import { addDays } from './calendar-day';
import type { Locale } from './locale';

const INTL = { en: 'en-GB', fr: 'fr-FR' } as const;

/** A day of the calendar in the words of a language, in the parts that `options` asks for. */
export function dayInWords(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(INTL[locale], { timeZone: 'UTC', ...options });
  const text = format.format(new Date(`${day}T12:00:00Z`));
  // French has an ordinal for the first of the month alone; the platform leaves it out.
  return locale === 'fr' ? text.replace(/^1(?!\d)/, '1er') : text;
}

/** "night of 14–15 April 2025", « nuit du 14 au 15 avril 2025 »; months and years are named once where they are shared. */
export function nightInWords(evening: string, locale: Locale): string {
  const morning = addDays(evening, 1);
  const sameMonth = evening.slice(0, 7) === morning.slice(0, 7);
  const sameYear = evening.slice(0, 4) === morning.slice(0, 4);
  const first = dayInWords(evening, locale, {
    day: 'numeric',
    month: sameMonth ? undefined : 'long',
    year: sameYear ? undefined : 'numeric',
  });
  const last = dayInWords(morning, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  if (locale === 'fr') return `nuit du ${first} au ${last}`;
  return sameMonth ? `night of ${first}–${last}` : `night of ${first} – ${last}`;
}

/** "14–15 Apr", « 14-15 avr. »: for narrow places that name the year elsewhere. */
export function nightInShort(evening: string, locale: Locale): string {
  const morning = addDays(evening, 1);
  const sameMonth = evening.slice(0, 7) === morning.slice(0, 7);
  const first = dayInWords(evening, locale, { day: 'numeric', month: sameMonth ? undefined : 'short' });
  const last = dayInWords(morning, locale, { day: 'numeric', month: 'short' });
  return sameMonth ? `${first}–${last}` : `${first} – ${last}`;
}
