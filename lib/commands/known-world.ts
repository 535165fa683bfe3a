import { existsSync } from 'node:fs';
import { readSeeds } from '@/seeds/read-seeds';
import { decideFields, toCoding } from '../domain/code-incident';
import type { Ruling } from '../domain/decision';
import type { Site } from '../domain/site';
import type { Environment } from '../environment';
import type { KnownIncident } from '../intake/proposal';
import { toKnownIncident } from '../intake/to-known';
import { toProcessEnv } from './settings';

/** What was coded of an article whose bytes or text are known. */
export type KnownArticle = {
  rawSha256: string | null;
  canonicalSha256: string | null;
  outlet: string;
  title: string | null;
  publishedOn: string | null;
  publishedBasis: 'stated' | 'inferred';
};

/** What an article is held against. */
export type KnownWorld = {
  sites: readonly Site[];
  known: readonly KnownIncident[];
  articles: readonly KnownArticle[];
};

type Seeds = ReturnType<typeof readSeeds>;

function toIncident({ articles, sites }: Seeds, incident: Seeds['incidents'][number]): KnownIncident | null {
  const statements = articles.flatMap(({ slug, publishedOn, statements: rows }) =>
    rows
      .filter((row) => row.incidents.includes(incident.slug))
      .map((row) => ({ ...row, id: `${slug}.${row.key}`, article: slug, publishedOn })),
  );
  const rulings: Ruling[] = incident.rulings;
  const coding = toCoding(decideFields(statements, rulings), statements, new Set());
  const site = sites.find(({ slug }) => slug === coding?.siteSlug);
  return coding && site
    ? toKnownIncident({ slug: incident.slug, site, night: coding.night, victim: coding.victim })
    : null;
}

/** The world as the coded files of the repository know it. */
export function readCodedWorld(): KnownWorld {
  const seeds = readSeeds();
  const known = seeds.incidents.flatMap((incident) => toIncident(seeds, incident) ?? []);
  return { sites: seeds.sites, known, articles: seeds.articles };
}

async function readStoredWorld(): Promise<KnownWorld> {
  // Imported late: these reach the Prisma client, which reads DATABASE_URL when it is loaded.
  const { closeDatabase } = await import('../data/database');
  const { getSnapshot } = await import('../data/snapshot');
  const { listKnown } = await import('../data/known');
  try {
    const snapshot = await getSnapshot();
    return {
      sites: [...snapshot.sites.values()],
      known: listKnown(snapshot, null).map(toKnownIncident),
      articles: [...snapshot.articles.values()].map((article) => ({
        ...article,
        outlet: article.outlet.slug,
      })),
    };
  } finally {
    await closeDatabase();
  }
}

/** The published incidents of the database where there is one that holds any; else those of the coded files. */
export async function readKnownWorld(settings: Environment): Promise<KnownWorld> {
  if (!existsSync(settings.databaseFile)) return readCodedWorld();
  Object.assign(process.env, toProcessEnv(settings));
  const stored = await readStoredWorld();
  return stored.known.length > 0 ? stored : readCodedWorld();
}
