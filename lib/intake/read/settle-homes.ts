import { agrees, type Bin, keyOf } from './bin';
import { overlaps, type PlaceMark } from './mark';
import type { Sheet } from './sheet';

// "Where she lives", « chez elle », "at her home": of any kind.
const OF_ANY_KIND = /^(?:domiciles?|homes?|residences?|chez |ou |la ou |where )/;

// « Les habitants d'un immeuble voisin ont été évacués », "a block across the road".
const OF_OTHERS =
  /\b(?:immeubles? voisins?|voisins? d'en face|d'en face|d'a cote|quitt[a-z]+|neighbou?ring|neighbou?rs in|across|opposite|next door|leaving)\b/;
const A_HOUSE = /\b(?:maisons?(?! d'arret| centrale)|pavillons?|villas?|houses?|bungalow)\b/;

const isOfKind = ({ place }: Bin, kind: PlaceMark['siteKind']) =>
  place.kind === 'home' && place.siteKind === kind;

/** The first home as one in a block of flats. */
function inBlock(bin: Bin): Bin {
  const place = { ...bin.place, siteKind: 'residential_building' as const };
  return { ...bin, place, key: keyOf(place, bin.area?.name ?? null) };
}

/**
 * Gives a home that the text calls no more than that the kind of the building that the same paragraph tells of: « prise
 * pour cible là où elle habite. … Le feu a pris dans le hall de l'immeuble ». A block of flats that was told of before it,
 * in the same area and with nothing said of what was done there, is that one.
 */
export function settleHomes(
  bins: readonly Bin[],
  { sheet, places }: { sheet: Sheet; places: readonly PlaceMark[] },
): Bin[] {
  const blocks = places.filter(
    ({ kind, siteKind }) => kind === 'home' && siteKind === 'residential_building',
  );
  const paragraphsOf = ({ scenes }: Bin) => new Set(scenes.map(({ sentence }) => sentence.paragraph));
  const settled = bins.map((bin) => {
    const isOpen =
      isOfKind(bin, 'private_home') &&
      OF_ANY_KIND.test(sheet.folded.slice(bin.place.start, bin.place.end)) &&
      bin.scenes.some(({ method }) => method === 'building_arson' || method === 'arson_attempt') &&
      bin.scenes.every(({ method }) => method !== 'vehicle_arson');
    if (!isOpen) return bin;
    const own = paragraphsOf(bin);
    const isAlone = bins.every(
      (other) =>
        other === bin || other.place.kind !== 'home' || ![...paragraphsOf(other)].some((one) => own.has(one)),
    );
    const told = sheet.sentences.filter(({ paragraph }) => own.has(paragraph));
    const isInBlock = told.some(
      (sentence, at) =>
        [sentence, told[at + 1]].some((one) => bin.scenes.some((scene) => scene.sentence === one)) &&
        blocks.some((block) => overlaps(block, sentence)) &&
        !OF_OTHERS.test(sentence.folded),
    );
    const hasHouse = told.some(({ folded }) => A_HOUSE.test(folded));
    return isAlone && isInBlock && !hasHouse ? inBlock(bin) : bin;
  });
  const isTold = ({ scenes }: Bin) => scenes.some(({ method }) => method !== null);
  const listUntold = (bin: Bin) =>
    settled.filter(
      (other) =>
        other !== bin &&
        bin.area !== null &&
        isOfKind(bin, 'residential_building') &&
        isTold(bin) &&
        other.key === bin.key &&
        !isTold(other) &&
        agrees(bin.nights, other.nights),
    );
  const joined = new Set(settled.flatMap(listUntold));
  return settled.filter((bin) => !joined.has(bin)).map((bin) => listUntold(bin).reduce(join, bin));
}

const join = (bin: Bin, { scenes, setScenes, sentences }: Bin): Bin => ({
  ...bin,
  scenes: [...scenes, ...bin.scenes],
  setScenes: [...setScenes, ...bin.setScenes],
  sentences: [...sentences, ...bin.sentences],
});
