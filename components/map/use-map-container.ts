import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { showFrance } from './france';

/** Names the map for those who hear it, and lets it follow its box when the filters above it wrap. */
export function useMapContainer(map: LeafletMap | null, label: string, descriptionId: string): void {
  useEffect(() => {
    if (!map) return;
    const container = map.getContainer();
    container.setAttribute('role', 'application');
    container.setAttribute('aria-label', label);
    container.setAttribute('aria-describedby', descriptionId);
    const observer = new ResizeObserver(() => map.invalidateSize({ pan: false }));
    observer.observe(container);
    showFrance(map, false);
    return () => observer.disconnect();
  }, [map, label, descriptionId]);
}

/** Escape on the map: on to the results, past everything that belongs to the map. */
export function leaveMap(): void {
  document.getElementById('results')?.focus();
}
