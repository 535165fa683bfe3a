import { GeoJSON, Pane } from 'react-leaflet';
import type { Basemap } from './basemap';
import styles from './basemap-layer.module.css';

const path = (className: string | undefined) => () => ({ className: className ?? '' });
const country = path(styles.country);
const department = path(styles.department);
const river = path(styles.river);
const region = path(styles.region);

/** Land, rivers and borders as SVG paths: classes only, so that the page's colours theme them. */
export function BasemapLayer({ basemap }: { basemap: Basemap }) {
  const departments = { type: 'FeatureCollection' as const, features: basemap.departments };
  return (
    <Pane name="basemap" className={styles.pane}>
      <GeoJSON data={basemap.countries} style={country} interactive={false} />
      <GeoJSON data={departments} style={department} interactive={false} />
      <GeoJSON data={basemap.rivers} style={river} interactive={false} />
      <GeoJSON data={basemap.regionBorders} style={region} interactive={false} />
    </Pane>
  );
}
