import { foldText } from '../../domain/fold-text';
import type { Bin } from './bin';

/**
 * Joins what a headline tells of a town to the office that the text below puts there: « Cinq voitures en cendres à Caen …
 * le garage du SPIP, à Caen ». `named` are the sites that the text calls by more than their town.
 */
export function dropOfficeTowns(bins: readonly Bin[], named: ReadonlySet<string>): Bin[] {
  const offices = new Set(
    bins.flatMap(({ place }) => (place.kind === 'office' && place.name ? [foldText(place.name)] : [])),
  );
  if (offices.size === 0) return [...bins];
  return bins.filter(
    ({ place }) =>
      place.kind !== 'site' ||
      place.slugs.some((slug) => named.has(slug)) ||
      !offices.has(foldText(place.name ?? '')),
  );
}
