import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/prisma/generated/client';
import { type Statement, statementSchema } from '../domain/statement';
import type { Transaction } from './database';

export const statementInclude = {
  article: { select: { publishedOn: true, publishedBasis: true } },
  incidents: { select: { incident: { select: { slug: true } } } },
} satisfies Prisma.StatementInclude;
type Row = Prisma.StatementGetPayload<{ include: typeof statementInclude }>;

/** The public id of a statement: its article and its key there. */
export function toStatementId(article: string, key: string): string {
  return `${article}.${key}`;
}

/** A stored row as the domain knows it. Throws when the database holds what no door lets in. */
export function toStatement(row: Row): Statement {
  const { id: _, articleSlug, originSlug, article, incidents, ...rest } = row;
  const slugs = incidents.map((link) => link.incident.slug).sort();
  const parsed = statementSchema.safeParse({ ...rest, origin: originSlug, incidents: slugs });
  if (!parsed.success)
    throw new Error(`statement ${articleSlug}.${row.key}: ${z.prettifyError(parsed.error)}`);
  const statement = parsed.data;
  return {
    ...statement,
    id: toStatementId(articleSlug, row.key),
    article: articleSlug,
    publishedOn: article.publishedOn,
  };
}

/** The statements with these public ids. Throws naming every id that does not exist. */
export async function getStatements(tx: Transaction, ids: readonly string[]) {
  const wanted = ids.map((id) => ({ articleSlug: id.split('.')[0] ?? '', key: id.split('.')[1] ?? '' }));
  const rows = await tx.statement.findMany({ where: { OR: wanted }, include: statementInclude });
  const found = new Map(rows.map((row) => [toStatementId(row.articleSlug, row.key), row]));
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`no such statements: ${missing.join(', ')}`);
  return [...found].map(([id, row]) => ({
    id,
    databaseId: row.id,
    basis: row.article.publishedBasis,
    statement: toStatement(row),
  }));
}

/** Deletes those of these statements that no incident is left to; their words stay in the history of the change. */
export async function deleteUnused(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const keys = ids.map((id) => ({ articleSlug: id.split('.')[0] ?? '', key: id.split('.')[1] ?? '' }));
  const free = { incidents: { none: {} }, decisions: { none: {} }, developments: { none: {} } };
  await tx.statement.deleteMany({ where: { OR: keys, ...free, total: null, looseEnd: null } });
}

/** The database ids of those of these statements that exist, by their public ids. */
export async function findStatementIds(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const wanted = ids.map((id) => ({ articleSlug: id.split('.')[0] ?? '', key: id.split('.')[1] ?? '' }));
  if (wanted.length === 0) return new Map();
  const rows = await tx.statement.findMany({
    where: { OR: wanted },
    select: { id: true, articleSlug: true, key: true },
  });
  return new Map(rows.map((row) => [toStatementId(row.articleSlug, row.key), row.id]));
}
