import { z } from 'zod';

export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in each language of the site. */
export const localisedSchema = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
export type Localised = z.infer<typeof localisedSchema>;

/** Joins words as a sentence would: "a, b and c", « a, b et c ». */
export function listInWords(
  words: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
) {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'fr-FR', { type }).format(words);
}
