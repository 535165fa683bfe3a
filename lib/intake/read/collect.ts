import { type Collected, Collector } from './collector';
import { findPlaces } from './find-places';
import type { Gazetteer } from './gazetteer';
import type { PlaceMark } from './mark';
import { settleBins } from './settle-bins';
import type { Sheet } from './sheet';

/** Which acts an article tells of, by place and night; places without a name apart. */
export function collect(
  sheet: Sheet,
  gazetteer: Gazetteer,
): Collected & { places: PlaceMark[]; named: ReadonlySet<string> } {
  const { places, seats, spared } = findPlaces(sheet, sheet.sentences, gazetteer);
  const named = new Set(
    places.flatMap(({ pending, slugs, kind }) => (kind === 'site' && !pending ? slugs : [])),
  );
  const { bins, unnamed } = new Collector(sheet, { places, seats, spared }, new Set(named)).read();
  return { bins: settleBins(bins, { places, named }), unnamed, places, named };
}
