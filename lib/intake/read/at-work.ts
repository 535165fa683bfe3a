import { anyOf } from '../any-of';
import type { Bin } from './bin';
import { isVague, type PlaceMark } from './mark';
import type { Scene } from './scene';
import { ANOTHER } from './words/story';

/** Words by which somebody who works at a prison is there. */
export const AT_WORK = anyOf`
  (?:left|leaving|leaves) (?:work|(?:the|his|her) (?:prison|jail|shift|post|building))
  (?:arriv|turn|report)[a-z]+ (?:up )?(?:for|at|to) (?:work|duty|(?:his|her|their) shift)
  (?:end|start) of (?:his|her|a|the|their) shift
  (?:coming|came|going|gone|just) (?:off|on) (?:duty|shift)
  on (?:the |his |her )?(?:night|day|late|early|evening|morning) shift
  (?:the|staff|prison) (?:car park|parking lot)
  (?:sortie|entree|porte|abords|seuil) (?:de |du |d')(?:la |l')?(?:prison|maison|centre|etablissement)
  (?:leaving|left|exit (?:of|to)|entrance (?:of|to)|gates? of|outside) (?:the )?(?:[a-z-]+ )?(?:prison|jail)
  sort[a-z]+ (?:de|du) (?:son |leur )?(?:service|travail|l'etablissement|la prison)
  (?:prise|prenai[a-z]+|prendre|prenant|fin|quitt[a-z]+) (?:de |son |leur |du )?(?:service|travail|poste|la prison|l'etablissement)
  (?:sur|dans) le parking
  parking (?:de l'etablissement|de la prison|du personnel)
  regagn[a-z]+ [a-z' ]{0,16}(?:parking|voiture|vehicule)
  (?:journee|nuit|garde|vacation|service) (?:terminee?|finie?)
  apres (?:son|sa) (?:service|journee|nuit|garde)
  (?:after|finished|finishing|ended|ending) (?:his|her|a|the) (?:[a-z]+ )?(?:shift|duty)
  (?:on|making) (?:his|her|their) way to (?:his|her|their) car
  (?:devant|outside|in front of) (?:la|the|l')? ?(?:prison|jail|etablissement|maison d'arret)
`;

/** Somebody who works at a prison may be attacked anywhere; who comes off duty is at its gate. */
const isAwayFrom = ({ role }: PlaceMark, { act, sentence }: Scene) =>
  role === 'workplace' && act.kind === 'assault' && !AT_WORK.test(sentence.folded);

/** Whether a place is named beside an act and is not where it happened: somebody's place of work, or where somebody goes. */
export function isOnlyNamed(place: PlaceMark, scene: Scene): boolean {
  const { act, method, object, night } = scene;
  const isUntold = isVague(act) && method === null;
  if (isUntold && (place.role !== 'scene' || (act.kind === 'harm' && !object))) return true;
  if (place.role === 'visit' && (act.start < place.start || night.length === 0)) return true;
  return isAwayFrom(place, scene);
}

/** "The fire blackened the hall before the owner, an officer at A, put it out": he works there whose home was told of in the paragraph. */
export const isOwnersWork = (
  { role, start }: PlaceMark,
  { act, sentence }: Scene,
  told: Bin | null | undefined,
): boolean =>
  role === 'workplace' &&
  start > act.end &&
  act.kind !== 'assault' &&
  told?.place.kind === 'home' &&
  told.sentences.at(-1)?.paragraph === sentence.paragraph &&
  !ANOTHER.test(sentence.folded);
