import { alternatives, anyOf } from '../../any-of';

// What was told, and those who told it (source).
const STORY = alternatives`
  (?:whole |entire )?(?:story|account|tale|thing|attack|incident|episode|lot)
  it(?: all)?(?: up)?
  everything
  having
  (?:that )?(?:he|she|they) (?:had )?
`;

/** After "had not been targeted": not until then, which takes nothing back of what was told (source). */
export const UNTIL_THEN = String.raw`\b(?! (?:before|until|till|so far|previously|earlier|yet|during|since|in (?:the )?(?:spring|earlier|first|previous|last|past|april|may|june|2025)|by the (?:first|earlier)))`;

/** Somebody made up what he told. */
export const INVENTED = anyOf`
  (?:ma(?:de|k(?:e|ing))) (?:(?:up )?(?:the |this |that |his |her )?${STORY}) ?up
  (?:made|making) up (?:the|this|that|his|her) ${STORY}
  (?:invent(?:ed|ing)|fabricat(?:ed|ing)|concoct(?:ed|ing)|fak(?:ed|ing)|stag(?:ed|ing)) (?:the |this |that |his |her |an? )?${STORY}
  lied (?:to (?:the )?(?:police|gendarmes|investigators|detectives|officers|us) )?(?:about|when)
  (?:admit(?:s|ted)?|confess(?:es|ed)?|acknowledged|own(?:ed|s)) (?:to )?(?:having |up to )?(?:ly(?:ing|ied)|lied|invent[a-z]+|fabricat[a-z]+|stag[a-z]+|mak(?:e|ing) (?:it|the)|made (?:it|the))
  (?:wast(?:ed|ing|e) (?:of )?police time|fil(?:ed|ing) a false (?:report|complaint|statement)|false (?:complaint|statement to police))
  (?:set fire to|torched|burned|shot at|damaged) (?:his|her) own (?:car|vehicle|van|house|home|motorbike|scooter|door)
  (?:tout|entierement|l'avoir) invente[a-z]*
  invente (?:l'|cette|son|toute?|de toutes|les faits|une? )[a-z ]{0,16}(?:agression|attaque|histoire|incendie|recit|faits|pieces)
  (?:reconnu|avoue|admis|concede)[a-z]* (?:avoir |l'avoir |aux [a-z]+ avoir )?(?:tout |lui-meme |elle-meme )?(?:invente|menti|fabule|monte|simule|mis en scene)
  (?:reconnu|avoue|admis) (?:que )?[a-z' ]{0,24}(?:n'avait jamais (?:eu lieu|existe)|etai(?:t|ent) (?:fausses?|faux|inventee?s?))
  mont[a-z]+ (?:l'affaire |l'histoire |cette histoire |le coup |tout )?de toutes pieces
  denonciation (?:mensongere|calomnieuse|de (?:crime|delit) imaginaire|imaginaire)
  (?:crime|delit) imaginaire
  affabul[a-z]+
  (?:pour|afin de) (?:toucher|percevoir|empocher|obtenir) (?:l'|une |la prime d')assurance
  (?:for the|to (?:claim|collect|cash in)(?: on)? (?:the |his |her |their )?) ?insurance(?: money| payout)?
  mythoman[a-z]+
  s'est retracte[a-z]*
  (?:mis (?:lui-meme|elle-meme) le feu|incendie (?:lui-meme|elle-meme)) a? ?
  (?:mis le feu a|incendie|brule) (?:sa|son) propre [a-z]+
  (?:fausse|faux) (?:plainte|agression|declarations?|temoignage|recit)
`;

// As said of a report (source).
const UNTRUE = alternatives`
  false
  untrue
  unfounded
  baseless
  incorrect
  inaccurate
  mistaken
  erroneous
  wrong\b(?! (?:house|home|address|door|building|car|man|person|target|officer|flat|apartment|about))
  a mistake\b(?! (?:about|over|as to|of (?:address|door|house|target)))
  an error
  in error
  a hoax
  bogus
  nonsense
  groundless
  without (?:any )?(?:foundation|basis|substance)
  not (?:true|correct|the case|so)\b
`;

/** Says of what was told, of a place or at large, that it is not so. */
export const DENIES = anyOf`
  (?:is|are|was|were|be|been|as|prove[sdn]?|turned out|found) (?:to be |all |both |simply |completely |entirely |totally |quite |just |plainly ){0,3}${UNTRUE}
  false (?:alarm|reports?|claims?|rumou?rs?|story|stories)
  (?:wrongly|mistakenly|erroneously|falsely|incorrectly) (?:said|reported|stated|claimed|announced|named|wrote|told|placed|attributed)
  (?:reported|said|wrote|published|announced|named) (?:[a-z' ]{0,30})?(?:in error|by mistake)
  correct(?:ed|s|ing) (?:(?:him|her|it)self|themselves|that|this|the (?:report|claim|information|story))
  (?:withdrew|withdrawn|retracted|retracts|took down|removed|deleted) (?:the|its|this|that|their|our) (?:[a-z]+ )?(?:report|story|claim|article|post|item|statement|dispatch)s?
  (?:attack|fire|shooting|explosion|incident)s? (?:that )?never (?:took place|happened|existed|occurred)
  ^(?:no|non), [a-z' ]{2,60}(?:not|n'a pas|n'ont pas)
  (?:says|said|insists|confirms|confirmed) (?:it|that it|they|that they) (?:was|were|had|has) not\b(?= ?(?:[.;"]|$)| (?:so|true|the case|hit|attacked|targeted|shot|burn(?:ed|t)?|set|fired|involved|touched|happened|taken place)\b)
  (?:nothing (?:whatever |at all )?to do|no (?:link|connection|tie)s? (?:whatsoever )?|unconnected|unrelated) (?:with|to) (?:us\b|(?:the|any|that|our|its) (?:prison|jail|remand prison|prison service)\b)(?! (?:attack|fire|shooting|arson|van|wave|incident|affair|case))
  (?:rien a voir|sans (?:aucun )?(?:lien|rapport)|aucun (?:lien|rapport)) avec (?:elle\b(?= ?[.;]|$)|(?:la |l'|cette |notre )?(?:prison|maison d'arret|etablissement|administration penitentiaire)\b)
  turned out to have (?:been )?(?:quarrell?ed|quarrell?ing|argued|fallen out|rowed)
  (?:taken|took|takes?|taking) back (?:the|its|this|that|their|his|her|what)
  back(?:ed|s|ing)? (?:away from|down (?:on|over|from)|off) (?:the|its|this|that|their|his|her) (?:[a-z]+ )?(?:claims?|account|statement|version|story|allegations?)
  (?:we|they|he|she|it|the union) (?:was|were|had been|got it|had it) wrong\b(?! (?:about|on|to|not))
  what (?:they|people|residents|neighbours|witnesses|[a-z]+ [a-z]+) (?:had )?heard (?:was|were) (?:(?:in fact|actually|only|just) )?(?:an? |the |some )?(?:[a-z]+ )?(?:fireworks?|firecrackers?|bangers|backfir[a-z]+|thunder|quarry|hunt)
  ce qu(?:'ils|'elles|e [a-z]+ [a-z]+) (?:avaient|ont) (?:entendu|pris pour [a-z' ]{2,30}) (?:etai(?:t|ent)|n'etai(?:t|ent)) (?:que |qu')?(?:des |de |un )?(?:petards?|mortiers|feux? d'artifice|fusees)
  (?:noises?|bangs?|shots?|volleys?|gunfire|detonations?|explosions?|smoke|flames?|fire) (?:[a-z' ]{0,24})?(?:had (?:in fact )?come|came|turned out to come|was caused|were caused|had been caused) (?:from|by) an? (?!gun|rifle|weapon|car|bomb|home-?made|petrol|molotov)
  (?:revien[a-z]+|revenue?s?) sur (?:ses|sa|leurs?|son) (?:declarations?|version|affirmations?|communique|propos|annonce|accusations?)
  (?:retire|retirent|retiree?s?) (?:ses|son|sa|leurs?|cette) (?:declarations?|communique|message|affirmations?|accusations?|information|annonce|tract)
  (?:nous nous (?:sommes|etions)|(?:s'est|s'etai(?:t|ent)|se sont|s'etre)) trompee?s?\b(?! (?:d[e']|sur))
  (?:bruits?|detonations?|coups? de feu|explosions?|fumee|flammes?|tirs?) (?:[a-z' ]{0,24})?(?:provenai[a-z]+|venai[a-z]+|etai[a-z]+ du|avai[a-z]+ pour origine|etai[a-z]+ causee?s?) (?:en (?:fait|realite) )?(?:d'un[e]?|a un[e]?|par un[e]?|un[e]?) (?!arme|fusil|voiture|vehicule|bombe|engin|cocktail|parking|rue|toit|talus|terrain|champ|bois|chemin|route|immeuble|colline|quartier)
  (?:rien|nothing)(?: ne)? (?:permet|laisse|indique|suggests?|indicates?|points?)\b[a-z' ]{0,50}(?:prison|penitentiaire|jail)[a-z' ]{0,20} (?:etait|ait ete|was) (?:visee?|ciblee?|targeted|the target)
  (?:was|were|is) (?:no|not an?) (?:bomb|explosion|explosive|grenade|blast)\b
  (?:was|were|is) not an? (?:attack|act of arson|arson attack|assault|criminal act)
  n'(?:etait|est) pas une? (?:attaque|acte criminel|attentat|incendie criminel)
  old (?:footage|pictures?|photos?|video|images?)
  (?:footage|pictures?|photos?|video|images?) (?:[a-z ,']{0,40})?(?:dates? (?:from|back)|was (?:in fact )?(?:taken|shot|filmed) in (?:20[01]\d|202[0-4]))
  fausses? (?:alertes?|rumeurs?|informations?|nouvelles?)
  (?:est|sont|etai(?:t|ent)|s'est averee?|s'est revelee?|se sont averees?|se sont revelees?|juge[a-z]*|qualifi[a-z]+ d[e']) ?(?:en realite |donc |totalement |entierement |tout simplement |purement )?(?:faux|fausses?|inexacte?s?|erronee?s?|infondee?s?|mensong[a-z]+|sans fondement|denuee?s? de (?:tout )?fondement)
  (?:dit|ecrit|annonce|affirme|indique|publie|rapporte|evoque|cite|nomme)[a-z]* (?:[a-z' ]{0,24})?(?:a tort|par erreur)
  (?:a tort|par erreur),? (?:annonce|ecrit|indique|evoque|affirme|publie|cite|place)[a-z]*
  dement(?:i[a-z]*|ent)?\b(?! (?:avoir|etre|toute (?:participation|implication)|les accusations|sa participation|son implication))
  (?:regard|treat|see|consider|view)(?:s|ed|ing)? (?:[a-z' ]{0,24})?as (?:suspicious|criminal|deliberate)(?<=\b(?:not|nor|neither|no)\b.{0,90})
  (?:is|was|are|were) (?:not|never) (?:being |thought |believed |considered )?(?:to be )?(?:suspicious|deliberate|criminal|malicious)
  (?:no (?:sign|evidence|trace|hint|suggestion) of|ruled? out|rules out|ruling out) (?:any )?(?:foul play|arson|an attack|a criminal|criminal|a deliberate|malice|(?:a )?shooting|gunfire|gunshots?)
  (?:foul play|arson|a criminal (?:cause|origin|act)) (?:has been|was|is|had been) (?:ruled out|excluded|discounted)
  (?:exclu|ecart)[a-z]* (?:d'emblee |desormais |[a-z]+di )?(?:la|toute) (?:piste|these|origine) (?:criminelle|volontaire|malveillante|d'un acte)
  (?:hypothese|piste|these|idee) d(?:'une?|e l'|u|e la) ?(?:acte|attaque|attentat|geste|incendie|action)[a-z' ]{0,50}(?: (?:est|a ete|etait|semble)(?: [a-z]+)?)? (?:exclu|ecart|abandonn)[a-z]*
  (?:ecart|exclu)[a-z]* (?:[a-z]+ment |d'emblee )?(?:tout|un|le) (?:lien|rapport) avec (?:la |l'|cette )?(?:prison|maison d'arret|etablissement|administration penitentiaire)\b
  (?:idea|theory|possibility|suggestion|hypothesis) (?:of|that) [a-z' ]{0,60} (?:was|has been|is)(?: [a-z]+)? (?:ruled out|dismissed|discarded|dropped|abandoned)
  (?:piste|these|origine|hypothese) (?:criminelle|volontaire|malveillante) (?:est|a ete|etait|semble) (?:desormais |donc )?(?:ecartee|exclue|abandonnee)
  (?:n'a|n'avait|n'aurait) rien de criminel
  (?:n'est|n'etait) (?:donc )?(?:pas|ni) (?:d'origine )?(?:criminelle?|volontaire|suspecte?|malveillante?)
  (?:un temps|d'abord|initialement) (?:donnee?s?|annoncee?s?|presentee?s?|citee?s?|dites?) (?:pour |comme )?(?:ayant ete )?(?:cible|attaque|vise|touche)[a-z]*\b[^.;]{0,60}\bn'
  (?:at first|initially|briefly) (?:reported|thought|said|believed|named|listed) (?:as|to be|to have been)? ?(?:an? )?(?:target|targeted|attacked|hit|struck)\b[^.;]{0,60}\b(?:not|un)
  (?:they|it|these|those|the (?:shots|noises?|bangs|bursts)) (?:had )?(?:come|came|was|were) from (?:a |an |the |local )?(?:farmers?|hunters?|scarecrows?|bird[- ]scar[a-z]+|film|building site|shooting range|clay)
  (?:il s'agissait|c'etai(?:t|ent)|ils? (?:ven|proven)ai(?:t|ent)|elles (?:ven|proven)aient) (?:de |d'|des |du )?(?:chasseurs|agriculteurs|effarouch[a-z]+|canons? (?:a gaz|effarouch[a-z]+)|tournage)
  (?:is|was) (?:not connected|unconnected|unrelated|not related|not linked)\b(?=[.,;]|$)
  not (?:thought|believed|known|considered) to be (?:connected|linked|related)\b(?=[.,;]|$)
  (?:est|etait) sans (?:lien|rapport)\b(?=[.,;]|$)
  n'(?:a|avait) (?:pas|jamais) (?:essuye|subi) (?:d[e']|la moindre|le moindre|aucune?) ?(?:tirs?|attaque|coups? de feu|incendie|incident|agression)s?
  (?:pas|aucune?|ni) (?:d')?(?:attaque|incendie|fusillade|tirs?) (?:a|au|contre|devant) (?:la |le |l')?(?:prison|maison d'arret|centre|etablissement)
  no (?:attack|fire|shooting|shots) (?:on|at|against|outside) (?:the )?(?:[a-z-]+ ){0,2}(?:prison|jail)\b
  (?:explosions?|detonations?|bruits?|bang|noise|blast)\b[a-z' -]{0,80} (?:etai(?:t|ent) (?:celle|celui|ceux|celles)|was that|were those) (?:d'une?|de la|du|des|of (?:an?|the|some))
  (?:it|this|that|which) (?:did not|never|didn't) (?:happen(?:ed)?|take place|took place)
  (?:reports?|rumou?rs?|claims?|tales?|talk|stories|word) (?:that|of|about) [^.;"]{2,90} (?:turned out|proved|were found|was found|(?:was|were|is|are) put down) (?:to )?
  (?:gunshots?|shots?|bangs?|blasts?|explosions?|detonations?|gunfire)\b[a-z' ,-]{0,40} (?:was|were|came) (?:from |due to |the work of |about |down to )?(?:an? |the |some )?(?:[a-z]+ )?(?:hunts?|hunters?|hunting|quarry|poachers?|film|shoot)\b
  (?:tirs?|coups? de feu|detonations?|explosions?)\b[^.;"]{0,70} (?:etai(?:t|ent)|sont|venai(?:t|ent)|provenai(?:t|ent)) (?:en fait |en realite )?(?:le fait |l'oeuvre )?(?:d[e'] ?|des |d'une? )(?:chasseurs|chasse|carriere|battue|braconniers|petards)
  (?:was|were|is|are) said to be (?:burning|on fire|ablaze|under attack)
  (?:a|ont|avai(?:t|ent)|on a|on avait) cru (?:un (?:instant|moment) |d'abord )?a une (?:attaque|fusillade)
  (?:videos?|images?|publications?|messages?|posts?|rumeurs?|rumou?rs?)\b[a-z0-9' ,]{0,40} (?:parlai(?:t|ent)|evoquai(?:t|ent)|faisai(?:t|ent) etat|spoke|talked|told)(?: d[e'u]s?| of| an?)* "[^"]{0,40}\b(?:tirs?|fusillade|feu|flammes|incendi[a-z]*|attaque|shots?|shooting|fires?|burn[a-z]*|attacks?|explosions?)
  (?:videos?|clips?|posts?|footage|images?) (?:purporting|claiming|said|supposed) to show
  (?:video|image|publication|photo)s? (?:censee?s?|supposee?s?|pretendant) montrer
  asked (?:us|the [a-z]+) to correct
  insurance (?:fraud|scam|swindle|job)
  (?:escroquerie|fraude|arnaque) a l'assurance
  (?:son|sa|leur|le|la) proprietaire (?:l'a |l'avait |y a |y avait )?(?:lui-meme |elle-meme )?(?:incendi|brul|mis le feu)[a-z]*
  (?:its|the|their) owner (?:had |has )?(?:himself |herself )?(?:set (?:fire to )?it|burned it|torched it|started (?:it|the fire))
  nothing of the (?:sort|kind) (?:had |has )?(?:taken place|took place|happened|occurred|been (?:seen|reported|recorded))
  (?:said|says|say|insisted) (?:that|this|it) (?:was|is) (?:wrong|untrue|false|inaccurate|mistaken|incorrect)
  ni (?:la |le |les |l'|celles? |celui |a )[a-z' -]{3,60} ni (?:la |le |les |l'|celles? |celui |a )[a-z' -]{3,60} n'(?:a|ont|avai(?:t|ent)) ete (?:vise|touche|attaque|cible|inquiete|pris)[a-z]*
  neither [a-z' -]{3,60} nor [a-z' -]{3,60} (?:was|were|has been|have been|had been) (?:hit|touched|attacked|targeted|affected)
  den(?:y|ies|ied) (?:the|this|that|any such) (?:story|report|claim|account|rumou?r|incident|tale)s?
  (?:cannot|can't|could not|couldn't) (?:stand up|substantiate) (?:the|that|this|any) (?:tale|story|claim|rumou?r|report)s?
  (?:called|calls) (?:it|this|that) a (?:misunderstanding|mistake|mix-up|false alarm)
  la sirene\b[a-z' ]{0,40} (?:repondait|correspondait) a un
  (?:(?<!s'|si )il (?:s'agi[a-z]+|s'agirait)|c'etait|ce serait|on a affaire a)(?: (?:[a-z]+ment|en fait|en realite|plutot|la))? (?:d'|de )?une? (?:differend|dispute|querelle|conflit|reglement de comptes|vengeance (?:privee|amoureuse|familiale)|affaire (?:privee|familiale|de coeur))
  (?:it|this|that) (?:is|was|turned out to be) (?:(?!not\b|never\b)[a-z]+ )?an? (?:private |family |domestic |personal )?(?:quarrel|dispute|feud|row\b(?! of))
  but (?:it|they) did not (?:at|in) (?!first\b|once\b|all\b|the end\b|any\b|time\b|fact\b)[a-z' -]{3,60}
  (?:nobody|no one) (?:has |had )?(?:fired|shot|attacked|set fire) (?:at|on|to)? ?(?:this|the|that) (?:prison|jail|building)\b(?! (?:before|like|so|until|in this|since))
  personne n'a (?:tire sur|attaque|vise|mis le feu a) (?:la|cette|l'|cet) ?(?:prison|maison d'arret|etablissement)\b(?! (?:comme|ainsi|auparavant|jusqu|de cette|avant|depuis))
  contrairement a ce (?:qu[e']|qui)[a-z' ]{0,40}\b(?:ecri|annonc|affirm|circul|laiss|dit|disai|indiqu|publi|pretend|rapport|evoqu|relay|avanc)[a-z]*
  (?:attaque|agression|incendie|fusillade|tirs?) (?:qui )?n'(?:a|ont) jamais (?:eu lieu|existe)
  n'(?:a|avait) (?:donc |en fait |en realite )?pas ete (?:attaque|vise|mitraille|incendie|prise? pour cible)e?s?\b(?! (?:jusqu|lors d|au printemps|au cours de la|en (?:avril|mai|juin)|avant|auparavant|precedemment|pendant|par la (?:premiere )?(?:vague|serie)))
  (?:video|image|photo)s? (?:[a-z ,']{0,40})?(?:ancienne?s?|dat[a-z]+ de 20(?:[01]\d|2[0-4])|sorti[a-z]* de (?:son|leur) contexte|detourne[a-z]*)
`;

/** "A second explosion, reported at A, did not happen": no other than what the sentence names. */
export const NEVER_WAS =
  /\b(?:attack|fire|shooting|explosion|blast|raid)s?,? (?:reported|announced|claimed|said) [a-z' ,-]{2,50} (?:did not|never) (?:happen(?:ed)?|take place|took place)\b/;

/** « Le parquet n'exclut ni … ni … », "did not rule out": nothing is denied. */
export const LEAVES_OPEN =
  /\bn'(?:exclu|ecart)[a-z]*\b|\b(?:not|n't|no[- ]one|nobody|without|cannot) (?:[a-z]+ )?(?:ruling|ruled?|rules) (?:[a-z]+ )?out\b/;

// Sources.
const NEITHER = "il n'y a eu ni l'une? ni l'autre";
const NOT_ONE_FIRED =
  '(?:not a single|not one) (?:shot|bullet|round) (?:was|had been|has been) (?:ever )?fired';

/** "There was no device and no attack": of the place that was named last. */
export const NONE_THERE = new RegExp(
  String.raw`\bthere (?:was|were|had been) no (?:such |actual )?(?:device|bomb|attack|assault)\b|\b${NEITHER}\b|\bil n'y (?:a|avait)(?: eu)? (?:ni|aucune?|pas(?: eu)? d[e']|pas) ?(?:attaque|engin|bombe)`,
);

/** The same of shots or a blast, where the sentence tells of them. "There was no fire" is not of them: it says how it was done, too. */
export const NONE_OF_KIND = new RegExp(
  String.raw`\bthere (?:was|were|had been) no (?:such |actual )?(?:shooting|gunfire|shots?|explosion)\b|\b${NOT_ONE_FIRED}\b|\bil n'y (?:a|avait)(?: eu)? (?:ni|aucune?|pas(?: eu)? d[e']|pas) ?(?:tirs?|coups? de feu|fusillade|explosion)`,
);

/** Says that nothing was done, which takes back only what was told of a place that it names. */
export const NOTHING_THERE = anyOf`
  (?:has|have|had) (?:not|never) been (?:hit|attacked|targeted)${UNTIL_THEN}
  (?:was|were) (?:not|never) (?:attacked|targeted|touched|troubled)
  (?:none|neither) of (?:which|whom|these|those) (?:has|have|had|was|were) (?:ever |yet |so far )?(?:been )?(?:hit|attacked|targeted|touched|fired|shot|burned|set|affected)
  (?:reported|recorded) no (?:attacks?|incidents?)
  no ?one has (?:ever )?(?:troubled|attacked|touched|targeted)
  n'(?:a|ont) (?:pour l'heure |pour l'instant |a ce jour |jusqu'ici |jusqu'a present |encore )?(?:pas|jamais) ete (?:[a-z]+ )?(?:visee?|ciblee?|prise? pour cible)s?${UNTIL_THEN}
  faute d'incidents?
  (?:there (?:was|were|has been|have been|had been) |saw |seen )no (?:such )?(?:device|bomb|attack|fire|shooting|arson|gunfire|shots?|explosion|assault|incident)\b(?! (?:on|at|in) (?:the )?(?:other|rest))
  no (?:such )?(?:attack|fire|shooting|shots?|explosion) (?:had |has |ever |in fact ){0,3}(?:taken place|took place|happened|occurred|been (?:fired|recorded))
  ${NOT_ONE_FIRED}
  no (?:weapons?|shots?|guns?|firearms?|rounds?|bullets?) (?:was|were|had been|has been|have been) (?:ever )?(?:used|fired)
  aucune? (?:arme|coup de feu|tir|projectile) n'(?:a|avait|aurait) (?:ete )?(?:utilise|tire|employe)[a-z]*
  n'(?:est|etai(?:t|ent)|sont) pas (?:(?!une?\b)[a-z]+ )?(?:visee?s?|ciblee?s?)\b
  nothing (?:had |has |have |whatever |whatsoever |of the (?:sort|kind) ){0,3}(?:happened|occurred|taken place) (?:at|in|there)
  (?:at|in) [a-z' -]{3,40},?(?: (?:in|near) [a-z' -]{3,30},)? "?nothing (?:had |has |have |whatever |whatsoever |at all |of the (?:sort|kind) ){0,3}(?:happened|occurred|taken place)
  aucune? (?:incendie|feu|tir|coup de feu|fait|attaque|degat|incident|impact) n'y (?:a|avait|aurait) (?:ete )?(?:signal|constat|enregistr|recens|relev|observ|eu)[a-z]*
  no (?:fire|shots?|attack|damage|incident|impact) (?:was|were|has been|have been|had been) (?:reported|recorded|seen|found|noted) (?:there|at that)
  (?:il )?n(?:e s'(?:y )?(?:est|etait)|'est|e se serait) (?:donc |en realite |strictement |absolument |heureusement )?rien passe(?! de (?:concret|grave|plus))
  rien (?:de tel|de la sorte|de semblable) n'(?:y )?(?:a|avait|aurait) (?:ete )?(?:constat|signal|observ|relev|enregistr|recens|eu)[a-z]*
  nothing of the (?:kind|sort) (?:was|has been|had been) (?:seen|found|reported|recorded|noted|observed)
  il n'en est rien
  ${NEITHER}
  (?:cameras?|images|footage|films?) (?:show|shows|showed) nothing\b
  rien (?:de tel |de la sorte )?(?:ne |n')(?:s'est|est|s'y est) (?:passe|produit|arrive)
  n'(?:a|avait|ont|avaient) (?:encore |jusque-la |jamais )?rien subi
  il n'y (?:a|avait) (?:jamais |absolument |strictement )?rien eu
  aucune? (?:attaque|incendie|tir|fait|incident|agression|acte)[a-z ]{0,20} n'(?:a|avait|aurait) (?:eu lieu|ete (?:commis|recens|signal|constat|enregistr|relev|perpetr)[a-z]*)
  il n'y a (?:eu )?(?:ni|pas eu d[e']|eu aucune?|aucune?) ?(?:attaque|incendie|tirs?|coups? de feu|fusillade|incident)
`;

/** What is told is put right, and did happen: "not at A but at B". */
export const SETS_RIGHT =
  /\bc'est bien (?:a|au|aux|devant|celle|dans|la prison|la maison d'arret|le centre(?: penitentiaire| de detention)?) [a-z' -]{2,60},? et non\b|\b(?:was|were) in fact (?:the |an? )?(?:burning|torching|arson|shooting|firebombing)\b|\bpas (?:a|au|aux|celle d[eu']|devant celle d[eu']) ?[a-z' -]{2,40},? mais (?:bien )?(?:a|au|aux|celle|devant)\b|\bnot (?:in|at|outside) [a-z' -]{2,40},? but (?:in|at|outside)\b|\b(?:in|at|outside) [a-z' -]{2,60}, (?:and )?not (?:in |at |the one (?:in|at) )?[a-z' -]{2,40} as (?:we|was|were|first|earlier|initially|previously|stated|reported|indicated|announced)\b|\b(?:a|au|aux|devant|celle d[eu'])[a-z' ,-]{2,60}, et non(?: pas)? (?:a|au|aux|devant|celle d[eu']) ?[a-z' -]{2,40} comme\b/;

/** A figure that is put right, or another event beside the first. */
export const OF_ANOTHER = anyOf`
  (?:not|rather than|instead of|and not|et non(?: pas)?|au lieu de) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)
  (?:a |the )?(?:second|third|another|further|new) (?:[a-z]+ )?(?:attack|assault|raid|fire|shooting|blast|explosion|report|rumour|claim|incident)s?
  (?:une?|d')? ?(?:deuxieme|seconde?|autre|nouvelle|nouveau|nouvel)s? (?:[a-z]+ )?(?:attaque|incendie|fusillade|explosion|rumeur|tirs?|incident)s?
  (?:his|her|their|the) (?:lawyer|defendant|accused|suspect|client)s?
  (?:prevenue?s?|mise?s? en (?:cause|examen)|suspecte?s?|avocate?s?|accusee?s?)
  this time
  cette fois
  (?:on|at|of) (?:the )?other
  (?:je n'ai|nous n'avons|on n'a|i have|we have|i had|we had|i've|we've) (?:absolument |strictement |got )?(?:rien a voir|nothing (?:whatever |at all )?to do|aucun (?:lien|rapport)|no (?:link|connection|tie)s?)
  (?:occupants?|riverains?|habitant[a-z]*|proprietaires?|voisin[a-z]*|famille|residents?|owners?|neighbours?|family|victimes?|victims?)\b[^.;]{0,60}(?:rien a voir|sans (?:aucun )?(?:lien|rapport)|aucun (?:lien|rapport)|nothing (?:at all )?to do|no (?:link|connection|tie)s?|unconnected)
  (?:who|why|motive|identity|mobile|number of|nombre d[e'])
`;

/** Says of one thing among what is denied that it is so, before or behind. */
export const IS_SO =
  /\b(?:what did happen(?:, [a-z' ]{2,24},)? (?:is|was) (?:that|an?|the)|what is true|ce qui est (?:vrai|exact|avere)|ce qui s'est (?:vraiment|reellement|bien) passe)\b/;

/** What stands against a denial: this did happen. */
export const DID_HAPPEN = anyOf`
  en revanche
  (?:ce sont|c'etai(?:t|ent)|c'est|it was|they were|in fact it was|en realite,? (?:ce|il)) (?:des |de |un |une |la |le |an? |the )?[a-z' ]{2,40} (?:qui|that|which) (?:ont|a|avai(?:t|ent)|had|have|has|broke|smashed|burned|hit)
  however
  by contrast
  on the other hand
  toutefois
  (?:bien|est bien|ont bien|a bien)
  indeed
  did (?:burn|happen|take place)
  what is true
  ce qui est (?:vrai|exact|avere)
  (?:is|was|has been) confirmed
  confirmee?s?
`;
