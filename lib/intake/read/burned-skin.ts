import type { Span } from '../sentences';

// "Burned his hand", "burns to the face", « s'est brûlé », « brûlée aux mains ».
const BODY =
  '(?:hands?|arms?|forearms?|face|fingers?|legs?|feet|foot|eyes|hair|palms?|body|mains?|bras|avant-bras|visage|doigts?|jambes?|pieds|cheveux|corps|(?:premier|deuxieme|second|troisieme) degre)';
const ON_BODY = new RegExp(
  String.raw`^(?:burn(?:ed|t|s|ing)?|brulee?s?)(?: (?:to|on|about|both|his|her|their|one|an?|the|left|right|badly|slightly|aux?|a la|sur|la|les|le|l'|son|sa|ses|une?|deux) ?){1,4}(?:l')?${BODY}\b`,
);
const HURTS =
  /\b(?:(?<!\b(?:de |d'|du |des ))(?:l'occupant|(?:un|le|deux|trois|plusieurs|des|les) (?:detenus?|occupants?|habitants?|agents?|surveillants?|pompiers?|voisins?|hommes?)|(?:une|la) (?:detenue|occupante|habitante|surveillante|voisine|femme))(?:, [^,.]{2,30},)? (?:a|ont) ete(?: [a-z]+ment)?|suffer[a-z]*|sustain[a-z]*|treat[a-z]* for|(?:minor|slight|light|serious|severe|superficial|second-degree|third-degree)|(?:was|were|been) (?:slightly|lightly|badly|severely|seriously)|s'(?:est|etait|etant|etre)|se sont|(?:legerement|gravement|grievement|serieusement)) $/;

/** Whether it is somebody who was burned, and no thing. */
export const isBurnedSkin = (folded: string, { start }: Span, clause: Span): boolean =>
  /^(?:burn|brule)/.test(folded.slice(start, start + 5)) &&
  (ON_BODY.test(folded.slice(start, start + 70)) ||
    HURTS.test(folded.slice(Math.max(clause.start, start - 50), start)));
