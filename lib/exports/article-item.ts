import type { Article } from '../domain/article';

/** One article of a list: who published what and when, how its bytes are known, what it feeds. Never its text. */
export function toArticleItem({
  article,
  statements,
  incidents,
}: {
  article: Article;
  statements: number;
  incidents: string[];
}) {
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
