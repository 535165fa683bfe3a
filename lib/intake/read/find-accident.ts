import { ACCIDENT } from './words/excluded';

// "No accident", « exclut la piste d'un accident », "was not accidental".
const NO_ACCIDENT =
  /\b(?:rul(?:ed|es|ing) out|excl[a-z]+|ecart[a-z]+|not|no|nothing|never|rather than|rien|pas|aucune?|ni|plutot que?)\b(?! (?:crime|offence|criminal|acte|infraction|arson|one was))[a-z', ]{0,40}$/;
const THEN_RULED_OUT =
  /^[a-z' ]{0,60}\b(?:ruled out|excluded|dismissed|exclue?s?|ecartee?s?|rejetee?s?|unlikely|peu (?:probable|credible))\b/;
const DELIBERATE =
  /(?<!\b(?:not|no|nothing|n't|neither|nor|pas|rien|aucune?|ni)\b[a-z' ]{0,16})(?<!\b(?:first|initially|d'abord|un temps|longtemps|long) (?:thought|believed|treated|considered|feared|taken|cru|juge|pense|annonce|qualifie|tenu|soupconne)[a-z]*\b[a-z' ]{0,16})\b(?:deliberate|deliberately|criminelle?s?|volontaires?|malveillan[a-z]+|accelerants?)\b/;

/** Where a sentence puts a fire down to an accident; -1 where it does not, or rules one out. */
export function findAccident(sentence: string): number {
  const at = sentence.search(ACCIDENT);
  if (at < 0 || DELIBERATE.test(sentence)) return -1;
  const isRuledOut =
    NO_ACCIDENT.test(sentence.slice(Math.max(0, at - 60), at)) ||
    THEN_RULED_OUT.test(sentence.slice(at, at + 90));
  return isRuledOut ? -1 : at;
}
