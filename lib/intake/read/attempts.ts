import type { Span } from '../sentences';
import { FAILED, TRIED } from './words/unreal';

const TOOK =
  /\b(?:(?:une seule|un seul|seule|only one|two|three|four|both|deux|trois|quatre) (?:(?:ont|a|avaient|avait|have|had) )?(?:burn(?:ed|t)|brulee?)|destroyed|gutted|burned down|(?:entierement|completement) (?:brul|detrui)[a-z]+|ravag[a-z]+|calcin[a-z]+|carbonis[a-z]+|reduced to|(?:feu|flammes|fire|flames|blaze) (?:(?:a|ont|had|has|have) )?(?:gagn|ravag|spread to|reached|consum)[a-z]*)\b/;

const TRIES = new RegExp(
  String.raw`\b${TRIED} ?(?:(?!(?:and|et|but|mais) (?:the|an?|l'|la|le|une?|two|deux)\b)[a-z'-]+ ){0,4}(?:[lds]')?$`,
);
const THEN_TRY =
  /^ (?:attempts?\b|(?:a|avait|aurait) (?:aussi |egalement )?ete tente|(?:was|were|had been|has been) (?:also )?attempted)/;

/** Whether an act at `act` is told as one that was tried: "tried to burn", « tentative d'incendie », "arson attempt". */
export const isTried = (folded: string, act: Span): boolean =>
  TRIES.test(folded.slice(Math.max(0, act.start - 90), act.start)) ||
  THEN_TRY.test(folded.slice(act.end, act.end + 40));

// "Three cars burned and a fourth did not catch": what is said of the fourth is not said of the three.
const OF_ANOTHER =
  /(?:,|\b(?:and|et|mais|but|while|tandis que|alors que)) (?:(?:an?|the) (?:second|third|fourth|fifth|sixth|other|last)|another|une? (?:autre|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|derniere?)|l'autre|la (?:seconde|derniere|quatrieme)|le (?:second|dernier|quatrieme))\b[^;:.]{0,120}/;

// "One failed to light and the other charred the shutters".
const BURNED =
  /\b(?:charred|burn(?:ed|t)|scorched|blackened|set (?:fire|alight)|set [a-z' ]{2,30} (?:alight|ablaze|on fire)|damaged|exploded|noirci|brule|endommag|embras|ravag|incendi|explose|mis le feu)/;

/** Whether a stretch tells of a fire that did not take. */
export function hasFailed(stretch: string): boolean {
  if (!FAILED.test(stretch) || TOOK.test(stretch)) return false;
  const other = OF_ANOTHER.exec(stretch);
  if (other === null) return true;
  const isOfFirst = FAILED.test(stretch.slice(0, other.index));
  return isOfFirst && (FAILED.test(other[0]) || !BURNED.test(other[0]));
}

const ON_THE_OTHER =
  /\b(?:sur|dans|pour|on|with|at|in) (?:l'autre|les autres|the others?|the (?:second|third|fourth)|la (?:deuxieme|seconde|troisieme))\b/;
const OF_THE_FIRE =
  /^[;:,–— -]*(?:but |mais |and |et )?(?:(?:the|both|all|their|its)(?: (?:two|three|four))? (?:fires?|flames|blaze|bottles?|devices?|fuses?|wicks?|rags?|cloths?)|both|it|they|neither|none|le feu|les flammes|l'incendie|l'engin|(?:la|les(?: (?:deux|trois|quatre))?) (?:meches?|bouteilles?)|le (?:chiffon|tissu|torchon|cocktail)|celui-ci|celle-ci|aucune?|elles?|ils?)\b/;

/** Whether a clause says of the fire told before it that it did not take. */
export const saysItFailed = (clause: string): boolean =>
  OF_THE_FIRE.test(clause) && !ON_THE_OTHER.test(clause) && hasFailed(clause);
