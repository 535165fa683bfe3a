import type { Decision } from './decision';
import { formatValue, type ValueNames } from './format-value';
import type { Locale, Localised } from './locale';
import { UNSPECIFIED } from './method';
import { getField } from './statement';

/** Place and night stand beside every summary already. */
const SAID_ELSEWHERE = ['site', 'night'];

/**
 * What is held of an incident, value by value: "Method: Vehicle arson. Vehicles burned: several."
 * Stands in for a written summary on an earlier day of knowledge, which the summary may be ahead of.
 */
export function describeCoding(decisions: readonly Decision[], names: ValueNames): Localised {
  const told = decisions.filter((decision) => !SAID_ELSEWHERE.includes(decision.field));
  const say = (locale: Locale) => told.map((decision) => describeDecision(decision, locale, names)).join(' ');
  return { en: say('en'), fr: say('fr') };
}

function describeDecision({ field, value }: Decision, locale: Locale, names: ValueNames): string {
  if (field === 'method' && Array.isArray(value) && value.length === 0)
    return `${UNSPECIFIED.label[locale]}.`;
  const label = getField(field).label[locale].replace(/^./u, (first) => first.toUpperCase());
  return `${label}${locale === 'fr' ? '\u00a0' : ''}: ${formatValue(field, value, locale, names)}.`;
}
