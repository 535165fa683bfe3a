import type { Span } from '../sentences';
import { findSpans, overlaps, type PlaceMark } from './mark';
import type { Scene } from './scene';
import type { Sheet } from './sheet';

// "At the first, shots were fired; at the second …", « La première a essuyé des tirs, la seconde … ».
const NTH =
  /\b(?:the (first|second|third|former|latter)|l[ae] (premiere?|seconde?|deuxieme|troisieme))(?: (?:prison|jail|one|site|etablissement|maison d'arret|centre(?: (?:penitentiaire|de detention))?))?(?=[,;:.)]|$| (?:by|par|with|was|were|had|has|saw|came|lost|suffered|a|ont|avait|voit|est)\b)/g;
const NUMBERS = [
  ['first', 'former', 'premier', 'premiere'],
  ['second', 'latter', 'seconde', 'deuxieme'],
  ['third', 'troisieme'],
];

/** The number, from 0, of the place that a clause points at, by the ordinal before its act, else by the one behind it. */
function findNumber(folded: string, { act, clause }: Scene): { number: number; start: number } | null {
  const found = findSpans(folded, NTH, clause);
  const nth = found.findLast(({ start }) => start < act.start) ?? found[0];
  if (!nth) return null;
  const words = nth.text.split(' ');
  const number = NUMBERS.findIndex((names) => words.some((word) => names.includes(word)));
  return { number, start: nth.start };
}

/** What "the first" and "the latter" stand for: the sites that the sentence before named, or this one so far, in order; null where no such word is said. */
export function findNth(
  { folded, sentences }: Sheet,
  scene: Scene,
  { at, places }: { at: number; places: readonly PlaceMark[] },
): PlaceMark | null {
  const nth = findNumber(folded, scene);
  // "Torched at A and B: three at the former" is told of both.
  const isOfAll = scene.places.length > 1 && nth && nth.start > scene.act.start;
  if (!nth || isOfAll) return null;
  const sites = (within: Span) =>
    places.filter((place) => place.kind === 'site' && place.role === 'scene' && overlaps(place, within));
  const own = sites({ start: scene.sentence.start, end: nth.start });
  const before = sentences[at - 1];
  const named = own.length > 1 ? own : before ? sites(before) : [];
  return named.length > 1 ? (named[nth.number] ?? null) : null;
}
