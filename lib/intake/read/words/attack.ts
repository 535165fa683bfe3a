import { everyOf } from '../../any-of';
import { NUMBER_WORD } from '../../time/calendar-words';

const COUNT = `(?:${NUMBER_WORD}|\\d{1,2})`;

/** Words that say that a place was attacked, and not how. */
export const ATTACK = everyOf`
  (?:it (?:was|had been)|c'est|c'etait|ce fut|then|came|comes|next(?: it was)?|vint|vient|puis(?: ce fut)?) (?:then |ensuite )?(?:the turn of|(?:au |le )?tour d[eu']s?)
  (?<=^[^.;]{0,60}, )it was (?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen)\b(?=[,.;]|$)
  the (?:figure|toll|tally|number|count) (?:was|stood at|came to|is) (?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|\d{1,2})\b(?! (?:prisons|jails|sites|injured|dead))
  (?:counts?|counted|lists?|listed|names|named|tallie[sd]) (?:at least |no fewer than |already )?${COUNT}(?: (?:such )?(?:prisons?|jails|sites|places|establishments))?(?= ?[:(])
  (?:(?:en|y) )?(?:denombre|recense|compte|cite|liste|enumere)(?:nt)? (?:au moins |deja )?${COUNT}(?: (?:prisons|sites|lieux|etablissements|endroits))?(?= ?[:(])
  il s'agi(?:t|ssait) (?:notamment |entre autres )?(?:de celles|des prisons|de ceux|des maisons d'arret|des etablissements)\b
  (?<=\b(?:prisons|jails|sites|places) )(?:have |had )?suffered\b
  the places (?:hit |struck |concerned )?(?:are|were)\b
  (?<!\bto )attack(?:s|ed|ing)?
  target(?:s|ed|ing)?\b(?! of)
  (?:(?:is|are|was|were) (?:also )?on the|figur[a-z]+ (?:aussi |egalement )?(?:sur|dans) la) list[e]?\b(?= (?:of|d[e']))
  (?:among|amongst|one of) the targets\b
  l'objet d'une? (?:action|acte|expedition punitive)s?\b
  (?:became|were|was|being) (?:the |a |another |one of the )?targets? of
  incidents?\b(?<!\b(?:without|sans)(?: an?| any| further| autre| aucun| nouvel)? incidents?)
  (?<!\bto )hit\b(?! (?:home|back))
  struck\b(?<!\b(?:o'clock(?: in the morning| at night)?|midnight|bells?|the hour) (?:had |has )?struck)(?! (?:out|from|off|by the))
  set upon\b
  assaults?\b(?! (?:weapons?|rifles?))
  (?<=\b(?:prisons?|facilit(?:y|ies)|jails?|sites?|establishments?|cent(?:re|er)s?)\b(?! (?:officer|guard|warder|worker|employee|staff|governor|nurse|director))[a-z' -]{0,40} )assaulted\b
  onslaught
  (?:violence|unrest|attacks|incidents) (?:also )?touched
  (?:had|received|been paid|got) (?:an? )?(?:[a-z]+ )?visits? (?:from|by) (?:[a-z]+ )?(?:gangs?|attackers?|arsonists?|gunmen|raiders?)
  pounced\b
  (?:tried|attempted) (?:the same|it again)(?: thing)?\b(?= (?:again )?(?:at|in|outside))
  pelted\b(?= (?:with|by) (?:[a-z]+ )?(?:fireworks?|mortars?|rockets?))
  (?:des (?:faits|actes) (?:similaires|comparables|identiques|analogues|semblables) (?:ont|avaient) ete (?:commis|recenses|constates|signales|perpetres)|similar (?:acts|incidents|attacks) (?:were|had been) (?:committed|carried out|recorded|reported))\b(?= (?:le|les|dans|a|au|aux|en|contre|devant|on|in|at|outside)\b)
  (?:faits|actes|degradations|violences)(?: [a-z]+)? (?:qui (?:ont|avaient) ete |qui se sont )?(?:commis|survenu|perpetre|produit)(?:e?s)?\b(?= (?:le|les|dans|a|au|aux|en|contre|devant|par|entre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)
  (?:what|which) (?:was done|happened|took place)\b(?= (?:on|in|at|between|overnight)\b)
  (?:acts|deeds|offences) (?:that were )?(?:committed|carried out)\b(?= (?:on|in|at|against|between|since)\b)
  (?:was|were|been) aimed at
  (?<=\b(?:they|attackers|assailants|attacks|wave|series) )(?:had )?(?:began|begun|started) with\b(?= (?:the )?(?:car park of the )?(?:prison|jail|school|college|academy|enap)\b(?! (?:choir|band|song|staff|being)))
  l'(?:a|ont|avai(?:t|ent)) (?:(?:de|a) nouveau|encore|egalement) ete\b
  l'(?:a|ont|avai(?:t|ent)) ete (?:(?:de|a) nouveau|encore|egalement|une (?:deuxieme|seconde|troisieme) fois|a (?:son|leur) tour)\b
  l'(?:a|ont|avai(?:t|ent)) ete\b(?= (?:devant|a|au|aux|dans|pres|sur|contre)\b)
  (?<=\b(?:it (?:was|is)|came|then) [a-z' -]{2,40})'s turn\b(?! to)
  same (?:scenario|story|scene|thing|treatment)\b(?= (?:at|in|outside|for|played|unfolded))
  (?:it was )?the same\b(?= (?:at|outside) )
  (?:the same|(?:much|exactly) the same|as much|a similar (?:attack|incident|thing|scene)) (?:thing )?(?:also )?(?:happened|occurred|took place|unfolded|played out|went on|befell)\b(?= (?:again )?(?:at|in|outside) )
  (?:ditto|same again|the same again)\b(?=,? (?:at|in|outside|for) )
  so (?:did|were|was|had|have) (?:one|two|three|four|five|six|several|some|another|those|that|the [a-z]+|others?)\b(?= (?:[a-z]+ ){0,2}(?:at|in|outside|of|belonging) )
  (?:connu|vecu|subi) (?:les memes (?:faits|attaques|scenes|degradations)|(?:des|de|un|une) (?:faits?|attaques?|scenes?|evenements?|incidents?|degradations) (?:comparables?|similaires?|analogues?|semblables?|identiques?|du meme (?:genre|type|ordre)))
  (?:saw|had|experienced|suffered|reported) (?:similar|comparable|the same) (?:attacks?|incidents?|scenes?|acts?)\b
  meme (?:scenario|scene|mode operatoire|procede|chose|constat|traitement|punition)\b(?: s'(?:est|etait) (?:ensuite )?(?:re)?(?:pete|produite?|jouee?)(?:e)?)?(?=,? (?:(?:la|cette) (?:meme )?nuit(?: suivante| d'apres)?,? |le lendemain(?: soir)?,? |(?:quelques|deux|trois) heures (?:plus tard|apres),? )?(?:a|au|aux|pour|contre|devant|pres|dans)\b)
  en (?:font|fait|faisai(?:t|ent)|ont fait|a fait|firent|feront) autant\b(?= (?:avec|contre|devant|a|au|aux|sur|a l')\b)
  (?:idem|rebelote|bis repetita)\b(?= (?:a|au|aux|pour|devant)\b)
  n'(?:a|ont|avai(?:t|ent)) pas (?:non plus )?ete epargnee?s?
  (?:was|were|has|have|had) not (?:been )?spared
  affected
  (?:est|sont|etai(?:t|ent)|serai(?:t|ent)) (?:lui |elle |eux |elles )?(?:aussi|egalement) concernee?s?\b(?! par\b)
  attaqu[a-z]+
  visee?s?
  visent
  vise\b(?! (?:l'|cette |la |une )?(?:enquete|information judiciaire|procedure|plainte|instruction))
  visait
  visaient
  ciblee?s?\b
  cible(?: de| privilegiee)?
  (?:pris|prise|prises|prend|prendre|prennent) (?:pour cible|a partie)
  frapp(?:e|es|ee|ees|er|ent)\b(?! la ou (?:ca|cela) fait mal)(?! (?:a|aux) (?:la |leur |leurs |sa |toutes les )?portes?)
  touchee?s?
  touchent
  victimes? d[e']
  subi(?:e|s|t|es|ssent|ssait|ssaient|rent)?
  (?<!\bete )s'en (?:est|sont|etai(?:t|ent)) prise?s?
  s'en pren(?:d|nent|ait|aient)\b
  theatre d[e']
  assauts?
  essuy[a-z]+
  tir[a-z]* (?:au|de|d'un|d'une|des|aux) (?:mortiers?|fusees?)\b
  (?:feux|fusees|mortiers) d'artifice (?:ont ete |etaient )?tiree?s\b
`;

/** Words that say in what state something was left, and not why. */
export const HARM = everyOf`
  damag(?:e|ed|ing)
  wreck(?:ed|s|age)?
  scorched
  singed
  blackened
  written off
  noircie?s?
  abimee?s?
  destroy(?:ed|s|ing)?
  endommag[a-z]+
  degrad[a-z]+
  detrui[a-z]+
  melted
  los(?:t|es|ing) (?:an?|both|all|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|some|\d{1,2}) (?:of (?:its|their|the) )?(?:[a-z]+ )?(?=(?:cars?|vehicles?|vans?|motorbikes?|scooters?|minibus(?:es)?|lorries|trucks?)\b)
  (?:perd|perdu|perdent|perdait) (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\d{1,2}) (?=(?:voitures?|vehicules?|fourgon(?:nette)?s?|motos?|scooters?|camion(?:nette)?s?)\b)
  (?:was|were) lost\b(?! (?:on|in|for|to))
  ruined
  lost its paint
  cloquee?s?
  fondue?s?
  hors d'usage
`;
