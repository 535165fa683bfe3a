import { hasFailed } from './attempts';
import { POURED } from './find-method';
import type { Scene } from './scene';

const ASIDE = new Set(['graffiti', 'intrusion', 'threat', 'vandalism']);
const SURE = new Set(['vehicle_arson', 'building_arson', 'gunfire', 'explosive', 'arson_attempt', 'assault']);

/** What is heard when tyres burst or shots ring out. */
const isSound = ({ act, sentence }: Scene) =>
  act.kind === 'blast' &&
  /^(?:detonation|explosion|blast|deflagration|explo|a explos|ont explos)/.test(
    sentence.folded.slice(act.start - sentence.start, act.end - sentence.start),
  );

/** A bottle thrown over a wall, where vehicles burned behind it. */
const isThrown = ({ act, method, sentence }: Scene) =>
  method === 'building_arson' &&
  /^(?:burning|flaming|bottle|petrol|molotov|cocktail|incendiary|engin|bouteille|bidon|jerr|fire-?bomb)/.test(
    sentence.folded.slice(act.start - sentence.start, act.end - sentence.start),
  );

/** Whether a sentence that names no place tells of a grave act: it is often another place's. */
const isCarried = ({ placed, places, method }: Scene) =>
  (placed === 'inherited' || places.length === 0) && SURE.has(method ?? '');

/** Grave acts that are only carried to a place are not kept beside those that are told with it. */
function dropCarried(told: readonly Scene[]): readonly Scene[] {
  const here = told.filter((one) => SURE.has(one.method ?? '') && !isCarried(one));
  if (!here.some((one) => one.act.kind !== 'blast' && !isThrown(one))) return told;
  return told.filter((one) => !isCarried(one) || here.some(({ method }) => method === one.method));
}

/** Petrol that was poured, told beside the fire that it fed. */
function dropPoured(told: readonly Scene[], isOnly: boolean): readonly Scene[] {
  const isFire = ({ method }: Scene) => method === 'vehicle_arson' || method === 'building_arson';
  const isPoured = ({ act, sentence }: Scene) =>
    POURED.test(sentence.folded.slice(act.start - sentence.start)) && !hasFailed(sentence.folded);
  return told.some(isFire)
    ? told.filter((one) => one.method !== 'arson_attempt' || !(isPoured(one) || (isOnly && isCarried(one))))
    : told;
}

// "Tried to burn the house down": what came of it is told beside it.
const BURN_DOWN = /^(?:burn(?:ing)?(?: [a-z]+){0,3} down|brul[a-z]+ (?:la|leur|sa) maison)/;

/** What somebody tried to burn down, or tried at several places, where the text tells that it burned. */
function dropTried(told: readonly Scene[]): readonly Scene[] {
  if (told.every(({ method }) => method !== 'building_arson')) return told;
  const isTried = ({ act, method, places, sentence }: Scene) =>
    method === 'arson_attempt' &&
    (places.length > 1 || BURN_DOWN.test(sentence.folded.slice(act.start - sentence.start)));
  return told.filter((one) => !isTried(one));
}

/** "A rag soaked in spirit was lit": how it was tried, where the text tells of an attempt and not that anything burned. */
const isSoaked = ({ act, sentence }: Scene) =>
  /^(?:soaked|doused|imbib|tremp)/.test(sentence.folded.slice(act.start - sentence.start));

function dropSoaked(told: readonly Scene[]): readonly Scene[] {
  const fires = told.filter(({ method }) => method === 'vehicle_arson' || method === 'building_arson');
  const isAttempt = told.some(({ method }) => method === 'arson_attempt') && fires.every(isSoaked);
  return isAttempt ? told.filter((one) => !fires.includes(one)) : told;
}

/** "A fire was started", told of the place without what burned: paint beside it is its trace. */
const isGraveUnsaid = ({ act, method, placed, object }: Scene) =>
  method === null && placed === 'here' && object === null && (act.kind === 'fire' || act.kind === 'blast');

/**
 * The scenes that give a place its methods. Paint, words and a climbed fence are the act itself only where nothing graver
 * was done; `isOnly`: the text names no other place that an act could be of.
 */
export function methodScenes(scenes: readonly Scene[], isOnly: boolean): Scene[] {
  const named = scenes.filter(({ method }) => method !== null);
  const told = dropSoaked(dropTried(dropPoured(isOnly ? named : dropCarried(named), isOnly)));
  const hasOther = told.some((one) => SURE.has(one.method ?? '') && one.act.kind !== 'blast');
  const isClearer = told.some(({ method }) => method === 'vehicle_arson' || method === 'arson_attempt');
  const withMethod = told.filter((one) => !(hasOther && isSound(one)) && !(isClearer && isThrown(one)));
  const hasGrave =
    withMethod.some(({ method }) => SURE.has(method ?? '')) || scenes.some((one) => isGraveUnsaid(one));
  const onlyBlows = withMethod.every(({ method }) => !SURE.has(method ?? '') || method === 'assault');
  const hasDamage = withMethod.some(({ method }) => method === 'vandalism');
  return withMethod.filter(({ method }) => {
    if (onlyBlows && method === 'vandalism') return true;
    if (hasGrave) return !ASIDE.has(method ?? '');
    if (method === 'intrusion') return withMethod.every((other) => other.method === 'intrusion');
    return hasDamage ? method === 'vandalism' || method === 'graffiti' : true;
  });
}
