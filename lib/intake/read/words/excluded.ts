import { anyOf } from '../../any-of';

/** Another year than that of the series, whenever the text was published. */
export const PAST = anyOf`
  years (?:ago|earlier|later|before)
  in the past
  par le passe
  autrefois
  jadis
  naguere
  (?:in|over|within) (?:the (?:last|past) )?(?:two|three|four|five|ten|\d+) years
  en (?:deux|trois|quatre|cinq|dix|\d+) ans
  il y a (?:deux|trois|quatre|cinq|six|dix|\d+) ans
  (?:deux|trois|quatre|cinq|six|dix|\d+) ans (?:plus tard|plus tot|apres|auparavant)
  annees (?:plus tot|auparavant)
  decades?
  decennies?
  amra
  incarville
  toll ?(?:booth|plaza|gate)s?
  peage
  prison vans? (?:carrying|ambush|attack)
  fourgon (?:penitentiaire |cellulaire )?(?:qui transportait|de transferement)
  (?:attaque|embuscade) (?:[a-z]+ )?(?:d'un|du|contre (?:le|un)) (?:fourgon|convoi)
  ambush(?:ed)? (?:of )?(?:a|the) (?:prison )?(?:convoy|van)
  in the (?:19|20)\d0s
  dans les annees
  previous decades?
`;

/** A year back: before the series for what was published in its year. */
export const LAST_YEAR = anyOf`
  last (?:year|autumn|winter|summer|december|november|october)
  the year before
  a year (?:ago|earlier|and|before)
  year (?:earlier|before)
  l'an (?:dernier|passe)
  l'annee (?:derniere|precedente|d'avant)
  il y a un an
  un an (?:apres|plus tot|auparavant|avant)
  l'(?:automne|hiver|ete) dernier
  (?:in|en|au mois de|early|late|fin|debut|mi-?) ?(?:january|february|march|janvier|fevrier|mars)\b(?! 202[6-9])
`;

/** A month back: before the series for what was published in its first month. */
export const LAST_MONTH = anyOf`
  last month
  le mois (?:dernier|precedent)
  (?:a|one) month (?:ago|earlier)
  il y a un mois
`;

/** What was meant and not done. */
export const PLANNED = anyOf`
  plann(?:ed|ing) (?:to|an?|attacks?)
  (?:had|have|were|was|been) (?:allegedly )?(?:planning|plotting|preparing)
  plot(?:s|ted|ting|ters)?\b
  (?:orders?|instructions?|offers?|contracts?|ordres?|consignes?) (?:to|d[e']) ?[a-z' ,-]{2,90}(?:were|was) (?:never|not) (?:followed|obeyed|acted|given|executed|carried|honoured|taken)
  (?:ordres?|consignes?|contrats?) [a-z' ,-]{2,90}(?:n'a|n'ont) (?:jamais|pas) ete (?:suivi|execut|honor|mis)[a-z]*
  (?:suspected|accused) of (?:having )?(?:scout|cas|stak|reconnoit)[a-z]+
  (?:soupconne|accuse)[a-z]* d'avoir (?:repere|reconnu les lieux|effectue des reperages)
  (?:was|were) to (?:have (?:been )?)?(?:burn|attack|fire|torch|shoot|be (?:burn|attack|set|hit|target)[a-z]*)
  (?:intended|meant|meaning|hoping|hoped|wanted|wanting|wished|going|(?:been )?offered (?:[a-z0-9,]+ ){1,4}?) ?to (?:set (?:fire|light)|burn|attack|torch|shoot|fire|throw|bomb|smash|petrol-bomb|firebomb|blow up)
  before (?:it|he|she|they|(?:the|its) [a-z]+) (?:got there|had (?:the |a )?(?:time|chance)|acted|struck|set out|(?:was|were) (?:carried out|put into (?:action|effect)))
  (?:had|have|with) (?:their|his|her|an) eyes? on
  set (?:their|his|her) sights on
  (?:avai(?:t|ent) )(?:en ligne de mire|dans (?:le|son|leur) viseur|jete (?:son|leur) devolu)
  (?:never|not) (?:carried out|got there|reached (?:the|its)|took place|happened)
  n'a (?:jamais|pas) (?:eu lieu|ete (?:mis|mise) a execution|abouti)
  (?:s'|se )?(?:appretant|preparant) a
  (?:were|was|been) (?:stopped|caught|arrested|intercepted|pulled over) (?:on (?:their|his|her|the) way|en route|before|as they (?:were about|prepared))
  would have been next
  (?:was|were|is|are|been) (?:meant|supposed|intended|due|going|thought) to be (?:the )?next
  devai(?:t|ent) etre (?:la|le|les)? ?(?:prochaine?s?|suivante?s?)
  reperages?\b[a-z' -]{0,60}\b(?:sans (?:suite|lendemain))
  supposed that
  (?<!(?:meme|same|similaire|identique) )scenario(?! (?:a|at|in|similaire|identique)\b)
  foiled
  renonc[a-z]+
  on (?:their|his|her) way to (?:set|burn|attack|torch|shoot|fire|throw|bomb|smash|hit|do the same)
  (?:about|preparing|getting ready|sent|hired|paid|recruited|told|ordered|asked) to (?:set (?:fire|light)|burn|attack|torch|shoot|fire|throw|bomb|smash)[a-z ]{0,60} (?:was|were) (?:stopped|caught|arrested|intercepted|held|detained)
  (?:devai(?:t|ent)|allai(?:t|ent)) (?:toucher|recevoir|etre payee?s?|gagner) [a-z0-9 ]{2,24} pour (?:incendier|bruler|mettre|attaquer|tirer|s'en prendre|jeter)
  (?:was|were|been|being) (?:paid|promised) [a-z0-9, ]{2,24}to (?:set (?:fire|light)|burn|torch|shoot|fire|attack|throw)[a-z' ,-]{0,80} but\b
  en route pour (?:incendier|bruler|mettre|attaquer|tirer|s'en prendre|jeter)
  alla(?:it|ient) (?:incendier|bruler|mettre le feu|attaquer|tirer|s'en prendre|jeter)
  (?:^|(?<=^"))(?:imagine|imaginez|imaginons|suppose|supposez|supposons|picture|what if|et si)\b(?! (?:the|their|his|her) (?:shock|surprise|fear|horror))
  (?:plan|plot|scheme)s? to (?:[a-z]+ )?(?:burn|attack|fire (?:at|on)|torch|shoot|set (?:fire|light|alight)|bomb|smash|blow up|ram)\b
  (?:came|come|comes) to nothing
  (?:attack|raid|plan|plot|mission)s? (?:was|were|had been) (?:called off|abandoned|aborted|cancelled|dropped)
  (?:plan|projet|operation|expedition|mission|attaque)s? (?:a |ont |avait |aurait )?(?:tourne court|capote|avorte|echoue avant|ete abandonnee?|ete annulee?)
  (?:was|were|had been) (?:all )?(?:going|about|meant|set|ready|supposed|intending|hoping) to (?:[a-z]+ )?(?:burn|attack|fire (?:at|on)|torch|shoot|set|bomb|smash|throw|blow up|do the same|hit|ram)\b(?! (?:off|out|up a|back))
  (?:s'etaient|etaient|etait|sont) (?:la |venus? |sur place )?pour (?:incendier|bruler|mettre le feu|attaquer|tirer sur|s'en prendre a)
  (?:stopped|foiled|averted|prevented|intercepted) (?:an? |the )?(?:[a-z]+ )?(?:attack|arson|shooting|plan|plot|raid)s?
  sur le point d[e'] ?(?:incendier|bruler|mettre|attaquer|tirer|s'en prendre|jeter|passer a l'acte)
  backed out
  (?:come|came|gone|went|arrived|turned up|wanted|hoped|venue?s?|arrivee?s?) (?:there )?(?:to|pour) (?:set (?:fire|light)|burn|torch|shoot|fire|attack|throw|bruler|incendier|mettre (?:le )?feu|tirer|attaquer|jeter)[a-z0-9' ,-]{0,100}\b(?:but|mais|before|avant)\b[a-z' ]{0,30}\b(?:fled|left|ran|gave up|turned (?:back|away)|disturbed|interrupted|chased|stopped|scared|frightened|fuite|enfui[a-z]*|derang[a-z]*|rebrousse|interromp[a-z]*|surpris[a-z]*)
  devai(?:t|ent) (?:jeter|incendier|mettre|tirer|bruler|attaquer|s'en prendre|lancer)
  (?:was|were) (?:due|supposed|meant) to (?:burn|throw|attack|fire|set|torch|shoot|smash)
  avert(?:ed|s|ing)
  prevent(?:ed|ing) an? (?:[a-z]+ )?(?:attack|arson|shooting|fire)
  empech[a-z]+ (?:une|l')
  thwarted
  before (?:they|he|she) could
  dejou[a-z]+
  projetai[a-z]+
  projet(?:e|es|aient)? (?:d'attaque|d'incendie|de s'en prendre)
  preparai[a-z]+
  s'appretai[a-z]+
  (?:compt|voul|pens|esper)ai[a-z]+ (?:(?:les|la|le|l'|y|tous|en) ?)?(?:s'en prendre|incendier|mettre|attaquer|tirer|lancer|jeter|bruler)
  envisageai[a-z]+
  planifi[a-z]+
  would[- ]be attackers?
  suspected of (?:planning|preparing)
  soupconnee?s? (?:de|d'avoir) (?:prepare|voulu|vouloir|projete|prevu|envisage|planifie)r?
  (?:voulai|entendai|pensai)(?:t|ent) (?:[a-z]+ )?(?:incendier|bruler|mettre (?:le )?feu|attaquer|tirer|s'en prendre|jeter)
  avant (?:tout|le|leur|son|un) passage a l'acte
  avant (?:qu'ils?|qu'elles?|d[e'] ?(?:avoir pu)?) ?(?:ne |n')?(?:passe|passent|agir|agisse|agissent|aient pu|ait pu|puissent|puisse)\b
  (?:pas|guere|jamais) (?:eu )?(?:le temps|l'occasion) (?:d'agir|de passer)
  (?:le|ce|leur) projet (?:visai|concernai|portai|ciblai)t
`;

/** What detainees do inside. */
export const INSIDE = anyOf`
  (?:in|inside|from|out of|of|through) (?:his|her|their|a|the|some|two|three|several|its) (?:[a-z]+ )?cells?
  (?:dans|depuis|hors de|de) (?:sa|leur|leurs|une|la|les|des|plusieurs) cellules?\b(?! (?:d'ecoute|de crise|psychologique|d'urgence|d'appui|de soutien|d'enquete))
  feux? de matelas
  (?:au|du|dans le|en) quartiers? (?:disciplinaires?|d'isolement)
  (?:in|of|inside) the (?:disciplinary|isolation|segregation) (?:block|unit|wing|cells?)
  (?:son|leur|leurs) matelas
  mattress fires?
  (?:his|her|their) mattress(?:es)?
  mutin[a-z]+
  riots?(?! (?:police|squads?|gear|units?|teams?|shields?|control|forces?))
  rioters?
  emeut[a-z]+
  fellow (?:inmates?|prisoners?)
  (?:between|among) (?:inmates|prisoners|detainees)
  entre detenus
  blockad(?:e|es|ed|ing)
  (?:bloqu|barr)[a-z]+ (?:l'acces|les acces|l'entree|les entrees|les portes|leur prison|la prison)
  burning pallets
  (?:brul|allum|enflamm)[a-z]* (?:des |leurs |quelques |de |une? )?(?:palettes?|pneus|braseros?)
  (?:burn|lit|light)[a-z]* (?:a |some |their )?(?:wooden )?pallets?
  (?:pneus et palettes|palettes et pneus|tyres and pallets|pallets and tyres)
  (?:surveillants|grevistes|agents|guards|staff|strikers|officers) (?:qui|who) (?:ont|had|have) (?:craque|allume|mis le feu|lit|set|burned)
  co-?detenus?
  (?:inmates?|prisoners?|detenus?) (?:who )?(?:set|started|lit|attacked|assaulted|stabbed|punched|a |ont |avait |avaient )(?:[a-z' ]{0,20})?(?:fire|feu|incendi[a-z]*|agress[a-z]*|officers?|guards?|warders?|wardens?|staff|teachers?|nurses?|surveillante?s?|agente?s?|gardien(?:ne)?s?|matons?)
`;

/** Fires that nobody lit. */
export const ACCIDENT = anyOf`
  accidental(?:ly|e|es|s)?
  accidentell?e?s?
  by accident
  (?:a cause d'une|due to a|because of a|by a) (?:stray |discarded )?cigarettes?
  megots?
  (?:was|were|been|est|etait|serait) (?:probably |apparently |sans doute )?(?:an |un |d'origine )?accident(?:s|ally|elle)?
  (?:driver|motorist|conducteur|conductrice|automobiliste)[a-z0-9', ;]{0,60}\b(?:lost control|perdu le controle|confus[a-z]+|confondu|malaise|drunk|asleep|endormie?|alcoolise[a-z]*|taken ill)
  gas leak
  fuite de gaz
  (?:an electrical|a technical) cause
  (?:origine|cause|piste)s? (?:est |etait |serait |semble |purement |sans doute )?(?:mecanique|technique|electrique|accidentelle|naturelle)
  (?:mechanical|engine|technical|battery|wiring) (?:fault|failure|problem|cause|defect)s?
  (?:faulty|defective|overheated|overheating) (?:[a-z]+ )?[a-z]+
  (?:alternateur|batterie|moteur|cablage|faisceau|chauffage|appareil) (?:[a-z]+ )?(?:defectueu|en surchauffe|surchauff)[a-z]*
  electrical (?:fault|fire|failure)
  court-circuit
  short[- ]circuit
  (?:put|was|were|is|are) down to (?:a|an|the) (?:[a-z-]+ )?(?:cigarette|fault|transformer|battery|engine|storm|hedge|barbecue|boiler|heatwave)
  (?:came|comes|coming) from (?:a|an|the) (?:[a-z-]+ )?(?:cigarette|transformer|battery|exhaust|barbecue|building site|boiler|hedge|bonfire|yacht|factory|warehouse)
  (?:provenai[a-z]+|prov[a-z]+|issue?s?) d['eu](?:un|une|es)? ?(?:[a-z]+ )?(?:transformateur|batterie|pot d'echappement|barbecue|chantier|chaudiere|usine|entrepot|brulage|ecobuage)
  as a result of (?:a|an) (?:[a-z-]+ )?(?:battery|fault|leak|cigarette)
  (?:farmer's|gardener's|green|garden|stubble|hedge) (?:hedge|waste|rubbish|bonfire|cuttings|burning|clippings|fire)
  ecobuage
  brulage (?:de|des) (?:vegetaux|dechets|herbes|chaumes)
  dechets verts
  foudre
  (?:struck|hit) by lightning
  wildfires?
  feux? de foret
  forest fires?
`;

/** What was played or drilled, and what burns or bangs at a fair, a race or a picket. */
export const EXERCISE = anyOf`
  (?:palettes?|pneus?|pallets?|tyres?|tires?|cagettes?|planches?) (?:et|and) (?:des |de |d'|some |old )?(?:palettes?|pneus?|pallets?|tyres?|tires?|poubelles?|bins)
  (?:brasero|picket fire|feux? de (?:palettes|joie|camp|saint-jean|la saint-jean))s?
  starting (?:pistol|gun)s?
  starter'?s (?:pistol|gun)
  (?:crack|shot) of the (?:same )?(?:pistol|gun)
  (?:coups? de )?(?:pistolet|feu) (?:de|du) (?:depart|starter)
  (?:gun|rifle|21-gun) salutes?
  clay[- ](?:pigeons?|shooting)
  (?:concours|champion(?:nat|ne?)s?) (?:de|du|d[e']s?) tir
  tir (?:sportif|a l'arc|a la carabine|aux pigeons)
  ball-trap
  (?:tirs?|coups? de feu|shots|gunfire|gunshots) (?:de|des|d'un|by|from|of) (?:a |the )?(?:chasseurs?|hunters?|farmers?|battue)
  (?:stands?|stalls?|barbecues?|grills?|friteuse|fryer|oven|four|kitchen|cuisine|chimney|cheminee)\b[a-z' ,]{0,60} (?:caught fire|pris feu)
  (?:caught fire|pris feu) in (?:its|the|a) kitchen
  bonfires?
  calories
  jeux? video
  video games?
  (?:was|were|came from|part of|only|just|holding|held|staged|during) an? (?:[a-z-]+ )?(?:exercises?|drills?|simulation|rehearsal)
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
  false (?:alarm|reports?|claims?|rumou?rs?)
  earlier (?:version|statement|story|item|post|entry|tweet|update|alert|article|bulletin|edition)
  (?:version|depeche|publication|alerte|edition) (?:precedente|anterieure|initiale)
  (?:precedente|premiere) (?:version|depeche|publication|alerte) de (?:cet|cette|ce|notre)
  ^(?:a |our )?corrections?:
  we said earlier
  (?:tells|told) (?:us|the [a-z]+|reporters) that (?:this|that|it) (?:is|was) (?:wrong|false|untrue|incorrect)
  (?:wrongly|mistakenly|erroneously|falsely) (?:said|reported|stated|claimed|announced|named)
  withdr(?:ew|aw|awn|awing)\b
  (?:neither|none) (?:of (?:them|these|which) )?(?:has|have|had|was|were) (?:been )?(?:borne out|confirmed|true)
  hoax(?:es)?
  (?:dismissed|rejected|scotched|denied)(?:, [a-z ]{2,24},)? (?:a |any |the |this |these )?(?:claims?|rumou?rs?|reports?)
  rumou?rs? (?:of|that|about)
  (?:d'autres |des |les |la |une )?rumeurs?
  sont fausses
  (?:est|etait) fausse?
  pot d'echappement
  s'est (?:averee?|revelee?) (?:faux|fausse|infondee?|sans fondement)
  se sont (?:averees?|revelees?|averes|reveles) (?:fausses|faux|infondees|infondes)
  fausse (?:alerte|rumeur|information)
  infondees?
  dementi[a-z]*
  dement(?:ent|ait|aient)?\b
  (?:tout|l'avoir|avoir|a|ont) (?:tout )?(?:invente|imagine|fabrique)e?s?
  backfir[a-z]+
  (?:was|were|is|are|be|been|only|just|merely|simply|probably|from|by|but|blamed on|attributed to|due to|caused|set off|lett?(?:ing)? off|lit|lighting|bangs? of|sounds? of|noises? of|explosions? of|bursts? of|heard) (?:[a-z-]+ ){0,3}?(?:fireworks?|firecrackers?|bangers?)\b(?! (?:at|against|over|into) (?:the )?(?:gate|door|wall|roof))
  (?:fireworks?|firecrackers?|bangers?) (?:were|was|had been|caused|explain|let off)[a-z]*
  (?:petards?|feux? d'artifice) (?:a|ont|avai(?:t|ent)|sont|etaient|fut|furent) (?:ete )?(?:tir|lanc|allum|eclat|explos)[a-z]*
  (?:etai(?:t|ent)|est|sont|c'est|s'agi[a-z]+|que|simples?|bruits?|explosions?|tirs?|jets?|tire[a-z]*|allum[a-z]+|lanc[a-z]+|explose[a-z]*|par|dus? a|venai[a-z]+|provenai[a-z]+) (?:[a-z'-]+ ){0,3}?(?:d[eu']s? ?)?(?:petards?|feux? d'artifice)
  (?:information|nouvelle|rumeur|affirmation) (?:est|etait|s'est averee) (?:inexacte|erronee|fausse|infondee)
  inaccurate
  n'a jamais existe
  never (?:existed|happened)
  fabriquee? (?:par|de toutes)
  (?<!.)non?, [a-z]+
  n'a pas ete (?:mitraille|incendie|prise? pour cible|inquiete|touche)e?
  (?:reports?|claims?) (?:[a-z' ]{0,60} )?(?:were|was) (?:wrong|false|untrue|unfounded|incorrect|mistaken)
  took (?:it|that|this) back
  (?:had|has|have|having) nothing (?:whatever |at all )?to do with (?:the |any )?(?:prison|jail)s?\b
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
  fabricat[a-z]+
  made up
  earlier claim
  de toutes pieces
  canular
  intox
  (?:fire|smoke|flames|bang|blast|explosion)\b[a-z' ,0-9]{0,70} (?:was|were|came from) (?:only |just |in fact )?(?:an?|the|some) (?:[a-z]+'s )?(?:[a-z]+ )?(?:hedge|barbecue|bonfire|chimney|boiler|exhaust|engine|thunder|generator|transformer|stubble|haystack)
  (?:detonations?|bruits?|bangs?|explosions?|shots|noises?|coups de feu)(?: [a-z']+){0,9}? (?:venai(?:t|ent)|provenai(?:t|ent)|came|were|was) (?:from )?(?:d[eu]|d'une?|des|from|those of|an?|the) (?:[a-z']+ )?(?:mariage|noce|fete|feria|match|chantier|orage|wedding|party|festival|match|building site|thunder|storm|quarry)
  (?:it|that|this) had in fact been
  was in fact
  in reality
  en realite
  il s'agissait (?:en fait|en realite|finalement|de petards|de feux|d(?:'une?|u|e la|e l') ?(?:pneu|camion|orage|tonnerre|moteur|klaxon|rideau|porte qui|volet|chute|simple|transformateur|brulage|exercice|petard|feu|fausse|erreur|barbecue|pot|jeu|canular|simple))
  retracted
  rectification
  contrairement a
  n'a pas ete (?:touche|vise|attaque|cible)e?
  n'ont pas ete (?:touche|vise|attaque|cible)e?s?
  (?:has|have|had) not been (?:hit|attacked|targeted|touched|affected)
  n'(?:a|ont|avai(?:t|ent)) (?:subi|connu|enregistre) aucune? (?:[a-z]+ )?(?:attaque|action|incident|degat|degradation|intrusion)
  was not (?:hit|attacked|targeted|touched|affected)
  were not (?:hit|attacked|targeted|touched|affected)
  aucun incident
  no incidents?
`;
