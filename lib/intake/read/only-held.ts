import { alternatives } from '../any-of';
import type { Span } from '../sentences';

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
  (?:arrest|caught|stopp|intercept|arrete|interpell|control)[a-z]* [a-z0-9' ,-]{0,80}(?:with|en possession d[e']s?|avec)
`;
const IS_HELD = new RegExp(String.raw`\b${HELD} ?[a-z0-9' ,-]{0,40}$`);
const ARM =
  /^(?:grenades?|bombs?|explosi(?:ves?|fs?)|engins?|molotov|cocktails?|petrol bombs?|fire-?bombs?|incendiary|bottles?|bouteilles?|jerr[iy]cans?|cans?|bidons?|pistols?|shotguns?|fusils?|assault rifles?|automatic)/;
const FLARE_BEFORE =
  /\b(?:flares?|rockets?|fireworks?|mortars?|fusees?|mortiers?|starting pistol|water cannon|tear gas|question|e-?mails?|letters?) (?:that |which )?(?:was |were |being |is |had been )?$/;
const FLARE_AFTER =
  /^fir(?:ed|ing) (?:[a-z0-9-]+ ){0,3}(?:flares?|rockets?|fireworks?|mortars?|tear gas|water|blanks?|questions?)\b/;

const THEN_SEIZED =
  /^[a-z' -]{0,30} (?:was|were|had been|a ete|ont ete|avai(?:t|ent) ete) (?:then |also |aussi )?(?:seized|intercepted|confiscated|saisi|intercepte|confisque)e?s?\b/;

/** Whether a weapon is only had, as in "arrested with two grenades", or what was fired is none. */
export function isOnlyHeld(folded: string, act: Span, clause: Span): boolean {
  const lead = folded.slice(Math.max(clause.start, act.start - 150), act.start);
  const own = folded.slice(act.start, act.end + 40);
  if (/^fir/.test(own)) return FLARE_BEFORE.test(lead) || FLARE_AFTER.test(own);
  const tail = folded.slice(act.end, Math.min(clause.end, act.end + 70));
  return ARM.test(own) && (IS_HELD.test(lead) || THEN_SEIZED.test(tail));
}
