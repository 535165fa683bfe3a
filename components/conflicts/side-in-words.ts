import { formatCount } from '@/lib/domain/count-in-words';
import { formatValue, type ValueNames } from '@/lib/domain/format-value';
import type { Locale } from '@/lib/domain/locale';
import { isQuantityCode, quantitySchema } from '@/lib/domain/quantity';
import type { FieldCode } from '@/lib/domain/statement';

/** The answer that a side gives, in words that stand without the name of the field. */
export function sideInWords(field: FieldCode, value: unknown, locale: Locale, names: ValueNames): string {
  return isQuantityCode(field)
    ? formatCount(field, quantitySchema.parse(value), locale)
    : formatValue(field, value, locale, names);
}
