import { anyOf } from '../../any-of';
import { UNTIL_THEN } from './denials';

/** What was told and is not so. */
export const DENIED = anyOf`
  (?:turned out|proved|proven|found) (?:to be )?(?:false|unfounded|untrue|baseless|wrong)
  false (?:alarm|reports?|claims?|rumou?rs?)
  earlier (?:version|statement|story|item|post|entry|tweet|update|alert|article|bulletin|edition)
  (?:version|depeche|publication|alerte|edition) (?:precedente|anterieure|initiale)
  (?:precedente|premiere) (?:version|depeche|publication|alerte) de (?:cet|cette|ce|notre)
  ^(?:a |our )?corrections?:
  we said earlier
  (?:tells|told) (?:us|the [a-z]+|reporters) that (?:this|that|it) (?:is|was) (?:wrong|false|untrue|incorrect)
  (?:wrongly|mistakenly|erroneously|falsely) (?:said|reported|stated|claimed|announced|named)
  withdr(?:ew|aw|awn|awing) (?:the|that|this|its|his|her|their|an? (?:claim|report|story|statement))\b
  (?:claim|report|stor(?:y|ie)|statement|article|account)s?\b[a-z' ]{0,90} withdrawn
  (?:it|this|that|which) (?:was|is|has been|had been) (?:later |since )?withdrawn
  (?:neither|none) (?:of (?:them|these|which) )?(?:has|have|had|was|were) (?:been )?(?:borne out|confirmed|true)
  hoax(?:es)?
  (?:dismissed|rejected|scotched|denied)(?:, [a-z ]{2,24},)? (?:a |any |the |this |these )?(?:claims?|rumou?rs?|reports?)
  rumou?rs? (?:of|that|about)
  (?:d'autres |des |les |la |une )?rumeurs?
  sont fausses
  (?:est|etait) fausse?
  (?:oppos(?:e|ait|aient|ant)|entre|between|pitted|involv(?:ed|ing|es)) (?:(?:deux|des|les|two|members of|young|local) ){0,2}(?:(?:bandes|gangs|clans|groupes|familles|jeunes) (?:[a-z]+ )?rival(?:es|s)?|(?:bandes|clans|groupes|jeunes) rivaux|rival (?:gangs?|groups?|clans?|families|dealers|drug))
  (?:reglements? de comptes?|score-settling|settling of scores) (?:entre|between|among|lie|linked|sur fond)
  fusillades? mortelles?
  fatal shootings?
  (?:un|une|deux) (?:homme|femme|jeune|adolescente?s?|hommes|jeunes)\b[a-z0-9' ,-]{0,40} (?:est mort|sont morts|a ete tue|ont ete tue)e?s?(?: par balles)?
  (?:an?|two) (?:man|woman|teenager|youth|boy|men)\b[a-z0-9' ,-]{0,40} (?:was|were) (?:shot dead|killed|gunned down)
  pot d'echappement
  s'est (?:averee?|revelee?) (?:faux|fausse|infondee?|sans fondement)
  se sont (?:averees?|revelees?|averes|reveles) (?:fausses|faux|infondees|infondes)
  fausse (?:alerte|rumeur|information)
  infondees?
  dementi[a-z]*
  dement(?:ent|ait|aient)?\b
  (?:tout|l'avoir|avoir|a|ont) (?:tout )?(?:invente|imagine|fabrique)e?s?
  backfir[a-z]+
  (?:was|were|is|are|be|been|only|just|merely|simply|probably|from|by|but|blamed on|attributed to|due to|caused|set off|lett?(?:ing)? off|lit|lighting|bangs? of|sounds? of|noises? of|explosions? of|bursts? of|heard) (?:(?!watching|enjoying|admiring)[a-z-]+ ){0,3}?(?:fireworks?|firecrackers?|bangers?)\b(?! (?:mortars?|rockets?)|(?: [a-z]+)? (?:at|against|over|into) (?:the )?(?:gate|door|wall|roof))
  (?:fireworks?|firecrackers?|bangers?) (?:were|was|had been|caused|explain|let off)[a-z]*
  (?:petards?|feux? d'artifice)(?: [a-z]+)? (?:a|ont|avai(?:t|ent)|sont|etaient|fut|furent) (?:ete )?(?:tir|lanc|allum|eclat|explos)[a-z]*
  (?:etai(?:t|ent)|est|sont|c'est|s'agi[a-z]+|que|simples?|bruits?|explosions?|tirs?|jets?|tire[a-z]*|allum[a-z]+|lanc[a-z]+|explose[a-z]*|par|dus? a|venai[a-z]+|provenai[a-z]+) (?:[a-z'-]+ ){0,3}?(?:d[eu']s? ?)?(?:petards?|feux? d'artifice)
  (?:information|nouvelle|rumeur|affirmation) (?:est|etait|s'est averee) (?:inexacte|erronee|fausse|infondee)
  inaccurate
  n'a jamais existe
  never (?:existed|happened)
  n'(?:avons|a|ont) (?:rien|jamais) connu de (?:tout )?(?:cela|ca|tel|semblable|pareil)
  (?:have|has) (?:known|seen|had) (?:nothing|none) of (?:this|that|the (?:sort|kind))
  fabriquee? (?:par|de toutes)
  (?<!.)non?, [a-z]+
  n'a pas ete (?:mitraille|incendie|prise? pour cible|inquiete|touche)e?
  (?:reports?|claims?) (?:[a-z' ]{0,60} )?(?:were|was) (?:wrong|false|untrue|unfounded|incorrect|mistaken)
  took (?:it|that|this) back
  (?:had|has|have|having) nothing (?:whatever |at all )?to do with (?:the |any )?(?:prison|jail)s?\b
  (?<=\b(?:fire|blaze|car|vehicle|incident|shooting|shots)\b[a-z' ]{0,60})(?:had|has|have|having) nothing (?:whatever |at all )?to do with (?:the|this) (?:series|wave|campaign|attacks)\b
  (?:n'a|n'ont|n'avait|n'aurait|n'avaient)(?: [a-z]+)? (?:rien a voir|aucune? (?:lien|rapport)) avec (?:la prison|l'etablissement|la maison d'arret|le centre)
  (?:her|his) (?:former|ex-?) ?(?:partner|husband|wife|boyfriend|girlfriend)\b[a-z ,']{0,40}\b(?:confess|admitt|own)ed
  (?:son|sa) ex-?(?: ?(?:compagnon|compagne|mari|femme|conjointe?|epoux|epouse|petit ami))?\b[a-z ,']{0,40}\b(?:avoue|reconnu|reconnait|passe aux aveux)
  (?:private|domestic|family|marital) (?:dispute|matter|quarrel|feud|row)s?\b(?![a-z ,']{0,50}(?:ruled out|excluded|dismissed|discarded))(?<!(?:not|rul(?:ed|ing) out|excluded) (?:an? |the )?[a-z]+ [a-z]+)
  (?:differend|conflit|litige|contentieux) (?:d'ordre )?(?:prive|conjugal|familial|sentimental|personnel)\b(?![a-z ,']{0,50}(?:ecart|exclu|abandonn))
  none (?:of (?:them|these|which) )?(?:on|at|against|near) (?:a |any |the )?(?:prisons?|jails?)
  aucune? (?:d'elles |d'entre (?:elles|eux) )?(?:contre|sur|dans|devant) (?:une |la )?(?:prisons?|maison d'arret)
  proved to be an? (?!arson|attack|deliberate|criminal|petrol|bomb)[a-z-]+
  bogus
  (?:turned out|proved) to be (?:rubbish|nothing|nonsense|a [a-z-]+)
  (?:reported|heard) (?:there )?had (?:in fact )?been
  nous (?:avions (?:signale|ecrit|annonce|indique)|ecrivions)
  we (?:had )?(?:earlier )?(?:reported|wrote) (?:that|on|earlier)
  (?:pure )?invention
  invented
  fabricat(?:ed|ing|ions?\b(?<!\b(?:de|la|sa|une) fabrications?)(?! (?:artisanale|maison|locale)))
  made up\b(?! of)
  earlier claim
  de toutes pieces
  canular
  intox
  (?:fire|smoke|flames|bang|blast|explosion)\b[a-z' ,0-9]{0,70} (?:was|were|came from) (?:only |just |in fact )?(?:an?|the|some) (?:[a-z]+'s )?(?:[a-z]+ )?(?:hedge|barbecue|bonfire|chimney|boiler|exhaust|engine|thunder|generator|transformer|stubble|haystack)
  (?:detonations?|bruits?|bangs?|explosions?|shots|noises?|coups de feu)(?: [a-z']+){0,9}? (?:venai(?:t|ent)|provenai(?:t|ent)|came|were|was) (?:from )?(?:d[eu]|d'une?|des|from|those of|an?|the) (?:[a-z']+ )?(?:mariage|noce|fete|feria|match|chantier|orage|wedding|party|festival|match|building site|thunder|storm|quarry)
  (?:it|that|this) had in fact been
  was in fact
  in reality
  en realite(?!,? ce sont)
  il s'agissait (?:en fait|en realite|finalement|de petards|de feux|d(?:'une?|u|e la|e l') ?(?:pneu|camion|orage|tonnerre|moteur|klaxon|rideau|porte qui|volet|chute|simple|transformateur|brulage|exercice|petard|feu|fausse|erreur|barbecue|pot|jeu|canular|simple))
  retracted
  rectification
  contrairement a (?:ce (?:qu[e']|qui)[a-z' ]{0,40}\b(?:ecri|annonc|affirm|circul|laiss|dit|disai|indiqu|publi|pretend|rapport|evoqu|relay|avanc)[a-z]*|(?:une?|la|des|les|cette|ces) (?:rumeurs?|informations?|annonces?|messages?|publications?))
  n'a pas ete (?:touche|vise|attaque|cible)e?
  n'ont pas ete (?:touche|vise|attaque|cible)e?s?
  (?:has|have|had) not been (?:hit|attacked|targeted|touched|affected)${UNTIL_THEN}
  n'(?:a|ont|avai(?:t|ent)) (?:subi|connu|enregistre) aucune? (?:[a-z]+ )?(?:attaque|action|incident|degat|degradation|intrusion)
  was not (?:hit|attacked|targeted|touched|affected)
  were not (?:hit|attacked|targeted|touched|affected)
  (?:treated|considered|regarded|investigated|handled) as (?:an? )?(?:ordinary|private|domestic|separate|unrelated|simple|purely) (?:[a-z]+ )?(?:dispute|matter|crime|case|affair|incident|offence|quarrel|row)s?
  (?:traite|considere|enquet)[a-z]* comme (?:une? )?(?:simple|banale?|affaire (?:privee|de droit commun))
  aucun incident
  no incidents?
`;
