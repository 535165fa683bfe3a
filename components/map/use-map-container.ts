import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import { clearOfSheet, toBounds } from './france';
import type { MapView } from './map-view';

/** Names the map for those who hear it, and lets it follow its box when the filters above it wrap. */
export function useMapContainer(map: LeafletMap | null, label: string, descriptionId: string): void {
  useEffect(() => {
    if (!map) return;
    const container = map.getContainer();
    container.setAttribute('role', 'application');
    container.setAttribute('aria-label', label);
    container.setAttribute('aria-describedby', descriptionId);
    // Leaflet focuses the map on every press; the ring is for those who came by key.
    const press = () => container.setAttribute('data-pressed', '');
    const key = () => container.removeAttribute('data-pressed');
    container.addEventListener('pointerdown', press, { capture: true });
    document.addEventListener('keydown', key, { capture: true });
    const observer = new ResizeObserver(() => map.invalidateSize({ pan: false }));
    observer.observe(container);
    return () => {
      observer.disconnect();
      container.removeEventListener('pointerdown', press, { capture: true });
      document.removeEventListener('keydown', key, { capture: true });
    };
  }, [map, label, descriptionId]);
}

/** What the map shows at first. Later changes of the query leave the map where the reader has moved it. */
export function useFirstView(map: LeafletMap | null, area: MapView['area']): void {
  const first = useRef(area);
  useEffect(() => {
    map?.fitBounds(toBounds(first.current), { ...clearOfSheet(map.getSize().y), animate: false });
  }, [map]);
}

/** Escape on the map: on to the results, past everything that belongs to the map. */
export function leaveMap(): void {
  document.getElementById('results')?.focus();
}
