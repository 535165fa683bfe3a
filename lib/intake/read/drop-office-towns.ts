import { foldText } from '../../domain/fold-text';
import type { Bin } from './bin';
import { isVague } from './mark';

/** « Prisons attaquées : Caen, Fresnes » opens the text, and no more is told of the place. */
const isOnlyListed = ({ scenes }: Bin) =>
  scenes.every(({ act, sentence }) => sentence.start === 0 && isVague(act));

/**
 * Joins what a headline tells of a town to the office that the text below puts there: « Cinq voitures en cendres à Caen …
 * le garage du SPIP, à Caen ». `named` are the sites that the text calls by more than their town.
 */
export function dropOfficeTowns(bins: readonly Bin[], named: ReadonlySet<string>): Bin[] {
  const offices = new Set(
    bins.flatMap(({ place }) => (place.kind === 'office' && place.name ? [foldText(place.name)] : [])),
  );
  if (offices.size === 0) return [...bins];
  return bins.filter((bin) => {
    const { kind, name, slugs } = bin.place;
    if (kind !== 'site' || !offices.has(foldText(name ?? ''))) return true;
    return slugs.some((slug) => named.has(slug)) && !isOnlyListed(bin);
  });
}
