import type { Site } from '../domain/site';
import type { Victim } from '../domain/statement';
import type { KnownIncident } from './proposal';

/** What is known of an incident that articles are held against. */
export function toKnownIncident(incident: {
  slug: string;
  site: Pick<Site, 'slug' | 'kind' | 'departmentCode'>;
  night: string;
  victim: Victim | null;
}): KnownIncident {
  const { slug, site, night, victim } = incident;
  const { kind, departmentCode } = site;
  return { slug, site: site.slug, siteKind: kind, departmentCode, night, worksAt: victim?.worksAt ?? null };
}
