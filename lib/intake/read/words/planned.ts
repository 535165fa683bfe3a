import { anyOf } from '../../any-of';

/** What was meant and not done. */
export const PLANNED = anyOf`
  plann(?:ed|ing) (?:to|an?|attacks?)
  (?:had|have|were|was|been) (?:allegedly )?(?:planning|plotting|preparing)
  (?:comme|as) (?:ses |leurs |its |their |the )?(?:prochaine?s?|futures?|next|future) (?:cibles?|targets?)
  plot(?:s|ted|ting|ters)?\b
  (?:job|task|mission|contract|offer|order|assignment|plan)[a-z ]{0,12}: to (?:burn|torch|shoot|fire|set|attack|bomb|throw)
  (?:brought in|bought|supplied|meant|prepared) to be (?:burned|burnt|torched|set alight|shot at)
  (?:orders?|instructions?|offers?|contracts?|ordres?|consignes?) (?:to|d[e']) ?[a-z' ,-]{2,90}(?:were|was) (?:never|not) (?:followed|obeyed|acted|given|executed|carried|honoured|taken)
  (?:ordres?|consignes?|contrats?) [a-z' ,-]{2,90}(?:n'a|n'ont) (?:jamais|pas) ete (?:suivi|execut|honor|mis)[a-z]*
  (?:suspected|accused) of (?:having )?(?:scout|cas|stak|reconnoit)[a-z]+
  (?:soupconne|accuse)[a-z]* d'avoir (?:repere|reconnu les lieux|effectue des reperages)
  (?:suspected|accused) of (?:having )?(?:been )?(?:getting ready|preparing|planning|plotting|intending) (?:to|for|an?)\b
  (?:soupconne|accuse|suspecte)[a-z]* (?:de (?:s'appreter|se preparer|vouloir) |d'avoir (?:voulu|projete|prepare|envisage) )
  (?:was|were) to (?:have (?:been )?)?(?:burn|attack|fire|torch|shoot|be (?:burn|attack|set|hit|target)[a-z]*|taken place|take place|followed|happened|come next)
  (?:intended|meant|meaning|hoping|hoped|wanted|wanting|wished|going|(?:been )?offered (?:[a-z0-9,]+ ){1,4}?) ?to (?:set (?:fire|light)|burn|attack|torch|shoot|fire|throw|bomb|smash|petrol-bomb|firebomb|blow up)
  before (?:it|he|she|they|(?:the|its) [a-z]+) (?:got there|had (?:the |a )?(?:time|chance)|acted|struck|set out|(?:was|were) (?:carried out|put into (?:action|effect)))
  (?:had|have|with) (?:their|his|her|an) eyes? on
  set (?:their|his|her) sights on
  (?:avai(?:t|ent) )(?:en ligne de mire|dans (?:le|son|leur) viseur|jete (?:son|leur) devolu)
  (?:never|not) (?:carried out|got there|reached (?:the|its)|took place|happened)
  n'a (?:jamais|pas) (?:eu lieu|ete (?:mis|mise) a execution|abouti)
  (?:s'|se )?(?:appretant|preparant) a
  (?:stopped|caught|arrested|intercepted|detained)(?: [a-z']+){0,6} (?:as|while) (?:they|he|she) (?:prepared|was preparing|were preparing|got ready|was about|were about) to (?:set|burn|torch|attack|shoot|fire|throw|light)
  (?:were|was|been) (?:stopped|caught|arrested|intercepted|pulled over) (?:on (?:their|his|her|the) way|en route|before|as they (?:were about|prepared))
  would have been next
  (?:was|were|is|are|been) (?:meant|supposed|intended|due|going|thought) to be (?:the )?next
  devai(?:t|ent) etre (?:la|le|les)? ?(?:prochaine?s?|suivante?s?)
  reperages?\b[a-z' -]{0,60}\b(?:sans (?:suite|lendemain))
  supposed that
  (?<!(?:meme|same|similaire|identique) )scenario(?! (?:(?:a|at|in|similaire|identique)\b|s'(?:est|etait) (?:repet|reprodui)|(?:was|has been) repeated|repeated|unfolded|played|se (?:repet|reprodui)))
  (?:agree|arrang|offer|talk|discuss)(?:ed|ing) (?:about |of )?(?:to )?(?:set (?:fire|light)|burn|attack|torch|shoot|fire)(?:ing)?
  (?:talk|persuad|convinc)[a-z]* [a-z' ]{1,30}(?:into|to) (?:doing|do) the same
  foiled
  renonc[a-z]+
  projets? (?:eventee?s?|dejouee?s?|avortee?s?|etouffee?s?|tuee?s? dans)
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
  cherch(?:ait|aient|er|ant)\b[a-z' ,-]{0,70} pour (?:incendier|bruler|mettre (?:le )?feu|attaquer|tirer|s'en prendre|jeter)
  (?:looking|searching|advertis(?:ed|ing)) for (?:(?!who\b|suspected|alleged|thought|believed|said|driven|accused|us(?:ed|ing)\b)[a-z'-]+ ){1,5}to (?:set (?:fire|light)|burn|torch|shoot|fire|attack|throw)
  (?:prepar|organis|planifi)(?:er|ait|aient|ant) (?:l'|une? |cette |la |leur )(?:attaque|incendie|assaut|expedition)
  (?:attaque|incendie|projet),? (?:finalement|ensuite) (?:abandonn|annul)ee?\b
  (?:attack|raid|plan|plot),? (?:later|then|finally|eventually|ultimately) (?:abandoned|dropped|cancelled|called off)
  before (?:they|he|she) could
  dejou[a-z]+
  projetai[a-z]+
  projet(?:er|e|es|aient)? (?:d'(?:attaquer|incendier|en bruler)|de (?:tirer|bruler|mettre le feu|jeter)|d'attaque|d'incendie|de s'en prendre)
  preparai[a-z]+
  s'appretai[a-z]+
  (?:compt|voul|pens|esper)ai[a-z]+ (?:(?:les|la|le|l'|y|tous|en) ?)?(?:s'en prendre|incendier|mettre|attaquer|tirer|lancer|jeter|bruler)
  envisageai[a-z]+
  planifi[a-z]+
  would[- ]be attackers?
  (?:suspected|suspicion|accused|charged|guilty) (?:of|with) (?:planning|preparing|plotting)
  (?:held|arrested|detained|arrests?) (?:over|for) (?:an? |the )?(?:alleged |suspected )?(?:plan|plot)s?
  devai(?:t|ent)\b[^.;]{0,80}?" ?(?:faire )?(?:flamber|bruler|incendier|sauter|cramer)
  projet (?:a ete )?(?:interrompu|stoppe|arrete)
  soupconnee?s? (?:de|d'avoir) (?:prepare|voulu|vouloir|projete|prevu|envisage|planifie)r?
  (?:voulai|entendai|pensai)(?:t|ent) (?:[a-z]+ )?(?:incendier|bruler|mettre (?:le )?feu|attaquer|tirer|s'en prendre|jeter)
  avant (?:tout|le|leur|son|un) passage a l'acte
  avant (?:qu'ils?|qu'elles?|d[e'] ?(?:avoir pu)?) ?(?:ne |n')?(?:passe|passent|agir|agisse|agissent|aient pu|ait pu|puissent|puisse)\b
  (?:pas|guere|jamais) (?:eu )?(?:le temps|l'occasion) (?:d'agir|de passer)
  (?:le|ce|leur) projet (?:visai|concernai|portai|ciblai)t
`;
