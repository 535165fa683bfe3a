import type { ValueNames } from '@/lib/domain/format-value';
import type { Incident } from '@/lib/domain/incident';
import type { Locale } from '@/lib/domain/locale';
import { formatQuantity } from '@/lib/domain/quantity';
import { totalSchema } from '@/lib/domain/statement';
import { findReference } from './find-reference';
import type { ShownConflict } from './shown-conflict';
import { sideInWords } from './side-in-words';

type Known = { incidents: readonly Incident[]; names: ValueNames; locale: Locale };

/** The answers to a question, short enough for a list: of a total only its number, and the map's own answer where it has one. */
export function answersInWords(
  conflict: Pick<ShownConflict, 'field' | 'sides' | 'subject' | 'kind'>,
  known: Known,
): string {
  const { field, sides, kind } = conflict;
  const words = sides.map(({ value }) =>
    field === 'total' ? toNumber(value, known.locale) : sideInWords(field, value, known.locale, known.names),
  );
  const reference =
    kind === 'against_reference' ? findReference(conflict, known.incidents)?.[known.locale] : undefined;
  return [...words, ...(reference ? [reference] : [])].join(' · ');
}

function toNumber(value: unknown, locale: Locale): string {
  const { value: number, qualifier } = totalSchema.parse(value);
  return formatQuantity({ min: number, max: number, qualifier }, locale);
}
