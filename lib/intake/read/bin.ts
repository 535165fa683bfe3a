import { foldText } from '../../domain/fold-text';
import type { MethodCode } from '../../domain/method';
import type { Span } from '../sentences';
import { isDayAlone, type NightReading } from '../time/night-reading';
import type { AreaMark } from './find-areas';
import { POURED } from './find-method';
import { isVague, type PlaceMark } from './mark';
import type { Scene } from './scene';
import type { SheetSentence } from './sheet';

/** One place × one night while the article is being read. */
export type Bin = {
  key: string;
  place: PlaceMark;
  /** Of a home: the département or région that the text names. */
  area: AreaMark | null;
  nights: NightReading[];
  basis: 'stated' | 'inferred' | null;
  scenes: Scene[];
  /** Methods of a list of places, without saying which suffered which. */
  setScenes: { scene: Scene; methods: MethodCode[] }[];
  /** Sentences that go on about this place. */
  sentences: SheetSentence[];
};

/** How many deeds bins tell of: one deed of each of several nights is one (split-nights.ts). */
export const countDeeds = (bins: readonly Bin[]): number => new Set(bins.map(({ scenes }) => scenes)).size;

const EACH =
  /\b(?:(?:ont|avaient) (?:toutes|tous) (?:les (?:deux|trois|quatre) )?(?:ete|subi|vu|perdu)|(?:were|have) all (?:been )?|(?:each|every) time|(?:in|at) each (?:case|place|of)|chaque fois|dans chaque cas)\b/;

// "Burned in the car parks of A and B, or marked with the letters": some were, and some were not.
const OR_MARKED =
  /,? (?:or|ou) (?:(?:were|had been|have been|simply|merely|only|just|bien|encore|simplement|seulement) )*(?:(?:tagged|sprayed|daubed|painted|defaced|taguee?s?)\b|(?:marked|covered) (?:with|in)\b|(?:marque|recouvert)e?s? (?:de|du|des|d')(?: ?(?:lettres|sigle|tags?|inscriptions?))\b)/;

// « Ont essuyé des tirs ou perdu des voitures », "were shot at or had cars burned": which suffered which is not said.
const OR_ELSE =
  /\b(?:or|ou) (?:(?:encore|else|meme|even) )?(?:had|have|saw|lost|found|suffered|vu|eu|perdu|subi|essuye|retrouve|decouvert|deplore) (?:des?|les|leurs?|la|une?|(?:[a-z]+ ){0,2}(?:cars?|vehicles?|vans?)|d[’'])\b/;

const THEN_VERB =
  /^(?: d[e'] ?(?:voitures?|vehicules?|autos?|fourgons?))? (?:(?:qui |that |which )?(?:ont|avai(?:en)?t|a|have|has|had) )?(?:(?:aussi|egalement|ensuite|deja|also|then) )?$/;
/** "Gunfire hit", « des tirs ont visé »: the verb says no more than the act before it. */
const isSubjectOf = ({ act: { end }, sentence: { start, folded } }: Scene, verb: Span) =>
  verb.start > end && THEN_VERB.test(folded.slice(end - start, verb.start - start));

// « La cible d'incendies de véhicules »: the act is what they were the target of.
const TARGET_OF = /^ d(?:'|es? )$/;
const isTargetOf = ({ act: { start }, sentence: { start: from, folded } }: Scene, verb: Span) =>
  start > verb.end && TARGET_OF.test(folded.slice(verb.end - from, start - from));

/** The methods that a sentence gives for a list of places together; null when it gives one, which then is each one's. */
export function toSet(scene: Scene, scenes: readonly Scene[]): MethodCode[] | null {
  const same = scenes.filter(
    ({ places }) => places.length === scene.places.length && places[0] === scene.places[0],
  );
  const told = same.filter(({ act }) => !isVague(act));
  // "Were attacked with rifles and fire" says how the set was attacked; "cars were burned at A and B" says it of each.
  const isEach = EACH.test(scene.sentence.folded);
  const isAttack =
    !isEach &&
    same.some(
      ({ act, clause }) =>
        isVague(act) &&
        clause.start === scene.clause.start &&
        !told.some((one) => isSubjectOf(one, act) || isTargetOf(one, act)),
    );
  // Words left beside a fire are a trace of it.
  const others = told.filter(({ act, isEither }) => act.kind !== 'paint' || isEither);
  const deeds = others.length > 0 ? others : told;
  const methods = [...new Set(deeds.flatMap(({ method }) => method ?? []))];
  const isOne =
    new Set(deeds.map(({ act }) => act.kind)).size === 1 && !deeds.some(({ isEither }) => isEither);
  const isElse = OR_ELSE.test(scene.sentence.folded) || OR_MARKED.test(scene.sentence.folded);
  return methods.length === 1 && isOne && !isAttack && !isElse ? null : methods;
}

/** Whether something was told of a place for itself: a fire of nobody knows what, without an hour, that is only thought to be there is no attack. */
export const tellsAttack = ({ place, scenes, setScenes }: Bin): boolean =>
  setScenes.length > 0 || scenes.some((scene) => tellsOne(scene, place.kind));

function tellsOne({ act, method, placed, object, night }: Scene, kind: PlaceMark['kind']): boolean {
  // What only woke people, « réveillé par des détonations ».
  if (method === null && act.kind === 'blast') return false;
  if (method !== null || (act.kind !== 'fire' && act.kind !== 'harm')) return true;
  // Bins burned before the home of an officer were burned for its sake.
  if (kind === 'home' && act.kind === 'fire' && placed === 'here') return true;
  if (night.some((one) => !isDayAlone(one))) return object?.kind !== 'other';
  return placed === 'here' && object?.kind !== 'other' && (act.kind === 'fire' || object !== null);
}

const BEFORE_IT =
  /\b(?:devant|outside|in front of|near|pres d[eu']|close to|beside|next to|alongside|by|behind|derriere|a cote d[eu']|le long d[eu']|a proximite d[eu']|opposite|face a) ?(?:[a-z']+ ?){0,3}$|\b(?:garage|parking|cour|car park|parking lot|yard|compound|forecourt)(?: [a-z]+){0,3} (?:d[eu]s?|of|at|belonging to) ?(?:the |la |l')?(?:prison |penitentiary )?(?:spip,? ?(?:le |du |[(])?)?$/;

/** « Un incendie s'est déclaré devant son domicile », "a fire outside the probation office": not in it. */
function isBefore({ sentence }: Scene, { start }: Span): boolean {
  const at = start - sentence.start;
  return BEFORE_IT.test(sentence.folded.slice(Math.max(0, at - 40), at));
}

/** Whether a fire of nobody knows what took the home or the office that the scene names, or goes on about. */
function takesBuilding(scene: Scene, bin: Bin): boolean {
  const [place] = scene.places;
  if (bin.place.kind === 'home') return place?.kind !== 'home' || !isBefore(scene, place);
  return place?.kind === 'office' && !isBefore(scene, place);
}

// "The flames blackened the wall", « la façade a été léchée par les flammes ».
const ONLY_MARKED =
  /^(?:the |les |des )?(?:flames?|blaze|fires?|feu|flammes) (?:ont |a |avaient |avait |have |had |also )*(?:damaged|blackened|scorched|singed|melted|cracked|licked|touched|endommag|noirci|lech|abim|degrad|fendill|fait fondre)|^(?:noirci|lech|abim|endommag|touch)[a-z]+ par /;

// "A video of the fire", « les flammes ont été allumées »: of one that is known.
const IS_FIRE =
  /^(?:the |les? |l')?(?:fires?|blaze|flames|feux?|incendies?|flammes)(?: (?:ont|a|was|were|had))?$/;

// « À A, le feu a été signalé à 1h40 »: when the one told of was seen.
const REPORTED =
  /^ (?:(?:a|avait) ete|(?:was|were|had been|has been) (?:first )?)(?: ?(?:signale|constate|repere|decouvert|apercu|maitrise|reported|spotted|noticed|seen|discovered|brought under control))/;

// "Broke a window, poured a liquid".
const POURS_BEHIND =
  /\b(?:pour|splash|vers|repand|asperg)[a-z]* (?:an? |some |du |de l'|un )?(?:[a-z]+ )?(?:liquids?|petrol|fuel|liquide|essence)$/;
const OF_ONE_MORE = /\b(?:also|too|another|second|third|aussi|egalement|autre|deuxieme|troisieme)\b/;

/** Whether "the fire", or petrol that is poured, is told of the one that took vehicles, told of before: no words behind it say what else burned. */
function isToldAgain({ act, object, places, sentence }: Scene): boolean {
  const wordsIn = (start: number, end: number) =>
    sentence.folded.slice(start - sentence.start, end - sentence.start);
  const isReported = REPORTED.test(wordsIn(act.end, act.end + 40));
  if ((places.length > 0 && !isReported) || OF_ONE_MORE.test(sentence.folded)) return false;
  const own = wordsIn(act.start, act.end);
  const isBehind = object && object.start >= act.end && !/[,;:]/.test(wordsIn(act.end, object.start));
  return (isReported || !isBehind) && (IS_FIRE.test(own) || POURED.test(own) || POURS_BEHIND.test(own));
}

/** Whether a fire that took vehicles did no more than mark the building beside them. */
function onlyMarks({ act, sentence }: Scene): boolean {
  const from = act.start - sentence.start;
  return ONLY_MARKED.test(sentence.folded.slice(from, from + 60));
}

/** A fire without its object, told of a place where vehicles were wrecked, burned those. */
export function withObject(scene: Scene, bin: Bin): Scene {
  const isBesideVehicles =
    scene.method === 'building_arson' && bin.scenes.some(({ method }) => method === 'vehicle_arson');
  if (isBesideVehicles && (onlyMarks(scene) || isToldAgain(scene))) return { ...scene, method: null };
  if (scene.act.kind !== 'fire' || scene.method !== null || scene.object !== null || scene.isEither)
    return scene;
  const vehicles = bin.scenes.find(({ object }) => object?.kind === 'vehicle')?.object;
  if (vehicles) return { ...scene, method: 'vehicle_arson' };
  return takesBuilding(scene, bin) ? { ...scene, method: 'building_arson' } : scene;
}

/** What makes two places one: the site, the kind of a home with its area, the name of what no list holds. */
export function keyOf(place: PlaceMark, area: string | null): string {
  if (place.kind === 'site') return `site:${place.slugs[0] ?? ''}`;
  if (place.kind === 'home') return `home:${place.siteKind}:${area ? foldText(area) : ''}`;
  return `${place.kind}:${foldText(place.name ?? '')}`;
}

/** Whether two readings can be of one night; what has none agrees with every one. */
export const agrees = (known: readonly NightReading[], nights: readonly NightReading[]) =>
  known.length === 0 || known.some(({ night }) => nights.some((other) => other.night === night));

/** The nights of a scene that goes on about a bin: one without a night takes that of the sentences before. */
export const nightsFor = ({ nights }: Bin, { night, sentence }: Scene) =>
  night.length > 0 || nights.length > 0 ? night : sentence.carried;

/** What both readings allow, in the words of the narrower one. */
export function narrow(known: NightReading[], nights: NightReading[]): NightReading[] {
  if (known.length === 0) return nights;
  const both = known.filter(({ night }) => nights.some((other) => other.night === night));
  return both.length > 0 && both.length < known.length ? both : known;
}
