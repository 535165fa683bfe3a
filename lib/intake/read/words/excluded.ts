import { anyOf } from '../../any-of';

/** Another year than that of the series, whenever the text was published. */
export const PAST = anyOf`
  years (?:ago|earlier|later|before)
  in the past
  par le passe
  (?<!at )once (?:found|received|woke|saw|had|been)
  autrefois
  jadis
  naguere
  (?:in|over|within) (?:the (?:last|past) )?(?:two|three|four|five|ten|\d+) years(?<!\b(?:first|second|third|fourth|fifth|last|only|worst|biggest|most)\b[a-z' ]{0,40})
  en (?:deux|trois|quatre|cinq|dix|\d+) ans(?<!\b(?:premiere?|deuxieme|troisieme|quatrieme|seconde?|derniere?|seule?|pire|plus)\b[a-z' ]{0,40})
  il y a (?:deux|trois|quatre|cinq|six|dix|\d+) ans
  (?:deux|trois|quatre|cinq|six|dix|\d+) ans (?:plus tard|plus tot|apres|auparavant)
  annees (?:plus tot|auparavant)
  (?:a|two|three|several|many) decades? (?:ago|earlier|before)
  (?:for|over|throughout) (?:(?:more|than|nearly|the|past|last|a) ){1,4}decade
  il y a (?:une|deux|trois|plusieurs|des) decennies?
  depuis (?:pres |plus )?(?:d'une|une) decennie
  amra
  incarville
  toll ?(?:booth|plaza|gate)s?\b(?! (?:at|in|near|outside|of) (?!incarville)[a-z]{3,})
  peage\b(?! d[eu']s? ?(?:la |le |l')?(?!incarville|l'eure)[a-z]{3,})
  prison vans? (?:carrying|ambush|attack)
  fourgon (?:penitentiaire |cellulaire )?qui transportait
  (?:attaque|embuscade) (?:[a-z]+ )?(?:d'un|du|contre (?:le|un)) (?:fourgon|convoi)
  ambush(?:ed)? (?:of )?(?:a|the) (?:prison )?(?:convoy|van)
  in the (?:19|20)\d0s
  dans les annees
  (?:previous|past|last|recent) decades?
  (?:decennies? (?:passees?|precedentes?)|dernieres? decennies?)
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
  \d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:january|february|march|janvier|fevrier|mars)\b(?! 202[6-9])
  (?:january|february|march) \d{1,2}\b(?!,? 202[6-9])
`;

/** A month back: before the series for what was published in its first month. */
export const LAST_MONTH = anyOf`
  last month
  le mois (?:dernier|precedent)
  (?:a|one) month (?:ago|earlier)
  il y a un mois
`;

/** What detainees do inside. */
export const INSIDE = anyOf`
  (?:in|inside|from|out of|of|through) (?:his|her|their|a|the|some|two|three|several|its) (?:[a-z]+ )?cells?
  (?:dans|depuis|hors de|de)(?<!\b(?:film|regard|assist|vu|tourn)[a-z]* depuis) (?:sa|leur|leurs|une|la|les|des|plusieurs) cellules?\b(?! (?:d'ecoute|de crise|psychologique|d'urgence|d'appui|de soutien|d'enquete))
  (?:in|of|inside|through) the (?:prison(?:'s)? )?(?:kitchens|laundry|workshops|boiler room|canteen)
  (?:dans|de|en|aux) (?:les |la |l')?(?:cuisines?|buanderie|blanchisserie|ateliers?|chaufferie)\b(?= (?:de la prison|du centre|de l'etablissement|de la maison d'arret))
  feux? de matelas
  (?:devor|ravag|detrui|embras|noirci|incendi|brul)[a-z]+ (?:une|deux|trois|plusieurs|la) cellules?
  (?:gutted|destroyed|damaged|ravaged|swept through|burned) (?:an?|one|two|three|several) (?:[a-z-]+ )?cells?
  feu de cellule
  cellules? en (?:feu|flammes)
  cells? (?:on fire|ablaze|in flames)
  dans (?:un|le|l'|une|la) ?(?:etage|aile|batiment|coursive) de (?:la )?detention
  (?:on|in) (?:a|the|one) (?:floor|wing|block|landing) of (?:the )?(?:prison|detention|jail)
  cell fires?
  (?:au|du|dans le|en) quartiers? (?:disciplinaires?|d'isolement)
  (?:in|of|inside) the (?:disciplinary|isolation|segregation) (?:block|unit|wing|cells?)
  (?:son|leur|leurs) matelas
  mattress fires?
  (?:his|her|their) mattress(?:es)?
  mutin[a-z]+
  (?:detenus?|manifestants?|foule|grevistes)\b[a-z' ,]{0,40} scand(?:aient|ait|e|ent|er|ant)
  (?<=" ?,? ?)(?:scand(?:aient|ait|ent|e)|chanted)
  (?:inmates?|prisoners?|detainees?|protesters?|demonstrators?|crowd|strikers)\b[a-z' ,]{0,40} chant(?:ed|ing)
  riots?(?! (?:police|squads?|gear|units?|teams?|shields?|control|forces?))
  rioters?
  emeut[a-z]+
  fellow (?:inmates?|prisoners?)
  (?:between|among) (?:inmates|prisoners|detainees)
  entre detenus
  co-?detenus?
  (?:attacked|assaulted|stabbed|punched|hit|struck|beaten|slashed|bitten|kicked|injured|hurt|wounded|threatened)(?: [a-z]+){0,4} by (?:an?|two|three|several|one of the|some) (?!former |ex-)(?:[a-z-]+ )?(?:inmates?|prisoners?|detainees?)
  (?:agress|frapp|bless|poignard|mordu|roue|violent|gifl|menac|pris)[a-z]*(?: [a-z']+){0,4} par (?:une?|des|deux|trois|plusieurs|l'un des) (?!ancien|ex-)(?:[a-z]+ )?(?:detenue?s?|prisonniere?s?)
  (?:inmates?|prisoners?|detenus?) (?:s'en (?:est|etai(?:t|ent)|sont) prise?s? a|s'en pren(?:d|nent) a)
  (?:detenu qui l'a (?:allume|incendie)|inmate who (?:lit|set|started) it)|(?:inmates?|prisoners?|detenus?) (?:who )?(?:set|started|lit|attacked|assaulted|stabbed|punched|a |ont |avait |avaient )(?:[a-z' ]{0,20})?(?:fire|feu|incendi[a-z]*|agress[a-z]*|officers?|guards?|warders?|wardens?|staff|teachers?|nurses?|surveillante?s?|agente?s?|gardien(?:ne)?s?|matons?)
`;

/** Strikes and blockades with what burns at them, and woods: beside the attacks, and none of them. */
export const BESIDE_FIRES = anyOf`
  blockad(?:e|es|ed|ing)\b(?<!\b(?:end|lift)(?:ed|ing|s)? (?:of |to )?(?:their |the |a )?blockade)(?! (?:(?:of|at) )?(?:the |their )?(?:prison|jail)?(?: (?:of|in|at) [a-z' -]{2,20})?,? (?:after|following|because|since|where|and shots|and cars)\b[^.;]{0,90}\b(?:cars?|vehicles?|vans?|shots|gunfire|bullets)\b)
  (?:bloqu|barr)[a-z]+ (?:l'acces|les acces|l'entree|les entrees|les portes|leur prison|la prison)
  burning (?:pallets|barricades?)
  (?:officers|guards|warders|wardens|staff|strikers|protesters) (?:set fire to|burn(?:ed|t)?|lit|torched) (?:some |old |a few )?(?:tyres|tires|pallets|barricades?|braziers?)
  (?:brul|allum|enflamm)[a-z]* (?:des |leurs |quelques |de |une? )?(?:palettes?|pneus|braseros?)\b(?! (?:contre|sous|sur) )
  (?:burn|lit|light)[a-z]* (?:a |some |their )?(?:wooden )?pallets?
  (?:pneus et palettes|palettes et pneus|tyres and pallets|pallets and tyres)
  (?:surveillants|grevistes|agents|guards|staff|strikers|officers) (?:qui|who) (?:ont|had|have) (?:craque|allume|mis le feu|lit|set|burned)
  (?:feux?|incendies?) (?:de |d'|des )(?:foret|broussailles|vegetation|garrigue|maquis|chaume|pinede)s?
  (?:forest|bush|brush|scrub|wild) ?fires?
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
  (?:left|leaving|(?:ran|run|went|came|skidded|veered|slid|swerved|plunged) off) the (?:road|carriageway|motorway)
  quitt[a-z]+ (?:la route|la chaussee)
  sorties? de route
  (?:road|traffic) (?:accident|collision)s?
  accidents? de (?:la route|la circulation|voiture)
  (?:hit|struck|into) a (?:tree|lamp ?post|telegraph pole|plane tree)
  percut[a-z]+ un (?:arbre|platane|poteau|pylone)
  (?:after|apres) (?:colliding|a collision|une collision|s'etre percutee?s?)
  collided
  (?:entr|rentr)[a-z]+ en collision
  accidents? de chasse
  hunting accidents?
  (?:cleaning|nettoy[a-z]+) (?:his|her|son|leur) (?:gun|rifle|shotgun|arme|fusil)
  gas leak
  (?:was|were|been) caused by (?:an? |the )?(?!petrol|molotov|bomb|explos|device|arson|incend|accelerant|bottle|attack|shots?|bullets?|gun|grenade|fireworks?)(?:[a-z-]+ )?(?:dryers?|heaters?|boilers?|kettles?|fryers?|ovens?|welders?|blowtorch(?:es)?|torch|stoves?|candles?|mattress|appliances?|chargers?|fans?|sockets?|cables?|hose|leak)
  leaking (?:[a-z]+ )?(?:hoses?|pipes?|tanks?|fuel)
  a cause d'une? (?:[a-z]+ )?(?:chalumeau|ventilateur|friteuse|radiateur|poele|bougie|megot|chauffe-eau|chargeur|prise|soudure)
  (?:boilers?|fryers?|dryers?|generators?|transformers?|ovens?) caught fire
  ventilateur (?:bricole|defectueux)
  (?:noise|bang|blast|smoke) was (?:an?|the) (?:[a-z]+ )?(?:transformer|boiler|fryer|exhaust|tyre|generator)
  (?<!\b(?:was|were|been) (?:[a-z]+ )?)(?:began|started|broke out|originated) in (?:an?|the|its) (?:[a-z-]+ ){0,2}(?:fryers?|kitchens?|ovens?|boilers?|laundry|dryers?|skips?|transformers?)
  traced? [a-z' ]{0,40}to (?:the|an?|its) (?:battery|engine|wiring|alternator|cigarette|fuse box|heater)
  fuite de gaz
  (?:an electrical|a technical) cause
  (?:blam(?:ed|es)|put (?:it|this|that|the fire|the blaze) down to|attribut(?:ed|es) (?:it|the fire|the blaze) to) (?:its|the|an?|faulty|old) (?:[a-z]+ )?(?:wiring|electrics|battery|engine|alternator|short[- ]circuit|fuse box)
  (?:mis|met|mettent|impute)e?s? (?:cela |le feu |l'incendie |ce feu )?(?:sur le compte d'une?|a une?|a la|au) (?:[a-z]+ )?(?:batterie|faisceau|cablage|alternateur|panne|court-circuit)
  (?:origine|cause|piste)s? (?:est |etait |serait |semble |purement |sans doute )?(?:mecanique|technique|electrique|accidentelle|naturelle)
  (?:mechanical|engine|technical|battery|wiring) (?:fault|failure|problem|cause|defect)s?
  (?:faulty|defective|overheated|overheating) (?!(?:[a-z]+ )?(?:alarm|camera|cctv|gate|lock|door|sensor|barrier|light|lamp|fence)s?\b)[a-z]+
  (?:alternateur|batterie|moteur|cablage|faisceau|chauffage|appareil) (?:[a-z]+ )?(?:defectueu|en surchauffe|surchauff)[a-z]*
  (?:because of|owing to|due to|caused by) an? (?:[a-z]+ )?fault (?:in|with|of)
  electrical (?:fault|fire|failure|problem|defect)s?
  (?:probleme|defaut|incident|dysfonctionnement|panne|defaillance)s? (?:electrique|mecanique|technique|moteur|d'origine electrique)s?
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
`;

/** What was played, drilled or made up, and what burns or bangs at a fair or a race. */
export const EXERCISE = anyOf`
  (?:palettes?|pneus?|pallets?|tyres?|tires?|cagettes?|planches?) (?:et|and) (?:des |de |d'|some |old )?(?:palettes?|pneus?|pallets?|tyres?|tires?|poubelles?|bins)
  powder ?kegs?
  tinder ?box(?:es)?
  pressure cookers?
  poudrieres?
  cocottes?-minute
  (?:brasero|picket fire|feux? de (?:palettes|joie|camp|saint-jean|la saint-jean))s?
  starting (?:pistol|gun)s?
  starter'?s (?:pistol|gun)
  (?:crack|shot) of the (?:same )?(?:pistol|gun)
  (?:coups? de )?(?:pistolet|feu) (?:de|du) (?:depart|starter)
  (?:gun|rifle|21-gun) salutes?
  clubs? de tir
  (?:equipes?|tournages?|scenes?) (?:de|du) (?:cinema|film|serie|fiction)
  film (?:crew|set|shoot)
  (?:dans|de)(?<!\bcomme dans) (?:le|ce|son|un) (?:livre|roman|polar|film|recit)\b(?! (?:de la|du) )
  in (?:the|his|her|a) (?:novel|book|film|thriller)\b(?! (?:tactic|way|twist|approach|form|method|move|use|kind|attack|technique|crew|club))
  (?:shooting|gun|rifle) (?:clubs?|range)
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
  (?:hold|stag|run|conduct|organi[sz])(?:e|ing)? (?:an? |the |its |their )?(?:[a-z-]+ )?(?:drills?|exercises?)
  blank shots
  tirs? a blanc
  mock attacks?
  exercices? (?:de securite|d'evacuation|d'entrainement|grandeur)
  (?:un|cet|lors d'un|d'un) exercice\b
  attaques? (?:simulees?|fictives?)
  scenario fictif
  simul(?:e|ee|es|ees|ait|aient|ation|ated)\b
  documentar(?:y|ies)\b(?! (?:crew|team|maker))
  documentaires?
  feature film
  un film(?<!\b(?:comme dans|digne d') ?un film)
  (?:thriller|crime|spy|his|her|the|this) novels?\b
  (?:le|un|du|ce|son|d'un) roman\b(?<!\b(?:comme dans|digne d') ?un roman)
`;
