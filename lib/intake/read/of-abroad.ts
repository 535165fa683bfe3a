import { findAreas } from './find-areas';
import type { PlaceMark } from './mark';
import type { Sheet, SheetSentence } from './sheet';

/** Whether a sentence is about a country other than France: never where it names a site of ours. `goesOn`: its paragraph told of one before. */
export function isOfAbroad(
  { text, folded, hasForeign }: Sheet,
  sentence: SheetSentence,
  { places, goesOn }: { places: readonly PlaceMark[]; goesOn: boolean },
): boolean {
  if (places.some(({ kind, pending }) => kind === 'site' && !(pending && sentence.isForeign))) return false;
  if (sentence.isForeign) return true;
  // « La Belgique … La façade d'une gardienne »: a home told of in the same paragraph.
  const isUnlisted = places.some(({ kind }) => kind === 'unlisted' || (goesOn && kind === 'home'));
  return isUnlisted && hasForeign && findAreas(text, folded, sentence).length === 0;
}
