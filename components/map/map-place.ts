import { type Counted, say, sayCount } from '@/components/ui/say';
import type { DepartmentFeature } from './basemap';
import type { MapIncident, MapSite, MapView } from './map-view';
import type { SiteGroup } from './site-clusters';

/** Something on the map that can be pointed at: a site, sites drawn as one, or a hatched département. */
export type MapPlace = {
  key: string;
  kind: 'site' | 'group' | 'area';
  name: string;
  /** Where its mark stands: latitude, longitude. For an area it is worked out from the outline alone. */
  anchor: [number, number];
  precision: 'site' | 'commune' | 'department' | null;
  siteCount: number;
  incidents: MapIncident[];
  /** Zoom at which a group comes apart; null for anything else. */
  splitsAt: number | null;
};

type BySlug = ReadonlyMap<string, MapIncident>;

function listIncidents(slugs: readonly string[], bySlug: BySlug): MapIncident[] {
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

/** A lone site or a group as a place. */
export function toSitePlace(group: SiteGroup, bySlug: BySlug): MapPlace {
  const only = group.splitsAt === null ? group.sites[0] : undefined;
  const names = group.sites.map((site: MapSite) => site.name);
  return {
    key: group.id,
    kind: only ? 'site' : 'group',
    name: names.join(', '),
    anchor: [group.lat, group.lon],
    precision: only?.precision ?? null,
    siteCount: group.sites.length,
    incidents: listIncidents(
      group.sites.flatMap((site) => site.incidents),
      bySlug,
    ),
    splitsAt: group.splitsAt,
  };
}

/** The middle of the southern edge of an outline: its label stands there, clear of the marks inside. */
function southOf({ geometry }: DepartmentFeature): [number, number] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const points = rings.flat();
  const lons = points.map(([lon = 0]) => lon);
  const lats = points.map(([, lat = 0]) => lat);
  return [Math.min(...lats), (Math.min(...lons) + Math.max(...lons)) / 2];
}

/** The hatched départements as places; a code without an outline (overseas) has none. */
export function toAreaPlaces(
  areas: MapView['areas'],
  outlines: readonly DepartmentFeature[],
  bySlug: BySlug,
): MapPlace[] {
  return areas.flatMap((area) => {
    const outline = outlines.find((each) => each.properties.code === area.departmentCode);
    if (!outline) return [];
    return {
      key: `area-${area.departmentCode}`,
      kind: 'area' as const,
      name: area.name,
      anchor: southOf(outline),
      precision: 'department' as const,
      siteCount: 0,
      incidents: listIncidents(area.incidents, bySlug),
      splitsAt: null,
    };
  });
}

/** A place in one spoken sentence: what it is, then each night with its methods. */
export function describePlace(place: MapPlace, { text, locale }: Pick<MapView, 'text' | 'locale'>): string {
  const counted = (forms: Counted, n: number) => sayCount(forms, n, locale);
  if (place.kind === 'group') {
    const [sites, incidents] = [
      counted(text.sites, place.siteCount),
      counted(text.incidents, place.incidents.length),
    ];
    return say(text.groupSpoken, { sites, incidents, names: place.name });
  }
  const nights = place.incidents.map(
    (incident) => `${incident.nightLabel}: ${incident.methods.map((method) => method.label).join(', ')}`,
  );
  const precision =
    place.precision === 'site' || place.precision === null ? '' : ` (${text.precision[place.precision]})`;
  return `${place.name}${precision}. ${nights.join('. ')}.`;
}
