import type { ReactNode } from 'react';
import { formatInstant } from '@/lib/domain/format-instant';
import type { Locale } from '@/lib/domain/locale';
import { toParisIso } from '@/lib/domain/night';

/** The values of a message that says a moment as `<at>{time}</at>`: for people, and for machines in the tag. */
export function richInstant(moment: Date, locale: Locale) {
  return {
    time: formatInstant(moment, locale),
    at: (text: ReactNode) => <time dateTime={toParisIso(moment)}>{text}</time>,
  };
}
