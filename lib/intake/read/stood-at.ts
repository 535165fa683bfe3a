import { overlaps, type PlaceMark } from './mark';
import type { Sheet } from './sheet';

// "It had been parked in front of his house", « Elle était garée devant chez lui ».
const STOOD =
  /^"?(?:it|he|she|they|the (?:car|vehicle|van|motorbike)|(?:his|her) (?:car|vehicle|van)|elle|il|le vehicule|la voiture|celle-ci|celui-ci)(?:,[^,.]{2,40},)? (?:[a-z]+ ){0,3}?(?:parked|stood|standing|left (?:it|the (?:car|vehicle))|stationnai[a-z]+|stationnee?|garee?|laissee?|se trouvait)\b/;

// « Un surveillant a aussi perdu la sienne »: what stood somewhere is another.
const OTHER_VEHICLE =
  /\b(?:la sienne|le sien|celui|celle|another|also lost|aussi perdu|(?:his|her|their|son|sa|leur) (?:[a-z]+ )?(?:cars?|vehicles?|vans?|voitures?|vehicules?))\b/;

/**
 * The home in front of which the vehicle that a scene in sentence number `at` tells of had stood, as the next sentence says,
 * or the one behind it where the scene names no site and nothing between tells of another; null where neither says so.
 */
export function findWhereItStood(
  { sentences }: Sheet,
  at: number,
  { places, isAtSite }: { places: readonly PlaceMark[]; isAtSite: boolean },
): PlaceMark | null {
  const [next, after] = sentences.slice(at + 1, at + 3);
  const isFurther =
    !isAtSite &&
    next !== undefined &&
    !OTHER_VEHICLE.test(next.folded) &&
    after?.paragraph === sentences[at]?.paragraph;
  const said = [next, isFurther ? after : undefined].find((one) => one && STOOD.test(one.folded));
  return (said && places.find((place) => place.kind === 'home' && overlaps(place, said))) ?? null;
}
