import 'server-only';
import { findArticleByHash, storeArticle } from '../data/articles';
import type { Transaction } from '../data/database';
import { recordRevision } from '../data/revisions';
import { articleSchema } from '../domain/article';

/**
 * Imports one coded article with everything it says. The same bytes a second time change nothing.
 * Throws a ZodError with every fault of the input.
 */
export async function importArticle(
  tx: Transaction,
  input: unknown,
  author: string,
): Promise<{ slug: string; imported: boolean }> {
  const article = articleSchema.parse(input);
  const known = article.rawSha256 === null ? null : await findArticleByHash(tx, article.rawSha256);
  if (known !== null) return { slug: known, imported: false };
  await storeArticle(tx, article, author);
  const { statements, context: _, ...metadata } = article;
  const patch = {
    article: { before: null, after: metadata },
    statements: { before: null, after: statements.length },
  };
  await recordRevision(tx, { entity: 'article', entityId: article.slug, patch, reason: null, author });
  return { slug: article.slug, imported: true };
}
