import type { Locale } from './locale';

/** French as it is set: no-break spaces before : ; ? ! and inside « ». English is left as it is. */
export function typeset(text: string, locale: Locale): string {
  return locale === 'fr' ? text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0') : text;
}
