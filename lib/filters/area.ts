/** West, south, east, north, in degrees to two decimals (about a kilometre). West lies before east, south before north. */
export type Area = readonly [west: number, south: number, east: number, north: number];

const DEGREES = /^-?\d{1,3}(?:\.\d{1,6})?$/;

/** Reads "west,south,east,north"; null when it is not four numbers in that order and range. */
export function parseArea(text: string): Area | null {
  const parts = text.split(',');
  if (parts.length !== 4 || !parts.every((part) => DEGREES.test(part))) return null;
  const [west = 0, south = 0, east = 0, north = 0] = parts.map(toHundredths);
  const isOnEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return isOnEarth && west < east && south < north ? [west, south, east, north] : null;
}

// Adding zero turns -0 into 0: one area has one address.
const toHundredths = (text: string) => Math.round(Number(text) * 100) / 100 + 0;

/** Whether a point lies in an area, its edges included. */
export function isInArea(
  { lat, lon }: { lat: number | null; lon: number | null },
  [west, south, east, north]: Area,
): boolean {
  return lat !== null && lon !== null && lon >= west && lon <= east && lat >= south && lat <= north;
}
