import { alternatives, everyOf } from '../../any-of';
import { NOT_OF_FIRE } from '../../time/telling';

/** What people say about attacks: the time beside such a word is not that of the attack. */
export const TELLING = everyOf`
  said(?! to (?:be|have)\b)
  says
  saying
  told
  announc(?:ed|ing)
  declared
  stated
  added
  confirmed
  boast(?:ed|s|ing)?
  reported(?! (?:on|at) fire)
  gave (?:[a-z]+ ){0,2}details
  admitted
  confessed
  pleaded
  reconnu
  avoue
  plaide
  wrote
  posted
  published
  updated
  warned
  denounced
  condemned
  promised
  vowed
  pledged
  interview(?:ed)?
  statement
  press conference
  speech
  speaking
  tweeted
  indiquee?
  indiquait
  declare
  annoncee?s?
  annoncait
  affirme
  precisee?
  confirmee?s?
  explique
  ajoute
  rapporte
  raconte
  ecrit
  publiee?s?
  ${NOT_OF_FIRE}signalee?s?
  denonce
  condamne
  reagi
  estime
  assure
  promis
  fait savoir
  (?:a-t-on|on a|avons) ?appris
  apprend-on
  (?:a|ont|avait|avaient) dit
  communique
  conference de presse
  interroge
  declaration
  discours
  tweet
  message
  revendique[a-z]*
  claimed
`;

/** Words that say that something happened, beside those for attacks. */
export const EVENTS = everyOf`
  took place
  happened
  occurred
  broke out
  rang out
  came under
  were heard
  was heard
  erupted
  struck
  began
  started
  arrived
  stopped
  still (?:smoking|smouldering|smoldering|burning)
  (?:fumai|brulai)(?:t|ent) encore
  pulled up
  drove
  poured
  slipped
  left
  fled
  escaped
  night of
  se (?:sont|est) (?:produit|deroule)[a-z]*
  s'est (?:produit|deroule)[a-z]*
  a eu lieu
  ont eu lieu
  (?:s'est|se sont) (?:presente|approche|gare|poste)e?s?
  survenue?s?
  eclate[a-z]*
  retenti[a-z]*
  commis(?:es?)?
  perpetre[a-z]*
  les faits
  alerte[a-z]*
  appele[a-z]*
  intervenus?
  entendu[a-z]*
  surpris[a-z]*
  verse[a-z]*
  asperge[a-z]*
  jete[a-z]*
  glissee?s?
  deposee?s?
  vise[a-z]*
  arrives?
  venus?
  surgi[a-z]*
  series?
  wave
  vague
  serie
  troisieme nuit
  third night
  attaques?
  attacks?
`;

/** Who is quoted says so, in a remark between commas. */
export const SAYS = alternatives`
  said
  says
  told [a-z]+
  (?:has |have |had )?(?:announced|confirmed|reported|stated|added|explained|indicated|declared)
  (?:a|ont|avait) (?:dit|indique|precise|annonce|confirme|rapporte|explique|declare|ajoute|affirme|assure|detaille|fait savoir)
  a-t-on (?:appris|indique|su|precise)
  indique
  precise
  explique
  rapporte
  assure
  raconte
  annonce
  affirme
  ajoute
  detaille
`;
