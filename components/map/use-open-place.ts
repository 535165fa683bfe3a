import { useCallback, useState } from 'react';
import type { MapPlace } from './map-place';
import type { MapView } from './map-view';

type Opened = { place: MapPlace; byKey: boolean };

/** The place whose panel is open. After a change of filters it keeps only the incidents that are still there. */
export function useOpenPlace(view: MapView) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback((place: MapPlace, byKey: boolean) => setOpened({ place, byKey }), []);
  const close = useCallback(() => setOpened(null), []);
  const slugs = opened?.place.incidents.map((incident) => incident.slug) ?? [];
  const incidents = view.incidents.filter((incident) => slugs.includes(incident.slug));
  const place = opened && incidents.length > 0 ? { ...opened.place, incidents } : null;
  return { place, byKey: opened?.byKey ?? false, open, close };
}
