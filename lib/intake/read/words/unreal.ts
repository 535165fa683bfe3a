import { alternatives, anyOf } from './any-of';

/** After one of these a negation no longer holds. */
export const NEGATION_ENDS = anyOf`
  when
  after
  while
  as
  but
  who
  why
  how
  which
  clear
  known
  far
  only
  quand
  lorsque
  apres
  mais
  que
  qui
  pourquoi
  comment
  loin
  seulement
  where
  ou
  in
  dans
`;

/** What follows is feared, asked for or only said at first (source). */
export const IMAGINED = alternatives`
  if
  could
  might
  (?<!\d )(?<!\d(?:st|nd|rd|th) )may(?! (?:\d|20))
  would
  should
  pourrai[a-z]+
  s'ils?
  si l[ae']
  si des?
  risqu[a-z]+
  to avoid
  pour eviter
  eviter
  prevent(?:ed|ing)?
  threaten(?:ed|ing|s)? to
  menac[a-z]+ d[e']
  fear[a-z]*
  craign[a-z]+
  crainte?s?
  warn(?:ed|ing|s)?
  appel[a-z]* a
  call(?:ed|ing|s)? (?:for|on)
  promis[a-z]*
  promett?[a-z]*
  denied
  denies
  denie
  nie[nt]*
  (?:first|initially|wrongly) (?:reported|said|announced)
  d'abord (?:annonce|evoque|cru)
`;

/** What was tried and did not succeed. */
export const ATTEMPT = anyOf`
  attempt(?:s|ed|ing)?\b(?! (?:on|of|to (?:intimidat|destabil|murder|kill|escape|identify|force|silence)))
  tr(?:y|ied|ying|ies) to
  tentatives?\b(?! (?:d'(?:homicide|assassinat|intimidation|evasion|extorsion)|de (?:meurtre|destabilisation)))
  tent(?:e|er|ent|aient|ait|ant|ee?s?) (?:de|d')
  essay[a-z]+ d[e']
  fail(?:ed|s)\b
  echou[a-z]+
  (?:n'a|n'ont|n'avait) pas pris
  sans (?:prendre|s'embraser|se propager|exploser)
  s'(?:est|est aussitot|est vite) eteinte?
  s'eteign[a-z]+
  se sont eteint[a-z]*
  went out
  died (?:out|down|away)
  sputtered
  petered out
  burnt? itself out
  never took hold
  before (?:it|they|the flames?) (?:could )?(?:take hold|took hold|catch|caught)
  sans (?:y )?parvenir
  n'(?:a|ont) pas (?:reussi|pu)
  pas parvenue?s?
  d(?:e lui|'elle|'eux)-memes?
  avant de prendre
  n'a pas (?:fonctionne|marche)
  ne s'est pas (?:enflamme|allume|declenche)e?
  would not light
  did not work
  sans succes
  en vain
  without success
  in vain
  never caught
  (?:did|does) not (?:take|catch|ignite|spread|light|explode)
  fizzled
  burned itself out
  fell short
  avorte[a-z]*
  manquee?
  rate(?:e|s)?\b
`;
