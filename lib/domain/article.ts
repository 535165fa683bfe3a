import { z } from 'zod';
import { type Locale, type Localised, localisedSchema } from './locale';
import { daySchema, formatDay } from './night';
import { statementSchema } from './statement';
import { cleanText, slugSchema } from './text';

/** Admiralty scale, letter for the source (NATO AJP-2.1): how far an outlet has proved reliable. */
export const RELIABILITIES = [
  { code: 'A', label: { en: 'completely reliable', fr: 'totalement fiable' } },
  { code: 'B', label: { en: 'usually reliable', fr: 'habituellement fiable' } },
  { code: 'C', label: { en: 'fairly reliable', fr: 'assez fiable' } },
  { code: 'D', label: { en: 'not usually reliable', fr: 'pas toujours fiable' } },
  { code: 'E', label: { en: 'unreliable', fr: 'peu fiable' } },
  { code: 'F', label: { en: 'cannot be judged', fr: 'fiabilité impossible à juger' } },
] as const;
export type Reliability = (typeof RELIABILITIES)[number]['code'];

/** Who publishes. */
export const outletSchema = z.strictObject({
  slug: slugSchema,
  name: cleanText(120),
  kind: z.enum(['broadcaster', 'newspaper', 'agency', 'news_site', 'unidentified']),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  reliabilityReason: localisedSchema,
});
export type Outlet = z.infer<typeof outletSchema>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const length = z.number().int().min(1).max(5_000_000);

/** Stretches [start, end) of the canonical text that were read and say nothing about the attacks. */
export const contextSchema = z
  .array(z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(1).max(5_000_000) }))
  .max(1000);

/** Who published what and when, and how its bytes are known. */
export const articleMetadataSchema = z.strictObject({
  slug: slugSchema,
  outlet: slugSchema,
  /** `inferred`: the file does not name its outlet; the reason says what the guess rests on. */
  outletBasis: z.enum(['stated', 'inferred']),
  outletReason: localisedSchema.nullable(),
  title: cleanText(300).nullable(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  language: z.enum(['en', 'fr']),
  publishedOn: daySchema.nullable(),
  publishedBasis: z.enum(['stated', 'inferred']),
  publishedReason: localisedSchema.nullable(),
  rawSha256: sha256.nullable(),
  rawLength: length.nullable(),
  canonicalSha256: sha256.nullable(),
  canonicalLength: length.nullable(),
});

/** One published item and what it says, coded from itself alone. An inference always gives its reason. */
export const articleSchema = articleMetadataSchema
  .extend({ statements: z.array(statementSchema).max(500), context: contextSchema })
  .superRefine((article, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (article.outletBasis === 'inferred' && !article.outletReason)
      say('outletReason', 'an inferred outlet gives its reason');
    if (article.publishedBasis === 'inferred' && article.publishedOn && !article.publishedReason)
      say('publishedReason', 'an inferred date gives its reason');
    const keys = article.statements.map((statement) => statement.key);
    if (new Set(keys).size !== keys.length) say('statements', 'each statement has a key of its own');
  });
export type ArticleInput = z.infer<typeof articleSchema>;

/** An article as published: who, when, and whether its text is at hand. */
export type Article = Omit<ArticleInput, 'statements' | 'outlet'> & { outlet: Outlet; hasText: boolean };

const UNIDENTIFIED: Localised = { en: 'Outlet not identified', fr: 'Média non identifié' };

/** The name of an outlet: it stays as it is in both languages, the lack of one is said. */
export function toOutletName({ name, kind }: Pick<Outlet, 'name' | 'kind'>): Localised {
  return kind === 'unidentified' ? UNIDENTIFIED : { en: name, fr: name };
}

/** What an article is called: its title, else its outlet and day. */
export function toArticleName(
  article: Pick<Article, 'title' | 'outlet' | 'publishedOn'>,
  locale: Locale,
): string {
  const { title, outlet, publishedOn } = article;
  if (title) return title;
  const name = toOutletName(outlet)[locale];
  return publishedOn === null ? name : `${name}, ${formatDay(publishedOn, locale)}`;
}
