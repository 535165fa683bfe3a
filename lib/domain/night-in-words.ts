import { addDays } from './calendar-day';
import type { Locale } from './locale';

const INTL = { en: 'en-GB', fr: 'fr-FR' } as const;

// Making a formatter costs fifty times its use; a page of ten thousand incidents asks for a handful of different ones.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: Locale, { weekday, day, month, year }: Parts): Intl.DateTimeFormat {
  const key = [locale, weekday, day, month, year].join();
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(INTL[locale], { timeZone: 'UTC', weekday, day, month, year });
  formatters.set(key, made);
  return made;
}

type Parts = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month' | 'year'>;

/** A day of the calendar in the words of a language, in the parts that `options` asks for. */
export function dayInWords(day: string, locale: Locale, options: Parts): string {
  const text = formatterOf(locale, options).format(new Date(`${day}T12:00:00Z`));
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
