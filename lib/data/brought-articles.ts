import 'server-only';
import { type Article, outletSchema } from '../domain/article';
import type { Transaction } from './database';
import { toArticle } from './snapshot';

/** An article that came in by the desk, with its text; readers may not see it yet. */
export type BroughtArticle = { article: Article; text: string };

/** Those of these articles that came in by the desk: for the desk's own pages. */
export async function listBroughtArticles(
  tx: Transaction,
  slugs: readonly string[],
): Promise<BroughtArticle[]> {
  const where = { isImported: true, slug: { in: [...slugs] } };
  const rows = await tx.article.findMany({ where, include: { outlet: true } });
  return rows.map(({ outlet, ...row }) => ({
    article: toArticle(row, new Map([[outlet.slug, outletSchema.parse(outlet)]])),
    text: row.canonicalText ?? '',
  }));
}

/** What every article that came in by the desk is called by: title, outlet, day. */
export async function mapBroughtTitles(
  tx: Transaction,
): Promise<Map<string, Pick<Article, 'title' | 'outlet' | 'publishedOn'>>> {
  const rows = await tx.article.findMany({
    where: { isImported: true },
    select: { slug: true, title: true, publishedOn: true, outlet: true },
  });
  return new Map(rows.map(({ slug, ...row }) => [slug, { ...row, outlet: outletSchema.parse(row.outlet) }]));
}
