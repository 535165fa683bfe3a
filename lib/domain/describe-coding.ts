import type { Decision } from './decision';
import { formatValue, type ValueNames } from './format-value';
import type { Locale, Localised } from './locale';
import { getField } from './statement';

/** Place and night stand beside every summary already. */
const SAID_ELSEWHERE = ['site', 'night'];

/**
 * What is held of an incident, value by value: "Method: vehicle arson. Vehicles burned: several."
 * Stands in for a written summary on an earlier day of knowledge, which the summary may be ahead of.
 */
export function describeCoding(decisions: readonly Decision[], names: ValueNames): Localised {
  const told = decisions.filter((decision) => !SAID_ELSEWHERE.includes(decision.field));
  const say = (locale: Locale) =>
    told
      .map(({ field, value }) => {
        const label = getField(field).label[locale].replace(/^./u, (first) => first.toUpperCase());
        const words = formatValue(field, value, locale, names);
        return `${label}${locale === 'fr' ? '\u00a0' : ''}: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
      })
      .join(' ');
  return { en: say('en'), fr: say('fr') };
}
