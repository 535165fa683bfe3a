import type { Span } from '../sentences';
import type { PlaceMark } from './mark';

const DWELLING =
  /\b(?:hall|porte|entree|cage d'escalier|facade|lobby|hallway|stairwell|door|entrance(?: hall)?) (?:d'un |d'une |de l'|of an? |of the )(?:[a-z]+ )?(?:immeuble|residence|block of flats|apartment (?:block|building)|building)\b(?! (?:du spip|penitentiaire|de la prison|of the prison))[^,;]{0,60}$/;

// « Les tirs contre une maison de Villefontaine », "shots were fired at a house".
const AT_A_HOUSE =
  /^ (?:[a-z]+ ){0,2}?(?:contre|sur|vers|vise|against|at|on|into|hit|struck) (?:une?|la|le|les|des|deux|an?|the|two|several) (?:[a-z]+ )?(?:maisons?(?! d'arret| centrale)|pavillons?|villas?|habitations?|houses?|bungalows?|flats?|apartments?)\b/;

/** Whether an act befell a house of which the text says neither whose it is nor what it has to do with staff: no prison is its place. */
export const isAtDwelling = (
  folded: string,
  act: Span,
  { clause, places }: { clause: Span; places: readonly PlaceMark[] },
): boolean =>
  !places.some(({ kind }) => kind === 'home' || kind === 'office') &&
  (DWELLING.test(folded.slice(Math.max(clause.start, act.start - 120), act.start)) ||
    AT_A_HOUSE.test(folded.slice(act.end, Math.min(clause.end, act.end + 70))));
