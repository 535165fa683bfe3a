import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/prisma/generated/client';
import { type Article, contextSchema, outletSchema } from '../domain/article';
import { type ConflictRuling, conflictRulingSchema } from '../domain/conflict';
import type { Decision } from '../domain/decision';
import { type Development, developmentSchema } from '../domain/development';
import { keepIncidents } from '../domain/keep-incidents';
import { type Localised, localisedSchema } from '../domain/locale';
import { type Origin, originSchema } from '../domain/origin';
import { isHome, type Site, siteSchema } from '../domain/site';
import type { Statement } from '../domain/statement';
import { getDatabase } from './database';
import { type IncidentRow, incidentInclude, toDecision, toIds } from './incident-rows';
import { getRevision } from './published-revision';
import { statementInclude, toStatement } from './statements';

/** What is stored of one published incident, before a day of knowledge is applied. */
export type PublishedRecord = {
  slug: string;
  site: Site;
  summary: Localised;
  version: number;
  updatedAt: string;
  decisions: Decision[];
  statements: Statement[];
};

/** All that readers may see, as of one dataset revision. Never changed once read. */
export type Snapshot = {
  revision: number;
  records: PublishedRecord[];
  sites: ReadonlyMap<string, Site>;
  articles: ReadonlyMap<string, Article>;
  texts: ReadonlyMap<string, string>;
  origins: ReadonlyMap<string, Origin>;
  statements: ReadonlyMap<string, Statement>;
  inferredArticles: ReadonlySet<string>;
  developments: Development[];
  rulings: ReadonlyMap<string, ConflictRuling>;
  /** Statements that speak of homes and of nothing else; those of withdrawn incidents are among them. */
  homeStatements: ReadonlySet<string>;
  /** Statements about incidents of which none is public (any more): kept for what must be withheld, never shown. */
  goneStatements: ReadonlySet<string>;
};

/** What came in by the desk's reader is public only while a published incident rests on a statement of it. */
export const PUBLIC_ARTICLE = {
  OR: [
    { isImported: false },
    { statements: { some: { incidents: { some: { incident: { lifecycle: 'published' } } } } } },
  ],
} satisfies Prisma.ArticleWhereInput;

async function readSnapshot(revision: number): Promise<Snapshot> {
  const database = await getDatabase();
  const [
    outletRows,
    articleRows,
    originRows,
    siteRows,
    statementRows,
    incidentRows,
    developmentRows,
    rulingRows,
    placeRows,
  ] = await database.$transaction([
    database.outlet.findMany(),
    database.article.findMany({ where: PUBLIC_ARTICLE, orderBy: [{ publishedOn: 'asc' }, { slug: 'asc' }] }),
    database.origin.findMany(),
    database.site.findMany(),
    database.statement.findMany({
      where: { article: PUBLIC_ARTICLE },
      include: statementInclude,
      orderBy: { id: 'asc' },
    }),
    database.incident.findMany({
      where: { lifecycle: 'published' },
      include: incidentInclude,
      orderBy: { slug: 'asc' },
    }),
    database.development.findMany({ orderBy: { slug: 'asc' } }),
    database.conflictRuling.findMany(),
    database.incident.findMany({ select: { slug: true, siteSlug: true } }),
  ]);
  const sites = new Map(siteRows.map((row) => [row.slug, toSite(row)]));
  const outlets = new Map(outletRows.map((row) => [row.slug, outletSchema.parse(row)]));
  const published = new Set(incidentRows.map((row) => row.slug));
  const homes = new Set(
    placeRows.filter((row) => isHomeSite(sites.get(row.siteSlug))).map((row) => row.slug),
  );
  const all = statementRows.map(toStatement);
  // A statement may be linked to an incident that is not public (any more); readers are not told.
  const isPublic = (slug: string) => published.has(slug);
  const statements = new Map(all.map((row) => [row.id, keepIncidents(row, isPublic)]));
  return {
    revision,
    sites,
    statements,
    records: incidentRows.map((row) => toRecord(row, sites, statements)),
    articles: new Map(articleRows.map((row) => [row.slug, toArticle(row, outlets)])),
    texts: new Map(
      articleRows.flatMap((row) => (row.canonicalText === null ? [] : [[row.slug, row.canonicalText]])),
    ),
    origins: new Map(originRows.map((row) => [row.slug, originSchema.parse(row)])),
    developments: developmentRows.map(toDevelopment),
    rulings: new Map(
      rulingRows.map((row) => [row.key, conflictRulingSchema.parse({ ...row, at: row.at.toISOString() })]),
    ),
    inferredArticles: new Set(
      articleRows.filter((row) => row.publishedBasis === 'inferred').map((row) => row.slug),
    ),
    homeStatements: new Set(all.filter((row) => isAboutHomes(row, homes)).map((row) => row.id)),
    goneStatements: new Set(all.filter((row) => isGone(row, isPublic)).map((row) => row.id)),
  };
}

const isHomeSite = (site: Site | undefined) => site !== undefined && isHome(site.kind);

/** Told from every incident, withdrawn ones too: what led to a home before still does. */
function isAboutHomes({ incidents }: Statement, homes: ReadonlySet<string>): boolean {
  return incidents.length > 0 && incidents.every((slug) => homes.has(slug));
}

function toDevelopment({ summaryEn, summaryFr, ...rest }: Prisma.DevelopmentGetPayload<object>): Development {
  return developmentSchema.parse({ ...rest, summary: { en: summaryEn, fr: summaryFr } });
}

function toSite(row: Prisma.SiteGetPayload<object>): Site {
  const parsed = siteSchema.safeParse(row);
  if (!parsed.success) throw new Error(`site ${row.slug}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function isGone({ incidents }: Statement, isPublic: (slug: string) => boolean): boolean {
  return incidents.length > 0 && !incidents.some(isPublic);
}

function toRecord(
  row: IncidentRow,
  sites: ReadonlyMap<string, Site>,
  statements: ReadonlyMap<string, Statement>,
): PublishedRecord {
  const site = sites.get(row.siteSlug);
  if (!site) throw new Error(`${row.slug}: no site ${row.siteSlug}`);
  return {
    slug: row.slug,
    site,
    summary: { en: row.summaryEn, fr: row.summaryFr },
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
    decisions: row.decisions.map(toDecision),
    statements: toIds(row.statements).flatMap((id) => statements.get(id) ?? []),
  };
}

type ArticleRow = Prisma.ArticleGetPayload<object>;

/** A stored article as the domain knows it. Throws when its outlet is not among these. */
export function toArticle(row: ArticleRow, outlets: ReadonlyMap<string, Article['outlet']>): Article {
  const outlet = outlets.get(row.outletSlug);
  if (!outlet) throw new Error(`${row.slug}: no outlet ${row.outletSlug}`);
  const { canonicalText, textSource: _s, importedBy: _i, createdAt: _c, outletSlug: _o, ...shown } = row;
  const { isImported: _d, ...rest } = shown;
  const reason = (value: unknown) => (value === null ? null : localisedSchema.parse(value));
  return {
    ...rest,
    outlet,
    outletBasis: row.outletBasis as Article['outletBasis'],
    outletReason: reason(row.outletReason),
    language: row.language as Article['language'],
    publishedBasis: row.publishedBasis as Article['publishedBasis'],
    publishedReason: reason(row.publishedReason),
    context: contextSchema.parse(row.context ?? []),
    hasText: canonicalText !== null,
  };
}

/** Why the newest revision cannot be read; kept for a while, so that one bad record is not read again at each request. */
type Failure = { revision: number; error: unknown; at: number };
type Kept = {
  newest?: Snapshot;
  reading?: { revision: number; snapshot: Promise<Snapshot> };
  failure?: Failure;
};
const shared = globalThis as { miradorSnapshots?: Kept };
shared.miradorSnapshots ??= {};
const kept = shared.miradorSnapshots;

const RETRY_AFTER_MS = 10_000;

/**
 * The snapshot of the newest revision: one cheap query when nothing was written since the last call. Several processes
 * over one database agree, because each asks for the revision. When the newest revision cannot be read, the last one
 * that could is served, and `findSnapshotFault` says so; without any, throws.
 */
export async function getSnapshot(): Promise<Snapshot> {
  const revision = await getRevision();
  if (kept.newest?.revision === revision) return kept.newest;
  const { failure } = kept;
  const settled = failure?.revision === revision && Date.now() - failure.at < RETRY_AFTER_MS;
  if (settled) return lastGood(failure.error);
  if (kept.reading?.revision !== revision) kept.reading = { revision, snapshot: keep(revision) };
  return kept.reading.snapshot;
}

async function keep(revision: number): Promise<Snapshot> {
  try {
    kept.newest = await readSnapshot(revision);
    kept.failure = undefined;
    return kept.newest;
  } catch (error) {
    console.error(`revision ${revision} cannot be read:`, error);
    kept.failure = { revision, error, at: Date.now() };
    return lastGood(error);
  } finally {
    kept.reading = undefined;
  }
}

function lastGood(error: unknown): Snapshot {
  if (kept.newest) return kept.newest;
  throw error;
}

/** Why readers do not see the newest revision, or null when they do. */
export function findSnapshotFault(): string | null {
  if (!kept.failure) return null;
  const { revision } = kept.failure;
  const instead = kept.newest ? `revision ${kept.newest.revision} is shown instead` : 'nothing can be shown';
  return `The records of revision ${revision} cannot be read; ${instead}. The log says which record.`;
}
