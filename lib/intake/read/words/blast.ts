import { alternatives, everyOf } from '../../any-of';

// What fireworks are fired at: the prison or a part of it.
const AT_PRISON = String.raw`(?:at|against|towards?|into|over|on(?:to)?|in front of|vers|contre|sur|en direction d(?:e|u|')|dans|au-dessus d(?:e|u)) ?(?:(?:the|its|a|an|la|le|les|l'|un|une|entrance to|front of|entree d[eu']|facade d[eu']) ?){0,3}(?:[a-z' -]{2,24} )?(?:prisons?|jails?|gates?|gatehouse|walls?|facades?|watchtowers?|towers?|entrances?|buildings?|doors?|car parks?|maisons?|centres?|centrales?|portails?|portes?|murs?|entrees?|miradors?|parkings?|cours?|courtyards?|yards?|grounds|roofs?|toits?|batiments?|etablissements?|enceintes?)\b`;
const FIREWORK =
  '(?:fireworks?(?: (?:mortars?|rockets?))?|rockets?|pyrotechnic devices?|engins? pyrotechniques?|mortar(?:-type)? fireworks?|mortars|mortiers?(?: d.artifice)?|fusees?(?: d.artifice| de feu d.artifice| de mortiers?(?: d.artifice)?)?|feux d.artifice)';

/** Fireworks fired at a prison, and mortars let off wherever they are (source). */
export const FIREWORKS_AT = alternatives`
  ${FIREWORK},? (?:[a-z', -]{0,60} )?(?:aimed|fired|shot|launched|let off|set off|discharged|thrown|rained(?: down)?|landed|burst|exploded|went off|tires?|tirees?|lancees?|lances?|eclate(?:nt|es?)?|explose(?:nt|es?)?|plu|tombee?s?|abattue?s?|a l'horizontale) (?:[a-z0-9:', ]{0,40} )?${AT_PRISON}
  (?:fir(?:ed|ing)|shot|aim(?:ed|ing)|launch(?:ed|ing)|let off|threw|thrown|tir(?:e|es|ent|er|erent|a|ant)|lanc(?:e|es|ent|er|erent|a|ant)|tirs?|jets?) (?:[a-z0-9', -]{0,40}[ '])?${FIREWORK},? (?:[a-z', ]{0,40} )?${AT_PRISON}
  (?:tirs?|jets?|salves?|rafales?) (?:de |d')${FIREWORK} (?:[a-z' ]{0,24} )?(?:ont |avai(?:t|ent) |a )?(?:deja )?(?:vise|touche|atteint|frappe)e?s?
  (?:(?:essuy|subi|vise|cible|attaqu)[a-z]*|prise?s?) (?:[a-z' ]{0,40} )?(?:(?:les |la )?(?:[a-z]+ ){1,3}(?:nuits?|soirs?|fois)(?: [a-z]+)?, par (?:des |les )?)?(?:tirs?|jets?|salves?|volees?) (?:de |d')${FIREWORK}
  (?:signal|entend|essuy|rapport|constat)[a-z]* (?:des |de |plusieurs |quelques )?(?:tirs?|jets?|salves?) (?:de |d')${FIREWORK}
  (?:tirs?|jets?|salves?) (?:de |d')${FIREWORK} (?:a|devant|pres d[e'u]|aux abords d[e'u]) ?(?:la |le |l')?(?:prison|centre penitentiaire|maison d'arret|etablissement|centre de detention)
  essuy(?:e|es|ent|ait|aient|er|ant) (?:[a-z' ]{0,24} )?(?:des|plusieurs|une dizaine de|une volee de) ${FIREWORK}
  (?:hit|struck|pelted|attacked|targeted|bombarded) (?:with|by) (?:[a-z-]+ ){0,3}${FIREWORK}
  mortars? (?:was|were|had been) (?:let off|fired|launched|set off)
`;

/** Fireworks fired at a prison. */
export const FIREWORKS = everyOf`${FIREWORKS_AT}`;

/** Explosives. */
export const BLAST = everyOf`
  grenades?
  (?:charges?|pains?|batons?) (?:d'explosifs?|de plastic|de dynamite|explosives?)
  (?:eventr|souffl|pulveris)[a-z]+ par une (?:charge|bombe)
  gelignite|semtex|plastic explosives?|sticks? of dynamite
  a saute\b
  engins? artisana(?:l|ux)
  (?:home-?made|improvised) (?:devices?|bombs?|explosives?)
  bomb(?:s|ed|ing|ings)?\b(?! (?:squad|disposal|scare))(?<!(?:water-|\b(?:reports?|rumou?rs?|warnings?|talk|suspicions?|fears?) of an? |\b(?:was|were|is|be) no )bomb(?:s|ed|ing|ings)?)
  explo(?:ded|des|ding|sives?|sif|sifs|sa|serent|sait|saient)(?<!\b(?:tanks?|tyres?|tires?|batter(?:y|ies)|mains?|pipes?|boilers?|transformers?|cookers?|windows?|windscreens?|airbags?|reservoirs?|pneus?)\b[a-z' -]{0,30})
  explosions?\b(?! (?:de |du |des |d'une|of |in ))
  (?:a|ont|avait|aurait|fait) explosee?s?(?<!\b(?:conduites?|canalisations?|chaudieres?|transformateurs?|compteurs?|reservoirs?|pneus?|batteries?|vitres?|pare-brise|fenetres?|airbags?)\b[a-z' -]{0,30})
  fait exploser
  explosive devices?
  detonat[a-z]+
  blasts?\b(?<!\b(?:reports?|rumou?rs?|talk|fears?) of an? blasts?)
  bl(?:ew|own|owing) up\b(?<!\b(?:robots?|(?:bomb )?squad|experts?|sappers|deminers|bomb disposal|police|army) (?:then |later )?bl(?:ew|own|owing) up)
  blown (?:open|off)
  dynamit[a-z]+
  engins? explosifs?
  bombe\b(?<!\beffet d'une bombe)(?<!\b(?:a la|sigles?|lettres?|initiales|acronymes?|slogans?|mots?|inscriptions?|ete|ont|avait|avaient) bombe)(?! (?:de peinture|lacrymogene|aerosol|a retardement|sociale|(?:[a-z' ]{1,24} )?(?:le sigle|les lettres|les initiales|des lettres|un sigle|des slogans|\"|l'acronyme|l'inscription)|a la hate|en (?:rouge|noir|blanc|lettres)))
  bombes artisanales?
  mortar (?:fire|rounds?|shells?)
  deflagrations?
  souffle(?:e|es|s)? par (?:une|l'|un)
  went off(?= (?:in|at|outside|near|under|beside|against|on|shortly|just|around|about))
`;
