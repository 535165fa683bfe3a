import type { Feature, Point } from 'geojson';
import Supercluster from 'supercluster';
import type { MapSite } from './map-view';

/** Sites whose marks would overlap at a zoom; `splitsAt` is the zoom at which they come apart, null for a lone site. */
export type SiteGroup = { id: string; lat: number; lon: number; sites: MapSite[]; splitsAt: number | null };

/** Screen distance, in CSS pixels, under which two marks are drawn as one: about the width of a mark. */
const RADIUS = 40;
export const DEEPEST_ZOOM = 10;

type Index = Supercluster<MapSite>;
/** West, south, east, north, in degrees. */
export type Box = [number, number, number, number];

/** Prepares sites for grouping by zoom. Sites that share one estate stay together at every zoom: a list tells them apart. */
export function indexSites(sites: readonly MapSite[]): Index {
  const points = sites.map(
    (site): Feature<Point, MapSite> => ({
      type: 'Feature',
      properties: site,
      geometry: { type: 'Point', coordinates: [site.lon, site.lat] },
    }),
  );
  return new Supercluster<MapSite>({ radius: RADIUS, extent: 256, maxZoom: DEEPEST_ZOOM }).load(points);
}

/** The groups of one view of the map. */
export function groupSites(index: Index, box: Box, zoom: number): SiteGroup[] {
  return index.getClusters(box, Math.floor(zoom)).map(({ geometry, properties }) => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    if (!('cluster' in properties))
      return { id: properties.slug, lat, lon, sites: [properties], splitsAt: null };
    const id = properties.cluster_id as number;
    const sites = index.getLeaves(id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties);
    return { id: `group-${id}`, lat, lon, sites, splitsAt: index.getClusterExpansionZoom(id) };
  });
}
