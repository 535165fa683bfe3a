import { findMatches } from '../../find-matches';
import type { Span } from '../../sentences';
import { REVISED } from '../corrected-figure';
import { findSpans } from '../mark';
import { VEHICLE } from '../words/things';
import { AMOUNT, exactly } from './amounts';
import { type CountMark, collectAmounts } from './count-mark';
import { PERSONS } from './find-persons';
import { WRECKED } from './wrecks';

const BEING =
  "(?: ?(?:were|was|had been|have been|has been|had|ont ete|a ete|avaient ete|etaient|sont|ont|y|s'|se|all|both|also)\\b){0,3}";
const OPENS = '(?<=^|[,;:.("—–-] ?|\\b(?:and|et|but|mais|that|que|said|while|dont|then|puis) )';
const REST =
  "(?: (?:more|others?|autres?|of (?:them|these|those|the (?:cars|vehicles|vans))|d'entre (?:eux|elles)|de ces (?:voitures|vehicules)))?";
// « Un incendie » is a fire.
const alone = (wreck: string) =>
  new RegExp(`${OPENS}(?!un incendie\\b)${AMOUNT}${REST}${BEING} ?${wreck}\\b`, 'y');
// "The paintwork of two others blistered", « à Nîmes, deux autres ont été détruites ».
const OTHERS = '(?: (?:more|others?|autres?))';
const others = (wreck: string) => new RegExp(`(?<![a-z0-9'-])${AMOUNT}${OTHERS}${BEING} ?${wreck}\\b`, 'y');
const MORE_BURNED = others(WRECKED.burned);
const MORE_DAMAGED = others(WRECKED.damaged);
const BURNED = alone(WRECKED.burned);
const DAMAGED = alone(WRECKED.damaged);
// "Seven, according to …", « : sept au total », "three this time".
const BARE = new RegExp(
  `(?<=^|: |, |\\()${AMOUNT}(?=\\)|,? (?:according to|selon|d'apres|in all|this time|au total|cette fois|en tout)\\b)`,
  'y',
);

// "The prefecture now puts the number at three".
const PUT_RIGHT = new RegExp(`(?<=${REVISED})${AMOUNT}\\b`, 'y');

// "Setting three of them alight", « en brûlant deux d'entre elles ».
const OF_THEM = new RegExp(
  `(?<=\\b(?:set|sets|setting|burn(?:ed|ing|t)|torch(?:ed|ing)|destroy(?:ed|ing)|gutt(?:ed|ing)|(?:en |ont |a |avaient |en )?(?:incendi|brul|detrui|embras)[a-z]+) )${AMOUNT} (?:of (?:them|these|those)|d'entre (?:elles|eux))\\b`,
  'y',
);

// "Two cars burned at A, and several more at B", « et une à B ».
const ELSEWHERE = new RegExp(
  `(?<=\\b(?:and|et|puis|plus) |[a-z], )${AMOUNT}${REST}(?= (?:(?:at|in|outside|near|a|au|devant|pres de) (?:the |la |le |l')?|pres d')[a-z])`,
  'y',
);

const ORDINAL =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|derniere?)';
const NEXT = `(?:(?:an?|the|une?|la|le) ?${ORDINAL}|another|l'autre|un autre|une autre)`;
const NEXT_DAMAGED = new RegExp(
  `\\b(?:${NEXT}(?: ${VEHICLE})?\\b[a-z' ,-]{0,64}? ${WRECKED.damaged}|(?:damaged|scorched|singed|blackened|melted|endommage|noirci|abime|roussi) (?:an?|une?|the|la|le) ${ORDINAL}(?: ${VEHICLE})?|celle (?:du|de la|d'un|d'une|de son) [a-z' ,]{3,44} (?:a|avait|est|etait) [a-z' -]{0,24}?${WRECKED.damaged}|(?:vitres|pare-chocs|pare-brise|carrosserie|windows|bumper|paint) (?:d'un|d'une|of an?) ${ORDINAL} [a-z ]{0,12}?${WRECKED.damaged})\\b`,
  'g',
);
const NOUN = new RegExp(
  `\\b(?:(?<vehicle>${VEHICLE})|(?<!\\b(?:pour|prison) (?:de |des )?)${PERSONS}|impacts?|holes?|bullets?|balles?|prisons|jails|sites|suspects?)\\b`,
  'g',
);

/** How far back the vehicles may be named that a bare number counts. */
const BACK = 260;

/** Whether the last thing that was counted before a number is a vehicle. */
function isOfVehicles(folded: string, { start }: Span): boolean {
  const named = findMatches(folded.slice(Math.max(0, start - BACK), start), NOUN);
  // In a list of places the number in brackets counts what the list began with.
  const isBracketed = folded.charAt(start - 1) === '(';
  const of = isBracketed ? named.find(({ groups }) => groups?.vehicle !== undefined) : named.at(-1);
  return of?.groups?.vehicle !== undefined;
}

/** Numbers that stand for vehicles named before: "two more were set alight", "five burned", « une troisième est noircie ». */
export function findElliptic(folded: string, within: Span): CountMark[] {
  const burned = [BURNED, MORE_BURNED].flatMap((pattern) =>
    collectAmounts(folded, within, { of: 'vehicles_burned', pattern }),
  );
  const elsewhere = collectAmounts(folded, within, { of: 'vehicles_burned', pattern: ELSEWHERE });
  const bare = collectAmounts(folded, within, { of: 'vehicles_burned', pattern: BARE });
  const right = collectAmounts(folded, within, { of: 'vehicles_burned', pattern: PUT_RIGHT });
  const active = collectAmounts(folded, within, { of: 'vehicles_burned', pattern: OF_THEM });
  const damaged = [DAMAGED, MORE_DAMAGED].flatMap((pattern) =>
    collectAmounts(folded, within, { of: 'vehicles_damaged', pattern }),
  );
  const next = findSpans(folded, NEXT_DAMAGED, within).map(
    ({ start, end }): CountMark => ({ of: 'vehicles_damaged', quantity: exactly(1), start, end }),
  );
  return [...burned, ...damaged, ...next, ...bare, ...elsewhere, ...right, ...active].filter((mark) =>
    isOfVehicles(folded, mark),
  );
}
