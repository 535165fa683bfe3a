import { alternatives } from '../any-of';
import type { ActMark, PlaceMark } from './mark';

// "A wave of attacks", « les attaques »: nothing happened at a place that they are not said to be on.
const SERIES_NOUN = /^(?:attacks|attaques|assaults|assauts|attacking|incidents?)$/;
const INSTITUTIONS = alternatives`
  penitentiary
  prisons?\b(?! (?:of|in|at|de))
  jails?\b(?! (?:of|in|at))
  staff
  service
  state
  administration
  republic
  etat
`;
const ON_PLACE = new RegExp(
  String.raw`^(?! (?:on|against|contre) (?:the |les? |l')?${INSTITUTIONS})(?: (?:[a-z]+ ){0,2}?)(?:on|at|against|in|near|outside|of|contre|a|au|aux|sur|de|du|des|devant)\b|^ (?:d'|l'|visant|targeting)`,
);

/** Whether an act is that of the whole wave, and of no place that its sentence names. */
export const isOfSeries = (folded: string, act: ActMark, places: readonly PlaceMark[]) =>
  SERIES_NOUN.test(folded.slice(act.start, act.end)) &&
  !ON_PLACE.test(folded.slice(act.end, act.end + 40)) &&
  places.filter(({ kind }) => kind === 'site').length < 2;
