import { everyOf } from '../../any-of';

// "A film that it says was shot at": filmed there.
const FILM =
  "\\b(?:films?|videos?|footage|clips?|images|pictures?|sequences?)(?: (?:was|were|is|are|had been|has been)| (?:of [a-z' ]{2,30} )?(?:that|which)(?: (?:it|he|she|they) (?:says?|said|claims?))? (?:was|were|is|are|had been))?";

/** Shots, in English. */
export const SHOTS = everyOf`
  (?:open(?:ed|ing|s)?|return(?:ed)?) fire
  (?:came |come |coming |were |was )?under (?:automatic |heavy |machine-gun )?fire
  (?:(?:hit|struck|raked|riddled) by )?fire from (?:an? |two |three |several |at least |one )?(?:[a-z-]+ ){0,3}(?:weapons?|weaponry|rifles?|guns?|kalashnikovs?|firearms?|pistols?|shotguns?)
  (?:automatic|machine-gun|submachine|kalashnikov|rifle|shotgun|pistol|handgun|revolver|sniper|weapons?|ak-47s?|small-arms|heavy)(?: rifles?| weapons?)? (?:gun ?)?(?:fire|shots?|bursts?|rounds?|bullets?)
  gun ?fire
  gun ?shots?
  bursts? of (?:automatic |heavy |machine-gun |rifle |assault-rifle )?(?:gun ?fire|fire|automatic weapons?|shots|rounds|bullets)
  shots? (?:(?:is|are|were|was|have been|had been|has been|being) )?(?:fired|heard)
  fir(?:ed|ing) (?:(?:[a-z0-9-]+ ){0,4})?(?:shots?|rounds?|bullets?|upon|on|at|into|kalashnikovs?|weapons?|rifles?|guns?)
  fires? (?:(?:(?!or\b|and\b)[a-z0-9-]+ ){0,2})?(?:shots|rounds|bullets|kalashnikovs?|automatic|assault)
  fired\b(?! (?:up|from (?:his|her|their) job))
  (?<!${FILM} )shot (?:at|up|into|out|through|to (?:pieces|bits))
  (?<=\b(?:people|persons?|m[ae]n|youths?|attackers?|assailants?|individuals?|teenagers?|who|they|figures|riders?|passengers?) )fires? (?:at|on|into|upon)\b
  (?<=\b(?:an?|one|the) (?:[a-z]+ )?(?:man|youth|attacker|assailant|individual|teenager|rider|passenger|motorcyclist|gunman|driver) (?!and\b|set\b|sets\b|lit\b|lights?\b|starts?\b|started\b)[a-z' ]{2,50} )fires (?:at|on|into|upon)\b
  shoot(?:s|ing|ings)?(?: at| up)?
  shots\b
  bullet[ -]?(?:impacts?|holes?|marks?|strikes?)
  (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|dozen|\d{1,3}) (?:rounds(?! of)|bullets)
  bursts? (?:from|of (?:gun|automatic|fire))
  (?:buckshot|pellets|slugs)\b
  (?:fired|firing) (?:[a-z0-9-]+ ){0,3}times
  (?<=\b(?:they|who|men|gunmen|attackers|assailants|then|(?:car|van|vehicle|scooter|motorbike) and) )fire (?:at|on|into|upon|through)\b
  (?:balles|bullets) (?:et|and) (?:les |des |the )?(?=(?:cocktails? molotov|molotov cocktails?|petrol bombs?|molotovs?)[a-z ]{0,30} (?:contre|sur|visant|vers|at|against|into|ont (?:vise|touche|frappe)|hit|struck|targeted)\b)
  bullets? (?:went|passed|came|tore|smashed|punched|pierced|struck|hit|lodged)
  bullets (?:were |had been )?(?:put|sent|pumped|sprayed) (?:through|into|at)
  bullets (?:flew|rained|whistled|entered|landed|slammed|thudded|were fired|riddled|ricocheted)
  (?:\w+ )?rounds (?:struck|hit|pierced|hitting|were|fired)
  (?:hit|struck|pierced|damaged) (?:[a-z0-9]+ times )?by (?:(?:(?!or\b|and\b)[a-z0-9-]+ ){0,3})?(?:rounds?|bullets?|shots?|gunfire)
  rake[ds]
  riddle[ds]
  strafe[ds]
  pepper(?:ed|s)\b(?! with (?:shrapnel|debris|stones|splinters|questions|nails))
  holed
  (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a dozen|\d{1,2}) holes\b(?=[^\n]{0,140}\b(?:bullets?|pistol|rifle|shotgun|gun(?:men|fire|shots?)?|casings?|cartridges?|9 ?mm|calibre|kalashnikov|torchlight|fired)\b)
  (?:have|has|had|bears?|bore|shows?|showed) (?:now |still |at least |some |about )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a dozen|\d{1,2}) holes
  put (?:[a-z]+|\d{1,2}) holes (?:in|through|into)
  holes (?:in|through) (?:the|a|its) (?:[a-z-]+ ){0,2}(?:shutters?|gates?|doors?|walls?|facade|glass|windows?|windscreens?|sentry box|watchtower)
  loosed off
  (?:empt(?:ied|ies|ying)|unload(?:ed|ing|s)) (?:half |most of |almost |nearly )?(?:an? |the |his |their |an entire |a whole )(?:magazine|clip)
  let (?:loose|fly|rip)\b(?= (?:at|with|a|on|several)\b)
  (?:casings|cartridge cases|bullet cases|spent cartridges)\b(?=[^.\n]{0,50}\b(?:found|picked up|recovered|collected|lay|strewn|scattered)\b[^.\n]{0,40}\b(?:outside|in front|on the (?:road|ground|tarmac|pavement)|at the (?:scene|gate|foot|entrance)|near the|by the)\b)
  (?:casings|cartridge cases|bullet cases)\b(?:(?=[^.\n]{0,120}\b(?:targeted|attacked|came under|was hit)\b)|(?<=\b(?:targeted|attacked|came under attack|was hit)\b[^.\n]{0,140}))
  let off (?:(?:a|an|his|the|their|several|two|three|four|five|six) (?:[a-z-]+ )?)?(?:bursts?|volleys?|shots?|rounds?|pistols?|shotguns?|rifles?|guns?|revolvers?|weapons?|kalashnikovs?|magazines?)
  hail of bullets
  drive-by
  (?:took|taken) (?:aim|pot-?shots) at
  pulled the trigger
  volleys?\b(?! of (?:stones|rocks|bricks|cobbles|cobblestones|abuse|insults))
  salvos?\b(?<!\b(?:opening|first|latest|new|next|final) salvos?)(?! (?:of|in) (?:a |an |the )?(?:wave|campaign|series|attacks|criticism))
  shotgun (?:blasts?|pellets?)
  empt(?:ied|ying) (?:an?|his|her|their|the|its|two|three|several) (?:[a-z-]+ )?(?:magazines?|clips?|kalashnikovs?|rifles?|guns?|pistols?|shotguns?|weapons?)
  gun attacks?
  (?:armes? (?:de guerre|automatiques?)|kalachnikovs?) (?:a|ont) ete (?:utilise|employe|sorti)e?s?\b(?! (?:pour menacer|lors d'|dans (?:un|le|ce) (?:braquage|vol|fourgon)|[a-z' ]{0,40}\b(?:braquage|embuscade|fourgon)))
  (?:weapons? of war|assault rifles?) (?:was|were) used\b(?! (?:to threaten|in (?:the )?(?:past|other|previous))|[^.;]{0,80}\b(?:ambush|robbery|hold-?up|heist)\b)
  (?:kalashnikovs?|automatic weapons?|rifles?|guns?|firearms?|ak-47s?) (?:was|were) used (?:in|during) (?:an? |the )?(?:attack|strike|assault|raid|shooting)
  (?:used|turned|aimed|trained) (?:an? |their |his )?(?:[a-z]+ )?(?:weapons? of war|firearms?|kalashnikovs?|(?:assault |automatic )?rifles?|pistols?|shotguns?) (?:against|on|at)
  (?:firearm|weapon|gun|rifle|pistol|revolver)s? (?:(?:that )?(?:is|are|was|were|has been|had been) )?(?:used|fired|turned|trained) (?:against|at|on)
  (?:gunm[ae]n|shooters?|snipers?) (?:[a-z' -]{1,40} )?(?:targeted|targets|attacked|attacks?|hit|struck|strikes?|aimed|took)
  with (?:[a-z]+ )?(?:rifles?|guns?|firearms?)
  automatic (?:weapons?|rifles?)
  assault rifles?
  gunned
  (?:is|are|was|were|been|being|got) shot\b(?<!${FILM} shot)(?<!\b(?:appears?|seems?|appeared|seemed|said|believed|thought) to have been shot)(?! (?:on|for) (?:location|film|video|camera))
  (?:guns?|weapons?|rifles?|shotguns?|pistols?|firearms?) (?:(?:was|were|had been) )?discharged
  discharg(?:ed|ing) (?:(?:an?|his|their|the|two|several) )?(?:[a-z]+ )?(?:guns?|weapons?|rifles?|shotguns?|pistols?|firearms?|shots?|rounds?|magazines?)
  (?:took|received|caught) (?:[a-z]+ )?(?:rounds|bullets)
  pockmarked
  opened up (?:on|with)
  (?:puts?|putting|pumped|sent) (?:an?|one|two|three|four|five|six|several|\d{1,2}) (?:[a-z]+ )?(?:bullets?|rounds?|slugs?) (?:through|into|in)
  (?:rifles?|guns?|weapons?|kalashnikovs?|ak-47s?|pistols?|magazines?|clips?) (?:(?:is|are|was|were|had been|being|been) )?(?:emptied|unloaded|discharged)
  emptied (?:a|an|his|their|the) (?:[a-z-]+ )?(?:kalashnikov|ak-47|pistol|revolver|gun|rifle|shotgun|weapon)
  sprayed\b(?= (?:by|with|from|using) [a-z' -]{0,30}\b(?:automatic|rifles?|guns?|weapons?|bullets|gunfire|rounds|kalashnikovs?)\b)
  sprayed\b(?=[^.\n]{0,80}\bwith (?:[a-z-]+ )?(?:bullets|gunfire|rounds|automatic|shots)\b)
  sprayed(?= (?:bullets|with (?:bullets|gunfire|rounds))\b)
  spray(?:ed|s)?(?= (?:the|its|an?|several) )(?:(?=[^.\n]{0,140}\b(?:gun(?:m[ae]n|fire|shots?|s)?|rifles?|bullets?|rounds|kalashnikovs?|ak-47s?|shots?|shooters?|shooting|fired|firing|casings?|cartridges?|calibre|magazines?|weapons?)\b)|(?<=\b(?:gun(?:m[ae]n|fire|shots?|s)?|rifles?|bullets?|rounds|kalashnikovs?|ak-47s?|shots?|shooters?|shooting|fired|firing|casings?|cartridges?|calibre|magazines?|weapons?)\b[^.\n]{0,140}))(?! (?:the |its |an? |several )?(?:letters?|words?|names?|paint|tags?|slogans?|inscriptions?|initials?|graffiti|acronyms?|messages?|signs?|logos?|symbols?|")\b)(?! (?:the |an? )?")(?! [a-z' -]{0,40}\b(?:with|in) (?:[a-z]+ )?(?:slogans?|paint|graffiti|letters?|tags?|insults?|petrol|fuel|inscriptions?|initials|foam|tear gas|pepper)\b)
`;

/** Shots, in French: "tire" needs its auxiliary. */
export const TIRS = everyOf`
  attaques? (?:a la|au|a l') ?(?:kalach[a-z]*|arme (?:automatique|de guerre|lourde|a feu)|fusil d'assaut)
  trous?\b(?=(?: ?["»])? (?:(?:de balles?|beants?) )?(?:dans|sur) (?:la|le|les|l'|une?|sa|son) ?(?:[a-z]+ )?(?:tole|metal|portes?|portail|facades?|guerites?|vitres?|vitrages?|volets?|rideaux?|pare-brise|fenetres?|carrosserie|miradors?)\b)
  (?:ouvert|ouvrir|ouvrent|ouvrant|ouvre) le feu
  coups? de (?:feu|kalachnikov|fusil)
  tirs?\b(?<!\b(?:cours|stands?|seances?|champs?|formations?|entrainements?) (?:de|au) tirs?)(?! (?:d(?:e|'un) (?:mortiers?|feux?|fusees?|barrage|gaz)|d'artifice|au but|a l'arc|au flanc))
  (?<!\b(?:conclusions?|lecons?|enseignements?|consequences?)\b[a-z' ]{0,24})(?<!\b(?:mortiers?(?: d'artifice)?|fusees?|feux d'artifice) (?:ont |avaient |auraient )?)(?<!\b(?:slash|punctur|deflat|pierc|chang)[a-z]* )(?:a|ont|avoir|ayant|avaient|avait|aurait|auraient|ete|etre) tiree?s?\b(?! (?:of|was|were|had been|slashed|punctured|flat|flattened)\b)(?! (?:au sort|(?:au|de|des|aux) (?:mortiers?|fusees?)\b|(?:au moins |une? |des |deux |trois |plusieurs )?(?:[a-z]+ )?(?:mortiers?|fusees?|feux d'artifice)\b|la|du lit|d'affaire|de leur|de son|profit|parti|avantage|argument|pretexte|lecon|les? (?!coups?|balles|rafales?)[a-z]+|l'|son (?!arme)[a-z]+|sa [a-z]+|un (?:trait|bilan)))
  (?:tirer|tirent|tirant|tirait|tiraient|(?<=(?:et|un|homme|individu|il|qui|elle|passager|conducteur|tireur|inconnu|suspect) )tire)\b(?= (?:a |sur |en |vers |contre |au |plusieurs (?:coups|balles|rafales|projectiles|fois|cartouches|salves)|(?:[a-z]+|\d+) (?:fois|coups|balles)\b|une (?:rafale|balle|cartouche|salve|[a-z]+aine)|des (?:coups|balles|rafales|projectiles|feux|fusees|cartouches|mortiers|salves|plombs)|\d))
  rafales?\b(?! de vent)
  decharges? (?:de |d'un[e]? )(?:fusil|chevrotine|plombs?|carabine|arme|gros sel)
  lach(?:e|er|ent|ant|erent)e?s? (?:une?|des|plusieurs|deux|trois|\d{1,2}) ?(?:[a-z]+ )?(?:d[e'] ?)?(?:balles|rafales?|coups de feu|plombs|projectiles)
  crepit[a-z]+ (?:[a-z]+ ){0,2}(?:armes?|balles|kalachnikovs?|coups de feu|tirs)
  (?<!pistolets?-)(?<!fusils?-)mitraill[a-z]*
  cribl[a-z]+(?<!\beclats (?:[a-z ]{1,24} )?(?:ont |avaient )?cribl[a-z]+)
  vid(?:e|es|ee|ees|er|ent|ant|ait|aient|erent|a)\b(?:, [a-z ]{2,24},)? (?:une?|son|sa|leurs?|le|la|plusieurs|deux|trois) (?:[a-z]+ )?(?:chargeurs?|armes?|fusils?|pistolets?|kalachnikovs?|revolvers?)
  (?:chargeurs?|armes? (?:automatiques?|de guerre|a feu)|rafales?) (?:vides?|videes?) (?:sur|contre|dans)
  (?:armes?|fusils?|pistolets?|kalachnikovs?|chargeurs?|revolvers?)(?: [a-z'-]{2,12}){0,3} (?:(?:a|ont|avai(?:t|ent)) ete |fut |furent |est |sont )(?:vid|decharg)ee?s?
  canardee?s?
  a coups? d(?:e |')[a-z' ]{0,40}armes? a feu
  armes? (?:automatiques?|de guerre|lourdes?|a feu) (?:et [a-z' ]{3,30} )?(?:qui )?(?:a|ont|(?:avai|aurai)(?:t|ent)) (?:ete (?:utilise|employe)e?s?|servi)\b
  vis(?:e|a|ent|ait|aient|er|ant|erent) (?:a|avec) (?:l'|une? )(?:arme|fusil|pistolet|carabine)
  tir(?:a|erent)\b(?= (?:a |sur |en |vers |contre |au |plusieurs (?:coups|balles|rafales|projectiles|fois|cartouches|salves)|une (?:rafale|balle|cartouche|salve|[a-z]+aine)|des (?:coups|balles|rafales|projectiles|feux|fusees|cartouches|mortiers|salves|plombs)|deux|trois|quatre|cinq|\d))
  (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|plusieurs|(?:diz|quinz|vingt)aine de|\d{1,3}) (?:balles|projectiles)
  points? d'impacts?
  traces? de (?:balles?|tirs?|projectiles?)
  trous? de balles?
  (?:compt|port|present|montr|garde)[a-z]* (?:desormais |encore |au moins |quelque )?(?:trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|une (?:dou|di|quin)zaine d[e']|\d{1,2}) ?(?:trous|orifices)
  fait feu
  faisant feu
  font feu
  plombs
  chevrotines?
  fusil(?:s)? (?:de chasse|a pompe|d'assaut)
  press[a-z]+ la detente
  pris sous le feu
  essuy[a-z]+ (?:le |un |son )?feu\b
  (?:le |un )?feu (?:nourri|d'un tireur)
  impacts? (?:de )?(?:balles?|projectiles?|tirs?|kalachnikov|munitions?|projectile)
  (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|plusieurs|(?:diz|quinz|vingt|douz)aine d'|\d{1,3}) ?impacts\b
  (?:d')?impacts\b(?= (?:ont|sont|ete|etaient|releves?|sur|visibles|constates))
  fusillades?
  (?:douilles|etuis)\b(?=[^.\n]{0,50}\b(?:retrouve|decouvert|ramasse|releve|recupere|collecte)(?:e|es|s|ees)?\b[^.\n]{0,40}\b(?:devant|sur (?:place|les lieux|la chaussee|le sol|le trottoir)|au (?:sol|pied)|a l'entree|pres|aux abords)\b)
  (?:douilles|etuis)\b(?:(?=[^.\n]{0,120}\b(?:prise? pour cible|visee?|attaquee?|ciblee?)\b)|(?<=\b(?:prise? pour cible|visee?|attaquee?|ciblee?)\b[^.\n]{0,140}))
  salves?\b(?! d'(?:applaudissements|honneur))
  par balles
  arme (?:qui (?:a|avait|aurait) servi|ayant servi) contre
  (?:armes?|fusils?|pistolets?|kalachnikovs?|revolvers?)(?: (?:de poing|de guerre|a feu|automatiques?|de chasse|a pompe|d'assaut|semi-automatiques?))? (?:(?:est|sont|fut|furent|etait|etaient|a ete|ont ete|avait ete) )?(?:utilise|employe|braque|pointe)e?s?(?: [a-z]+){0,2} (?:contre|sur|vers)
  (?:vise|pris[e]? pour cible|cible|attaque|touche)e?s?\b[a-z0-9' ,:]{0,70} par (?:(?:une?|deux|trois|quatre|plusieurs|des|ou) ){1,3}(?:[a-z]+ )?tireurs?
  tireurs? (?:[a-z' -]{1,80} )?(?:(?:a|ont|avai(?:t|ent)) (?:pris pour cible|vise|atteint|touche)|prend pour cible|prennent pour cible)\b
  (?:recu|recoi[a-z]+|essu[iy][a-z]+|encaiss[a-z]+|pris) (?:[a-z0-9' ]{0,20}\b)?(?:balles|tirs|rafales?|projectiles|plombs|salves?)
  (?:le |la |un |une )?(?:vise|touche|atteint)e?s? (?:(?:a )?[a-z0-9]+ (?:reprises|fois) )?par (?:des |plusieurs |une? |[a-z]+ )?(?:tirs?|balles?|projectiles?|rafales?)
  decharg[a-z]+ (?:son|sa|leur|un|une) (?:arme|fusil|pistolet|kalachnikov|chargeur)
  balles (?:qui (?:ont|avaient) (?:frappe|touche|atteint|traverse|crible|perce|vise)|ont|sont|tirees?|traversee?s?)
  (?:un|une|des) (?:projectile|balle)s? (?:a|ont|avait|avaient) (?:traverse|perce|brise|frappe|atteint|touche|perfore|transperce|ricoche|fini|ete tire)
  arros[a-z]+ (?:[a-z' ]{0,30})?(?:a la |a l'|au |d[e'] ?)(?:kalachnikov|arme (?:automatique|de guerre)|fusil|rafales?|balles|mitrailleuse|pistolet)
  arrosee?s? (?:de (?:balles?|tirs?|projectiles?|plombs?|rafales?|coups de feu)|a l'arme)
  a l'arme (?:automatique|lourde|de guerre|a feu)
`;
