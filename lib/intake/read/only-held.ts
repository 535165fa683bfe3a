import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import type { ActMark } from './mark';

const HELD = alternatives`
  in possession of
  (?:in|on) (?:his|her|their) (?:possession|person|pockets?|bags?|rucksacks?|cars?|flats?|homes?) (?:was|were|lay|they found|officers found|police found)
  (?:trouve|retrouve|decouvert)[a-z]* (?:sur lui|sur elle|sur eux|chez (?:lui|elle|eux))
  (?:achat|acquisition)s? (?:des?\b|d')
  (?:buy|buying|purchase|bought|obtain(?:ed|ing)?|procur(?:ed|ing)|sell|selling|sold)(?: of)?
  provenai[a-z]+
  origine? (?:of|d[eu])
  (?:en|leur) possession d[e']s?
  carrying
  porteurs? d[e']s?
  transport(?:ai(?:t|ent)|ant)
  (?:stash|cache|stock|haul|arsenal) (?:of|d[e']s?)
  (?:seized|saisi[a-z]*|confisqu[a-z]+)
  (?:loaded|laden|packed|filled) with
  chargee?s? d[e']s?
  (?:in|under|dans|sous) (?:the|their|its|his|her|le|la|leur|un|une|sa|son) (?:boot|trunk|seat|saddle|selle|siege|coffre|sac|bag|rucksack|cellar|cave|garage)(?: (?:lay|were|was|sat|se trouvai[a-z]+))?
  (?:voiture|vehicule|coffre|car|van|boot|trunk)s?\b[a-z0-9', ]{0,60} (?:conten(?:ait|aient)|contained|held)
  (?:arrest|caught|stopp|check|search|intercept|arrete|interpell|control)[a-z]* [a-z0-9' ,-]{0,80}(?:with|en possession d[e']s?|avec)
`;
// "A search of his flat turned up …", « les perquisitions ont permis de découvrir … ».
const SEARCH = new RegExp(alternatives`
  \b(?:perquisition|fouill|search|raid)(?:s|e|ee|ees|ed|es|er|ing|n[a-z]+)?\b
  \bchez (?:lui|elle|eux|l'un|l'autre|les? suspects?|un suspect)\b
  \b(?:domiciles?|appartements?|logements?|caves?|box|garages?|planques?|voitures?|vehicules?) (?:de l'un|de l'autre|d'un (?:autre )?|du |des )(?:des )?(?:mis en cause|suspects?|interpelles|jeunes|hommes)?
  \b(?:his|her|their|the suspects?'s?|the suspects|one suspect's|a suspect's) (?:homes?|flats?|houses?|cellars?|lock-ups?|cars?|garages?|phones?|bags?|rooms?)\b
  \b(?:homes?|flats?|houses?) of (?:the|one|two|three) (?:of the )?(?:[a-z]+ )?(?:suspects?|men|teenagers?|accused)\b
`);
const FINDS =
  /\b(?:decouv[a-z]+|trouv[a-z]+|retrouv[a-z]+|saisi[a-z]*|mis la main sur|recover(?:ed|ing)|found|turned up|uncovered|yielded|discovered|produced|permis d[e'])\b/;
// "Gendarmes have found two assault rifles, a grenade and …": a cache.
const FOUND_ARMS =
  /\b(?:found|discovered|recovered|uncovered|unearthed|decouvert|trouve|exhume|mis la main sur) (?:an?|une?|two|three|four|deux|trois|quatre|plusieurs|several|des) (?:[a-z]+ )?(?:rifles?|guns?|pistols?|kalashnikovs?|handguns?|shotguns?|revolvers?|fusils?|pistolets?|armes?|kalachnikovs?)\b[^.;]{0,110}$/;
// "A burnt jacket" is what betrays who wore it.
const BURNT_CLOTHES =
  /^(?:burn(?:ed|t)|singed|charred) (?:jackets?|gloves?|cloth(?:es|ing)|hair|trousers|sleeves?|shoes?|hoodies?)\b/;
// "Found a bottle of petrol in front of the door of her house".
const AT_DOOR =
  /\b(?:in front of|outside|at|under|on|against|devant|contre|sous|sur) (?:the |his |her |their |la |le |sa |son |leur )?(?:front |own )?(?:doors?|doorstep|doormat|gate|cars?|porte|portail|pas de porte|seuil|voiture|paillasson)\b/;
const IS_HELD = new RegExp(String.raw`\b${HELD} ?[a-z0-9' ,-]{0,40}$`);
const ARM =
  /^(?:grenades?|bombs?|explosi(?:ves?|fs?)|engins?|molotov|cocktails?|petrol bombs?|fire-?bombs?|incendiary|bottles?|bouteilles?|jerr[iy]cans?|cans?|bidons?|munitions?|ammunition|dynamite|detonat|pistols?|shotguns?|fusils?|assault rifles?|automatic)/;
const FLARE_BEFORE =
  /\b(?:flares?|rockets?|fireworks?|mortars?|fusees?|mortiers?|starting pistol|water cannon|tear gas|question|e-?mails?|letters?) (?:that |which )?(?:was |were |being |is |had been )?$/;
const FLARE_AFTER =
  /^fir(?:ed|ing) (?:[a-z0-9-]+ ){0,3}(?:flares?|rockets?|fireworks?|mortars?|tear gas|water|blanks?|questions?)\b/;

const THEN_SEIZED =
  /^[a-z0-9', -]{0,80} (?:was|were|had been|have been|a ete|ont ete|avai(?:t|ent) ete) (?:then |also |aussi |egalement )?(?:seized|intercepted|confiscated|saisi|intercepte|confisque)e?s?\b/;

/** Whether a weapon is only had, as in "arrested with two grenades", or what was fired is none. */
export function isOnlyHeld(folded: string, act: ActMark, clause: Span): boolean {
  const lead = folded.slice(Math.max(clause.start, act.start - 150), act.start);
  const own = folded.slice(act.start, act.end + 40);
  if (/^fir/.test(own)) return act.kind === 'shots' && (FLARE_BEFORE.test(lead) || FLARE_AFTER.test(own));
  const tail = folded.slice(act.end, Math.min(clause.end, act.end + 110));
  if (BURNT_CLOTHES.test(own)) return true;
  if (!ARM.test(own)) return false;
  if (IS_HELD.test(lead) || THEN_SEIZED.test(tail)) return true;
  if (FOUND_ARMS.test(lead + own)) return true;
  const words = folded.slice(clause.start, clause.end);
  return FINDS.test(words) && SEARCH.test(words) && !AT_DOOR.test(words);
}
