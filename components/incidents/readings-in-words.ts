import type { ShownConflict } from '@/components/conflicts/shown-conflict';
import { toRunningWords } from '@/components/evidence/running-words';
import { formatCount } from '@/lib/domain/count-in-words';
import { formatValue, type ValueNames } from '@/lib/domain/format-value';
import { type Locale, listInWords } from '@/lib/domain/locale';
import { formatQuantity, isQuantityCode, quantitySchema } from '@/lib/domain/quantity';

/** The answers to one question, each once: "1 or several vehicles", the unit said at the end only. */
export function readingsInWords(
  { field, sides }: Pick<ShownConflict, 'field' | 'sides'>,
  locale: Locale,
  names: ValueNames,
): string {
  if (!isQuantityCode(field)) {
    const words = sides.map(({ value }) => toRunningWords(field, formatValue(field, value, locale, names)));
    return listInWords([...new Set(words)], locale, 'disjunction');
  }
  const rising = sides
    .map(({ value }) => quantitySchema.parse(value))
    .sort((one, other) => (one.max ?? one.min) - (other.max ?? other.min));
  const words = rising.map((quantity, at) =>
    at === rising.length - 1 ? formatCount(field, quantity, locale) : formatQuantity(quantity, locale),
  );
  return listInWords(words, locale, 'disjunction');
}
