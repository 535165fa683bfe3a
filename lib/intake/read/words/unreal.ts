import { alternatives, anyOf } from '../../any-of';

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
  stop(?:ped)?
  deter(?:red)?
  prevent(?:ed)?
  empech[a-z]+
  content[a-z]*
  merely
  just
  where
  ou
  in
  dans
`;

/** What follows is feared, asked for or only said at first (source). */
export const IMAGINED = alternatives`
  if
  whether (?:he|she|they)
  imagine[a-z]*
  imaginons
  suppos(?:e|ez|ons) (?:that|for|qu[e']|un)
  (?:to )?picture (?:a|the|for|that)
  what would (?:happen|it take|we)
  (?:the next|la prochaine|le prochain)(?= $)
  intent(?:ion|ions)? (?:(?:was|were|being) )?(?:to|of)
  (?:intention|intentions|dessein|envie|velleites?) (?:etait )?(?:de|d)
  could
  might
  (?<!\d )(?<!\d(?:st|nd|rd|th) )(?<!\b(?:in|early|late|mid|of|since|until|till|last|this|by|from|before|after|during)[ -])may(?! (?:\d|20))
  would(?! (?:also |now )?(?:take in|cover|include|extend to|look into) )
  should
  pourrai[a-z]+
  s'ils?
  si l[ae'](?! ?[a-z' -]{3,60} (?:a|ont)(?: ete| vu)? ?$)
  si des?
  risqu[a-z]+
  to avoid
  next time
  la prochaine fois
  le jour ou
  the day (?=(?:an?|they|some(?:one|body)) )
  (?:wait|waiting|waits) (?:for|until) (?=an?\b|some)
  attend(?:re|ons|ent|ez)? (?:qu'|que |une? )
  in case of
  in the event of
  en cas de?
  au cas ou
  a l'abri d(?:es?)?
  pour eviter
  eviter
  prevent(?:ed|ing)?
  threaten(?:ed|ing|s)? to
  menac[a-z]+ de?
  fear[a-z]*
  (?:check|search|sweep|inspect)(?:s|ed|ing)? (?:[a-z']+ ){0,4}for(?= $)
  afraid (?:that|of|they|someone|somebody)
  peur (?:que|qu'|d'|de)
  (?:others|another|someone|anyone|anybody|d'autres|n'importe qui) (?:can|could|may|might|peut|peuvent|pourrai(?:t|ent)) (?:[a-z]+ ){0,3}(?:with|avec)
  trained (?:to|for)
  forme[ers]* (?:a|au|aux|pour)
  offer(?:ed|s|ing)? (?:money|cash|(?:\W ?)?[0-9,.]+|[a-z0-9,]+ euros|sums?|a reward)
  (?:have|had|has) (?:read|heard) that
  (?:lu|entendu dire|ecrit) que
  will\b(?! (?:(?:all|already|no doubt|surely) )?(?:have|remember|recall))
  (?:brag(?:ged|s)?|boast(?:ed|s)?) of
  claim(?:ed|s|ing)? (?:to have|that)
  se vant[a-z]+ de?
  affirmant
  pretend[a-z]*
  alleg(?:ed|ing|es)(?! to have)
  purport[a-z]*
  not known (?:which|whether|if|how)
  prefer[a-z]*
  projets? ?:
  faire croire (?:[a-z' ]{0,20})?a
  (?:had|have) (?:spoken|talked|told) of
  wants? to
  (?:never|not|ever|cannot|won't|can't|don't) forget
  n'oubli[a-z]+ (?:pas|jamais|ni|rien)
  oublier
  still (?:hears?|sees?|smells?|dreams? of|talks? of)
  (?:entend(?:s|ent)?|revoi[a-z]+) (?:encore|toujours)
  have to be [a-z]+ to
  rien (?:ne )?permet (?:encore |pas )?d(?:e |')(?:dire|penser|affirmer|conclure|croire) (?:qu[e'])
  (?:supposed|meant|destined|intended) to
  censee?s?
  destinee?s? a
  craign[a-z]+
  craint(?:es?|s)?
  redout[a-z]+
  apprehend(?:e|ent|ait|aient) (?:que|qu'|une?|des?)
  dread(?:s|ed|ing)?
  warn(?:ed|ing|s)?
  appel[a-z]* a
  call(?:ed|ing|s)? (?:for|on)
  (?<!\b(?:renforts|effectifs|moyens) )promis[a-z]*
  promett?[a-z]*
  denied
  denies
  denie
  nie[nt]*
  (?:first|initially|wrongly) (?:reported|said|announced|spoken of|spoke of)
  d'abord (?:annonce|evoque|cru|fait etat|parle)
`;

/** What follows was done, whoever did it (source). */
export const INVOLVED = alternatives`
  (?:part|role|hand|involvement|involved|responsibility|responsible|implicated|complicity|connected|linked|connection|links?) (?:in|for|with|to)
  behind
  (?:committed|carried out)
  (?:participe|participation|pris part|contribue|mele|melee|meles|implique[a-z]*|implication|lie[a-z]*|lien|role|responsable|responsables|responsabilite) (?:a|au|aux|dans|de|du|des|avec|d)
  (?:auteurs?|coauteurs?|commanditaires?|origine|responsables?|complices?) (?:presumes? )?(?:de|du|des|d)
  (?:commis|derriere)
`;

/** Somebody wanted it, was told to do it or paid for it: whether it was done is not said (source). */
export const ORDERED = alternatives`
  (?:plan|plot|scheme|conspiracy|project)s? (?:was |is |had been )?(?:to|of|for)
  (?:orders?|instructions?|task|mission|assignment|brief|job|aim|goal|purpose|idea|contract) (?:(?:was|were|is|had been|given) )?(?:to|of)
  (?:recruited|hired|contacted|approached) (?:on|via|over|through|by) [a-z]+ (?:to|for)
  (?:told|ordered|instructed|asked|hired|recruited|paid|sent|tasked|commissioned|enlisted|contracted|urged|encouraged|offered(?: [a-z0-9,]+){1,4}?|get(?:ting)? (?:them|him|someone)) (?:to|with|for)
  (?:consignes?|ordres?|instructions?|missions?|taches?|objectif|but|idee|projet|contrat|plan)s? (?:(?:etait|etaient|donnee?|recue?) )?(?:d[e']|pour)
  (?:recrute|contacte|approche|sollicite|engage)(?:e|s|es)? (?:sur|via|par) [a-z]+ (?:pour|afin d[e'])
  (?:(?<!\b(?:took|takes?|taken|taking|in) )charge|missionne|recrute|paye|engage|embauche|mandate|sollicite|envoye|incite|remunere)(?:e|s|es)? (?:[a-z0-9]+ (?:euros )?)?(?:d[e']|pour|a)
  (?:recu|touche|promis|propose|offert|verse|empoche)[a-z]* [a-z0-9 ]{2,30}(?:pour|afin d[e'])
  (?:paid|received|promised|got|given) (?:[a-z]+ )?[a-z0-9, ]{2,24} (?:to|for)
  (?:demand(?:e|ait|aient|er)|ordonn(?:e|ait|er)|enjoin[a-z]+|propos(?:e|ait|er)|commandit(?:e|ait|er)) (?:d[e']|a [a-z]+ d[e'])
`;

/** A fire was tried: what follows is the act (source). */
export const TRIED = alternatives`
  attempt(?:s|ed|ing)?(?: (?:to|at|of))?
  attempts? (?:was |were |had been )?made to
  tr(?:y|ies|ied|ying)(?:,[a-z0-9' -]{2,40},)? (?:and fail(?:ed)? )?to
  (?:failed|failing|fails|unable|sought|struggled|meant|managed only|did not manage) to
  (?:botched|abortive|aborted|failed|unsuccessful|bungled|would-be)
  tentatives? (?:d[e']|avortees? d[e'])
  tent(?:e|er|ent|aient|ait|ant|ee?s?)(?:,[a-z0-9' -]{2,40},)? (?:de|d')
  essa[iy][a-z]+(?:,[a-z0-9' -]{2,40},)? (?:de|d')
  voulu
  cherch[a-z]+ a
  (?:dans|avec) l'(?:idee|espoir|intention) d[e']
  en vue d[e']
  with the (?:idea|hope|aim) of
  echou[a-z]+ a
  (?:n'a|n'ont|n'avai(?:t|ent)) pas (?:reussi|pu|parvenu)(?: a)?
  sans (?:y )?(?:parvenir|reussir|arriver) a
  manque(?:nt)? d[e']
`;

/** A fire was lit or thrown and did not take. */
export const FAILED = anyOf`
  before (?:it|he|they|she|anything) (?:would|could) (?:catch|light|ignite|burn)
  avant d'avoir (?:reussi a |pu )?(?:l'|les )?(?:allumer|enflammer|mettre le feu)
  without (?:getting|managing to get|being able to get) (?:it|them|anything|the [a-z]+) to (?:catch|light|burn|take)
  flames? (?:does not|did not|do not) (?:take|catch)
  ni [a-z' -]{2,50},? ni [a-z' -]{2,50} (?:n'(?:a|ont|avai(?:t|ent)) (?:pris feu|brule|flambe)|ne (?:s'est|se sont|s'etai(?:t|ent)) (?:embrase|enflamme))
  (?:n'a|n'ont|n'avai(?:t|ent)) (?:pas|jamais|guere) (?:pris|brule|fonctionne|marche|embrase|explose|enflamme)\b(?! (?:toute )?seule?s?\b)
  (?:aucun|nul) (?:feu|incendie|depart de feu) n'(?:a|avait|en a) (?:pris|suivi|pu|resulte)
  (?:feu|flammes?|incendie) n'(?:a|ont|avai(?:t|ent)) (?:pas|jamais|rien)\b(?! (?:[a-z]+ )?(?:touche|atteint|gagne|menace|endommage|fait|franchi|entame|leche|noirci|cause|occasionne|blesse|concerne|vise|epargne|ete)[a-z]* (?:de |d'|les? |la |l'|aux? |aucune? ))
  (?:aucune?|ni l'une?,? ni l'autre|pas une seule)(?: (?:d'entre elles|d'entre eux|d'elles|d'eux|des (?:deux|trois|quatre|bouteilles|engins)|bouteille|engin|projectile|cocktail(?: molotov)?))? (?:n'(?:a|avait)|ne s'(?:est|etait)) (?:pris|explose|brule|eclate|fonctionne|atteint|enflamme|allume|embrase|brise|declenche)e?s?
  n'(?:a|ont|avai(?:t|ent)) (?:pas|jamais|meme pas) (?:pu |reussi a |eu le temps d[e'] ?)?(?:craqu|gratt|allum|enflamm|embras|(?:mis|mettre|bout[a-z]+) le feu)[a-z]*
  rien n'(?:a|avait) (?:ete (?:allume|incendie|brule)|pris|brule|flambe)
  nothing (?:(?:was|had been|has been) )?(?:lit|burned|burnt|caught|ignited|took hold|took fire|went up)
  (?:bottles?|bouteilles?|bidons?|jerr[iy]cans?|cans?|engins?|devices?|molotov)\b[a-z' ]{0,50} (?:intacte?s?|non (?:allume|enflamme|utilise|explose)e?s?|unlit|unused|unexploded|encore pleine?s?|still full|jamais allumee?s?)
  sans (?:faire|causer|occasionner|provoquer) (?:de |d'|aucun |le moindre )?(?:degats?|dommages?|incendie|feu)(?= ?[.,;]|$)
  without (?:causing|doing) (?:any )?damage(?= ?[.,;]|$)
  sans etre (?:allume|enflamme|incendie)e?s?
  n'a rien (?:embrase|brule|enflamme)
  fait long feu
  (?:sans|avant (?:meme )?(?:de|d')) ?(?:prendre\b(?! (?:la|le|les|leurs?|sa|ses|des|en|position)\b)|s'embraser|s'enflammer|exploser|s'allumer|bruler|atteindre|toucher|se briser)(?<!\b(?:eteint|maitris|circonscri|stopp|contenu)[a-z]{0,5} (?:sans|avant) [a-z' ]{0,24})
  rest[a-z]+ sans effet
  n'(?:a|ont) rien (?:donne|produit)
  sans (?:aucun |autre |plus d')?effets?
  ne (?:prend|prennent|prit|prirent|s'enflamme|s'embrase|s'allume|brule|explose)(?:nt)? (?:pas|jamais)
  sans qu(?:e |')(?:rien|aucun [a-z]+|(?:la|les?) (?:voitures?|vehicules?|portes?|portail|bois|carrosserie|moteur)|le feu|les flammes|l'incendie|elles?|ils?|celle-ci|celui-ci|ceux-ci|celles-ci|ce dernier|cette derniere|quoi que ce soit) (?:ne |n')?(?:y )?(?:pren|brul|s'(?:enflamm|embras|allum)|explos|se propag)[a-z]*
  (?:s'est|s'etai(?:t|ent)|se sont|s'y est|s'y sont|s'en est) (?:[a-z]+ ){0,3}eteinte?s?
  s'etei(?:nt|gn[a-z]+)
  eteinte?s? (?:d'elles?|de lui|d'eux|toute?s? seule?s?|aussitot|avant(?! (?:d'atteindre|de gagner|de se propager|de toucher|que?\b|qu'|l'arrivee)))
  sans (?:y )?(?:parvenir|reussir)
  d(?:e lui|'elle|'eux)-memes?
  (?:ne s'est|ne se sont|ne s'etai(?:t|ent)) (?:pas|jamais) (?:enflamme|allume|declenche|embrase)e?s?
  sans succes(?<!\b(?:eteindre|maitriser|circonscrire|sauver|arroser|extinguish|put out|put it out|save|douse|fight)\b[a-z' ,]{0,60}sans succes)
  en vain(?<!\b(?:eteindre|maitriser|circonscrire|sauver|arroser|extinguish|put out|put it out|save|douse|fight)\b[a-z' ,]{0,60}en vain)
  sans (?:l'|les |rien |y )(?:endommager|abimer|embraser|enflammer|bruler|allumer)
  sans propagation
  (?<!\b(?:minutes?|heures?|secondes?|instants?|peu|juste) )avant que (?:le |la |les |l'|ce |son |sa |cela\b|ca\b|tout\b)[a-z' ]{0,30} (?:ne |n')?(?:s'(?:enflamm|embras|allum)|pren|brul|explos)[a-z]*
  (?:pluie|averse|orage|vent|rain|shower|wind|snow|neige) (?:l'a |l'avait |les a |had |has )?(?:eteinte?|etouffee?|put it out|doused (?:it|them)|snuffed)
  (?:consum|eteint)[a-z]* (?:sur|dans|a meme) (?:le |la |l')?(?:ciment|bitume|beton|sol|asphalte|trottoir|graviers?|terre|macadam|pave)
  burn(?:ed|t) (?:itself )?out on the (?:concrete|tarmac|ground|gravel|pavement|path)
  il n'y a(?:vait)? (?:eu )?(?:ni|aucun|pas de) degats?
  (?:without|to no|with no) (?:any )?effect
  sans que (?:les |l'|leurs? )?(?:auteurs?|hommes|individus|assaillants)? ?(?:ne |n')?parvien[a-z]+ a (?:l'|les )?(?:embraser|allumer|enflammer|bruler)
  avorte[a-z]*
  manquee?
  rate(?:e|s)?
  passe[a-z]* a cote
  (?:missed|rat[a-z]+|manqu[a-z]+) (?:its|the|their|sa|leur|son) (?:target|mark|cible|but)
  burn(?:ed|t) out (?:without|harmlessly|before (?:it|they|reach|spread|caus|tak|do)[a-z]*|on its own|by itself|by themselves)
  (?:consum|etein)[a-z]+ sans (?:faire|causer|provoquer|occasionner|laisser)
  went out
  g(?:o|oes|one|oing) out\b(?! (?:with|of his|of her|to|for|and about))
  (?:fail|unable|struggl|manag|not|n't|never)(?:ed|s|ing|es)? (?:to )?(?:get|getting|got|make|made|making) (?:it|them|the (?:[a-z]+ )?[a-z]+) (?:to )?(?:burn|light|lit|catch|take|ignite|go|going|started)\b
  died (?:out|down|away)
  (?:flames?|fire|blaze|wick|fuse) (?:(?:had|has|have|then|soon|quickly) )?died
  sputtered
  petered out
  burn(?:ed|t)? (?:it|them)sel(?:f|ves) out
  fizzled
  (?:just |only |merely )hissed
  fell short
  (?:would|did|does|do|had|has|have|was|were|could) (?:not|never) (?:take|taken|catch|caught|ignite|ignited|light|lit|explode|burn|burned|burnt|go off|gone off|work|hold|set)(?! (?:an?|any|the|part|place|sides?|responsib[a-z]+|back|foot|up|out|long|it|them|off|chances|much|kindly)\b)
  (?:wouldn|didn|couldn|hadn)'t (?:take|catch|caught|ignite|light|burn|go off|work)
  never (?:took|caught|lit|ignited|burned|burnt|went off|got going|reached(?! (?:the |its |any )?(?:(?:main|prison|perimeter) )?(?:buildings?|prison|jail|walls?|cells?|inside|house|homes?|flats?|others?|roof)))
  refused to (?:catch|light|burn|ignite)
  without (?:catching|igniting|exploding|taking|lighting|burning|going off|setting)
  before (?:it|they|the (?:flames?|fire|wick|fuse|cloth)) (?:could )?(?:take hold|took hold|catch|caught|reached?(?! (?:the |his |her |their |its |any )?(?:(?:main|prison) )?(?:buildings?|prison|jail|house|homes?|flats?|roof|others?|walls?))|set|ignited?)
  no (?:fire|flames?|blaze) (?:took|caught|followed|resulted|broke out)
  fail(?:ed|s)? to (?:take|catch|ignite|light|burn|explode|go off|spread|set)
  fail(?:ed|s)\b(?! to)
  put (?:an end|a stop) to (?:it|that|this)
  without success(?<!\b(?:eteindre|maitriser|circonscrire|sauver|arroser|extinguish|put out|put it out|save|douse|fight)\b[a-z' ,]{0,60}without success)
  in vain(?<!\b(?:eteindre|maitriser|circonscrire|sauver|arroser|extinguish|put out|put it out|save|douse|fight)\b[a-z' ,]{0,60}in vain)
  (?:none|neither|not one|not a single one)(?: of (?:them|these|those|the (?:two|three|four|bottles|devices|bombs|fires|rags)(?: (?:bottles|devices|bombs|fires|rags|flames))?))? (?:had |has |ever )?(?:caught|took|lit|ignited|exploded|burned|burnt|went off|gone off|detonated|broke|shattered|worked|reached)
  (?:briquets?|allumettes?|meches?) (?:ne (?:fonctionne|marche|s'allume)|n'(?:a|ont|avai(?:t|ent)) (?:pas|jamais) (?:fonctionne|marche))[a-z]*
  (?:lighter|match|matches|fuse|wick) (?:did not|didn't|would not|wouldn't|failed|broke)
  (?:did not|didn't|never|without) (?:strike|striking|struck|(?:get|getting|got) to (?:strike|light)) (?:a|the|any) (?:match|lighter)
  unlit
  did not break
  ne s'est pas brisee?
  (?:pull|yank|snatch|pluck)ed (?:it|them|the (?:rag|cloth|bottle|wick)) (?:out|away|off)
  (?:l'|les )(?:a|ont|avait) (?:aussitot |immediatement )?(?:arrachee?|retiree?)s? (?:a mains nues|a temps|avant)
  bounced (?:off|back)
  rolled (?:back|away)
  spent matches
  lost (?:his|her|their) nerve
  (?:(?:fled|left|ran|gave up|disturbed|surprised|interrupted|chased|scared|stopped|caught)[a-z ,]{0,30} before|without) (?:lighting|igniting|setting|being lit)
  sans (?:l'allumer|les allumer|mettre le feu|y mettre le feu)
  (?<!\b(?:vers|repand|asperg|arros|imbib|deverse?|frapp|roue|coups|extrai|bris|cass|fractur|tir|defonc|forc|vid)[a-z]{0,5} [a-z' -]{0,80})avant de (?:l'allumer|les allumer|mettre le feu|y mettre le feu)
  pas eu le temps
  unexploded
`;
