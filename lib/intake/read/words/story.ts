import { PRISON } from '../prison-words';
import { anyOf } from './any-of';

/** Words that say that a home is not the one told of before. */
export const ANOTHER =
  /\b(?:another|a second|a third|second home|autre|deuxieme|second|other (?:home|house|officer)s?)\b/;
/** Names a prison by what it is. */
export const SAYS_PRISON = new RegExp(`\\b${PRISON}\\b`);
/** Words of the attacks as a whole. */
export const SERIES = anyOf`
  (?:since|depuis) (?:mid-april|(?:the )?(?:1[34]|start|beginning)|la mi-avril|le 1[34] avril|le debut)
  (?:dizaines?|quinzaine|vingtaine|soixantaine|centaine) d'(?:attaques|incidents|actes|actions)
  (?:\d+|dozens of|scores of) (?:incidents|attacks|assaults|actes|attaques)
  nationwide
  across (?:france|the country)
  in the country
  dans (?:tout )?le pays
  (?:series|wave|waves|string|spate|campaign|rash) of
  attacks\b
  (?:thirty|forty|fifty|sixty|dozens of|a dozen|some twenty) (?:french )?(?:prisons|jails|sites)
  (?:coordinated|several|multiple|these|the|recent|other) incidents
  assaults\b(?! rifles)
  (?:serie|vague|vagues|multiplication|salve|campagne) d[e'](?:s )?
  attaques\b
  (?:these|those|ces|(?:some|several|many|most|a number|all) of the|plusieurs des) (?:sites|prisons|jails|scenes|places|facilities|establishments|etablissements|lieux|towns)
  (?:ces|les|plusieurs|des) (?:faits|actions|attaques|incidents|actes)
`;
/** What was shown on a channel is of another time and place than what the text goes on about. */
export const POSTED =
  /\b(?:telegram|channel|social (?:media|networks?)|canal|chaine|reseaux sociaux|messagerie)\b/;
