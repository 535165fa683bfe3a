import { keyOf } from './bin';
import type { PlaceMark } from './mark';
import type { SheetSentence } from './sheet';
import { isEntry, SAYS_PRISON } from './words/story';

/** The one town of a sentence that speaks of a prison. */
export function onlyPending(
  { folded }: Pick<SheetSentence, 'folded'>,
  { places, named }: { places: readonly PlaceMark[]; named: ReadonlySet<string> },
): PlaceMark[] {
  const towns = places.filter(({ kind, role }) => kind === 'site' && role !== 'dateline');
  const isOne = new Set(towns.map((place) => keyOf(place, null))).size === 1;
  const isSaid =
    places.some(({ kind }) => kind === 'same') ||
    SAYS_PRISON.test(folded) ||
    isEntry({ folded }) ||
    towns.some(({ slugs: [slug = ''] }) => named.has(slug));
  return isOne && isSaid ? towns : [];
}
