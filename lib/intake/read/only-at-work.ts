import { isDayAlone } from '../time/night-reading';
import { type Bin, keyOf } from './bin';
import { isVague, type PlaceMark } from './mark';

/**
 * Leaves out a prison that a headline names among places attacked, when the text below knows it only as the place
 * where somebody works: « De Tarascon à Meaux, les prisons attaquées … un agent de la prison de Meaux ».
 */
export function dropWorkplaces(bins: readonly Bin[], places: readonly PlaceMark[]): Bin[] {
  const isNamedOnly = ({ scenes, nights }: Bin) =>
    scenes.every(({ act }) => isVague(act)) && nights.every(isDayAlone);
  return bins.filter((bin) => {
    const until = Math.max(...bin.scenes.map(({ sentence }) => sentence.end));
    if (bin.place.kind !== 'site' || !isNamedOnly(bin)) return true;
    const below = places.filter(({ kind, start }) => kind === 'site' && start >= until);
    const same = below.filter((place) => keyOf(place, null) === bin.key);
    return same.length === 0 || same.some(({ role }) => role !== 'workplace');
  });
}
