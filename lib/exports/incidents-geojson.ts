import type { Feature, FeatureCollection, Point } from 'geojson';
import type { IncidentItem } from './incident-item';

export type Total = { total: number; revision: number };

/** Incidents as RFC 7946: [lon, lat] in WGS 84; `geometry` is null where there is no point. `meta` is a foreign member. */
export function toGeoJson(
  items: readonly IncidentItem[],
  meta: Total,
): FeatureCollection<Point | null, IncidentItem> & { meta: Total } {
  return { type: 'FeatureCollection', meta, features: items.map(toFeature) };
}

function toFeature(item: IncidentItem): Feature<Point | null, IncidentItem> {
  return { type: 'Feature', id: item.slug, geometry: toPoint(item.site), properties: item };
}

function toPoint({ lat, lon }: IncidentItem['site']): Point | null {
  return lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
}
