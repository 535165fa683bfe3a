import { alternatives } from '../any-of';
import type { Proposal } from '../proposal';
import { type Bin, countDeeds } from './bin';
import { type AreaMark, findAreas } from './find-areas';
import type { PlaceMark } from './mark';
import { distance } from './mark';
import { THE_PRISON } from './prison-words';
import type { Attacks } from './reading';
import type { Sheet, SheetSentence } from './sheet';

/** Where an attack was: a site, or the kind of a home with the département or région that the text gives it. */
export function toPlace(
  reading: Attacks,
  bin: Bin,
): Pick<Proposal, 'site' | 'place' | 'siteKind' | 'departmentCode'> {
  const { place, scenes } = bin;
  if (place.kind === 'home') {
    const known = bin.area ?? onlyArea(reading) ?? areaAbove(reading, bin);
    return {
      site: null,
      place: known?.name ?? null,
      siteKind: place.siteKind,
      departmentCode: known ? known.code : departmentNear(reading, { place, scenes }),
    };
  }
  const { gazetteer, places, sheet, known } = reading;
  // Of several sites of one town the one that is known to have been attacked, unless the text says what it is.
  const isSaid = scenes.some(({ sentence }) => THE_PRISON.test(sentence.folded));
  const meant = isSaid ? place.slugs.slice(0, 1) : place.slugs;
  const slug = meant.find((one) => known.some(({ site }) => site === one)) ?? place.slugs[0] ?? null;
  const site = slug ? gazetteer.sites.get(slug) : undefined;
  const name =
    bareName(place.name) ??
    townOf(sheet, scenes[0]?.sentence, { places, place }) ??
    areaOf(sheet, place, scenes[0]);
  return {
    site: slug,
    place: name,
    siteKind: site?.kind ?? place.siteKind,
    departmentCode: (site?.departmentCode as Proposal['departmentCode']) ?? null,
  };
}

const NEAR = /\b(?:near|close to|outside|pres de|a cote de|non loin de|aux portes de) ?$/;

/** The département of the town that a home is said to be near, to hold it against known ones. */
function departmentNear(
  { gazetteer, places, sheet }: Attacks,
  { place, scenes }: Pick<Bin, 'place' | 'scenes'>,
): Proposal['departmentCode'] {
  const sentence = scenes[0]?.sentence;
  const town = places.find(
    (other) =>
      other.kind === 'site' &&
      sentence &&
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      distance(other, place) < 40 &&
      NEAR.test(sheet.folded.slice(Math.max(0, other.start - 16), other.start)),
  );
  const site = gazetteer.sites.get(town?.slugs[0] ?? '');
  return (site?.departmentCode as Proposal['departmentCode']) ?? null;
}

const KIND_WORDS = alternatives`
  prison
  maison d[’']arr[êe]t
  maison centrale
  centrale
  centre p[ée]nitentiaire
  centre de d[ée]tention
  [ée]tablissement p[ée]nitentiaire
`;
const KIND_BEFORE = new RegExp(
  String.raw`^(?:(?:la |le |l[’'])?${KIND_WORDS}(?: de la | du | des | de | d[’']))(?=\p{Lu})`,
  'iu',
);
const KIND_AFTER = /(?<=\p{L})(?:[’']s)? (?:remand )?(?:prison|jail|detention cent(?:er|re)|penitentiary)$/iu;

/** "Maison d'arrêt de Nanterre" is Nanterre. */
const bareName = (name: string | null) => name?.replace(KIND_BEFORE, '').replace(KIND_AFTER, '') ?? null;

/** The town in which a text puts an office. */
function townOf(
  { text }: Sheet,
  sentence: SheetSentence | undefined,
  { places, place }: { places: readonly PlaceMark[]; place: PlaceMark },
): string | null {
  const towns = places.filter(
    ({ kind, start, end }) => kind === 'site' && sentence && start >= sentence.start && end <= sentence.end,
  );
  const [nearest] = towns.sort((one, other) => distance(one, place) - distance(other, place));
  return nearest ? text.slice(nearest.start, nearest.end) : null;
}

/** The département in which a text puts an office without its town. */
function areaOf({ text, folded }: Sheet, { kind }: PlaceMark, scene: Bin['scenes'][number] | undefined) {
  return kind === 'office' && scene ? (findAreas(text, folded, scene.sentence)[0]?.name ?? null) : null;
}

/** How far from the name of a site its own département may stand. */
const OF_SITE = 25;

const isOfSite = (places: readonly PlaceMark[], area: AreaMark) =>
  places.some(
    // A town that nothing calls a prison may be where the home is.
    (place) =>
      place.kind === 'site' && !(place.pending && place.role === 'scene') && distance(area, place) < OF_SITE,
  );

// "7:48 pm (Paris)", "in Paris, the minister said": a town first.
const PARIS = '75';

/** The département that the text speaks of when it comes to a home: named above it, with nothing told of another place in between. */
function areaAbove({ bins, sheet, places }: Attacks, { scenes }: Bin): AreaMark | null {
  const { sentences, text, folded } = sheet;
  const told = bins.filter((bin) => bin.scenes !== scenes).flatMap((bin) => bin.scenes);
  const others = new Set(told.map(({ sentence }) => sentence));
  const lastAbove = ({ sentence }: Bin['scenes'][number]) => {
    const above = sentences.slice(0, sentences.indexOf(sentence));
    return above
      .slice(above.findLastIndex((one) => others.has(one)) + 1)
      .filter(({ excluded }) => excluded === null)
      .flatMap((one) => findAreas(text, folded, one))
      .findLast((area) => area.code !== null && area.code !== PARIS && !isOfSite(places, area));
  };
  return scenes.map(lastAbove).find((area) => area !== undefined) ?? null;
}

/** The one département of a text that tells of nothing but one home: "police in the Loiret said". */
function onlyArea({ bins, sheet, places }: Attacks): AreaMark | null {
  if (countDeeds(bins) > 1) return null;
  const areas = sheet.sentences
    .filter(({ excluded }) => excluded === null)
    .flatMap((sentence) => findAreas(sheet.text, sheet.folded, sentence))
    .filter((one) => one.code !== null && !isOfSite(places, one));
  const [first] = areas;
  return first && areas.every(({ code }) => code === first.code) ? first : null;
}
