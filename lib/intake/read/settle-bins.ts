import { dropBesideFire } from './beside-fire';
import type { Bin } from './bin';
import { dropOfficeTowns } from './drop-office-towns';
import type { PlaceMark } from './mark';
import { dropWorkplaces } from './only-at-work';

/** What is left of the places and nights of an article once the whole of it is known. */
export const settleBins = (
  bins: readonly Bin[],
  { places, named }: { places: readonly PlaceMark[]; named: ReadonlySet<string> },
): Bin[] => dropOfficeTowns(dropWorkplaces(dropBesideFire(bins), places), named);
