import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { isStill } from './france';
import type { MapPlace } from './map-place';
import { listPlacesInView } from './use-map-places';

type Keys = {
  places: readonly MapPlace[];
  onOpen: (place: MapPlace) => void;
  /** Escape pressed on the map itself. */
  onLeave: () => void;
  onHelp: () => void;
  say: (place: MapPlace, position: number, of: number) => void;
};

/** Arrows, plus and minus are Leaflet's own; this adds walking the marks (N, P), opening one, help and leaving. */
export function useMapKeys(map: LeafletMap | null, keys: Keys): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const latest = useRef({ ...keys, current });
  useEffect(() => {
    latest.current = { ...keys, current };
  });
  useEffect(() => {
    const container = map?.getContainer();
    if (!map || !container) return;
    const step = (by: 1 | -1) => {
      const { places, say, current } = latest.current;
      const inView = listPlacesInView(map, places);
      const from = inView.findIndex((place) => place.key === current);
      const start = from < 0 && by < 0 ? 0 : from;
      const at = (start + by + inView.length) % Math.max(inView.length, 1);
      const place = inView[at];
      if (!place) return;
      setCurrent(place.key);
      map.panInside(place.anchor, { padding: [60, 60], animate: !isStill() });
      say(place, at + 1, inView.length);
    };
    const open = () => {
      const place = latest.current.places.find((each) => each.key === latest.current.current);
      if (place) latest.current.onOpen(place);
    };
    const actions: Record<string, () => void> = {
      n: () => step(1),
      p: () => step(-1),
      enter: open,
      ' ': open,
      escape: () => {
        setCurrent(null);
        latest.current.onLeave();
      },
      '?': () => latest.current.onHelp(),
    };
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key.toLowerCase()];
      if (!action || event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      action();
    };
    const forget = () => setCurrent(null);
    container.addEventListener('keydown', press);
    container.addEventListener('blur', forget);
    return () => {
      container.removeEventListener('keydown', press);
      container.removeEventListener('blur', forget);
    };
  }, [map]);
  return current;
}
