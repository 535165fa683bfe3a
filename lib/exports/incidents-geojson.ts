import type { FeatureCollection, Point } from 'geojson';
import { z } from 'zod';
import { type IncidentItem, incidentItemSchema } from './incident-item';

const pointSchema = z.object({
  type: z.literal('Point'),
  coordinates: z.tuple([z.number(), z.number()]).describe('Longitude, latitude, WGS 84'),
});

const featureSchema = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: pointSchema.nullable().describe('Null where there is no point'),
  properties: incidentItemSchema,
});

export const geoJsonSchema = z
  .object({
    type: z.literal('FeatureCollection'),
    meta: z.object({ total: z.int().min(0), revision: z.int().min(0) }),
    features: z.array(featureSchema),
  })
  .describe('A selection of incidents as RFC 7946; meta is a foreign member');
type GeoJson = z.infer<typeof geoJsonSchema>;

/** Incidents as RFC 7946: [lon, lat] in WGS 84; `geometry` is null where there is no point. `meta` is a foreign member. */
export function toGeoJson(items: readonly IncidentItem[], meta: GeoJson['meta']): GeoJson {
  return {
    type: 'FeatureCollection',
    meta,
    features: items.map(toFeature),
  } satisfies FeatureCollection<Point | null, IncidentItem> & Pick<GeoJson, 'meta'>;
}

function toFeature(item: IncidentItem): GeoJson['features'][number] {
  return { type: 'Feature', id: item.slug, geometry: toPoint(item.site), properties: item };
}

function toPoint({ lat, lon }: IncidentItem['site']): GeoJson['features'][number]['geometry'] {
  return lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
}
