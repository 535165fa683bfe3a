import { isVague, type PlaceMark } from './mark';
import { findNth } from './nth-place';
import type { Scene } from './scene';
import type { Sheet } from './sheet';
import { findWhereItStood } from './stood-at';

/** The place that the words of a scene, or the sentence behind it, point at: the home where the vehicle had stood, "the first" of two prisons; null where they point at none. */
export function findPointedAt(
  sheet: Sheet,
  scene: Scene,
  { at, places }: { at: number; places: readonly PlaceMark[] },
): PlaceMark | null {
  const isOfVehicle = scene.method === 'vehicle_arson' || scene.object?.kind === 'vehicle';
  const isAtSite = scene.places.some(({ kind, role }) => kind === 'site' && role === 'scene');
  const stood = isOfVehicle ? findWhereItStood(sheet, at, { places, isAtSite }) : null;
  const isNamed =
    scene.places.length === 1 && scene.places.some(({ kind }) => kind === 'site' || kind === 'home');
  const meant = stood ?? (isNamed || isVague(scene.act) ? null : findNth(sheet, scene, { at, places }));
  return meant && { ...meant, pending: false };
}
