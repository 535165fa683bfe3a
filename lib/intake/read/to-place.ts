import { DEPARTMENTS } from '../../domain/department';
import { foldText } from '../../domain/fold-text';
import { alternatives } from '../any-of';
import { findMatches } from '../find-matches';
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
    const near = departmentNear(reading, bin);
    const known = bin.area ?? onlyArea(reading) ?? (near === null ? areaAbove(reading, bin) : null);
    const code = known ? known.code : (near ?? departmentSpokenOf(reading, bin));
    return {
      site: null,
      place: known?.name ?? (code === null ? null : nameOf(reading.sheet, code)),
      siteKind: place.siteKind,
      departmentCode: code,
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

const NEAR =
  /\b(?:near|close to|outside|pres de|a cote de|non loin de|aux portes de|(?:north|south|east|west)[a-z]* of|(?:au |a l')(?:nord|sud|est|ouest) (?:de|d')) ?$/;

/** A town may be told right beside a home, or where its sentence opens. */
const BESIDE = 60;

/** A département by its name, where the text gives it, with a capital, anywhere. */
function nameOf({ text, folded }: Sheet, code: string): string | null {
  const name = DEPARTMENTS.find((one) => one.code === code)?.name ?? '';
  const found = findMatches(folded, new RegExp(`\\b${foldText(name).replaceAll(' ', "[ '-]")}\\b`, 'g')).find(
    ({ index }) => /^\p{Lu}/u.test(text.slice(index, index + 2)),
  );
  return found ? text.slice(found.index, found.index + name.length) : null;
}

const codeOf = ({ gazetteer }: Attacks, town: PlaceMark | undefined) =>
  (gazetteer.sites.get(town?.slugs[0] ?? '')?.departmentCode as Proposal['departmentCode']) ?? null;

/** The département of the town that a home is said to be near, to hold it against known ones. */
function departmentNear(reading: Attacks, { place, scenes }: Bin): Proposal['departmentCode'] {
  const { places, sheet } = reading;
  const sentence = scenes[0]?.sentence;
  const town = places.find(
    (other) =>
      other.kind === 'site' &&
      sentence &&
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      (distance(other, place) < BESIDE || other.start - sentence.start < BESIDE) &&
      NEAR.test(sheet.folded.slice(Math.max(0, other.start - 24), other.start)),
  );
  return codeOf(reading, town);
}

// "Three kilometers away is …", « une commune voisine »: near the prison that the text spoke of before.
const NEARBY =
  /\b(?:neighbou?ring (?:town|village|city)|nearby|(?:kilomet(?:er|re)s?|miles?|km) away|(?:commune|ville) voisine)\b/;
const NEARBY_REACH = 700;

/** The département of the prison that a text spoke of before it told of a home near by. */
function departmentSpokenOf(reading: Attacks, { place, scenes }: Bin): Proposal['departmentCode'] {
  const { places, sheet } = reading;
  const sentence = scenes[0]?.sentence;
  const before = sentence && sheet.sentences[sheet.sentences.indexOf(sentence) - 1];
  if (!sentence || !NEARBY.test(sheet.folded.slice((before ?? sentence).start, place.start))) return null;
  const site = places.findLast(
    ({ kind, start }) => kind === 'site' && start < place.start && place.start - start < NEARBY_REACH,
  );
  return codeOf(reading, site);
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
/** How many sentences above a home its département may be named. */
const ABOVE = 2;
const LONGEST_LABEL = 60;
const IN_AREA =
  /\b(?:in|across|en|dans) (?:the |la |le |les |l')?(?:(?:nord|sud|est|ouest|centre)-)?(?:(?:north|south|east|west)[a-z]* )?$/;
// « Les faits se sont produits dans une commune des Landes », "the attack in the department of Isère".
const IN_ITS_TOWN =
  /\b(?:commune|village|hameau|bourg|lotissement|town|department|departement) (?:of|in|de|du|des|d'|en|dans) ?(?:the |le |la |les |l')?$/;
// "A dealer held in the Oise", « originaires de l'Isère », "unlike in the Var": of people and things elsewhere.
const OF_OTHERS =
  /\b(?:arrest|detain|held|jailed|interpell|arrete|incarcer|detenu|ecrou|originaire|native|dealer|drug|drogue|trafi|unlike|contrairement|visit|travel|rendu|deplac|attendu|called for|last week|semaine derniere|condamn|rend(?:ra|ait)|\bmet\b|demonstrat|manifest|syndicat|union)/;

/** The département in which the text has led to a home: the heading or the sentence just above says that what it tells is there, and tells of no other place. */
function areaAbove({ bins, sheet, places }: Attacks, { scenes }: Bin): AreaMark | null {
  const { sentences, text, folded } = sheet;
  const told = bins.filter((bin) => bin.scenes !== scenes).flatMap((bin) => bin.scenes);
  const others = new Set(told.map(({ sentence }) => sentence));
  const leads = ({ start, folded: own }: SheetSentence, area: AreaMark) => {
    const lead = folded.slice(Math.max(start, area.start - 30), area.start);
    const isLabel = own.length < LONGEST_LABEL && !/[.!?;]$/.test(own);
    return IN_ITS_TOWN.test(lead) || ((isLabel || IN_AREA.test(lead)) && !OF_OTHERS.test(own));
  };
  const lastAbove = ({ sentence }: Bin['scenes'][number]) => {
    const at = sentences.indexOf(sentence);
    const near = sentences.filter((_, other) => other < at && (other >= at - ABOVE || other < ABOVE));
    return near
      .slice(near.findLastIndex((one) => others.has(one)) + 1)
      .filter(({ excluded }) => excluded === null)
      .flatMap((one) => findAreas(text, folded, one).filter((area) => leads(one, area)))
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
