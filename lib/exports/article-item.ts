import { z } from 'zod';
import { type Article, articleMetadataSchema, outletSchema } from '../domain/article';
import { slugSchema } from '../domain/text';

export const articleItemSchema = articleMetadataSchema
  .extend({
    outlet: outletSchema,
    statements: z.int().min(0).describe('How many things it says'),
    incidents: z.array(slugSchema).describe('The incidents it speaks of'),
  })
  .describe('One published item of an outlet; never its text');
export type ArticleItem = z.infer<typeof articleItemSchema>;

/** One article of a list: who published what and when, how its bytes are known, what it feeds. Never its text. */
export function toArticleItem({
  article,
  statements,
  incidents,
}: {
  article: Article;
  statements: number;
  incidents: string[];
}): ArticleItem {
  const { outlet, slug, title, url, language, publishedOn, publishedBasis, publishedReason } = article;
  const { outletBasis, outletReason, rawSha256, rawLength, canonicalSha256, canonicalLength } = article;
  const { name, kind, country, reliability, reliabilityReason } = outlet;
  return {
    slug,
    outlet: { slug: outlet.slug, name, kind, country, reliability, reliabilityReason },
    outletBasis,
    outletReason,
    title,
    url,
    language,
    publishedOn,
    publishedBasis,
    publishedReason,
    rawSha256,
    rawLength,
    canonicalSha256,
    canonicalLength,
    statements,
    incidents,
  };
}
