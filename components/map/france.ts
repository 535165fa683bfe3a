import type { LatLngBoundsLiteral, Map as LeafletMap, PointTuple } from 'leaflet';

/** Metropolitan France with Corsica, with a little sea around it. */
export const FRANCE: LatLngBoundsLiteral = [
  [41.6, -4.9],
  [51.1, 9.3],
];

/** What the map shows at first: the area that was asked for, west, south, east, north; else all of metropolitan France. */
export function toBounds(area: readonly [number, number, number, number] | null): LatLngBoundsLiteral {
  if (area === null) return FRANCE;
  const [west, south, east, north] = area;
  return [
    [south, west],
    [north, east],
  ];
}

/** The embedded basemap ends here; the reader cannot leave it. */
export const BASEMAP_EDGE: LatLngBoundsLiteral = [
  [38.2, -10.3],
  [55.8, 16.8],
];

/** On a phone the list covers the south of the view, so the map must be able to go up that far. */
export const EDGE_ABOVE_SHEET: LatLngBoundsLiteral = [
  [24, -14],
  [57, 20],
];

// As in the stylesheets: below this the result list lies over the lower part of the map.
const NARROW = '(max-width: 50rem)';

export function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}

/** Padding that keeps what is shown clear of the list sheet of a phone. */
export function clearOfSheet(height: number): { paddingTopLeft: PointTuple; paddingBottomRight: PointTuple } {
  const sheet = isNarrow() ? height * 0.42 : 0;
  return { paddingTopLeft: [8, 8], paddingBottomRight: [8, 8 + sheet] };
}

/** Moves at once where the reader asked for less motion. */
export function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Back to the whole of metropolitan France. */
export function showFrance(map: LeafletMap, animate = !isStill()): void {
  map.fitBounds(FRANCE, { ...clearOfSheet(map.getSize().y), animate });
}

/** Brings a point to the middle of what is visible, no further out than `zoom`. */
export function showPoint(map: LeafletMap, anchor: [number, number], zoom: number): void {
  const { paddingBottomRight } = clearOfSheet(map.getSize().y);
  const target = Math.max(map.getZoom(), zoom);
  const centre = map.project(anchor, target).add([0, paddingBottomRight[1] / 2]);
  map.setView(map.unproject(centre, target), target, { animate: !isStill() });
}
