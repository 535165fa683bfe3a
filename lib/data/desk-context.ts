import 'server-only';
import { outletSchema } from '../domain/article';
import type { ContextArticle, DeskContext } from '../domain/desk-context';
import type { DraftForm } from '../domain/form-shape';
import { originSchema } from '../domain/origin';
import { toContent } from '../domain/plan-statements';
import { listCommuneNames } from './communes';
import type { Transaction } from './database';
import { listSites } from './places';
import { statementInclude, toStatement } from './statements';

const bySlug = <T extends { slug: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.slug, row]));

/** What a form is held against, read in one transaction: texts and statements of its own articles only. */
export async function readContext(tx: Transaction, form: DraftForm): Promise<DeskContext> {
  const articles = await readArticles(tx, form);
  const slugs = listArticles(form, articles);
  return {
    articles,
    sites: await listSites(tx),
    communes: await listCommuneNames(),
    outlets: bySlug((await tx.outlet.findMany()).map((row) => outletSchema.parse(row))),
    origins: bySlug((await tx.origin.findMany()).map((row) => originSchema.parse(row))),
    incidents: new Set((await tx.incident.findMany({ select: { slug: true } })).map((row) => row.slug)),
    known: await readKnown(tx, slugs),
  };
}

/** The articles that a form names, or means by their link. */
function listArticles(form: DraftForm, articles: ReadonlyMap<string, ContextArticle>): string[] {
  const links = new Map([...articles.values()].map((row) => [row.url, row.slug]));
  const named = form.sources.flatMap(
    ({ article }) => article.slug ?? links.get(article.new?.url ?? '') ?? [],
  );
  return [...new Set(named)];
}

async function readArticles(tx: Transaction, form: DraftForm): Promise<Map<string, ContextArticle>> {
  const rows = await tx.article.findMany({
    select: { slug: true, url: true, language: true, publishedOn: true, publishedBasis: true },
  });
  const named = form.sources.flatMap(({ article }) => article.slug ?? []);
  const texts = await tx.article.findMany({
    where: { slug: { in: [...new Set(named)] }, canonicalText: { not: null } },
    select: { slug: true, canonicalText: true },
  });
  const textOf = new Map(texts.map((row) => [row.slug, row.canonicalText]));
  return bySlug(
    rows.map((row) => ({
      ...row,
      language: row.language as ContextArticle['language'],
      publishedBasis: row.publishedBasis as ContextArticle['publishedBasis'],
      text: textOf.get(row.slug) ?? null,
    })),
  );
}

async function readKnown(tx: Transaction, articles: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.statement.findMany({
    where: { articleSlug: { in: [...articles] } },
    include: statementInclude,
    orderBy: { id: 'asc' },
  });
  return new Map(rows.map(toStatement).map((row) => [toContent(row), row.id]));
}
