import { isQuantityCode, type QuantityCode } from '../../domain/quantity';
import { anyOf } from '../any-of';
import type { Span } from '../sentences';
import type { Bin } from './bin';
import { correctsFigure } from './corrected-figure';
import { IN_ALL } from './counts/amounts';
import type { CountMark } from './counts/count-mark';
import { wreckOf } from './counts/wrecks';
import { findCounts } from './find-counts';
import { distance, isVague } from './mark';
import { PRISON } from './prison-words';
import { type Said, say } from './said';
import type { Scene } from './scene';
import type { Sheet, SheetSentence } from './sheet';

type Owned = { sentence: SheetSentence; owners: ReadonlyMap<SheetSentence, readonly Bin[]> };

// A sentence is read again for each attack that it may add to.
const counted = new WeakMap<SheetSentence, readonly CountMark[]>();

/** The next sentence gives the figures that hold. */
const isOutdated = ({ isCorrected, folded }: SheetSentence) => isCorrected && !correctsFigure(folded);

function countsOf(folded: string, sentence: SheetSentence): readonly CountMark[] {
  const counts = counted.get(sentence) ?? (isOutdated(sentence) ? [] : findCounts(folded, sentence));
  counted.set(sentence, counts);
  return counts;
}

/** The counts that a sentence gives of one place and night; a number said of several places is none of one. */
export function sayCounts({ folded }: Sheet, bin: Bin, { sentence, owners }: Owned): Said[] {
  const bins = owners.get(sentence) ?? [bin];
  return countsOf(folded, sentence).flatMap((count) => {
    const at = { bins, sentence };
    const bracketed = findBracketed(folded, count, at) ?? findJoined(folded, count, at);
    const nearest = bracketed ?? nearestScene(count, bins, sentence);
    if (nearest && nearest.bin !== bin) return [];
    if (nearest && isOfUnnamed(folded, count, nearest.scene)) return [];
    if (!bracketed && nearest && isOfSeveral(nearest.scene)) return [];
    const wreck = wreckOf(folded, sentence, count);
    const isToll = correctsFigure(sentence.folded) || isSum(folded, sentence, count);
    const of = toCode(count, { bin, scene: nearest?.scene ?? null, wreck, isToll });
    return of ? [say(of, count.quantity, count, sentence)] : [];
  });
}

// "Three cars were set ablaze at a prison in the south, and a warder's house was attacked": the cars are of neither the house nor any place with a name.
const AT_SOME_PRISON = new RegExp(
  String.raw`\b(?:at|outside|in front of|in|devant|dans|a) (?:an?|another|une?|une autre) (?:[a-z-]+ ){0,2}?${PRISON}\b.*\b(?:and|et|while|tandis)\b`,
);
const isOfUnnamed = (folded: string, { end }: Span, { places }: Scene): boolean =>
  places.some(({ kind, start }) => kind === 'home' && AT_SOME_PRISON.test(folded.slice(end, start)));

// « Six véhicules en tout »: those that the sentence before told of.
const THEN_IN_ALL = new RegExp(String.raw`^ ?${IN_ALL}\b`);
const AFTER_IN_ALL = new RegExp(String.raw`\b${IN_ALL},? $`);
const isSum = (folded: string, within: Span, { start, end }: Span): boolean =>
  THEN_IN_ALL.test(folded.slice(end, end + 14)) ||
  AFTER_IN_ALL.test(folded.slice(Math.max(within.start, start - 14), start));

const SIGHTED = anyOf`
  saw
  seen
  spotted
  cameras?
  cctv
  footage
  images
  video[a-z]*
  film[a-z]*
  ran
  run
  running
  fled
  climb[a-z]*
  masked
  hooded
  armed
  on foot
  came
  arriv[a-z]*
  dissimul[a-z]*
  present(?:e|es|ent)
  a pied
  voit
  voient
  vus?
  apercu[a-z]*
  distingue[a-z]*
  couru?r?
  sped
  rode
  riding
  drove
  made off
  took off
  escap[a-z]*
  detal[a-z]*
  decamp[a-z]*
  pri(?:s|rent) la fuite
  (?:seraient|etaient) (?:au moins )?(?:deux|trois|quatre|cinq|six)
  au nombre
  faces?
  visages?
  fui[a-z]*
  enfui[a-z]*
  escalad[a-z]*
  cagoul[a-z]*
  gante[a-z]*
  casque[a-z]*
  silhouettes?
`;

/** The counts of a sentence that goes on about an attack without telling it again. */
export function sayCountsOn(sheet: Sheet, bin: Bin, sentence: SheetSentence): Said[] {
  const counts = sayCounts(sheet, bin, { sentence, owners: new Map([[sentence, [bin]]]) });
  return counts.filter(({ field }) => field !== 'persons_seen' || SIGHTED.test(sentence.folded));
}

/** Without figures that a later sentence puts right ("the toll rose from two to four"). */
export function dropOutdated(said: readonly Said[]): Said[] {
  const later = (one: Said) =>
    said.filter(({ field, sentence }) => field === one.field && sentence.start > one.sentence.start);
  return said.filter(
    (one) =>
      !isQuantityCode(one.field) || !later(one).some(({ sentence }) => correctsFigure(sentence.folded)),
  );
}

/** "The school, ENAP" are two names of one place. */
const isOfSeveral = ({ places }: Scene) =>
  new Set(places.map(({ slugs, start }) => slugs[0] ?? start)).size > 1;

type At = { bins: readonly Bin[]; sentence: SheetSentence };
type Placed = { bin: Bin; scene: Scene };

const listScenes = ({ bins, sentence }: At): Placed[] =>
  bins.flatMap((bin) =>
    bin.scenes.filter((scene) => scene.sentence === sentence).map((scene) => ({ bin, scene })),
  );

/** "Metz (two cars), Nancy (one)": what stands in brackets after a place is of that place alone. */
function findBracketed(folded: string, count: Span, at: At): Placed | null {
  const open = folded.lastIndexOf('(', count.start);
  const isNear = open >= at.sentence.start && count.start - open < 40;
  if (!isNear || folded.slice(open, count.start).includes(')')) return null;
  const isBefore = ({ phrase }: Bin['place']) => open - phrase.end >= 0 && open - phrase.end < 3;
  const slug = at.bins.flatMap(({ scenes }) => scenes.flatMap(({ places }) => places)).find(isBefore)
    ?.slugs[0];
  return slug ? (listScenes(at).find(({ bin }) => bin.place.slugs[0] === slug) ?? null) : null;
}

const JOINS = /^ ?(?:a|au|aux|en|devant|in|at|outside) ?(?:la |le |les |the |l')?$/;

/** « Trois voitures à Nîmes, une à Metz »: a number that its place follows is of that place alone. */
function findJoined(folded: string, count: Span, at: At): Placed | null {
  const scenes = listScenes(at);
  const places = scenes.flatMap(({ scene }) => scene.places);
  const next = places.find(
    ({ phrase }) =>
      phrase.start >= count.end &&
      phrase.start - count.end < 20 &&
      JOINS.test(folded.slice(count.end, phrase.start)),
  );
  const slug = next?.slugs[0];
  return slug ? (scenes.find(({ bin }) => bin.place.slugs[0] === slug) ?? null) : null;
}

function nearestScene(count: Span, bins: readonly Bin[], sentence: SheetSentence): Placed | undefined {
  const near = ({ scene }: Placed) => {
    const inClause = count.start >= scene.clause.start && count.end <= scene.clause.end;
    return distance(scene.act, count) + (inClause ? 0 : 1000);
  };
  return listScenes({ bins, sentence }).sort((one, other) => near(one) - near(other))[0];
}

type Around = { bin: Bin; scene: Scene | null; wreck: 'burned' | 'damaged' | null; isToll: boolean };

/** Which count of ours a number is, by what was done there. */
function toCode({ of }: CountMark, { bin, scene, wreck, isToll }: Around): QuantityCode | null {
  const has = (method: string) => bin.scenes.some((one) => one.method === method);
  const hasFire = has('vehicle_arson') || has('building_arson') || bin.scenes.every(({ method }) => !method);
  if (of === 'bullet_impacts') return has('gunfire') ? of : null;
  if (of === 'staff_vehicles_burned' || of === 'ignition_points' || of === 'vehicles_burned')
    return hasFire ? of : null;
  if (of !== 'vehicles') return of;
  if (wreck === 'damaged') return 'vehicles_damaged';
  const isVandalism = isToll && scene === null && has('vandalism') && !has('vehicle_arson');
  if (scene?.method === 'vandalism' || isVandalism) return 'vehicles_damaged';
  const isAttacked = scene !== null && isVague(scene.act) && has('vehicle_arson');
  const isLost =
    (isToll && has('vehicle_arson')) || wreck === 'burned' || scene?.method === 'vehicle_arson' || isAttacked;
  return isLost && hasFire ? 'vehicles_burned' : null;
}
