import type { MethodCode } from '../../domain/method';
import { isDayAlone } from '../time/night-reading';
import type { Bin } from './bin';
import { overlaps, type PlaceMark } from './mark';
import { methodScenes } from './method-scenes';
import type { Reading } from './reading';
import type { Scene } from './scene';
import { type SheetSentence, saysWhen } from './sheet';
import { splitSpoken } from './spoken';
import { isTownAlone } from './town-alone';
import { ITS_PARTS, SAME_SPOT } from './words/story';

/** Methods that nothing but where they stand ties to a place, and the sentences that tell of no other act. */
export type Untied = { methods: ReadonlySet<MethodCode>; sentences: ReadonlySet<SheetSentence> };

/**
 * Whether a mark stands for the place of a bin: its site, its office, or the home that the bin's own sentences tell of;
 * homes have no name.
 */
const isOf = ({ place, sentences }: Bin, mark: PlaceMark): boolean =>
  mark.kind === place.kind &&
  (mark.kind === 'site'
    ? mark.slugs[0] === place.slugs[0]
    : mark.name === place.name &&
      (mark.kind !== 'home' || sentences.some((sentence) => overlaps(mark, sentence))));

// "Somebody pulled up and fired at it": the prison that the paragraph is about.
const AT_IT = /^ ?(?:at |on |into |upon )?(?:it|its)\b/;
const isAtIt = ({ folded, start }: SheetSentence, act: Scene['act']): boolean =>
  act.kind === 'shots' && AT_IT.test(folded.slice(act.end - start));

// « Une voiture y avait brûlé ».
const AT_THAT_PLACE =
  /(?<!\bil |n')\by (?:a|ont|avai(?:t|ent)|est|sont|etai(?:t|ent)) (?!affect|travaill|employ|detenu|incarcer|pas\b|vu\b)[a-z]/;
// "Fifteen impacts were counted": what was hit stands in the sentence before.
const IMPACTS = /^(?:[a-z]+ |\d+ |d')?(?:impacts?|bullet|points? d'impacts?|trous?)\b/;
const isImpact = ({ folded, start }: SheetSentence, act: Scene['act']): boolean =>
  act.kind === 'shots' && IMPACTS.test(folded.slice(act.start - start));

const isHome = ({ place }: Bin) => place.kind === 'home';
const isNamedScene = ({ kind, role, siteKind }: PlaceMark) =>
  kind !== 'same' && kind !== 'others' && role === 'scene' && siteKind !== 'regional_directorate';

/** Whether a text names no place but that of a bin. */
export const isOnlyPlace = (bin: Bin, places: readonly PlaceMark[]): boolean =>
  places.filter(isNamedScene).every((mark) => isOf(bin, mark));

/** Whether a sentence names a night of a place for certain, counted from no other. */
const isOfNight = (bin: Bin, sentence: SheetSentence) =>
  sentence.nights.some(
    (one) =>
      !isDayAlone(one) &&
      (one.basis !== 'from_context' ||
        NAMES_NIGHT.test(sentence.folded.slice(one.start - sentence.start, one.end - sentence.start))) &&
      bin.nights.some(({ night }) => night === one.night),
  );
// « La nuit suivante ».
const NAMES_NIGHT = /\b(?:nuit|night|soir|evening)\b/;

/** Whether the paragraph of an act, or the one before, says when the place was attacked. */
const isNext = ({ sentences }: Bin, { sentence }: Scene) =>
  sentences.some(
    ({ nights, paragraph, start }) =>
      nights.length > 0 && start < sentence.start && paragraph >= sentence.paragraph - 1,
  );

// « Cette fois, un homme a ouvert le feu »: in the night that is the news.
const THIS_TIME = /\b(?:this time|cette fois)\b/;

/** Whether another sentence gives a place the same method. */
const isToldAgain = ({ method, sentence }: Scene, told: readonly Scene[]) =>
  told.some((other) => other.method === method && other.sentence !== sentence);

type Around = Pick<Reading, 'sheet' | 'places' | 'bins' | 'named'>;

/** Tells of an act whether the article's own words put it at the place of a bin. */
function tieTo(bin: Bin, { sheet, places, bins }: Around): (scene: Scene) => boolean {
  const own = places.filter((mark) => isOf(bin, mark));
  const naming = sheet.sentences.filter((sentence) => own.some((mark) => overlaps(mark, sentence)));
  // Two attacks on one place are of one place.
  const isSole = bins.every(
    ({ place }) => place.kind === bin.place.kind && place.slugs[0] === bin.place.slugs[0],
  );
  const sentences = new Set(naming);
  const paragraphs = new Set(naming.map(({ paragraph }) => paragraph));
  // "The prison" is the one that the text goes on about.
  const saysPrison = (sentence: SheetSentence) =>
    !isHome(bin) && places.some((mark) => mark.kind === 'same' && overlaps(mark, sentence));
  const goesOn = ({ sentence, act, object }: Scene) =>
    paragraphs.has(sentence.paragraph) &&
    (object !== null || act.kind === 'assault' || isImpact(sentence, act)) &&
    act.kind !== 'paint';
  return (scene) => {
    const { sentence, places: named, act } = scene;
    return (
      (isSole && (isOfNight(bin, sentence) || THIS_TIME.test(sentence.folded))) ||
      sentences.has(sentence) ||
      saysPrison(sentence) ||
      SAME_SPOT.test(sentence.folded) ||
      (isOfNight(bin, sentence) && ITS_PARTS.test(sentence.folded)) ||
      AT_THAT_PLACE.test(sentence.folded) ||
      isAtIt(sentence, act) ||
      named.length > 0 ||
      goesOn(scene)
    );
  };
}

/**
 * What is tied to a place by the reader alone. An act is the article's own word on a place where its sentence names the
 * place, where the text names no other, or where the paragraph goes on about the place and says what was hit; where the
 * article says when it was, or tells it twice; where a night is said of the place, if its town alone is named; and where
 * it is not only somebody's words. On texts that no rule had been written for, half of the other methods were wrong
 * (docs/decisions.md).
 */
export function findUntied(bin: Bin, around: Around, areDated: boolean): Untied {
  const isOnly = isOnlyPlace(bin, around.places);
  const isTied = tieTo(bin, around);
  const { told: scenes, aside } = splitSpoken(around.sheet, bin);
  const told = methodScenes(scenes, isOnly);
  const isDated = (scene: Scene) =>
    (isOnly && isNext(bin, scene)) ||
    areDated ||
    saysWhen(scene.sentence) ||
    THIS_TIME.test(scene.sentence.folded) ||
    isToldAgain(scene, told);
  const isLoose = bin.basis !== 'stated' && isTownAlone(bin, around);
  const sure = told.filter((scene) => !isLoose && (isOnly || isTied(scene)) && isDated(scene));
  const tied = new Set(sure.map(({ method }) => method));
  const untied = [...told.filter(({ method }) => !tied.has(method)), ...aside];
  const kept = new Set(told.filter(({ method }) => tied.has(method)).map(({ sentence }) => sentence));
  return {
    methods: new Set(untied.flatMap(({ method }) => method ?? [])),
    sentences: new Set(untied.map(({ sentence }) => sentence).filter((one) => !kept.has(one))),
  };
}
