import { formatSeriesValue, isSeriesField } from './format-series-value';
import { formatTime } from './format-time';
import { type Locale, listInWords } from './locale';
import { METHOD_CODES, methodLabel, UNSPECIFIED } from './method';
import { formatNight, nightSchema } from './night';
import { formatQuantity, isQuantityCode, quantitySchema } from './quantity';
import { type FieldCode, timeSchema, type Victim, victimSchema } from './statement';
import { formatTrace, labelOf, TARGETS, traceSchema, WEAPONS } from './target';

/** Names that values mention by slug; a slug that is not known is said as it is. */
export type ValueNames = {
  site: (slug: string, locale: Locale) => string;
  development?: (slug: string, locale: Locale) => string;
};

/**
 * The value of a field in words, without the field's label or the unit of a count: "3", "about 5.20 am", "Gunfire".
 * Takes the value of one statement, or the list that a decision holds; an empty list of methods is "not specified".
 * Throws on a value that is not one of the field.
 */
export function formatValue(field: FieldCode, value: unknown, locale: Locale, names: ValueNames): string {
  if (isQuantityCode(field)) return formatQuantity(quantitySchema.parse(value), locale);
  if (isSeriesField(field)) return formatSeriesValue(field, value, locale, names);
  if (Array.isArray(value) && value.length === 0) return UNSPECIFIED.label[locale];
  const words = [value].flat().map((one) => formatOne(field, one, locale, names));
  return words.length === 1 ? (words[0] ?? '') : listInWords(toRunningText(words), locale);
}

function formatOne(field: FieldCode, value: unknown, locale: Locale, names: ValueNames): string {
  switch (field) {
    case 'site':
      return names.site(String(value), locale);
    case 'night':
      return formatNight(nightSchema.parse(value), locale);
    case 'time':
      return formatTime(timeSchema.parse(value), locale);
    case 'method':
    case 'set_methods': {
      const code = METHOD_CODES.find((each) => each === value);
      return code ? methodLabel(code)[locale] : String(value);
    }
    case 'target':
      return labelOf(TARGETS, String(value), locale);
    case 'weapon':
      return labelOf(WEAPONS, String(value), locale);
    case 'trace':
      return formatTrace(traceSchema.parse(value), locale);
    case 'victim':
      return formatVictim(victimSchema.parse(value), locale, names);
    default:
      return String(value);
  }
}

// "Vehicle arson and gunfire": only the first word of a list keeps its capital, unless it is a name in capitals.
function toRunningText(words: readonly string[]): string[] {
  return words.map((word, at) => (at === 0 ? word : word.slice(0, 1).toLowerCase() + word.slice(1)));
}

const ROLES = {
  prison_officer: { en: 'a prison officer', fr: 'un agent pénitentiaire' },
  union_representative: { en: 'a union representative', fr: 'un représentant syndical' },
} as const;

function formatVictim({ role, worksAt }: Victim, locale: Locale, names: ValueNames): string {
  const who = ROLES[role][locale];
  if (worksAt === null) return who;
  const where = names.site(worksAt, locale);
  return locale === 'en' ? `${who} who works at ${where}` : `${who} en poste à ${where}`;
}
