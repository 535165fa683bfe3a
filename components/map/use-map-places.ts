import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import type { Basemap } from './basemap';
import { type MapPlace, toAreaPlaces, toSitePlace } from './map-place';
import type { MapView } from './map-view';
import { type Box, groupSites, indexSites } from './site-clusters';

type Frame = { box: Box; zoom: number };

function readFrame(map: LeafletMap): Frame {
  // Marks just outside the edge are kept, so that a small pan shows no gap.
  const bounds = map.getBounds().pad(0.2);
  return {
    box: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: map.getZoom(),
  };
}

function useFrame(map: LeafletMap | null): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);
  useEffect(() => {
    if (!map) return;
    const read = () => setFrame(readFrame(map));
    read();
    map.on('moveend', read);
    return () => {
      map.off('moveend', read);
    };
  }, [map]);
  return frame;
}

/** The places of the present view of the map, from north to south. */
export function useMapPlaces(map: LeafletMap | null, view: MapView, basemap: Basemap | null): MapPlace[] {
  const { incidents, sites, areas } = view;
  const frame = useFrame(map);
  const bySlug = useMemo(() => new Map(incidents.map((incident) => [incident.slug, incident])), [incidents]);
  const index = useMemo(() => indexSites(sites), [sites]);
  const areaPlaces = useMemo(
    () => toAreaPlaces(areas, basemap?.departments ?? [], bySlug),
    [areas, basemap, bySlug],
  );
  return useMemo(() => {
    if (!frame) return [];
    const groups = groupSites(index, frame.box, frame.zoom);
    const places = [...groups.map((group) => toSitePlace(group, bySlug)), ...areaPlaces];
    return places.sort((one, other) => other.anchor[0] - one.anchor[0]);
  }, [frame, index, bySlug, areaPlaces]);
}

/** The places whose mark stands inside the visible part of the map. */
export function listPlacesInView(map: LeafletMap, places: readonly MapPlace[]): MapPlace[] {
  const bounds = map.getBounds();
  return places.filter((place) => bounds.contains(place.anchor));
}
