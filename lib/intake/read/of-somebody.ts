import type { Span } from '../sentences';
import type { ActMark, PlaceMark } from './mark';
import { STAFF } from './prison-words';

/** Whether a place is only where somebody works or goes. */
export const isWork = ({ role, pending }: PlaceMark) =>
  (role === 'workplace' || role === 'visit') && !pending;

// "The car of a guard employed at A", « la voiture d'un surveillant de B »: it may have stood anywhere.
const CAR_OF_ONE =
  /\b(?:the (?:private |personal |family |own )?(?:car|vehicle|van) (?:of|belonging to) an?|(?:la voiture|le vehicule)(?: personnel(?:le)?| particuli(?:er|ere)| familiale?)? (?:d'une?|appartenant a une?)) (?:[a-z]+ ){1,5}[a-z ']{0,24}$/;
const AT_PRISON =
  /\b(?:parkings?|car parks?|parking lots?|stationn[a-z]+|garee?s?|parked|devant|outside|in front of|gates?|grounds|abords|enceinte|domaine|etablissement|pied|face|near|close to|pres|proximite)\b/;
const REACH = 90;

/** Whether the one car that burned is told only by where its owner works. */
export function isCarOfOne(folded: string, act: ActMark, place: PlaceMark): boolean {
  if (act.kind !== 'fire' || !isWork(place) || place.role === 'visit') return false;
  const lead = folded.slice(Math.max(0, place.phrase.start - REACH), place.phrase.start);
  const last = Math.max(act.end, place.end);
  const [behind = ''] = folded.slice(last, last + REACH).split(/[.!?]\s|\n/, 1);
  const around = folded.slice(Math.min(act.start, place.start) - 40, last) + behind;
  return CAR_OF_ONE.test(lead) && !AT_PRISON.test(around);
}

// « Un surveillant de la prison de A a été la cible d'un incendie »: it was done to him, wherever he was.
const ONE_OF = new RegExp(
  `(?:^|[\\s"'])(?:an?|une?|the|la|le|l'|two|deux) ?(?:prison |former )?(?:${STAFF})(?: [a-z'-]+){0,4} ?$`,
);
const WAS_HIT =
  /^(?:, [^,.;]{2,60},)? (?:a|ont|avai(?:t|ent)|was|were|has|had|have) (?:been |ete )?(?:[a-z]+ )?(?:la |les |the )?(?:cibles?|victimes?|visee?s?|targets?|targeted)\b|^(?:, [^,.;]{2,60},)? (?:found|discovered|lost|saw|woke to find|a (?:re)?trouve|a decouvert|a perdu|a vu|retrouve|decouvre) (?:[a-z]+ ){0,2}?(?:his|her|sa|son) (?:own |personal |private |propre )?(?:cars?|vans?|vehicles?|scooters?|motorbikes?|voitures?|vehicules?|motos?|scooters?)\b/;

/** Whether somebody was hit of whom the text says where he works, and not that he was there. */
export function isAtSomebody(
  folded: string,
  { start, end }: ActMark,
  { place, clause }: { place: PlaceMark; clause: Span },
): boolean {
  if (!isWork(place) || place.role === 'visit') return false;
  const lead = folded.slice(Math.max(0, place.phrase.start - REACH), place.phrase.start);
  const behind = folded.slice(place.end, place.end + REACH);
  const to = Math.min(clause.end, Math.max(end, place.end) + REACH);
  const around = folded.slice(Math.min(start, place.end), to);
  return WAS_HIT.test(behind) && ONE_OF.test(lead) && !AT_PRISON.test(around);
}

// « Le véhicule d'un surveillant de l'établissement a brûlé, à son domicile ».
const CAR_OF_STAFF = new RegExp(String.raw`\b(?:of an?|d'une?|d'un) (?:${STAFF}) $`);
const AT_OWN_HOME =
  /^[a-z' ]{0,60},? (?:a|devant|au pied de|outside|at|in front of) (?:son|sa|his|her) (?:own )?$/;

/** Where the car of somebody stood of whom the sentence also says that he works at the prison. */
export function findOwnHome(folded: string, same: PlaceMark, places: readonly PlaceMark[]): PlaceMark | null {
  if (!CAR_OF_STAFF.test(folded.slice(Math.max(0, same.start - 40), same.start))) return null;
  const home = places.find(({ kind, start }) => kind === 'home' && start > same.end);
  return home && AT_OWN_HOME.test(folded.slice(same.end, home.start)) ? home : null;
}
