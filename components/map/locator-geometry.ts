import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

export type Outline = Feature<Polygon | MultiPolygon>;
/** A point of the drawing, in its own units: x to the right, y down. */
export type Spot = readonly [number, number];
/** What a drawing shows: world units (0 to 1) of its left upper corner, and drawing units per world unit. */
export type Window = { left: number; top: number; scale: number; width: number; height: number };

/** Web Mercator, the world as a square of side 1, as map tiles have it. */
export function toMercator([lon = 0, lat = 0]: Position): Spot {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Where a place on earth falls in a drawing. */
export function project(position: Position, { left, top, scale }: Window): Spot {
  const [x, y] = toMercator(position);
  return [(x - left) * scale, (y - top) * scale];
}

/** The rings of an outline. */
export function listRings({ geometry }: Outline): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

type Edge = { inside: (spot: Spot) => boolean; cut: (one: Spot, other: Spot) => Spot };

function edgeAt(axis: 0 | 1, limit: number, keep: 1 | -1): Edge {
  return {
    inside: (spot) => (spot[axis] - limit) * keep >= 0,
    cut: (one, other) => {
      const share = (limit - one[axis]) / (other[axis] - one[axis]);
      return [one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])];
    },
  };
}

function clipAt(ring: readonly Spot[], { inside, cut }: Edge): Spot[] {
  return ring.flatMap((spot, at) => {
    const before = ring.at(at - 1) ?? spot;
    if (inside(spot)) return inside(before) ? [spot] : [cut(before, spot), spot];
    return inside(before) ? [cut(before, spot)] : [];
  });
}

/** Cuts a ring at the frame, a little outside it so that no border is drawn along the edge (Sutherland–Hodgman). */
export function clip(ring: readonly Spot[], { width, height }: Window): Spot[] {
  const margin = 4;
  const edges = [
    edgeAt(0, -margin, 1),
    edgeAt(0, width + margin, -1),
    edgeAt(1, -margin, 1),
    edgeAt(1, height + margin, -1),
  ];
  return edges.reduce<Spot[]>((rest, edge) => clipAt(rest, edge), [...ring]);
}

/** Points closer than this, in drawing units, are one. */
const NEAR = 1.7;

/** Path data with one decimal, without the points that nobody would see; empty where nothing is left. */
export function toPathData(ring: readonly Spot[]): string {
  let last: Spot | null = null;
  const kept = ring.filter((spot) => {
    if (last && Math.hypot(spot[0] - last[0], spot[1] - last[1]) < NEAR) return false;
    last = spot;
    return true;
  });
  if (kept.length < 3) return '';
  return `M${kept.map(([x, y]) => `${+x.toFixed(1)} ${+y.toFixed(1)}`).join('L')}Z`;
}
