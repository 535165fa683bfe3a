import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import { type ArticleInput, type Outlet, outletSchema } from '../domain/article';
import type { Editor } from '../domain/editor';
import { toNamedOutlet } from '../domain/new-records';
import { toPatch } from '../domain/revision';
import type { GivenFacts } from '../intake/to-imported-article';
import { storeNewOutlet } from './articles';
import type { Transaction } from './database';
import { toJson } from './json';
import { recordDeskRevision } from './revisions';

/** An article that has this text: the same bytes, or other bytes that read the same. */
export type SameText = {
  slug: string;
  canonicalSha256: string | null;
  hasText: boolean;
  reading: string | null;
  /** What is coded of it already. */
  publishedOn: string | null;
  outlet: string | null;
};

const select = {
  slug: true,
  canonicalSha256: true,
  textSource: true,
  publishedOn: true,
  outlet: { select: { name: true, kind: true } },
  reading: { select: { id: true } },
} as const;

/** The article that was read from these bytes, else one whose text is the same to the letter; or null. */
export async function findSameText(
  tx: Transaction,
  { rawSha256, canonicalSha256 }: { rawSha256: string; canonicalSha256?: string },
): Promise<SameText | null> {
  const row =
    (await tx.article.findUnique({ where: { rawSha256 }, select })) ??
    (canonicalSha256 ? await tx.article.findFirst({ where: { canonicalSha256 }, select }) : null);
  if (!row) return null;
  const { slug, textSource, reading } = row;
  return {
    slug,
    canonicalSha256: row.canonicalSha256,
    hasText: textSource !== null,
    reading: reading?.id ?? null,
    publishedOn: row.publishedOn,
    outlet: row.outlet.kind === 'unidentified' ? null : row.outlet.name,
  };
}

/** Every outlet. */
export async function listOutlets(tx: Transaction): Promise<Outlet[]> {
  return (await tx.outlet.findMany()).map((row) => outletSchema.parse(row));
}

/** The ids of articles, all of them taken. */
export async function listArticleSlugs(tx: Transaction): Promise<Set<string>> {
  const rows = await tx.article.findMany({ select: { slug: true } });
  return new Set(rows.map((row) => row.slug));
}

/** Stores an article that came in by the desk, with its text; the public sees nothing of it yet. */
export async function storeImportedArticle(
  tx: Transaction,
  article: ArticleInput,
  { text, importedBy }: { text: string; importedBy: string },
): Promise<void> {
  const { statements: _, context, outlet, outletReason, publishedReason, ...rest } = article;
  await tx.article.create({
    data: {
      ...rest,
      ...toReasons({ outletReason, publishedReason }),
      context,
      outletSlug: outlet,
      canonicalText: text,
      textSource: 'pasted',
      isImported: true,
      importedBy,
    },
  });
}

const toReasons = (reasons: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(reasons).flatMap(([name, value]) => (value === null ? [] : [[name, toJson(value)]])),
  );

/** Gives an article that is known without its text the text that was pasted. */
export async function attachPastedText(tx: Transaction, slug: string, text: string): Promise<void> {
  await tx.article.update({ where: { slug }, data: { canonicalText: text, textSource: 'pasted' } });
}

/** Texts that were not read at the desk, for comparison. */
export async function listUnreadTexts(tx: Transaction): Promise<{ slug: string; text: string }[]> {
  const rows = await tx.article.findMany({
    where: { reading: null, canonicalText: { not: null } },
    select: { slug: true, canonicalText: true },
  });
  return rows.map((row) => ({ slug: row.slug, text: row.canonicalText ?? '' }));
}

/** What can be put right of an article that came in by the desk; `isUsed`: statements rest on it. */
export type ImportedArticle = {
  slug: string;
  outletSlug: string;
  url: string | null;
  publishedOn: string | null;
  isUsed: boolean;
};

/** An article that came in by the desk, or null. */
export async function findImportedArticle(tx: Transaction, slug: string): Promise<ImportedArticle | null> {
  const row = await tx.article.findUnique({
    where: { slug, isImported: true },
    select: { slug: true, outletSlug: true, url: true, publishedOn: true, _count: true },
  });
  if (!row) return null;
  const { _count, ...rest } = row;
  return { ...rest, isUsed: _count.statements > 0 };
}

/** Stores the outlet, link and day that an editor gave; what was not given stays. */
export async function changeImportedArticle(
  tx: Transaction,
  editor: Editor,
  { before, given }: { before: ImportedArticle; given: GivenFacts },
): Promise<void> {
  const outlets = new Map((await listOutlets(tx)).map((row) => [row.slug, row]));
  const outlet = given.outlet === null ? null : toNamedOutlet(given.outlet, outlets);
  if (outlet && !outlets.has(outlet.slug)) await storeNewOutlet(tx, editor, outlet);
  const after = {
    outletSlug: outlet?.slug ?? before.outletSlug,
    url: given.url ?? before.url,
    publishedOn: given.publishedOn ?? before.publishedOn,
  };
  const { slug, isUsed: _, ...known } = before;
  const patch = toPatch({ ...known, slug }, { ...after, slug });
  if (Object.keys(patch).length === 0) return;
  const stated =
    given.publishedOn === null ? {} : { publishedBasis: 'stated', publishedReason: Prisma.DbNull };
  await tx.article.update({ where: { slug }, data: { ...after, ...stated } });
  await recordDeskRevision(tx, {
    ...{ entity: 'article', entityId: slug, patch },
    reason: null,
    author: editor.id,
  });
}
