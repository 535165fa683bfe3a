import { anyOf } from '../any-of';
import type { Bin } from './bin';
import type { Scene } from './scene';
import type { Sheet } from './sheet';

/** What a fire leaves that took: a text that says none of it may tell of one that did not. */
const EFFECT = anyOf`
  char(?:s|red|ring)
  noirci[a-z]*
  blacken[a-z]*
  (?<!\b(?:no|any|without(?: doing| causing)?(?: any)?) )damag[a-z]*
  (?<!\b(?:aucuns?|pas de|sans|ni) )(?:degats?|dommages?)
  degrad[a-z]*
  endommag[a-z]*
  destroy[a-z]*
  destruct[a-z]*
  detrui[a-z]*
  ravag[a-z]*
  gutt[a-z]*
  scorch[a-z]*
  calcin[a-z]*
  carbonis[a-z]*
  fumees?
  smoke
  (?:flames?|flammes) (?:(?:had|have|ont|avaient) )?(?:ate|eaten|lick|lech|rong|reach|attein|took|climb|mont)[a-z]*
  caught (?:fire|alight)
  (?:took|taken|taking) hold
  (?:le|un) feu (?:a|avait) (?:[a-z]+ )?pris
  pri[st] feu
  gagn(?:e|ant|ait)
  (?:s'est|se sont) (?:embrase|propage)e?s?
  (?:set|went up|goes up) [a-z' ]{0,40}(?:ablaze|alight|in flames)
  burn(?:ed|t|s) (?:down|out|up|through|away|to the)
  spread[a-z]*
  roof
  toit(?:ure)?
  evacu[a-z]*
`;
/** How far behind the fire what it left may be told, in UTF-16 units. */
const TOLD_WITHIN = 300;

/** Tells whether a fire is told to have been set to a building, and nothing is told of what it did. */
export function isUnproven({ folded }: Sheet, { sentences }: Bin): (scene: Scene) => boolean {
  const tellsEffect = (start: number, end: number) => EFFECT.test(folded.slice(start, end));
  const isProven = sentences.some(({ start, end }) => tellsEffect(start, end));
  return ({ method, act, sentence }) =>
    method === 'building_arson' && !isProven && !tellsEffect(sentence.start, act.end + TOLD_WITHIN);
}
