import type { Span } from '../sentences';
import type { PlaceMark } from './mark';

const DWELLING =
  /\b(?:hall|porte|entree|cage d'escalier|facade|lobby|hallway|stairwell|door|entrance(?: hall)?) (?:d'un |d'une |de l'|of an? |of the )(?:[a-z]+ )?(?:immeuble|residence|block of flats|apartment (?:block|building)|building)\b(?! (?:du spip|penitentiaire|de la prison|of the prison))[^,;]{0,60}$/;

/** Whether an act befell a house of which the text says neither whose it is nor what it has to do with staff: no prison is its place. */
export const isAtDwelling = (
  folded: string,
  act: Span,
  { clause, places }: { clause: Span; places: readonly PlaceMark[] },
): boolean =>
  !places.some(({ kind }) => kind === 'home' || kind === 'office') &&
  DWELLING.test(folded.slice(Math.max(clause.start, act.start - 120), act.start));
