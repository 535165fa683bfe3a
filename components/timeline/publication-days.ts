import type { Article } from '@/lib/domain/article';

/** The days on which something was published, earliest first: the days at which knowledge changes. */
export function listPublicationDays(
  articles: readonly { article: Pick<Article, 'publishedOn'> }[],
): string[] {
  return [...new Set(articles.flatMap(({ article }) => article.publishedOn ?? []))].sort();
}
