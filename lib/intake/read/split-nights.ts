import type { NightReading } from '../time/night-reading';
import type { Bin } from './bin';
import { isVague } from './mark';
import type { Scene } from './scene';

// « Les deux nuits précédentes », "two nights running": not one of them, but each.
const EACH_NIGHT =
  /\b(?:(?:deux|trois) nuits (?:precedentes|d'avant|de suite|d'affilee|consecutives)|(?:previous|preceding) (?:two|three) nights|(?:two|three) (?:previous|preceding|consecutive|straight) nights|(?:two|three) nights (?:running|in a row|in succession))\b/;

// « Dans les nuits du 12 au 13 et du 14 au 15 mai »: two nights, each by both its days.
const BOTH_NAMED =
  /^(?!.{0,9}\b(?:between|entre)\b).*\b(?:au?|to|into)\b.*\b(?:and|et)\b.*\b(?:au?|to|into)\b/;

// "On Monday and Wednesday nights", « dans les nuits de dimanche et de lundi ».
const NIGHTS_OF = /\b(?:nights|nuits)\b.*\b(?:and|et)\b|\b(?:and|et)\b.*\b(?:nights|nuits)\b/;

/** As far before the nights a "between" may stand. */
const LEAD = 8;

/** Whether one deed is told of one place in every night that its words name. */
function isOfEach({ sentence, act, method, places }: Scene, nights: readonly NightReading[]): boolean {
  const [first] = nights;
  if (!first || (method === null && !isVague(act)) || places.length > 1) return false;
  const from = first.start - sentence.start;
  const words = sentence.folded.slice(Math.max(0, from - LEAD), first.end - sentence.start);
  return (
    nights.every(({ start, end }) => start === first.start && end === first.end) &&
    (EACH_NIGHT.test(words) || BOTH_NAMED.test(words) || NIGHTS_OF.test(words))
  );
}

// "Each time cars were burned".
const EACH_TIME = /^"?(?:a )?(?:chaque fois|les deux fois|each time|every time|both times)\b/;

/** "Shots hit A on the previous two nights": two attacks. */
export const splitNights = (bins: readonly Bin[]): Bin[] =>
  bins.flatMap((bin) => {
    const { nights, scenes } = bin;
    const acts = scenes.filter(({ act }) => !isVague(act));
    // "Attacked on the previous two nights", and nothing more.
    const told = acts.length > 0 ? acts : scenes;
    const isOnceEach = scenes.some((scene) => isOfEach(scene, nights));
    const isEach =
      nights.length > 1 &&
      told.length > 0 &&
      told.every((scene) => isOfEach(scene, nights) || (isOnceEach && EACH_TIME.test(scene.sentence.folded)));
    if (!isEach) return [bin];
    const byNight = sortByOccasion(told, nights.length);
    return nights.map((night, at) => ({ ...bin, nights: [night], scenes: byNight[at] ?? scenes }));
  });

// "A car was set on fire on the first occasion, and houses were shot at on the second".
const OCCASION =
  /\b(?:on|in|at) the (first|second|third)\b|\bla (premiere|seconde|deuxieme|troisieme) (?:fois|nuit)\b/;
const NTH = [/^premiere|^first/, /^second|^deuxieme/, /^third|^troisieme/];
const OCCASION_WITHIN = 70;

/** The number of the night, from 0, that the words behind an act say it is of; null where they say none. */
function findOccasion({ act, sentence }: Scene): number | null {
  const from = act.end - sentence.start;
  const [behind = ''] = sentence.folded.slice(from, from + OCCASION_WITHIN).split(/[,;.]/, 1);
  const said = OCCASION.exec(behind)?.slice(1).find(Boolean);
  return said === undefined ? null : NTH.findIndex((pattern) => pattern.test(said));
}

/** What was done in each of so many nights. What says none is of those left: none where that leaves a night with nothing, or nothing apart. */
function sortByOccasion(scenes: readonly Scene[], count: number): Scene[][] {
  const said = scenes.map(findOccasion);
  const isLeft = (at: number) => !said.includes(at);
  const sorted = Array.from({ length: count }, (_, at) =>
    scenes.filter((_scene, number) => said[number] === at || (said[number] === null && isLeft(at))),
  );
  const isApart = said.some((at) => at !== null);
  return isApart && sorted.every(({ length }) => length > 0) ? sorted : [];
}
