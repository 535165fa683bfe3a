import { dropBesideFire } from './beside-fire';
import { agrees, type Bin } from './bin';
import { dropOfficeTowns } from './drop-office-towns';
import { dropEchoes } from './headline-echoes';
import type { PlaceMark } from './mark';
import { dropWorkplaces } from './only-at-work';
import { splitNights } from './split-nights';

/** « Le local du SPIP pris pour cible … l'antenne d'Angoulême »: an office that is named once, and told of without its name, is one. */
function joinOffice(bins: readonly Bin[]): Bin[] {
  const [named, ...more] = bins.filter(({ place }) => place.kind === 'office' && place.name !== null);
  const unnamed = bins.filter(({ place }) => place.kind === 'office' && place.name === null);
  if (!named || more.length > 0) return [...bins];
  const same = unnamed.filter(({ nights }) => agrees(named.nights, nights) || nights.length === 0);
  for (const { scenes, sentences, nights } of same) {
    named.scenes.push(...scenes);
    named.sentences.push(...sentences);
    if (named.nights.length === 0) named.nights = nights;
  }
  return bins.filter((bin) => !same.includes(bin));
}

/** What is left of the places and nights of an article once the whole of it is known. */
export const settleBins = (
  bins: readonly Bin[],
  { places, named }: { places: readonly PlaceMark[]; named: ReadonlySet<string> },
): Bin[] =>
  splitNights(dropEchoes(joinOffice(dropOfficeTowns(dropWorkplaces(dropBesideFire(bins), places), named))));
