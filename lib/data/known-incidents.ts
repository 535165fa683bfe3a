import 'server-only';
import type { SiteKind } from '../domain/site';
import { siteSchema } from '../domain/site';
import type { Victim } from '../domain/statement';
import type { KnownIncident } from '../intake/proposal';
import type { Transaction } from './database';

/** What the reader holds an article against: every site, and every published incident with a night. */
export async function readKnownWorld(tx: Transaction) {
  const sites = (await tx.site.findMany({ orderBy: { slug: 'asc' } })).map((row) => siteSchema.parse(row));
  const rows = await tx.incident.findMany({
    where: { lifecycle: 'published', night: { not: null } },
    include: {
      site: { select: { kind: true, departmentCode: true } },
      decisions: { where: { field: 'victim' }, select: { value: true } },
    },
    orderBy: { slug: 'asc' },
  });
  const known: KnownIncident[] = rows.map(({ slug, siteSlug, site, night, decisions }) => ({
    slug,
    site: siteSlug,
    siteKind: site.kind as SiteKind,
    departmentCode: site.departmentCode,
    night: night ?? '',
    worksAt: (decisions[0]?.value as Victim | undefined)?.worksAt ?? null,
  }));
  return { sites, known };
}
