import { everyOf } from '../../any-of';

/** What people and authorities do after attacks: its time is not that of the attack either. */
export const AFTERMATH = everyOf`
  visit(?:ed|ing|s)?(?! (?:of (?:its|their) own|from (?:the )?(?:[a-z]+ )?(?:attackers|arsonists|gunmen|gang|men|raiders)))
  travel(?:s|led|ling)?
  meet(?:ing|s)?
  met\b
  arrest(?:ed|s)?
  made (?:the arrests |them |it )known
  carried (?:them|the (?:arrests|raids|searches)) out
  (?:picked|rounded) up
  (?:dawn|police) raids?\b
  detained
  in custody
  custody
  charged
  indicted
  jailed
  sentenced
  (?:was|were|been) ordered
  went on trial
  (?:was|were) given (?:[a-z]+ ){0,2}(?:\d+|one|two|three|four|five|six|seven|eight|ten) (?:years?|months?)
  convicted
  acquitted
  extradit(?:ed|ion|e|ee)
  sent down
  (?:left|leaves) the dock
  walk(?:ed|s)? free
  ruling
  made public
  filed past
  trial
  hearing
  (?<!\b(?:inmates|prisoners|detainees|suspects|people) (?:to|from) )court
  appear(?:ed|s)? before
  questioned
  raid(?:ed|s)
  (?:police|officers|gendarmes|investigators|policiers|enqueteurs) (?:[a-z]+ ){0,7}?(?:moved(?: in)?|sont intervenus)
  swooped
  seized
  released
  discharged
  transferred
  open(?:ed|s)? (?:an? )?(?:[a-z-]+ )?(?:investigation|inquiry|probe)
  took over
  taken over
  took charge
  handed
  rall(?:y|ied)
  march(?:ed)?
  protest(?:ed|s|ers)?
  demonstrat[a-z]+
  gather(?:ed|s)?
  walk(?:ed)? (?:out|off)\b(?! (?:of|from|by|through))
  (?:stopp|down|refus)(?:ed|age|ing)(?: of)? (?:work|tools)
  (?:lay|laid|put) down (?:their )?(?:tools|keys)
  depos[a-z]+ (?:les|leurs) cles
  strike
  hand(?:ed)? over
  vote[ds]?
  parliament
  lawmakers
  senate
  bill\b
  law\b
  debate[ds]?
  due (?:to|in|at|on)
  expected
  scheduled
  will\b
  would be
  planned
  call(?:ed|s)? (?:for|on|an?)
  deployed
  reinforced
  evacuat[a-z]+
  published
  turned down
  (?:scrubb|repaint|(?<!\bbeyond )repair|whitewash)[a-z]*
  clean(?:ed|ing)\b(?! (?:contractors?|compan(?:y|ies)|firms?|staff|workers?|lad(?:y|ies)|crews?|services?))
  cleaners\b(?= (?:were|had|spent|worked|arrived|scrubbed))
  tow(?:ed|ing)
  (?:removed|taken away|cleared(?: away)?|reopened|resumed|replaced|patched)
  (?:rebouch|nettoy|repein|efface|evacue|deblay|remorqu|reparee?|repare[rs]|remplacee?|rouver|rouvr)[a-z]*
  enlev(?:e|ee|es|ees|er|ait|aient)
  (?:a|ont) repris
  launched
  created
  set up
  appeared on\b(?! (?:the|a|its|their|his|her) (?:[a-z]+ )?(?:walls?|gates?|doors?|facade|road|tarmac|fences?|front|side|cars?|building|house))
  deplacement
  s'est rendue?
  (?:est|sont|etait) allee?s?
  se rendre\b(?! (?:a l'evidence|compte))
  se rendra
  rendu
  doit\b
  devait
  devrait
  est attendue?
  visite[a-z]*(?! nocturnes?)
  rencontre[a-z]*
  recu(?:e?s?)(?![a-z0-9' ,-]{0,60}\b(?:coups?|tirs?|balles?|projectiles?|cocktails?|impacts?|rafales?|jets?|pierres?|plombs?|menaces?|lettres?|cercueils?|cartouches?|courriers?|colis|appels?|enveloppes?)\b)
  interpell[a-z]+
  coup de filet
  apprehende[a-z]*
  cueilli[a-z]*
  perquisition[a-z]*
  debray[a-z]+
  arretee?s?
  gardee? a vue
  garde a vue
  mis(?:es?)? en examen
  ecrouee?s?
  incarceree?s?
  condamnee?s?
  prononcee?s?
  jugee?s?
  proces\b(?!-)
  audience
  tribunal
  comparu[a-z]*
  presentee?s?
  transferee?s?
  libere[a-z]*
  saisie?s?
  s'est saisi
  (?:a|ont) ouvert(?! (?:le (?:feu|bal)|la (?:serie|voie|marche)))
  ouverture
  ouvert(?:e|ait)? une
  enquete (?:a ete )?(?:ouverte|confiee)
  rassembl[a-z]+
  manifest[a-z]+
  defile[a-z]*
  greve
  mobilis[a-z]+
  appel[a-z]* a
  vot(?:e|ee?|er)\b
  parlement
  senat
  assemblee
  deputes
  projet de loi
  texte
  (?<!\b(?:of|on|in|a|sur|ile de|departement de) la )reuni[a-z]*
  deploye[a-z]*
  renforce[a-z]*
  cree[a-z]*
  mis en place
  sera\b
  seront
  (?:study|examin|authenticat|verify|assess|analys)ing
  (?:etudi|examin|authentifi|analys|verifi)(?:e|ent|ait|aient)
  (?:defused|made safe)\b
  (?:neutralis|desamorc|retir)(?:e|ee|es|ees|ait|aient)\b
`;
