import type { Locale } from './locale';
import { formatClock } from './night';
import type { TimeValue } from './statement';

// Full hours are said as people say them.
function clock(iso: string, locale: Locale): string {
  const text = formatClock(new Date(iso), locale);
  const spoken: Record<string, string> = { '12.00 am': 'midnight', '12.00 pm': 'noon', '0 h 00': 'minuit' };
  return spoken[text] ?? text.replace('.00 ', ' ').replace(/ h 00$/, ' h');
}

/** When inside the night, Paris time: "at 5.20 am", "about 5.20 am", "between midnight and 6 am". */
export function formatTime({ from, to, precision }: TimeValue, locale: Locale): string {
  const [first, last] = [clock(from, locale), clock(to, locale)];
  if (first !== last) return locale === 'en' ? `between ${first} and ${last}` : `entre ${first} et ${last}`;
  if (precision === 'about') return locale === 'en' ? `about ${first}` : `vers ${first}`;
  return locale === 'en' ? `at ${first}` : `à ${first}`;
}
