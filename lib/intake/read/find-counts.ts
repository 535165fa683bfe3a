import type { Quantity, QuantityCode } from '../../domain/quantity';
import type { Span } from '../sentences';
import { NUMBER_WORD, numberOf } from '../time/calendar-words';
import { VEHICLE } from './find-objects';
import { findSpans, overlaps } from './mark';

/** A count of vehicles is of burned or damaged ones by the act it goes with. */
export type CountMark = Span & { of: QuantityCode | 'vehicles' | 'wrecked_vehicles'; quantity: Quantity };

const DOZENS: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  centaine: 100,
  'demi-douzaine': 6,
  dozen: 12,
  couple: 2,
};

const DIGITS = String.raw`\d{1,4}`;
const NUMBER = `(?:${DIGITS}|(?:twenty|thirty|vingt|trente)[ -](?:et[ -])?(?:${NUMBER_WORD})|${NUMBER_WORD})`;
const AMOUNT = `(?:(?<prefix>at least|no fewer than|not less than|a minimum of|more than|over|upwards of|au moins|pas moins de|plus d[e']|up to|at most|no more than|jusqu'a|au plus|about|around|some|roughly|approximately|nearly|almost|close to|environ|quelque|pres d[e']|autour de|une?|a|half a|presque|un peu plus d[e']|exactly|only|the|les|la|le|l'|sa|son|ses|his|her|their|leur) ?)?(?:(?<low>${NUMBER})(?: (?:or|ou|a|to|et|and)|-) ?(?<high>${NUMBER})|(?<dozen>demi-douzaine|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|dozen|couple)|(?<number>${NUMBER})|(?<several>several|plusieurs|multiple|numerous|a number of|a handful of|a few|une poignee d[e']|quelques|de nombreu(?:x|ses)|many))`;
const OF = `(?: of| d[e']| des)? ?(?:the |les |des |these |those |ces |their |leurs )?`;
const ADJECTIVES = String.raw`(?:(?!(?:and|et|or|ou|in|at|on|of|de|a|was|were|ont|qui|who|had|have|[a-z]+(?<!park|mark|armour|armor|us)ed|men|women|people|persons?|individuals?|attackers?|hommes|femmes|personnes|individus|inconnus|${NUMBER_WORD})\b)[a-z'-]{2,16} ){0,3}?`;
const AFTER = '(?<suffix>,? au moins| at least| environ| or more| or so| au total)?';

const SUBJECTS: readonly (readonly [CountMark['of'], string])[] = [
  [
    'bullet_impacts',
    '(?:bullet[ -]?(?:impacts?|holes?|marks?)|(?:bullet )?impacts?(?: de (?:balles?|tirs?|projectiles?|kalachnikov|munitions?))?|trous? de balles?|points? d.impacts?|traces? (?:de (?:balles?|tirs?|projectiles?)|d.impacts?)|trous|orifices|(?:bullet |round )?holes|pockmarks|strike marks|(?:shots|slugs|pellets|coups(?: de feu)?|tirs)(?= (?:hit|struck|pierced|lodged|ont (?:touche|atteint|perce|traverse|frappe|crible)))|(?:balles|bullets|rounds)(?= (?:in|into|dans|were (?:found|dug|recovered)|ont ete (?:retrouvees|extraites)))|(?:rounds|bullets|balles|projectiles)(?= (?:struck|hit|pierced|lodged|ont (?:touche|atteint|perce|traverse))))',
  ],
  [
    'ignition_points',
    "(?:(?:points? of ignition|ignition points?|points? of origin|seats? of fire|starting points?)|departs? de (?:feu|l'incendie)|foyers?(?: d'incendie)?|points? de depart)",
  ],
  ['vehicles', `(?:${VEHICLE})(?!(?:-| )?(?:parks?|parking|bombs?|makers?|dealership)\\b)`],
];
const PERSONS =
  '(?:men|women|man|woman|people|persons?|individuals?|attackers?|assailants?|figures?|youths?|teenagers?|gunmen|intruders?|hommes?|femmes?|individus?|personnes?|inconnus?|auteurs?|assaillants?|silhouettes?|adolescents?|jeunes(?: gens| hommes)?|tireurs?|complices?)';
const HURT =
  '(?:injured|hurt|wounded|treated|hospitali[sz]ed|taken to hospital|blesse(?:e|s|es)?|touche(?:e|s|es)? par balles?|incommode(?:e|s|es)?|intoxique(?:e|s|es)?|hospitalise(?:e|s|es)?)';
const DEAD = '(?:killed|dead|died|tue(?:e|s|es)?|mort(?:e|s|es)?|decede(?:e|s|es)?)';

const pattern = (subject: string) =>
  new RegExp(`(?<![a-z0-9'-])${AMOUNT}${OF}${ADJECTIVES}(?:${subject})\\b${AFTER}`, 'g');
const HIT_BY = new RegExp(
  `\\b(?:hit|struck|pierced|riddled|peppered) (?:by|with) ${AMOUNT}${OF}${ADJECTIVES}(?:rounds|bullets|shots|projectiles)\\b`,
  'g',
);
const TIMES = new RegExp(
  `\\b(?:hit|struck|pierced|holed|touchee?s?|atteinte?s?|percee?s?|traversee?s?|perforee?s?) (?:[a-z' ]{0,12}?)?(?:a )?${AMOUNT} (?:times|fois|reprises)\\b`,
  'g',
);
const BULLETS = pattern('rounds|bullets|balles|projectiles');
// "Fired six rounds": what was shot, not what hit.
const FIRED = /\b(?:fired|firing|fires?|shot|loosed|tir(?:e|er|es|ant|ent)|vide)\b[a-z' ]{0,16}$/;
const PATTERNS = [
  ['bullet_impacts', TIMES] as const,
  ...SUBJECTS.map(([of, subject]) => [of, pattern(subject)] as const),
  ['bullet_impacts', HIT_BY] as const,
];
const PERSON = pattern(PERSONS);
const HURT_PERSONS = new RegExp(
  `(?<![a-z0-9'-])${AMOUNT}${OF}${ADJECTIVES}(?:${PERSONS}|officers?|guards?|agents?|surveillantes?|surveillants?|residents?|habitante?s?|riverains?|staff|employees?|members?)?(?: (?:was|were|has been|have been|had to be|a ete|ont ete|ete|legerement|slightly|lightly|seriously|grievement|had been|being))* ?(?:${HURT})\\b`,
  'g',
);
const DEAD_PERSONS = new RegExp(HURT_PERSONS.source.replace(HURT, DEAD), 'g');
// A single vehicle without a number: "the car of an officer", « sa voiture », "a worker's car".
const SINGLE =
  /(?<![a-z0-9'-])(?:a|an|the|his|her|their|one|another|le|la|un|une|sa|son|leur|l'|cette|ce) ?(?:(?!and\b|et\b|of\b|de\b|in\b|at\b|on\b|to\b)[a-z'-]{2,14} ){0,3}?(?:car|vehicle|van|truck|lorry|minibus|bus|motorbike|motorcycle|scooter|suv|voiture|vehicule|fourgon|fourgonnette|camion|camionnette|moto|utilitaire|berline|citadine|4x4)(?!s|-ram| ?-?parks?\b|'s? park)\b/g;
const ARRESTED =
  /\b(?:arrest[a-z]*|interpell[a-z]*|garde a vue|custody|suspects?|condamn[a-z]*|sentenced|trial|proces|detained|charged|mis en examen|juge[a-z]*|convicted|detenus?|inmates?|prisoners?)\b/;
const LONE = /\b(?:a (?:lone|single) [a-z]{3,12}|un homme seul|une silhouette|un individu seul)\b/g;

const exactly = (count: number): Quantity => ({ min: count, max: count, qualifier: 'exactly' });

/** The quantity of a match of AMOUNT; null where the word is no number ("one" of "one of the"). */
function toQuantity(groups: Record<string, string | undefined>): Quantity | null {
  const { prefix = '', suffix = '' } = groups;
  if (groups.several) return { min: 2, max: null, qualifier: 'several' };
  const low = toNumber(groups.low);
  const high = toNumber(groups.high);
  if (low !== null && high !== null) return high > low ? { min: low, max: high, qualifier: 'between' } : null;
  const dozen = groups.dozen ? (DOZENS[groups.dozen] ?? 0) : null;
  const number = dozen ?? toNumber(groups.number);
  if (number === null || number < 1 || number > 9999) return null;
  if (/half/.test(prefix)) return { min: 6, max: 6, qualifier: 'about' };
  if (/least|fewer|less|minimum|moins/.test(prefix + suffix) || /or more/.test(suffix))
    return { min: number, max: null, qualifier: 'at_least' };
  if (/more than|over|upwards|plus d/.test(prefix) && !/au plus/.test(prefix))
    return { min: number, max: null, qualifier: 'at_least' };
  if (/up to|at most|no more|jusqu|au plus/.test(prefix))
    return { min: 0, max: number, qualifier: 'at_most' };
  if (
    dozen !== null ||
    /about|around|some|rough|approx|near|almost|close|environ|quelque|pres|autour|presque/.test(
      prefix + suffix,
    ) ||
    /or so/.test(suffix)
  )
    return { min: number, max: number, qualifier: 'about' };
  return exactly(number);
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const single = numberOf(text);
  if (single !== undefined) return single;
  const sum = text.split(/[ -](?:et[ -])?/).map(numberOf);
  return sum.every((part) => part !== undefined)
    ? sum.reduce((total: number, part) => total + (part ?? 0), 0)
    : null;
}

function collect(folded: string, within: Span, [of, regex]: readonly [CountMark['of'], RegExp]): CountMark[] {
  const marks: CountMark[] = [];
  for (const match of folded.slice(within.start, within.end).matchAll(regex)) {
    const quantity = toQuantity(match.groups ?? {});
    const start = within.start + match.index;
    if (quantity) marks.push({ of, quantity, start, end: start + match[0].trimEnd().length });
  }
  return marks;
}

// What can be counted at all; asked first, because the patterns of amounts are slow.
const COUNTABLE = new RegExp(
  `\\b(?:${VEHICLE}|${PERSONS}|${HURT}|${DEAD}|impacts?|holes?|rounds|bullets?|balles?|projectiles?|ignition|origin|feu|foyers?|fire|figure|silhouette)\\b`,
);
const NEGATED = /\b(?:no|not|none|nobody|aucune?|pas|sans|n'a|n'ont|personne|ni|without)\b[a-z' ]{0,24}$/;

/** The counts that a stretch of text gives, in order: vehicles, impacts, points of ignition, persons, hurt and dead. */
export function findCounts(folded: string, within: Span): CountMark[] {
  const sentence = folded.slice(within.start, within.end);
  if (!COUNTABLE.test(sentence)) return [];
  const persons = ARRESTED.test(sentence)
    ? []
    : collect(folded, within, ['persons_seen', PERSON]).filter(isSome);
  const hurt = [
    ...collect(folded, within, ['injured', HURT_PERSONS]),
    ...collect(folded, within, ['killed', DEAD_PERSONS]),
  ];
  const lone = ARRESTED.test(sentence) ? [] : findSpans(folded, LONE, within);
  const found = [
    ...PATTERNS.flatMap((row) => collect(folded, within, row)),
    ...collect(folded, within, ['bullet_impacts', BULLETS]).filter(
      ({ start }) => !FIRED.test(folded.slice(Math.max(within.start, start - 30), start)),
    ),
    ...hurt,
    ...persons.filter((one) => !hurt.some((other) => overlaps(one, other))),
    ...lone.map(({ start, end }): CountMark => ({ of: 'persons_seen', quantity: exactly(1), start, end })),
  ].filter(({ start }) => !NEGATED.test(folded.slice(Math.max(within.start, start - 28), start)));
  const numbers = found.filter(({ of }) => of === 'vehicles');
  const isBeside = (one: Span) =>
    numbers.some((other) =>
      /^,? (?:and|et) $/.test(folded.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))),
    );
  const singles = findSpans(folded, SINGLE, within)
    .filter((one) => !isConveyance(folded, one) && (numbers.length === 0 || isBeside(one)))
    .filter((one) => !numbers.some((other) => overlaps(one, other)))
    .map(({ start, end }): CountMark => ({ of: 'vehicles', quantity: exactly(1), start, end }));
  return addListed(
    folded,
    [...found, ...singles].sort((one, other) => one.start - other.start),
  );
}

/** "A camper van and two hatchbacks" are three vehicles. */
function addListed(folded: string, marks: readonly CountMark[]): CountMark[] {
  const summed: CountMark[] = [];
  for (const mark of marks) {
    const last = summed.at(-1);
    const isListed = last && /^,? (?:and|et) $/.test(folded.slice(last.end, mark.start));
    const areExact = [last, mark].every(
      (one) => one?.of === 'vehicles' && one.quantity.qualifier === 'exactly',
    );
    if (last && isListed && areExact)
      summed[summed.length - 1] = {
        ...last,
        end: mark.end,
        quantity: exactly(last.quantity.min + mark.quantity.min),
      };
    else summed.push(mark);
  }
  return summed;
}

const CONVEYANCE =
  /\b(?:in|inside|by|aboard|on|from|drove|driving|en|a bord d[eu']|dans|depuis|venus?|arrives?) ?$/;
/** Whether a vehicle is what people came in. */
const isConveyance = (folded: string, { start }: Span) =>
  CONVEYANCE.test(folded.slice(Math.max(0, start - 16), start));

/** "Plusieurs personnes" counts nobody; two and more with a number do. */
const isSome = ({ quantity }: CountMark) => quantity.qualifier !== 'several' && quantity.min !== 1;

const STAFF_OF =
  "(?:belong[a-z]*|owned|appart[a-z]*|propriete|etaient|etait|was|were|are|sont)? ?(?:(?:to|by|of|a|aux|d'|de|des|la|le|les|un|une|du) ?){0,3}(?:(?:the )?prison )?(?:staff|guards?|officers?|warders?|employees?|agents?|surveillante?s?|personnels?|membres? du personnel|gardiens?|fonctionnaires?)";
const STAFF_PART = new RegExp(
  `\\b(?:dont|including|of which|of whom|among them|parmi lesquels|parmi lesquelles|,) ?(?<number>${NUMBER}|at least ${NUMBER}|au moins ${NUMBER})(?: of them| d'entre (?:eux|elles)| of which)?,? ${STAFF_OF}\\b`,
  'g',
);
const ONE_STAFF =
  /\b(?:one(?: of (?:the|them)[a-z ]{0,12})?|l'un(?:e)?|un(?:e)?(?: des (?:vehicules|voitures))?) (?:was |were |etait |est |appart[a-z]* |belonged |owned |is ){1,3}(?:owned |by |to |a |aux? |the |celui d'|celle d'){0,3}(?:a |an |un |une )?(?:prison )?(?:guard|officer|warder|agent|surveillant|employee|staff)/g;
const SOME_STAFF = new RegExp(
  `\\b(?<number>${NUMBER}) (?:of the|des|d'entre) ?(?:${NUMBER} )?(?:[a-z]+ ){0,6}?(?:belonged|belong|appartenaient|appartiennent|owned|were owned|etaient) (?:to |by |a |aux? )?(?:des |the )?(?:prison )?(?:staff|guards|officers|warders|agents|surveillants|personnels)`,
  'g',
);
const BOTH_STAFF =
  /\b(?:both|tous (?:les )?deux|toutes (?:les )?deux) (?:were |belonged |appart[a-z]* |etaient )(?:the )?(?:private |personal )?(?:cars |vehicles |voitures )?(?:of |to |a |aux? |de )?(?:des |the )?(?:prison )?(?:staff|guards|officers|warders|agents|surveillants|personnels)/g;

/** How many of the vehicles were staff's, where the text gives a part of them. */
export function findStaffPart(folded: string, within: Span): CountMark[] {
  const parts = [...folded.slice(within.start, within.end).matchAll(STAFF_PART)].flatMap(
    ({ 0: text, index, groups }) => {
      const words = groups?.number ?? '';
      const number = toNumber(words.replace(/^(?:at least|au moins) /, ''));
      const quantity = number === null ? null : / /.test(words) ? atLeast(number) : exactly(number);
      return quantity ? [toStaff(quantity, within.start + index, text)] : [];
    },
  );
  const some = [...folded.slice(within.start, within.end).matchAll(SOME_STAFF)].flatMap(
    ({ 0: text, index, groups }) => {
      const number = toNumber(groups?.number);
      return number === null ? [] : [toStaff(exactly(number), within.start + index, text)];
    },
  );
  const ones = findSpans(folded, ONE_STAFF, within).map(({ start, text }) =>
    toStaff(atLeast(1), start, text),
  );
  const both = findSpans(folded, BOTH_STAFF, within).map(({ start, text }) =>
    toStaff(exactly(2), start, text),
  );
  return [...parts, ...some, ...ones, ...both];
}

const atLeast = (min: number): Quantity => ({ min, max: null, qualifier: 'at_least' });
const toStaff = (quantity: Quantity, start: number, text: string): CountMark => ({
  of: 'staff_vehicles_burned',
  quantity,
  start,
  end: start + text.length,
});
