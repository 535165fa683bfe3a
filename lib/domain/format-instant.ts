import type { Locale } from './locale';
import { formatClock, formatDay } from './night';

/** An instant as people at the desk read it, in Paris: "21 November 2026, 9.41 am". */
export function formatInstant(instant: Date, locale: Locale): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(instant);
  const clock = formatClock(instant, locale);
  return locale === 'fr' ? `${formatDay(day, locale)} à ${clock}` : `${formatDay(day, locale)}, ${clock}`;
}
