import { asOfHref } from '@/components/timeline/as-of-href';
import { departmentName } from '@/lib/domain/department';
import { gradeLabel } from '@/lib/domain/grade';
import type { Incident } from '@/lib/domain/incident';
import { type Locale, listInWords } from '@/lib/domain/locale';
import { methodLabel, toMethodFilters } from '@/lib/domain/method';
import { formatNightShort } from '@/lib/domain/night';
import { isHome, type Site } from '@/lib/domain/site';
import { localeHref } from '@/lib/i18n/navigation';
import type { MapArea, MapIncident, MapSite, MapText, MapView } from './map-view';

type Words = {
  locale: Locale;
  /** The day of knowledge, which the links keep. */
  asOf: string | null;
  area: MapView['area'];
  text: MapText;
  headline: (place: string, what: string) => string;
};

/** The rectangle the map can show, in degrees; a site outside it is listed, not drawn. */
const MAPPED = { south: 41, north: 51.5, west: -5.5, east: 10 };

function isMapped(lat: number, lon: number): boolean {
  return lat > MAPPED.south && lat < MAPPED.north && lon > MAPPED.west && lon < MAPPED.east;
}

/** The published point of a site. A home has none, whatever is stored: it is known by département only. */
function pointOf(site: Site): Pick<MapSite, 'lat' | 'lon' | 'precision'> | null {
  const { lat, lon, geoPrecision } = site;
  if (isHome(site.kind) || lat === null || lon === null || !isMapped(lat, lon)) return null;
  return geoPrecision === 'site' || geoPrecision === 'commune' ? { lat, lon, precision: geoPrecision } : null;
}

/** Whether an incident has a mark of its own on the map, rather than a hatched département or nothing. */
export function hasPoint(incident: Incident): boolean {
  return pointOf(incident.site) !== null;
}

/** An incident with every string ready. */
export function toMapIncident(incident: Incident, { locale, asOf, headline }: Words): MapIncident {
  const methods = toMethodFilters(incident.methods).map((code) => ({
    code,
    label: methodLabel(code)[locale],
  }));
  const place = incident.site.shortName[locale];
  const what = listInWords(
    methods.map((method) => method.label),
    locale,
  ).toLowerCase();
  return {
    slug: incident.slug,
    href: asOfHref(localeHref(locale, `/incidents/${incident.slug}`), asOf),
    place,
    headline: headline(place, what),
    night: incident.night,
    nightLabel: formatNightShort(incident.night, locale),
    methods,
    grade: gradeLabel(incident.grade)[locale],
  };
}

function toSites(incidents: readonly Incident[], locale: Locale): MapSite[] {
  const sites = new Map<string, MapSite>();
  for (const { slug, site } of incidents) {
    const point = pointOf(site);
    if (!point) continue;
    const known = sites.get(site.slug) ?? {
      slug: site.slug,
      name: site.shortName[locale],
      ...point,
      incidents: [],
    };
    sites.set(site.slug, { ...known, incidents: [...known.incidents, slug] });
  }
  return [...sites.values()];
}

function toAreas(incidents: readonly Incident[]): MapArea[] {
  const areas = new Map<string, MapArea>();
  for (const incident of incidents) {
    if (hasPoint(incident)) continue;
    const departmentCode = incident.site.departmentCode;
    const known = areas.get(departmentCode)?.incidents ?? [];
    areas.set(departmentCode, {
      departmentCode,
      name: departmentName(departmentCode),
      incidents: [...known, incident.slug],
    });
  }
  return [...areas.values()];
}

/** Incidents as the map draws them: points by site, areas by département. */
export function toMapView(incidents: readonly Incident[], words: Words): MapView {
  return {
    locale: words.locale,
    text: words.text,
    incidents: incidents.map((incident) => toMapIncident(incident, words)),
    sites: toSites(incidents, words.locale),
    areas: toAreas(incidents),
    area: words.area,
  };
}
