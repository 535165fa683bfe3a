import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { ADJECTIVES, AFTER, AMOUNT, exactly, OF } from './counts/amounts';
import { type CountMark, collectAmounts } from './counts/count-mark';
import { findElliptic } from './counts/find-elliptic';
import { findHurt } from './counts/find-hurt';
import { findPersons } from './counts/find-persons';
import { findStaffPart } from './counts/find-staff-part';
import { distance, findSpans, overlaps } from './mark';
import { STAFF } from './prison-words';
import { VEHICLE } from './words/things';

const IMPACTS = alternatives`
  (?:bullet|cartridge|gunshot|shot|round)[ -]?(?:impacts?|holes?|marks?|scars?)
  marks(?= (?:on|in|above|are visible|were (?:found|counted)|can be (?:seen|counted)))
  (?:bullet )?impacts?(?: de (?:balles?|tirs?|projectiles?|kalachnikov|munitions?))?
  trous? de balles?
  points? d.impacts?
  traces? (?:de (?:balles?|tirs?|projectiles?)|d.impacts?)
  trous
  orifices
  (?:bullet |round )?holes
  pockmarks
  strike marks
  (?:shots|slugs|pellets|coups(?: de feu)?|tirs)(?= (?:hit|struck|pierced|lodged|ont (?:touche|atteint|perce|traverse|frappe|crible)))
  (?:balles|bullets|rounds)(?= (?:in|into|dans|were (?:found|dug|recovered)|ont ete (?:retrouvees|extraites)))
  (?:rounds|bullets|balles|projectiles)(?= (?:struck|hit|pierced|lodged|ont (?:touche|atteint|perce|traverse)))
`;
const IGNITION_POINTS = alternatives`
  (?:points? of ignition|ignition points?|points? of origin|seats? of fire|starting points?)
  departs? de (?:feu|l'incendie)
  mises? a feu
  (?:separate|distinct) fires
  feux distincts
  foyers?(?: d'incendie)?
  points? de depart
`;
const SUBJECTS: readonly (readonly [CountMark['of'], string])[] = [
  ['bullet_impacts', IMPACTS],
  ['ignition_points', IGNITION_POINTS],
  ['vehicles', `(?:${VEHICLE}|pick-?ups?)(?!(?:-| )?(?:parks?|parking|bombs?|makers?|dealership)\\b)`],
];
const pattern = (subject: string) =>
  new RegExp(`(?<![a-z0-9'-])${AMOUNT}${OF}${ADJECTIVES}(?:${subject})\\b${AFTER}`, 'y');
const HIT_BY = new RegExp(
  `\\b(?:hit|struck|pierced|riddled|peppered) (?:by|with) ${AMOUNT}${OF}${ADJECTIVES}(?:rounds|bullets|shots|projectiles)\\b`,
  'g',
);
const TIMES = new RegExp(
  `\\b(?:hit|struck|pierced|holed|touchee?s?|atteinte?s?|percee?s?|traversee?s?|perforee?s?) (?:[a-z' ]{0,12}?)?(?:a )?${AMOUNT} (?:times|fois|reprises)\\b`,
  'g',
);
// "The cars of two guards": as many as those they belong to.
const OWNED = new RegExp(
  `\\b(?:cars|vehicles|motorbikes|scooters|voitures|vehicules|motos) (?:(?:personnel(?:le)?s|prive(?:e)?s|particuliers|belonging|appartenant) )?(?:of|to|de|d'|a) ?${AMOUNT}${OF}${ADJECTIVES}${STAFF}\\b`,
  'g',
);
const BULLETS = pattern('rounds|bullets|balles|projectiles');
// "Fired six rounds": what was shot, not what hit.
const FIRED = /\b(?:fired|firing|fires?|shot|loosed|tir(?:e|er|es|ant|ent)|vide)\b[a-z' ]{0,16}$/;
const PATTERNS = [
  ['bullet_impacts', TIMES] as const,
  ...SUBJECTS.map(([of, subject]) => [of, pattern(subject)] as const),
  ['bullet_impacts', HIT_BY] as const,
  ['vehicles', OWNED] as const,
];
// A single vehicle without a number: "the car of an officer", « sa voiture », "a worker's car".
const ONE_VEHICLE = alternatives`
  car
  vehicle
  van
  truck
  lorry
  minibus
  bus
  motorbike
  motorcycle
  scooter
  suv
  voiture
  vehicule
  fourgon
  fourgonnette
  camion
  camionnette
  moto
  utilitaire
  berline
  citadine
  4x4
  camper(?: van)?
  caravan
  hatchback
  pick-?up
  estate
  saloon
  quad
  trailer
  ambulance
  tractor
  moped
  pelleteuse
  autocar
  quatre-quatre
  clio
  twingo
  renault
  peugeot
  citroen
  dacia
  audi
  volkswagen
  toyota
  mercedes
  bmw
  monospace
`;
const SINGLE = new RegExp(
  String.raw`(?<![a-z0-9'-])(?:a|an|the|his|her|their|one|another|le|la|un|une|sa|son|leur|l'|cette|ce) ?(?:(?!and\b|et\b|of\b|de\b|in\b|at\b|on\b|to\b)[a-z'-]{2,14} ){0,3}?${ONE_VEHICLE}(?!s|-ram| (?:shelter|stop|lane|driver|station|door|key)| ?-?parks?\b|'s? park)\b`,
  'g',
);

/** The counts that a stretch of text gives, in order: vehicles, impacts, points of ignition, persons, hurt and dead. */
export function findCounts(folded: string, within: Span): CountMark[] {
  const hurt = findHurt(folded, within);
  const things = [...findThings(folded, within), ...findImpacts(folded, within)].map((mark) =>
    withMore(folded, within, mark),
  );
  const elliptic = findElliptic(folded, within).filter(
    (one) => !things.some((other) => overlaps(one, other)),
  );
  const persons = findPersons(folded, within).filter(
    (one) => ![...hurt, ...things].some((other) => overlaps(one, other)),
  );
  const isRest = elliptic.some(({ of }) => of === 'vehicles_burned');
  const found = [
    ...things.filter((one) => !(isRest && isDoused(folded, within, one))),
    ...elliptic,
    ...persons,
    ...hurt.filter(({ quantity }) => quantity.min > 0),
  ].filter((one) => !isNegated(folded, within, one));
  const singles = findSingles(folded, within, found);
  const nobody = hurt.filter(({ quantity }) => quantity.min === 0);
  const sorted = [...found, ...singles, ...nobody].sort((one, other) => one.start - other.start);
  return [...addListed(folded, sorted), ...findStaffPart(folded, within)];
}

// "Poured petrol over six cars; four burned out": not all that was doused burned.
const DOUSED = /\b(?:petrol|fuel|liquid|essence|aspergee?s?|douse[ds]?|doused) (?:over|on|onto|sur)? ?$/;
const isDoused = (folded: string, within: Span, { of, start }: CountMark) =>
  of === 'vehicles' &&
  DOUSED.test(folded.slice(Math.max(within.start, start - 30), start + 5).replace(/over .*$/, 'over '));

const NEGATED = /\b(?:no|not|none|nobody|aucune?|pas|sans|n'a|n'ont|personne|ni|without)\b[a-z' ]{0,24}$/;
// « Non pas trois mais cinq voitures ».
const SET_RIGHT = /\b(?:mais|but|plutot)\b[a-z' ]{0,12}$/;
function isNegated(folded: string, within: Span, { start }: Span): boolean {
  const lead = folded.slice(Math.max(within.start, start - 28), start);
  return NEGATED.test(lead) && !SET_RIGHT.test(lead);
}

function findThings(folded: string, within: Span): CountMark[] {
  return PATTERNS.flatMap(([of, pattern]) => collectAmounts(folded, within, { of, pattern })).filter(
    (mark) => mark.of !== 'vehicles' || mark.quantity.max !== 1 || !isConveyance(folded, within, mark),
  );
}

const ONE_MORE =
  /^[^.;]{0,40}? (?:and|et|plus) (?<number>one|un|two|deux) (?:more )?(?:in|on|to|dans|sur|through) (?:an?|the|le|la|les|un|une|l')/;

/** Bullets that hit count, those that were fired don't. */
function findImpacts(folded: string, within: Span): CountMark[] {
  return collectAmounts(folded, within, { of: 'bullet_impacts', pattern: BULLETS }).filter(
    ({ start }) => !FIRED.test(folded.slice(Math.max(within.start, start - 30), start)),
  );
}

/** "Five impacts in the wall and one in a bookcase" are six. */
function withMore(folded: string, within: Span, mark: CountMark): CountMark {
  const { min, qualifier } = mark.quantity;
  const more = ONE_MORE.exec(folded.slice(mark.end, Math.min(within.end, mark.end + 80)))?.groups?.number;
  if (mark.of !== 'bullet_impacts' || qualifier !== 'exactly' || !more) return mark;
  return { ...mark, quantity: exactly(min + (/^(?:two|deux)$/.test(more) ? 2 : 1)) };
}

// "They burned a van …, and returned to torch two cars": each is what its own verb took.
const BURNS =
  /\b(?:burn(?:ed|t|ing)?|torch(?:ed|ing)|set (?:fire|light) to|incendie(?:r|nt)?|brule(?:r|nt)?|mis le feu a) $/;
const APART = 40;
const isBurnedAlone = (folded: string, one: Span, numbers: readonly Span[]): boolean =>
  /^(?:an?|une?) /.test(folded.slice(one.start, one.start + 4)) &&
  BURNS.test(folded.slice(Math.max(0, one.start - 22), one.start)) &&
  numbers.every((other) => distance(one, other) > APART);

/** Vehicles without a number, where no number is given or beside one. */
function findSingles(folded: string, within: Span, found: readonly CountMark[]): CountMark[] {
  const numbers = found.filter(({ of }) => of === 'vehicles');
  const isBeside = (one: Span) =>
    numbers.some((other) =>
      /^,? (?:and|et) $/.test(folded.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))),
    );
  return findSpans(folded, SINGLE, within)
    .filter(
      (one) =>
        !isConveyance(folded, within, one) &&
        (numbers.length === 0 || isBeside(one) || isBurnedAlone(folded, one, numbers)),
    )
    .filter((one) => !found.some((other) => other.of !== 'persons_seen' && overlaps(one, other)))
    .map(({ start, end }): CountMark => ({ of: 'vehicles', quantity: exactly(1), start, end }));
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

const CAME_BY = alternatives`
  in
  inside
  by
  aboard
  on
  from
  under
  behind
  beside
  near
  drove
  driving
  unlocking
  rode
  riding
  passenger of
  driver of
  en
  a bord d[eu']
  dans
  depuis
  sous
  derriere
  pres d[eu']
  venus?
  arrives?
  passager d[eu']
  conducteur d[eu']
  (?:repart[a-z]*|enfui[a-z]*|fui[a-z]*) sur
`;
const CONVEYANCE = new RegExp(String.raw`\b${CAME_BY} ?$`);
const STOLEN =
  /\b(?:stolen|getaway|passing|burned-out|burnt-out|abandoned|volee?|suspecte?|suspicious|of the (?:attackers|assailants)|des assaillants)\b/;
const RECOVERED =
  /^[^.;:]{0,60}?\b(?:(?:was|were|has been|been|later) (?:found|recovered)|retrouvee?|decouverte? calcine|repechee?)\b/;

/** Whether a vehicle is what people came in, or what was found of it. */
const isConveyance = (folded: string, within: Span, { start, end }: Span) =>
  CONVEYANCE.test(folded.slice(Math.max(within.start, start - 18), start)) ||
  STOLEN.test(folded.slice(start, Math.min(within.end, end + 16))) ||
  RECOVERED.test(folded.slice(end, Math.min(within.end, end + 80)));
