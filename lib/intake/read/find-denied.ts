import { alternatives } from '../any-of';
import { findMatches } from '../find-matches';
import type { Span } from '../sentences';
import { FIREWORKS_AT } from './words/blast';
import { DENIES, INVENTED, LEAVES_OPEN, NEVER_WAS, OF_ANOTHER, SETS_RIGHT } from './words/denials';
import { DENIED } from './words/untrue';

// "An officer on duty was not touched", "the building was not": takes nothing back of what was done outside.
const SOMEBODY = alternatives`
  officers?
  guards?
  warders?
  inmates?
  agents?
  surveillante?s?
  detenus?
  residents?
  passers-by
  nobody
  no one
  personne
  aucun
  (?:the|its) (?:prison |main |jail )?buildings?(?: itself| themselves)?
  (?:les?|ses) batiments?
  la prison des femmes
  the women's prison
  (?:the )?(?:prison|jail) itself
  (?:the|its) (?:windows?|doors?|walls?)
  (?:les?|la|ses) (?:vitres?|fenetres?|portes?|murs?)
`;
const UNHURT = new RegExp(
  String.raw`\b${SOMEBODY}\b[a-z0-9 ,'-]{0,50}\b(?:(?:was|were) not|n'(?:a|ont) pas ete) (?:hit|hurt|touched|affected|touche|vise|atteint)`,
);

// « On a cru à des pétards », "it sounded like fireworks": so it seemed to those who heard the shots.
const TAKEN_FOR =
  /\b(?:cru|croyai[a-z]+|pensai[a-z]+|pense|comme|pris pour|prenai[a-z]+ pour|songe|thought|sounded like|sounds like|heard what|took (?:it|them|the [a-z]+) for|mistook [a-z ]{2,20}for|mistaken for|believed)(?: (?:a|it|they|of|was|were|d'abord|first|at)){0,3} (?:des |du |un |une |some |a )?(?:bruits? de )?(?:petards?|feux? d'artifice|fireworks?|firecrackers?|backfir[a-z]+)/;

/** Whether words of denial in a sentence take nothing back: people were not hit, a place is put right, something is left open. */
export const takesNothingBack = (sentence: string): boolean =>
  UNHURT.test(sentence) || SETS_RIGHT.test(sentence) || LEAVES_OPEN.test(sentence);

const AIMED = new RegExp(String.raw`\b${FIREWORKS_AT}`, 'g');
/** A sentence without what was fired at a prison: fireworks that explain a noise are no attack, those are one. */
const withoutAimed = (sentence: string) => sentence.replace(AIMED, (aimed) => ' '.repeat(aimed.length));

const AT_FIRST =
  /\b(?:initially|at first|d'abord|dans un premier temps) (?:put|believed|thought|suspected|treated|blamed|pense|cru|attribue|soupconne|evoque)\b/;

/** Where a sentence says that what was told is not so; -1 where it does not. */
export function findDenied(whole: string): number {
  const sentence = withoutAimed(whole);
  if (takesNothingBack(sentence) || TAKEN_FOR.test(sentence)) return -1;
  // "Police at first put the fire down to a quarrel": they no longer do.
  if (AT_FIRST.test(sentence)) return -1;
  const found = [DENIED, INVENTED, NEVER_WAS].map((words) => sentence.search(words)).find((at) => at >= 0);
  return found ?? (OF_ANOTHER.test(sentence) ? -1 : sentence.search(DENIES));
}

// "The prison, two kilometres away, was not touched".
const UNTOUCHED =
  /\b(?:(?:was|were|is|has been|have been|had been) (?:not|never) (?:been )?(?:touched|hit|attacked|targeted|affected|involved)|has not been (?:hit|touched|attacked|targeted)|n'(?:a|ont|avai(?:t|ent)) (?:pas|jamais) ete (?:touche|vise|attaque|cible|inquiete|atteinte?)e?s?|no incidents?|aucun incident|saw nothing|nothing (?:happened|to report))\b/;
const CONTRASTS =
  /, (?=aucune? (?:incident|fait|degat)|no (?:incident|damage)|nothing )|, (?:and|et) (?=(?:dismiss|denied|reject|rejette|dement|ecarte)[a-z]* )|;|,? (?:but|while|whereas|mais|tandis qu[e']|alors qu[e']) ?| [–—-] /g;

// "Cars burned at A, but he denied a claim that two other prisons had been hit".
const OF_OTHERS =
  /^[^.;]{0,40}\b(?:claims?|rumou?rs?|reports?|posts?|rumeurs?|messages?|information)\b[^.;]{0,60}\b(?:other|another|others|second|elsewhere|autres?|ailleurs|seconde?|deuxieme)\b|^[a-z]+ (?:as [a-z]+ )?(?:an?|une?) (?:[a-z]+ )?(?:claim|rumou?r|report|post|rumeur|message)s?\b/;

/** The clause of a sentence that denies something of other places than the rest of it tells of; null where none does. */
export function findDeniedOfOthers(sentence: string): Span | null {
  const at = sentence.search(DENIED);
  if (at < 0 || !OF_OTHERS.test(sentence.slice(at))) return null;
  const start = findMatches(sentence, CONTRASTS).findLast(({ index }) => index < at)?.index;
  return start === undefined ? null : { start, end: sentence.length };
}

/** The clause of a sentence that says of one place that it was spared, beside others that tell of something else; null where none does. */
export function findSpared(sentence: string): Span | null {
  const at = sentence.search(UNTOUCHED);
  if (at < 0) return null;
  const ends = findMatches(sentence, CONTRASTS).map(({ index }) => index);
  if (ends.length === 0) return null;
  return {
    start: ends.findLast((end) => end < at) ?? 0,
    end: ends.find((end) => end > at) ?? sentence.length,
  };
}
