import 'server-only';
import { type Site, siteSchema } from '../domain/site';
import type { Transaction } from './database';

/** The ids that a row of an import may point to. */
export async function listPlaces(tx: Transaction): Promise<{ sites: Set<string>; articles: Set<string> }> {
  const select = { slug: true } as const;
  const sites = await tx.site.findMany({ select });
  const articles = await tx.article.findMany({ select });
  return { sites: new Set(sites.map((row) => row.slug)), articles: new Set(articles.map((row) => row.slug)) };
}

/** Every site by its slug. */
export async function listSites(tx: Transaction): Promise<Map<string, Site>> {
  const rows = await tx.site.findMany();
  return new Map(rows.map((row) => [row.slug, siteSchema.parse(row)]));
}
