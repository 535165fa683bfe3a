import { bearingTo, POINTS } from './compass';
import type { Localised } from './locale';

// Eight winds, clockwise from north.
const WINDS: readonly Localised[] = [
  { en: 'north of', fr: 'au nord de' },
  { en: 'north-east of', fr: 'au nord-est de' },
  { en: 'east of', fr: 'à l’est de' },
  { en: 'south-east of', fr: 'au sud-est de' },
  { en: 'south of', fr: 'au sud de' },
  { en: 'south-west of', fr: 'au sud-ouest de' },
  { en: 'west of', fr: 'à l’ouest de' },
  { en: 'north-west of', fr: 'au nord-ouest de' },
];

/** Where the gazetteer puts a point, as one of eight winds: "west of". */
export function directionFrom(of: keyof typeof POINTS, point: { lat: number; lon: number }): Localised {
  const turn = Math.round(bearingTo(POINTS[of], point) / 45);
  return WINDS[(turn + 8) % 8] ?? { en: 'at', fr: 'à' };
}
