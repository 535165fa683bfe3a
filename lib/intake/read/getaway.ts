import { anyOf } from '../any-of';
import type { Span } from '../sentences';
import { STAFF } from './prison-words';
import { VEHICLE } from './words/things';

// "The SUV was recovered in flames", « un scooter calciné a été retrouvé »: what the attackers came in.
const CAME_IN = anyOf`
  getaway
  stolen
  abandoned
  dumped
  ditched
  recovered
  they (?:had )?(?:used|came in|arrived in|fled in)
  left (?:his|her|their) (?:own )?(?:cars?|vans?|vehicles?|motorbikes?|scooters?)
  laisse (?:son|sa|leurs?) (?:propres? )?(?:voitures?|vehicules?|fourgons?|motos?|scooters?)
  used by (?:the )?(?:attackers?|gunmen|shooters?|suspects?|arsonists?|gang)
  of the attackers
  attackers'
  gunmen's
  escape (?:car|vehicle)
  (?:that|those|one|car|vehicle|van) of the (?:shooters?|gunmen|attackers?|arsonists?|raiders?|culprits?|suspects?|killers?)
  (?:celle|celui|ceux|voiture|vehicule) (?:des|du) (?:tireurs?|auteurs?|assaillants?|agresseurs?|suspects?|commando|incendiaires?)
  vol(?:e|ee|es|ees)\b
  abandonnee?s?
  ayant servi
  (?:avait|avaient|a|ont) servi a (?:un|une|des) [a-z-]+
  (?:was|were|been) used in (?:a|an|the) (?:[a-z]+ )?(?:robbery|heist|hold-up|raid|burglary|ram-raid|shooting)
  qui (?:a|aurait) servi (?:a|aux) (?:la fuite|l'attaque|l'equipee|tireurs|auteurs)
  utilisee?s? par (?:les|l')
  des (?:assaillants|tireurs|fuyards|auteurs|agresseurs)
  de leur fuite
  dans leur fuite
  pris la fuite
`;
const FOUND = /\b(?:found|discovered|retrouvee?s?|decouvert(?:e|s|es)?)\b/;
const AWAY = anyOf`
  nearby
  near\b(?! the (?:[a-z]+ ){0,2}(?:entrance|gates?|walls?|prison|jail|perimeter|buildings?|barrier|fence))
  woods?
  forest
  fields?
  quarry
  vineyards?
  orchards?
  ditch
  (?:forest |dirt |farm )tracks?
  lay-by
  roadside
  vignes?
  verger
  fosse
  etang
  kilomet[a-z]+
  miles
  km
  minutes
  later
  plus tard
  plus loin
  bois
  foret
  champs?
  chemin
  carriere
  commune
  voisine?
  non loin
  proximite
  quartier
  motorbike
  motorcycle
  scooter
  moto
  trottinette
`;
const BURNT_PARTICIPLE =
  /^(?:burn(?:ed|t)(?:-out| out)?|in flames|ablaze|alight|torched|charred|on fire|incendie[a-z]*|brule[a-z]*|calcine[a-z]*|en feu|en flammes|carbonise[a-z]*)/;

const THEIR_OWN =
  /^[a-z' ]{0,20}\b(?:(?:his|her|their) own|sa propre|son propre|leurs? propres?) (?:[a-z]+ )?(?:cars?|vans?|vehicles?|wreck|trucks?|voitures?|vehicules?|fourgons?|motos?|scooters?)\b/;

const OF_STAFF = new RegExp(String.raw`\b${STAFF}\b`);

// "A warder's scooter", « la voiture d'une surveillante ».
const STAFF_OWN = new RegExp(
  String.raw`\b${STAFF}(?:'s|s') |\b${VEHICLE} (?:d'une?|de l'|du|des|of an?|of the|belonging to an?|appartenant a une?|de service) ?(?:[a-z]+ )?${STAFF}\b`,
);

/** Whether a fire is that of the vehicle the attackers came in. */
export function isGetaway(folded: string, act: Span, clause: Span): boolean {
  const isOwn = THEIR_OWN.test(folded.slice(act.end, act.end + 70));
  if (isOwn && !OF_STAFF.test(folded.slice(clause.start, act.start))) return true;
  if (!BURNT_PARTICIPLE.test(folded.slice(act.start, act.end))) return false;
  const [from, to] = [Math.max(clause.start, act.start - 90), Math.min(clause.end, act.end + 110)];
  const around = folded.slice(from, to);
  if (STAFF_OWN.test(around)) return false;
  return CAME_IN.test(around) || (FOUND.test(around) && AWAY.test(around));
}
