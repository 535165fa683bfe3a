import 'server-only';
import { siteSchema } from '../domain/site';
import type { Victim } from '../domain/statement';
import { toKnownIncident } from '../intake/to-known';
import type { Transaction } from './database';

/** What the reader holds an article against: every site, and every published incident with a night. */
export async function readKnownWorld(tx: Transaction) {
  const sites = (await tx.site.findMany({ orderBy: { slug: 'asc' } })).map((row) => siteSchema.parse(row));
  const siteOf = new Map(sites.map((row) => [row.slug, row]));
  const rows = await tx.incident.findMany({
    where: { lifecycle: 'published', night: { not: null } },
    select: {
      slug: true,
      siteSlug: true,
      night: true,
      decisions: { where: { field: 'victim' }, select: { value: true } },
    },
    orderBy: { slug: 'asc' },
  });
  const known = rows.flatMap(({ slug, siteSlug, night, decisions }) => {
    const site = siteOf.get(siteSlug);
    const victim = (decisions[0]?.value ?? null) as Victim | null;
    return site && night !== null ? [toKnownIncident({ slug, site, night, victim })] : [];
  });
  return { sites, known };
}
