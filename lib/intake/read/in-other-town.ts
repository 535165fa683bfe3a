import { isNoName } from './find-unlisted';
import { type ActMark, overlaps, type PlaceMark } from './mark';
import { partOf } from './nearest-night';

type Sheet = { text: string; folded: string };

const IN_TOWN = /^ (?:in|at|near|à|près de) (\p{Lu}[\p{L}’'-]+)(?=,| and | et | ou | or )/u;

/** "The shooting in Lens, and the fire at A prison": what was done in a town that no list holds was not done at A. */
export function isInOtherTown({ text, folded }: Sheet, act: ActMark, places: readonly PlaceMark[]): boolean {
  const found = IN_TOWN.exec(text.slice(act.end, act.end + 60));
  const [whole = '', town = ''] = found ?? [];
  if (!found || isNoName(town)) return false;
  const name = { start: act.end, end: act.end + whole.length };
  const part = partOf(folded, act);
  return places.length > 0 && !places.some((place) => overlaps(place.phrase, name) || overlaps(place, part));
}
