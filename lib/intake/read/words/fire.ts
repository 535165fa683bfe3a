import { everyOf } from '../../any-of';

/** What is thrown to set a fire. */
export const BOTTLES = everyOf`
  (?:burning|flaming|lighted|blazing) (?:bottles?|rags?|objects?|missiles?|projectiles?|newspapers?)
  (?:flaming|lighted|blazing) (?:tyres?|tires?|torch(?:es)?|cloths?|bins?|trolleys?)
  (?:bottles?|jerr[iy]cans?|cans?|jars?) (?:of|full of|filled with|containing) (?:an? |some )?(?:burning |flammable |inflammable )?(?:petrol|fuel|gasoline|accelerant|white spirit|paraffin|diesel|liquid)
  (?:bouteilles?|bidons?|jerrycans?|bocaux|flacons?|projectiles?) (?:[a-z' ]{0,20})?(?:contenant|remplie?s? d[e']|pleine?s? d[e']|enflammee?s?|incendiaires?) ?(?:un |du |de l')?(?:liquide (?:in)?flammable|essence|gazole|white-spirit)?
  bouteilles? (?:d'essence|remplies? d'essence)
  (?:petrol|gasoline|gas)[ -](?:bomb(?:s|ed|ing)?|bottles?|filled bottles?)
  bottle[- ]bombs?
  flares? (?:(?:was|were|had been) )?(?:came|went|thrown|fired|hurled|tossed|lobbed) (?:through|into|onto|over)
  fire[- ]?bomb(?:s|ed|ing)?
  molotov(?: cocktails?)?
  cocktails? molotov
  incendiary (?:devices?|bombs?|bottles?)
  fire-?lighters?
  allume-(?:feux?|barbecues?)
  engins? incendiaires?
  bouteilles? (?:enflammees?|incendiaires?|d'essence enflammee?s?)
`;

/** Fire, in English. */
export const FIRE = everyOf`
  (?:it|flames|the fire|the blaze) took hold of\b(?= (?:an?|one|two|three|several|the) (?:[a-z]+ )?(?:cars?|vehicles?|vans?)\b)
  set(?:s|ting)? (?:(?:[a-z-]+ ){0,6}?)?(?:on fire|alight|ablaze|aflame)
  set(?:s|ting)? (?:a )?(?:fire|light)\b(?: to)?
  (?:pour|splash|slosh|sprinkl|spray|squirt|empt|tipp|spread)(?:ed|ied|ing|s|es)? (?:an? |some |the |[a-z]+ litres of |a (?:can|bottle|jerrycan) of )?(?:fuel|petrol|gasoline|accelerant|white spirit|diesel|paraffin|(?:flammable|inflammable) liquid|liquid(?= (?:over|on|onto|under|against)\b))
  (?:empt|pour|tipp|splash|slosh)(?:ed|ied|ing|ies) (?:an?|the|their|his|two|three) (?:[a-z]+ )?(?:jerr[iy]cans?|cans?|canisters?|bottles?) (?:[a-z' ]{0,20})?(?:over|onto|on|under|against|into|through)
  (?:fuel|petrol|gasoline|accelerant|white spirit|diesel|paraffin|(?:flammable|inflammable) liquid) (?:is|was|were|had been|has been|being) (?:poured|splashed|sloshed|sprinkled|sprayed|squirted|tipped|emptied|spread|thrown)
  (?:struck|strikes|striking|put|puts|threw|throws|held|holds) a (?:match|lighter)
  (?:threw|throws|throw|tossed|poured) (?:in )?(?:petrol|fuel|gasoline) and (?:then )?(?:an? )?(?:lit |lighted |burning )?(?:match|lighter)
  torch(?:ed|ing|es)?
  burn(?:ed|t|s|ing)?(?: down| out| to (?:the|ashes|cinders)| up)?\b(?! (?:question|issue|desire|rubber|patch|ground|earth|grass|smell))
  arson(?:ists?)?(?: attacks?| attack| attempts?)?
  (?:went|go|going|gone|goes) up in (?:flames|smoke)
  (?:burst|bursting) into flames
  caught (?:fire|alight)
  flames? (?:licking|engulfing|climbing|eating (?:into|through)|leaping (?:from|out of)|coming (?:from|out of)|shooting (?:from|out of)) (?:up )?(?=(?:the|an?|its)\b)
  ashes\b(?<=(?:cars?|vehicles?|vans?|scooters?|motorbikes?)(?: [a-z]+){0,2},? (?:in |to |now )?ashes)
  catch fire
  in flames
  ablaze
  gutted
  (?:destroyed|consumed|engulfed|ravaged|devoured|damaged|charred|wrecked|hit) (?:by|in) (?:the |a |an? )?(?:arson |deliberate |overnight )?(?:fires?|flames|blazes?)
  (?:fires\b|fire\b(?! (?:at|on|in|into|near|against)\b)|(?<!\b(?:to|they|who|men|gunmen|attackers|assailants|then|did|would|(?:car|van|vehicle|scooter|motorbike) and) )fire\b)(?= (?:broke|breaks out|(?:is|are) (?:lit|set|started|put|deliberately)|(?:destroys?|damages?|guts?|engulfs?|sweeps?|tears?|rips?|spreads?|consumes?|erupts?)\b|was|were|had|has|started|lit|erupted|swept|tore|spread|that|which|set|in|at|on|outside|overnight|as well|also|too\b|damaged|destroyed|burned|burnt|raged|ripped|claimed|consumed|engulfed|gutted|devoured|swallowed|ravaged|took hold|early|late|inside|near|against))
  fires?(?=, (?:set|lit|started|reported|discovered|spotted)\b)
  (?:lit|starts?|started|starting|light|lighting) (?:a |the |two |three |several |small )?(?:fires?|blazes?)
  (?:car|vehicle|van|arson) (?:fires?|blazes?|burnings?)
  blazes?\b
  fires? (?:took|claimed|cost) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a dozen|\d{1,2}) (?:[a-z]+ )?(?:cars?|vans?|vehicles?)
  flames (?:rose|leapt|climbed|towered|shot (?:up|from)|lit up|poured from|were (?:rising|leaping|seen))
  (?:were|was|fell|being) (?:the )?prey (?:of|to) (?:the )?flames
  incinerated
  charred
  reduced to (?:ashes|cinders|(?:a )?shells?|wrecks?)
  (?:left|ended up|now) (?:as|in|no more than|nothing but) (?:[a-z-]+ ){0,2}?(?:shells?|husks?|skeletons?|carcass(?:es)?|cinders|ashes)
  (?:flames|blaze) (?:scorch|blacken|singe)(?:e?d|s|es)?\b
  (?:flames|blaze) (?:consumed|devoured|engulfed|destroyed|tore|swept|damaged|spread|claimed|took|swallowed|gutted|ate|blackened|enveloped|accounted for|got|ravaged|ruined)
  doused (?:[a-z ]{0,30})?(?:with|in) (?:petrol|fuel|gasoline)
  (?:was|were|been) (?:soaked|drenched|splashed|sprayed) (?:with|in) (?:petrol|fuel|gasoline)
  lost (?:in|to) the flames
  doused (?:and|then) (?:lit|torched|set alight|set on fire)
  (?<!\b(?:was|were|well|street|dimly|half|sun|badly|half) )lit (?=(?:an?|the|two|three|four|five|six|several|some|\d{1,2}|their|his|her) (?:[a-z]+ )?(?:cars?|vehicles?|vans?|trucks?|lorr(?:y|ies)|minibus(?:es)?|scooters?|motorbikes?)\b)
  ignited
  ignit(?:e|es|ing)\b(?= (?:the|an?|its|their|his|her|two|three|four|five|six|several|some) (?!debates?|rows?|controvers|protest|anger))
  lit up
  (?<=\b(?:attacked|targeted|hit|struck)\b[a-z0-9, '-]{0,60} )with fire\b
  (?<=(?:cars?|vehicles?|vans?|trucks?|lorr(?:y|ies)|suvs?|scooters?|motorbikes?) (?:was|were|had been|being) )(?:also |then )?lit\b
  inferno
  (?:was|were|is) (?:already |soon |now )?(?:no more than |nothing but )?(?:a )?(?:balls?|masses|mass|columns?) of (?:fire|flames)
  (?:went|met|meeting|suffered|shared|to) the same (?:way|fate|end)
  the same fate (?:befell|awaited|struck|overtook|was reserved)
  lost [a-z0-9' ]{0,30}to (?:the |a )?(?:fire|flames|blaze)
  (?:puddles?|pools?|trails?) of (?:petrol|fuel|gasoline|diesel)
  blow ?torch(?:es)?
  (?:is|are|was|were|been) consumed
  flames? (?:is|are|were|was|being) (?:lit|started|set|put|held)
  (?:fire|flames?) (?:is|are|was|were|had been|being) (?:set|put) to
  (?:light|lighting|lit|ignite|igniting) (?:a|the|some|two|three|his|her|their)? ?(?:[a-z-]+ ){0,3}(?:mattress(?:es)?|tyres?|tires?|rags?|bins?|fuse|wick|pile|pallets?|bottles?|petrol|fuel|newspapers?|papers?|cardboard|cloth)
  (?<=(?:cars?|vehicles?|vans?|trucks?|lorr(?:y|ies)|suvs?|minibus(?:es)?|scooters?|motorbikes?) )(?:went|had gone|have gone|go) up\b(?! for)
  alight
  aflame
  on fire
  (?:fire|flames|arson) (?=(?:and|or) (?:gunfire|shots|bullets)\b)
  burn(?:ed|t)?-out
  smou?ldering
  (?:smoking|charred|blackened) (?:remains?|shells?|wrecks?|frames?|carcass(?:es)?|husks?)
  reduced to (?:its|their|a|an|the)? ?(?:[a-z-]+ )?(?:axles|frames?|rims|metal|husks?|skeletons?|soot|scrap)
  fires? (?:[a-z]+ ){0,2}(?:lit|set|started|laid|kindled) (?:against|under|beneath|beside|at|by|near|in front|outside|behind)
  (?:put|held|took) (?:a |the )?(?:match|flame|lighter|torch) to
  lit (?:that|the) match
  (?:and|then|before) (?:lit|lighting) (?:it|them)\b(?! up)
  (?:pushed|stacked|piled|heaped|dragged|rolled|placed|soaked|doused|stuffed)\b[a-z0-9' -]{0,70} (?:and|then)(?: then)? lit\b
  (?:l'a|l'ont|les a|les ont|l'avai(?:t|ent)) allumee?s?
  (?:the )?flames (?:were|was|being) put to
  (?:put|putting|puts) (?:the |a )?(?:flames?|fire) to
  the same fate (?:befell|awaited|struck)
`;

/** Fire, in French: accents are gone, and "incendie" is both the fire and what it was done to. */
export const FEU = everyOf`
  perdue?s? dans (?:les flammes|l'incendie|le feu)
  incendi(?:e|er|es|ee|ees|ent|a|erent|aient|ait|ant|eront|aires?(?<!\b(?:les|des|aux|deux|trois|ces) incendiaires?))
  brul(?:e|ee|es|ees|er|ent|aient|ait|ant|erent|a)\b(?<!\b(?:grands brules|alcool a bruler))
  mis(?:e|es)? (?:volontairement )?(?:le feu|a feu)
  (?:mettre|met|mettent|mettant|mettait|mirent|mise) (?:le |du )?(?:feu)
  celui (?:qui (?:a|avait)|ayant) (?:detruit|ravage|consume|emporte)(?=,? [^.;]{0,60}\b(?:voitures?|vehicules?|autos?|fourgons?|batiments?|hall|porte)\b)
  feu (?:y |en |lui |leur |leur y )?(?:a|avait|aurait) (?:ete|pris|detruit|ravage|touche|endommage|consume|noirci|devaste|gagne|atteint)
  (?:un|le|du) feu\b(?= (?:s'(?:est|etait)|a |(?:venait|vient) d'etre (?:allum|mis|lanc|declench)|(?:etait|est|fut) (?:allum|mis |lanc|declench)|de|dans|sur|volontaire|qui|allume|avait|devant|contre|au|d')|, (?:vite |rapidement )?(?:maitrise|circonscrit)e?, s'(?:est|etait)|, (?:parti|allume|mis|attise|declenche|lance|pris|ne|provoque|bout)e?\b)
  feu n'(?:a|avait|aurait) (?:pas|jamais|guere) (?:pris|tenu)\b
  feux? (?:volontairement )?(?:mis|boutes?|allumes?) (?:a|aux?) (?:des|une?|deux|trois|plusieurs|la|les) (?:[a-z]+ )?(?:voitures?|vehicules?|fourgon(?:nette)?s?)
  (?:le|du) feu (?:prend|prit|prenait) (?:[a-z]+ment )?(?:a|aux?|dans|sous|sur)\b
  en feu\b
  (?:pris|prend|prends|prennent|prenai(?:t|ent)|prirent|prit|prendre|prenant|prendra(?:it)?) feu
  reduite?s? (?:en (?:cendres|epaves?|carcasses?|tas)|a neant)
  sinistre (?:s'est|a)
  enflamm[a-z]+
  feux? de (?:vehicules?|voitures?)
  brasier
  (?:la )?proie (?:des flammes|du feu|de l'incendie)
  en flammes
  en fumee
  y (?:passent|passe|passerent|(?:est|sont|etaient) (?:tou(?:te)?s )?passee?s?)\b(?<=\b(?:voitures?|vehicules?|autos?|fourgon(?:nette)?s?|camion(?:nette)?s?|motos?|scooters?)\b[a-z' -]{0,50} y (?:passent|passe|passerent|(?:est|sont|etaient) (?:tou(?:te)?s )?passee?s?))
  en cendres
  (?:fini|transform|laiss|retrouv)[a-z]* en (?:carcasses?|epaves?|torches?|tas)
  n'(?:est|sont|etai(?:t|ent)) (?:deja |bientot )?plus qu'une? (?:torche|brasier|carcasse|tas de (?:cendres|ferraille|tole))
  calcin[a-z]+
  carbonis[a-z]+
  cram(?:e|ee|es|ees|ent|er|aient|ait|ant)
  flamb(?:e|ent|er|ees?|aient|ait|ant)
  embras[a-z]+
  (?:les |des )?flammes (?:ont|se|avaient|aient|n'ont(?! (?:[a-z]+ )?(?:pas|jamais|ni|rien) (?:[a-z]+ )?(?:touch|attein|gagn|menac|endommag|fait|franchi|lech|noirci|caus))|devor[a-z]+|ravag[a-z]+|gagn[a-z]+|lech[a-z]+|attaqu[a-z]+)
  flammes (?:sont|etaient) parties
  en (?:a|ont|avai(?:t|ent)) (?:allume|enflamme|brule)e?s? (?:une?|deux|trois|quatre|cinq|plusieurs)
  flammes s'(?:elev|echapp|empar|attaqu)[a-z]*
  (?:essence|white-spirit|liquide inflammable|carburant) (?:a|avait|fut|est) (?:ete )?(?:versee?|repandue?|jetee?|deversee?|projetee?)
  (?:les |des )?(?:flammes|feu) (?:a|ont|avai(?:t|ent)) eu raison d[e']s?
  (?:ravag|detrui|consum|devor|endommag|devast|touch|anean|abim|degrad|perdu|sinistr|noirc|atteint|emport|fondu)[a-z]* (?:ou (?:abim|endommag|degrad|noirc)[a-z]+ )?par (?:le feu|les flammes|un incendie|l'incendie|un feu)
  departs? de feu
  (?:cible|objet|victime)s? d'un (?:feu|incendie)
  debuts? d'incendie
  se (?:(?:sont|est|etaient|etait|soient) (?:[a-z]+ ){0,2}?)?consum[a-z]+
  s'(?:est|etait) (?:[a-z]+ ){0,2}?consumee?
  vid(?:e|er|ant|ait|aient|ent|erent) (?:un|le|leurs?|son|deux|des) (?:[a-z]+ )?(?:jerr[iy]cans?|bidons?|bouteilles?) (?:[a-z' ]{0,24})?(?:sur|contre|sous|devant|dans)
  asperg[a-z]+ (?:[a-z' ]{0,30})?d'(?:essence|un liquide|hydrocarbure)
  allume (?:un|le) (?:feu|incendie)
  allum(?:e|a|er|ait|aient|ant|ent|erent) (?:une?|deux|trois|quatre|cinq|six|les?|la|des|plusieurs|\d{1,2}) (?:[a-z]+ )?(?:voitures?|vehicules?|fourgon(?:nette)?s?|camion(?:nette)?s?|autos?|scooters?|motos?|poubelles?|palettes?|pneus?|bidons?|bouteilles?|chiffons?)
  (?<=\b(?:voitures?|vehicules?|fourgon(?:nette)?s?|autos?|scooters?|motos?|camion(?:nette)?s?)\b[^.;,]{0,60}(?:(?:a|ont|avai(?:t|ent)) ete|etai(?:t|ent)) )allumee?s?\b(?= (?:par|a|dans|vers|devant|sur)\b)
  allumee?s? (?:au|a l'aide d[e']|avec) ?(?:une? |des |du )?(?:bidon|jerr[iy]can|essence|briquet|chiffon|cocktail|liquide|accelerant)[a-z]*
  (?:bidon|bouteille|chiffon|engin|cocktail|meche|jerr[iy]can)s?\b(?: [a-z']+){0,6} n'(?:a|ont|avai(?:t|ent)) (?:pas|jamais) (?:pris|brule|explose|eclate)
  pyroman[a-z]+
  part[a-z]* en fumee
  livr[a-z]+ aux flammes
  (?:sub|conn)[a-z]+ le meme sort
  (?:et|puis) allumee?s?
  (?:a|ont|avai(?:t|ent)) ete (?:[a-z]+ment )?consumee?s?
  reduite?s? a (?:l'etat d[e']|des|une?|leurs?) ?(?:simples? )?(?:carcasses?|epaves?|squelettes?|chassis|ferraille|tas)
  (?:apercu|vu|remarque) des flammes
  lech[a-z]+ par le feu
  (?:flaques?|trainees?) d'essence
  chalumeau
  (?:attaqu|mang|rong|noirci|touch|gagn|avale)[a-z]* par (?:les flammes|le feu)
  (?:vers[a-z]+|(?:repand|devers|arros|imbib)[a-z]*) (?:[a-z' ]{0,24})?(?:essence|liquide inflammable|white-spirit|petrole|carburant|gazole|accelerant)
  lech[a-z]+ par les flammes
  bout[a-z]+ le feu
  feu (?:criminel|volontaire)
  carcasses? (?:calcinee?s?|noircie?s?|fumantes?|fumai(?:t|ent)|brulee?s?|(?:d[e'] ?|des |du )(?:[a-z]+ ){0,2}?(?:voitures?|vehicules?|fourgon(?:nette)?s?|camion(?:nette)?s?|autos?|automobiles?|utilitaires?|scooters?))
`;
