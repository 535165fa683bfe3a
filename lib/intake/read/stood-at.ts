import { overlaps, type PlaceMark } from './mark';
import type { Sheet } from './sheet';

// "It had been parked in front of his house", « Elle était garée devant chez lui ».
const STOOD =
  /^"?(?:it|he|she|they|the (?:car|vehicle|van|motorbike)|(?:his|her) (?:car|vehicle|van)|elle|il|le vehicule|la voiture|celle-ci|celui-ci)(?:,[^,.]{2,40},)? (?:[a-z]+ ){0,3}?(?:parked|stood|standing|left (?:it|the (?:car|vehicle))|stationnai[a-z]+|stationnee?|garee?|laissee?|se trouvait)\b/;

/** How many sentences further on in its paragraph a text may say where a vehicle had stood. */
const REACH = 2;

/** The home in front of which the vehicle that sentence number `at` tells of had stood, as the next sentences say; null where they say no such thing. */
export function findWhereItStood(
  { sentences }: Sheet,
  at: number,
  places: readonly PlaceMark[],
): PlaceMark | null {
  const next = sentences
    .slice(at + 1, at + 1 + REACH)
    .find(
      (one, behind) => (behind === 0 || one.paragraph === sentences[at]?.paragraph) && STOOD.test(one.folded),
    );
  if (!next) return null;
  return places.find((place) => place.kind === 'home' && overlaps(place, next)) ?? null;
}
