import { everyOf } from '../../any-of';

/** Explosives. */
export const BLAST = everyOf`
  grenades?
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
