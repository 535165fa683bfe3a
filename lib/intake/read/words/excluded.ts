import { anyOf } from './any-of';

/** Another year than that of the series. */
export const PAST = anyOf`
  last year
  the year before
  a year (?:ago|earlier|and)
  years? (?:ago|earlier|later|before)
  l'an (?:dernier|passe)
  l'annee (?:derniere|precedente)
  il y a (?:un|deux|trois|quatre|cinq|six|dix|\d+) ans?
  un an (?:apres|plus tot|auparavant)
  ans (?:plus tard|plus tot|apres|auparavant)
  annees (?:plus tot|auparavant)
  decades?
  decennies?
  amra
  incarville
  toll ?(?:booth|plaza|gate)s?
  peage
  prison vans? (?:carrying|ambush|attack)
  fourgon (?:penitentiaire|cellulaire|qui transportait|de transferement)
  in the (?:19|20)\d0s
  dans les annees
  last month
  le mois dernier
  previous decades?
`;

/** What was meant and not done. */
export const PLANNED = anyOf`
  plann(?:ed|ing) (?:to|an?|attacks?)
  (?:had|have|were|was|been) (?:allegedly )?(?:planning|plotting|preparing)
  plot(?:s|ted|ting|ters)?\b
  foiled
  thwarted
  before (?:they|he|she) could
  dejou[a-z]+
  projetai[a-z]+
  projet(?:e|es|aient)? (?:d'attaque|d'incendie|de s'en prendre)
  preparai[a-z]+
  s'appretai[a-z]+
  comptai[a-z]+ (?:s'en prendre|incendier|mettre|attaquer|tirer)
  envisageai[a-z]+
  planifi[a-z]+
  would[- ]be attackers?
  suspected of (?:planning|preparing)
  soupconnee?s? de (?:preparer|vouloir|projeter)
`;

/** What detainees do inside. */
export const INSIDE = anyOf`
  (?:his|her|their|a|the|sa|leur|une|la|son) (?:prison )?(?:cells?|cellules?)
  matelas
  mattress(?:es)?
  mutin[a-z]+
  riots?
  rioters?
  emeut[a-z]+
  fellow (?:inmates?|prisoners?)
  co-?detenus?
  (?:inmates?|prisoners?|detenus?) (?:who )?(?:set|started|lit|attacked|assaulted|stabbed|punched|a |ont |avait |avaient )(?:[a-z' ]{0,20})?(?:fire|feu|incendi[a-z]*|agress[a-z]*|officers?|guards?|surveillante?s?)
`;

/** Fires that nobody lit. */
export const ACCIDENT = anyOf`
  accidental(?:ly|e|es|s)?
  accidentell?e?s?
  by accident
  electrical (?:fault|fire|failure)
  court-circuit
  short[- ]circuit
  wildfires?
  feux? de foret
  forest fires?
`;

/** What was played or drilled. */
export const EXERCISE = anyOf`
  (?:security|fire|evacuation|training) drills?
  training exercises?
  mock attacks?
  exercices? (?:de securite|d'evacuation|d'entrainement|grandeur)
  (?:un|cet|lors d'un|d'un) exercice\b
  attaques? (?:simulees?|fictives?)
  scenario fictif
  simul(?:e|ee|es|ees|ait|aient|ation|ated)\b
  documentary
  documentaire
  feature film
  un film
  novel
  roman
`;

/** What was told and is not so. */
export const DENIED = anyOf`
  (?:turned out|proved|proven|found) (?:to be )?(?:false|unfounded|untrue|baseless|wrong)
  false (?:alarm|reports?)
  s'est (?:averee?|revelee?) (?:faux|fausse|infondee?|sans fondement)
  se sont (?:averees?|revelees?|averes|reveles) (?:fausses|faux|infondees|infondes)
  fausse (?:alerte|rumeur|information)
  infondees?
  dementi[a-z]*
  backfir[a-z]+
  firecrackers?
  petards?
  (?:it|that|this) had (?:in fact )?been
  was in fact
  in reality
  en realite
  il s'agissait (?:en fait|de petards|de feux)
  retracted
  rectification
  contrairement a
  n'a pas ete (?:touche|vise|attaque|cible)e?
  n'ont pas ete (?:touche|vise|attaque|cible)e?s?
  was not (?:hit|attacked|targeted|touched|affected)
  were not (?:hit|attacked|targeted|touched|affected)
  aucun incident
  no incidents?
`;
