import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { findAreas } from './find-areas';
import type { PlaceMark } from './mark';
import { FAR, NEAR } from './words/distance';
import { FOREIGN, FOREIGN_BUT } from './words/foreign';

const NEIGHBOURS = alternatives`
  belgium
  belgique
  spain
  espagne
  germany
  allemagne
  switzerland
  suisse
  italy
  italie
  luxembourg
  saarland
  sarre
  baden
  rhineland
  palatinat
  palatinate
  wallon(?:ie|ia)
  flandres?
  flanders
  hainaut
  catalonia
  catalogne
  piedmont
  piemont
  liguri[ae]
  navarr[ae]
`;
const PEOPLE = `(?:belgian|spanish|german|swiss|italian|catalan|basque|luxembourg|belge|espagnole|allemande|suisse|italienne|catalane|luxembourgeoise)`;
const BORDER = `(?:the )?${PEOPLE} (?:border|frontier)|(?:la )?frontiere ${PEOPLE}`;
// "A half-hour drive from Tournai", « à une demi-heure de Mons ».
const AWAY = `(?:drive|ride|walk|hours?|minutes|miles?|kilomet(?:re|er)s|km|heures?|route) (?:(?:north|south|east|west|away|de route|de voiture) )?(?:from|of|d[eu']) ?[a-z-]{3,20}`;
// "Charleville, close to Belgium": where a French town lies.
const BY_THE_BORDER = new RegExp(
  String.raw`\b(?:(?:${NEAR}|${FAR}|minutes from) ?(?:the |la |le |l')?${NEIGHBOURS}|(?:${NEAR}|on|at|along|sur|a) ?(?:${BORDER})|${AWAY})\b`,
  'g',
);

/** Whether a sentence names another country, or a town or people of one. */
export const namesForeign = (sentence: string) =>
  FOREIGN.test(sentence) && FOREIGN.test(sentence.replace(BY_THE_BORDER, ' '));

/** Whether what a sentence names of abroad is no more than a nationality or a trade. */
export const isOnlyTrade = (sentence: string) => FOREIGN_BUT.test(sentence);

// "MONTREAL — … at Bordeaux jail": filed abroad, and about what is abroad.
const DATELINE =
  /^(?:\s*date \d{4}-\d\d-\d\d)?\s*([a-z' -]{3,24})(?:, [a-z .]{2,20})? ?(?:\([a-z/ ]{2,12}\) ?)?[—–-] /;
function isFiledAbroad(folded: string, { start, end }: Span): boolean {
  const [line, town] = DATELINE.exec(folded.slice(0, 80)) ?? [];
  if (!line || !town || !FOREIGN.test(town)) return false;
  const own = folded.slice(Math.max(start, line.length), end);
  return FOREIGN.test(own) && !/\b(?:france|french|francais(?:es?)?|paris)\b/.test(own);
}

// "Nine bullets hit the front of the house": of the one that the paragraph before told of.
const THE_HOME = /\b(?:the (?:house|home|flat|apartment)|la maison|le (?:domicile|pavillon)|l'appartement)\b/;

/** Whether a sentence is about a country other than France: never where it names a site of ours. `last` is the paragraph that told of one last. */
export function isOfAbroad(
  { text, folded, hasForeign }: { text: string; folded: string; hasForeign: boolean },
  sentence: Span & { isForeign: boolean; paragraph: number; folded: string },
  { places, last }: { places: readonly PlaceMark[]; last: number },
): boolean {
  if (sentence.isForeign && isFiledAbroad(folded, sentence)) return true;
  if (places.some(({ kind, pending }) => kind === 'site' && !(pending && sentence.isForeign))) return false;
  if (sentence.isForeign) return true;
  const goesOn =
    sentence.paragraph === last || (sentence.paragraph === last + 1 && THE_HOME.test(sentence.folded));
  // « La Belgique … La façade d'une gardienne »: a home told of in the same paragraph.
  const isUnlisted = places.some(({ kind }) => kind === 'unlisted' || (goesOn && kind === 'home'));
  return isUnlisted && hasForeign && findAreas(text, folded, sentence).length === 0;
}
