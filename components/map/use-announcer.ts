import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sayCount } from '@/components/ui/say';
import type { MapPlace } from './map-place';
import type { MapView } from './map-view';
import { listPlacesInView } from './use-map-places';

/** What the live region of the map says: the last thing told, and after a move how many sites are in view. */
export function useAnnouncer(map: LeafletMap | null, places: readonly MapPlace[], view: MapView) {
  const [message, setMessage] = useState('');
  const seen = useRef<LeafletMap | null>(null);
  const told = useRef(0);
  const tell = useCallback((words: string) => {
    told.current = Date.now();
    setMessage(words);
  }, []);
  useEffect(() => {
    if (!map) return;
    const sites = listPlacesInView(map, places).reduce((sum, place) => sum + place.siteCount, 0);
    const words = sayCount(view.text.inView, sites, view.locale);
    const first = seen.current !== map;
    seen.current = map;
    // Only for somebody who is at the map, and never over what was just said about a mark.
    const isHere = map.getContainer().parentElement?.contains(document.activeElement) ?? false;
    if (!first && isHere && Date.now() - told.current > 700) setMessage(words);
  }, [map, places, view]);
  return { message, tell };
}
