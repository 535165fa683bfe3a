/**
 * One shape per method on a 0 0 16 16 viewBox, so that a method is told by form as well as by colour.
 * A hollow shape is stroked (2 units) instead of filled. Plain data: map markers write it into HTML strings.
 */
export const METHOD_SHAPES: Record<string, { path: string; hollow?: boolean }> = {
  vehicle_arson: { path: 'M8 1.2 15.4 14.4H.6Z' },
  building_arson: { path: 'M8 .4 15.6 8 8 15.6.4 8Z' },
  arson_attempt: { path: 'M8 3.4 13.6 13.2H2.4Z', hollow: true },
  gunfire: { path: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z' },
  explosive: { path: 'M5.9 1h4.2v4.9H15v4.2h-4.9V15H5.9v-4.9H1V5.9h4.9Z' },
  graffiti: { path: 'M2 2h12v12H2Z' },
  vandalism: {
    path: 'M3.7.9 8 5.2 12.3.9l2.8 2.8L10.8 8l4.3 4.3-2.8 2.8L8 10.8l-4.3 4.3-2.8-2.8L5.2 8 .9 3.7Z',
  },
  threat: { path: 'M.6 1.6h14.8L8 14.8Z' },
  intrusion: { path: 'M2 1.2h5.2L14.4 8l-7.2 6.8H2L9 8Z' },
  assault: {
    path: 'M8 .6 9.82 5.79 15.32 5.92 10.95 9.26 12.53 14.53 8 11.4 3.47 14.53 5.05 9.26.68 5.92 6.18 5.79Z',
  },
  other: { path: 'M1 5.4h14v5.2H1Z' },
  unspecified: { path: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z', hollow: true },
};
