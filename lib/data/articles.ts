import 'server-only';
import type { ArticleInput, Outlet } from '../domain/article';
import type { Editor } from '../domain/editor';
import type { Origin } from '../domain/origin';
import type { Site } from '../domain/site';
import { type LooseEndValue, looseEndSchema, type StatementInput, totalSchema } from '../domain/statement';
import type { Transaction } from './database';
import { toJson } from './json';
import { recordNew } from './revisions';

/** The slug of the article that was read from these bytes, or null. */
export async function findArticleByHash(tx: Transaction, rawSha256: string): Promise<string | null> {
  const article = await tx.article.findUnique({ where: { rawSha256 }, select: { slug: true } });
  return article?.slug ?? null;
}

/** Stores an article with its statements, totals and loose ends; its outlet and origins must be there. */
export async function storeArticle(
  tx: Transaction,
  article: ArticleInput,
  importedBy: string,
): Promise<void> {
  const { statements, context, outlet, outletReason, publishedReason, ...rest } = article;
  const reasons = {
    outletReason: toJsonOrUndefined(outletReason),
    publishedReason: toJsonOrUndefined(publishedReason),
  };
  await tx.article.create({ data: { ...rest, ...reasons, context, outletSlug: outlet, importedBy } });
  for (const statement of statements) await storeStatement(tx, article.slug, statement);
}

const toJsonOrUndefined = (value: unknown) => (value === null ? undefined : toJson(value));

/** Stores one statement of a stored article, with the total or loose end it states. */
export async function storeStatement(
  tx: Transaction,
  articleSlug: string,
  statement: StatementInput,
): Promise<void> {
  const { incidents: _, origin, value, ...rest } = statement;
  const { id } = await tx.statement.create({
    data: { ...rest, value: toJson(value), articleSlug, originSlug: origin },
  });
  if (statement.field === 'total') await storeTotal(tx, id, articleSlug, value);
  if (statement.field === 'loose_end') await storeLooseEnd(tx, id, looseEndSchema.parse(value));
}

async function storeTotal(
  tx: Transaction,
  statementId: number,
  articleSlug: string,
  value: unknown,
): Promise<void> {
  const { scope, ...total } = totalSchema.parse(value);
  await tx.statedTotal.create({ data: { ...total, statementId, articleSlug, scope: toJson(scope) } });
}

async function storeLooseEnd(tx: Transaction, statementId: number, looseEnd: LooseEndValue): Promise<void> {
  const candidates = [...new Set(looseEnd.constraints.flatMap((constraint) => constraint.candidates))];
  const { count, constraints } = looseEnd;
  await tx.looseEnd.create({ data: { statementId, count, constraints: toJson(constraints), candidates } });
}

/** Stores or renews the reference tables: what a slug names may be spelled better, never become something else. */
export async function storeReferences(
  tx: Transaction,
  tables: { outlets: Outlet[]; origins: Origin[]; sites: Site[] },
): Promise<void> {
  for (const { slug, ...outlet } of tables.outlets)
    await tx.outlet.upsert({ where: { slug }, create: { slug, ...outlet }, update: outlet });
  for (const { slug, ...origin } of tables.origins)
    await tx.origin.upsert({ where: { slug }, create: { slug, ...origin }, update: origin });
  for (const { slug, ...site } of tables.sites)
    await tx.site.upsert({ where: { slug }, create: { slug, ...site }, update: site });
}

/** Stores an outlet that was first named at the desk, with the first revision of its history. */
export async function storeNewOutlet(tx: Transaction, editor: Editor, outlet: Outlet): Promise<void> {
  await storeReferences(tx, { outlets: [outlet], origins: [], sites: [] });
  await recordNew(tx, editor, { entity: 'outlet', row: outlet });
}

/** What is known of each article's text: its hashes, its statements' locators and whether the text is stored. */
export async function listArticleTexts(tx: Transaction) {
  return tx.article.findMany({
    orderBy: { slug: 'asc' },
    select: {
      slug: true,
      rawSha256: true,
      textSource: true,
      statements: { select: { key: true, start: true, end: true, quote: true } },
    },
  });
}

/** Attaches a text to an article, or with null takes away the one that came from the news folder. */
export async function storeNewsText(tx: Transaction, slug: string, text: string | null): Promise<void> {
  const data = { canonicalText: text, textSource: text === null ? null : 'news_dir' };
  await tx.article.update({ where: { slug }, data });
}

/** The articles whose day of publication is an inference. */
export async function listInferredArticles(tx: Transaction): Promise<Set<string>> {
  const rows = await tx.article.findMany({ where: { publishedBasis: 'inferred' }, select: { slug: true } });
  return new Set(rows.map((row) => row.slug));
}
