import { geoJSON, type Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { Basemap } from './basemap';
import { clearOfSheet, isStill, showPoint } from './france';
import type { MapView } from './map-view';

/** Close enough that neighbours stand apart. */
const CLOSE = 8;

type Shown = { map: LeafletMap | null; view: MapView; basemap: Basemap | null; selected: string | null };

/** Brings the chosen incident into view, unless it was chosen on the map, where the reader is already looking. */
export function useShownSelection({ map, view, basemap, selected }: Shown) {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!map || !selected || shown.current === selected) return;
    const site = view.sites.find((each) => each.incidents.includes(selected));
    if (site) {
      shown.current = selected;
      showPoint(map, [site.lat, site.lon], CLOSE);
      return;
    }
    const area = view.areas.find((each) => each.incidents.includes(selected));
    const outline = basemap?.departments.find((each) => each.properties.code === area?.departmentCode);
    if (!outline) return;
    shown.current = selected;
    map.fitBounds(geoJSON(outline).getBounds(), {
      ...clearOfSheet(map.getSize().y),
      maxZoom: CLOSE,
      animate: !isStill(),
    });
  }, [map, view, basemap, selected]);
  useEffect(() => {
    if (!selected) shown.current = null;
  }, [selected]);
  return shown;
}
