import { anyOf } from '../any-of';
import { isDayAlone, type NightReading } from '../time/night-reading';

const FOUND = anyOf`
  found
  discovered
  noticed
  came upon
  woke
  awoke
  decouv[a-z]+
  trouv[a-z]+
  retrouv[a-z]+
  constat[a-z]+
  remarqu[a-z]+
  reveill[a-z]+
  still (?:smoking|smouldering|smoldering|burning|warm|hot)
  (?:fumai(?:t|ent)|brulai(?:t|ent)) encore
  encore (?:fumante?s?|chaudes?)
`;
const AT_WORK_START = anyOf`
  (?:early|morning|day|first) shift
  (?:staff|officers|guards|warders|wardens|employees|workers) (?:who )?(?:were )?arriv(?:ing|ed)
  arriv(?:ing|ed) (?:for|at) (?:work|duty|(?:the|their|his|her) (?:shift|work|post|desk))
  (?:com(?:ing|e)|came|clocking|clocked) on (?:duty|shift)?
  (?:sunrise|daybreak|first light|breakfast|school run)
  prise d[eu] (?:service|poste|fonctions?|travail)
  (?:pren(?:ai|an)[a-z]+|prendre) (?:leur|son) (?:service|poste|travail)
  (?:arrivant|embauch)[a-z]* (?:[a-z]+ ){0,3}(?:travail|service|poste|etablissement)
  (?:woke|awoke|awakened)(?: up)?(?: on [a-z]+)? to (?:find|discover|see|learn)
  (?:s'est|se sont|s'etait) reveille[a-z]*
  lever du (?:jour|soleil)
  (?:releve|equipe) du matin
  petit dejeuner
  ouverture (?:des portes|des parloirs|du bureau|du service)
  (?:ecoliers|lyceens|collegiens|ecole|cartable)s?
`;

/** What the early shift found on a day was done in the night that ended on it: of the two nights of the day the first. */
export function inMorning(folded: string, nights: NightReading[]): NightReading[] {
  const open = nights.filter(isDayAlone);
  if (open.length < 2 || open.length < nights.length) return nights;
  if (!FOUND.test(folded) || !AT_WORK_START.test(folded)) return nights;
  const first = [...open].sort((one, other) => one.night.localeCompare(other.night))[0];
  const isOneDay = new Set(open.map(({ start }) => start)).size === 1;
  return first && isOneDay ? [{ ...first, basis: 'morning' }] : nights;
}
