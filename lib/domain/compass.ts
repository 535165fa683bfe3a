import { type Conflict, toConflict, toSides } from './conflict';
import type { Site } from './site';
import { getField, type Statement } from './statement';

/** Degrees clockwise from north. */
const BEARINGS = {
  north: 0,
  north_east: 45,
  east: 90,
  south_east: 135,
  south: 180,
  south_west: 225,
  west: 270,
  north_west: 315,
} as const;

/** Where the reference points stand, WGS84: Paris (Notre-Dame, kilometre zero) and the middle of mainland France (IGN). */
export const POINTS = { paris: { lat: 48.8534, lon: 2.3488 }, france: { lat: 46.54, lon: 2.43 } } as const;

/** A direction this far from the true bearing is wrong; reports round to eight or four winds. */
const TOLERANCE_DEGREES = 67.5;

type Point = { lat: number; lon: number };

/** The bearing from one point to another in degrees clockwise from north; a flat approximation, fit for France. */
export function bearingTo(from: Point, to: Point): number {
  const east = (to.lon - from.lon) * Math.cos((from.lat * Math.PI) / 180);
  return (Math.atan2(east, to.lat - from.lat) * 180) / Math.PI;
}

function isWrong(statement: Statement, gazetteer: ReadonlyMap<string, Site>): boolean {
  const { site, of, direction } = getLocation(statement);
  const { lat, lon } = gazetteer.get(site) ?? { lat: null, lon: null };
  if (lat === null || lon === null) return false;
  const turn = Math.abs(bearingTo(POINTS[of], { lat, lon }) - BEARINGS[direction]) % 360;
  return Math.min(turn, 360 - turn) > TOLERANCE_DEGREES;
}

type Location = { site: string; of: keyof typeof POINTS; direction: keyof typeof BEARINGS };
const getLocation = (statement: Statement) => getField('location').schema.parse(statement.value) as Location;

/** Directions that the gazetteer's coordinates belie, one conflict a site. */
export function listReferenceConflicts(
  locations: readonly Statement[],
  gazetteer: ReadonlyMap<string, Site>,
): Conflict[] {
  const wrong = locations.filter((row) => isWrong(row, gazetteer));
  const sites = [...new Set(wrong.map((row) => getLocation(row).site))];
  return sites.map((slug) => {
    const sides = toSides(wrong.filter((row) => getLocation(row).site === slug));
    return toConflict({ about: 'site', slug }, 'location', 'against_reference', sides);
  });
}
