import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Department = { code: string; name: string; region: string };
export type BasemapTopology = Topology<{
  pays: GeometryCollection<{ name: string }>;
  departements: GeometryCollection<Department>;
  fleuves: GeometryCollection;
}>;
export type DepartmentFeature = Feature<Polygon | MultiPolygon, Department>;

/** The embedded basemap, decoded: Natural Earth outlines in degrees, west–east first. */
export type Basemap = {
  countries: FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  departments: DepartmentFeature[];
  regionBorders: MultiLineString;
  rivers: FeatureCollection<LineString | MultiLineString>;
};

/** Decodes the basemap file. Borders between régions are the arcs whose two sides name different régions. */
export function decodeBasemap(topology: BasemapTopology): Basemap {
  const { pays, departements, fleuves } = topology.objects;
  const regionOf = (side: object) => (side as { properties?: Department }).properties?.region;
  return {
    countries: feature(topology, pays) as Basemap['countries'],
    departments: feature(topology, departements).features as DepartmentFeature[],
    regionBorders: mesh(topology, departements, (one, other) => regionOf(one) !== regionOf(other)),
    rivers: feature(topology, fleuves) as FeatureCollection<LineString | MultiLineString>,
  };
}
