import type { Bin } from './bin';
import { isNoName } from './find-unlisted';
import { STAFF } from './prison-words';
import type { Scene } from './scene';

const ONE_OF_STAFF = new RegExp(String.raw`\b(?:an?|une?|d'une?) (?:[a-z-]+ ){0,2}?${STAFF}\b`);

/** How many paragraphs can stand over the text: a kicker, a headline. */
const HEAD = 2;

/** A short line without an end: it heads what stands below it. */
const isLine = ({ folded }: Scene['sentence']) => /^.{3,90}[^.!?;:,"]$/.test(folded);

const isHead = ({ sentence }: Scene) => sentence.paragraph <= HEAD && sentence.nights.length === 0;

/** The methods that the text below the headline tells of a place. */
const methodsBelow = ({ scenes }: Bin) =>
  new Set(scenes.filter((scene) => !isHead(scene)).flatMap(({ method }) => method ?? []));

/** "Arson at an officer's home", where the text below tells that it was a car that burned there. */
const isOfHome = ({ place }: Bin, { method, object }: Scene, own: ReadonlySet<string> | undefined) =>
  place.kind === 'home' &&
  method === 'building_arson' &&
  object === null &&
  own?.has('vehicle_arson') === true &&
  !own.has('building_arson');

/**
 * Leaves out what only a headline seems to tell of a place, where the text below tells it of another: "Petrol bombs at A,
 * cars burned in B", « la prison de A mitraillée, la voiture d'un gradé incendiée »; and a town of the headline that the
 * text below calls by the site that it means.
 */
export function dropEchoes(bins: readonly Bin[]): Bin[] {
  const below = new Map(bins.map((bin) => [bin, methodsBelow(bin)]));
  const isElsewhere = (bin: Bin, { method }: Scene) =>
    method !== null && bins.some((other) => other !== bin && below.get(other)?.has(method));
  // « A touché à l'aube », over the paragraph that tells it with its night.
  const isLabelled = (bin: Bin) =>
    bin.scenes.length > 0 &&
    bin.scenes.every(({ method, sentence }) => method === null && isLine(sentence)) &&
    bins.some(
      (other) =>
        other !== bin &&
        other.key === bin.key &&
        other.scenes.some(({ sentence }) =>
          bin.scenes.some(({ sentence: line }) => sentence.paragraph === line.paragraph + 1),
        ),
    );
  // « La prison de Queuleu », which the text below calls by the name that the gazetteer has.
  const isNickname = (bin: Bin) =>
    bin.place.kind === 'unlisted' &&
    !isNoName(bin.place.name ?? '') &&
    bin.scenes.every(({ sentence }) => sentence.paragraph <= HEAD) &&
    bins.some(
      (other) =>
        other.place.kind === 'site' &&
        !other.scenes.every(isHead) &&
        bin.scenes.every(({ method }) => method === null || below.get(other)?.has(method)),
    );
  const isMeant = (town: Bin) =>
    town.place.kind === 'site' &&
    town.scenes.every(isHead) &&
    bins.some(
      (other) =>
        other.key !== town.key &&
        !other.scenes.every(isHead) &&
        other.place.slugs.length > 0 &&
        town.place.slugs.includes(other.place.slugs[0] ?? ''),
    );
  // « À A, un surveillant perd trois voitures », which the text below tells of his home: A is where he works.
  const isWork = (bin: Bin) =>
    bin.place.kind === 'site' &&
    bin.basis !== 'stated' &&
    bin.scenes.every(({ sentence, method }) => sentence.paragraph <= HEAD + 1 && method !== null) &&
    bins.some(
      (other) =>
        other.place.kind === 'home' &&
        other.basis === 'stated' &&
        bin.scenes.every(
          ({ method, sentence }) =>
            ONE_OF_STAFF.test(sentence.folded) && below.get(other)?.has(method ?? 'other'),
        ),
    );
  // « Des domiciles d'agents pris pour cible », each of which the text below tells.
  const areHomes = (bin: Bin) =>
    bin.place.kind === 'home' &&
    bin.scenes.every((scene) => isHead(scene) && scene.method === null) &&
    bins.some(
      (other) =>
        other.place.kind === 'home' &&
        !other.scenes.every(isHead) &&
        (bin.area === null || other.area !== null),
    );
  return bins
    .filter((bin) => !areHomes(bin) && !isLabelled(bin))
    .filter((bin) => !isMeant(bin) && !isNickname(bin) && !isWork(bin))
    .map((bin) => {
      const own = below.get(bin);
      const scenes = bin.scenes.filter(
        (scene) =>
          !isHead(scene) ||
          (!isOfHome(bin, scene, own) &&
            (own === undefined ||
              own.size === 0 ||
              own.has(scene.method ?? 'other') ||
              !isElsewhere(bin, scene))),
      );
      return scenes.length === bin.scenes.length ? bin : { ...bin, scenes };
    });
}
