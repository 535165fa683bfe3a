import { z } from 'zod';

export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in each language of the site. */
export const localisedSchema = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
export type Localised = z.infer<typeof localisedSchema>;

// Making a formatter costs more than using it: ten thousand headlines would wait for ten thousand of them.
const listsOf = (tag: string) => ({
  conjunction: new Intl.ListFormat(tag, { type: 'conjunction' }),
  disjunction: new Intl.ListFormat(tag, { type: 'disjunction' }),
});
const LISTS = { en: listsOf('en-GB'), fr: listsOf('fr-FR') };

/** Joins words as a sentence would: "a, b and c", « a, b et c ». */
export function listInWords(
  words: readonly string[],
  locale: Locale,
  type: 'conjunction' | 'disjunction' = 'conjunction',
) {
  return LISTS[locale][type].format(words);
}
