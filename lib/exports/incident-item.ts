import type { Incident } from '../domain/incident';
import { isHome, type Site } from '../domain/site';

/** Where an incident happened, as exports write it. A home has no point and no commune, whatever is stored. */
function toSiteItem(site: Site) {
  const { slug, kind, departmentCode, geoPrecision } = site;
  const { commune, lat, lon } = isHome(kind) ? { commune: null, lat: null, lon: null } : site;
  // One string: prisons have their official French name in both languages, homes are described in English.
  return { slug, name: site.name.en, kind, commune, departmentCode, lat, lon, geoPrecision };
}

/** One incident of a list, as the API and every export write it (DESIGN §5). `base` is the public address of the site. */
export function toIncidentItem(incident: Incident, base: string) {
  const { slug, night, nightBasis, startsAt, timePrecision, methods, quantities, grade } = incident;
  const { summary, articles, version, updatedAt } = incident;
  return {
    slug,
    night,
    nightBasis,
    startsAt,
    timePrecision,
    site: toSiteItem(incident.site),
    methods,
    quantities,
    grade,
    summary,
    articles,
    version,
    updatedAt,
    url: `${base}/en/incidents/${slug}`,
  };
}

export type IncidentItem = ReturnType<typeof toIncidentItem>;
