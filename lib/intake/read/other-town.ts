import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { findAreas } from './find-areas';
import { isNoName } from './find-unlisted';
import { type ActMark, overlaps, type PlaceMark } from './mark';
import { partOf } from './nearest-night';
import { PRISON } from './prison-words';
import { OPENS_ELSEWHERE, OPENS_IN } from './words/story';

type Sheet = { text: string; folded: string };

const IN_TOWN = /^ (?:in|at|near|à|près de) (\p{Lu}[\p{L}’'-]+)(?=,| and | et | ou | or )/u;

const THEN_PRISON = new RegExp(`^, (?:the|la|le|l'|une?|an?) ?(?:[a-z'-]+ ){0,3}${PRISON}\\b`);

const THEN_BEFORE =
  /^,(?: [a-z0-9' ]{2,40},)? (?:sur|dans|devant|derriere|pres|a cote|au pied|outside|in front|behind|at|on|near|inside) [a-z' ]{0,40}$/;

/** "The shooting in Lens, and the fire at A prison": what was done in a town that no list holds was not done at A. */
export function isInOtherTown({ text, folded }: Sheet, act: ActMark, places: readonly PlaceMark[]): boolean {
  const found = IN_TOWN.exec(text.slice(act.end, act.end + 60));
  const [whole = '', town = ''] = found ?? [];
  if (!found || isNoName(town)) return false;
  // « À Bonne-Nouvelle, la vieille maison d'arrêt de Rouen »: what follows says which prison that is.
  if (THEN_PRISON.test(folded.slice(act.end + whole.length, act.end + whole.length + 60))) return false;
  const name = { start: act.end, end: act.end + whole.length };
  // « À Agen, sur le parking de l'école »: what follows stands there.
  const behind = places.find(({ start }) => start > name.end);
  if (behind && THEN_BEFORE.test(folded.slice(name.end, behind.phrase.start))) return false;
  const part = partOf(folded, act);
  return places.length > 0 && !places.some((place) => overlaps(place.phrase, name) || overlaps(place, part));
}

const NO_TOWN = alternatives`
  The
  January
  February
  March
  April
  May
  June
  July
  August
  September
  October
  November
  December
  Easter
  France
  French
  (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day
`;
// "À Villefontaine, …", "In Bron …": a town that no list holds.
const OPENS_AT = new RegExp(
  String.raw`^["«\s]*(?:(?:And|Et|But|Mais|Enfin,) )?(?:[ÀAà]|Dans|In|in|At|at|Near|Outside|Près de|Non loin de) ((?!${NO_TOWN}\b)\p{Lu}[\p{L}'’-]{2,})`,
  'u',
);
/** How far into a sentence the part of the country may stand that it begins with. */
const OPENING = 30;

/** "In Martinique, …", « À Bron, … », « Ailleurs, … »: whether a sentence begins in a place that the text did not speak of before. */
export function opensElsewhere(
  { text, folded }: Sheet,
  { start, end, folded: own }: Span & { folded: string },
): boolean {
  if (OPENS_ELSEWHERE.test(own)) return true;
  const [, town] = OPENS_AT.exec(text.slice(start, end)) ?? [];
  if (town !== undefined && text.indexOf(town) >= start) return true;
  const opening = { start, end: Math.min(end, start + OPENING) };
  return OPENS_IN.test(own) && findAreas(text, folded, opening).length > 0;
}
