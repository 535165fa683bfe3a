'use client';

import dynamic from 'next/dynamic';
import styles from './map-stage.module.css';
import type { MapView } from './map-view';

// Leaflet needs a window, so the server draws none of it.
const FranceMap = dynamic(() => import('./france-map'), { ssr: false, loading: () => <MapWaiting /> });

/** Same box, same colour as the map that takes its place: nothing shifts. */
function MapWaiting() {
  return <div className={styles.waiting} aria-busy="true" />;
}

/** The place of the map in the page. */
export function MapStage({ view }: { view: MapView }) {
  return <FranceMap view={view} />;
}
