import { alternatives } from '../any-of';
import type { Span } from '../sentences';
import { ADJECTIVES, AMOUNT, amountOf, exactly, OF } from './counts/amounts';
import { type CountMark, collectAmounts } from './counts/count-mark';
import { findElliptic } from './counts/find-elliptic';
import { findHurt } from './counts/find-hurt';
import { findMarks } from './counts/find-marks';
import { findPersons } from './counts/find-persons';
import { findStaffPart } from './counts/find-staff-part';
import { addNext } from './counts/next-one';
import { WRECKED } from './counts/wrecks';
import { distance, findSpans, overlaps } from './mark';
import { STAFF } from './prison-words';
import { VEHICLE } from './words/things';

const VEHICLES = amountOf(
  `(?:${VEHICLE}|pick-?ups?)(?!(?:-| )?(?:parks?|parking|bombs?|makers?|dealership)\\b)`,
);
// "The cars of two guards": as many as those they belong to.
const OWNED = new RegExp(
  `\\b(?:cars|vehicles|motorbikes|scooters|voitures|vehicules|motos) (?:(?:personnel(?:le)?s|prive(?:e)?s|particuliers|belonging|appartenant) )?(?:of|to|de|d'|a) ?${AMOUNT}${OF}${ADJECTIVES}(?:${STAFF}|colleagues|collegues)\\b`,
  'g',
);
// "His car was among three that were set ablaze", « sa voiture est l'une des trois incendiées ».
const ONE_OF = new RegExp(
  `\\b(?:cars?|vehicles?|vans?|motorbikes?|voitures?|vehicules?|motos?|fourgons?) (?:(?:[a-z'-]{2,12} ){0,3}(?:one of|among)|(?:[a-z'-]{2,12} ){0,3}(?:l'une? des|parmi les|partie des)) (?:the |les )?${AMOUNT}(?= (?:that|which|set|burned|torched|destroyed|damaged|to |qui|brul|incendi|detrui|parti))`,
  'g',
);
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
  minivan
  camping-car
  automobile
`;
const SINGLE = new RegExp(
  String.raw`(?<![a-z0-9'-])(?:a|an|the|his|her|their|one|another|le|la|un|une|sa|son|leur|l'|cette|ce) ?(?:(?!and\b|et\b|of\b|de\b|in\b|at\b|on\b|to\b|from\b|en\b)[a-z'-]{2,14} ){0,3}?${ONE_VEHICLE}(?!s|-ram| (?:shelter|stop|lane|driver|station|door|key)| ?-?parks?\b|'s? park)\b`,
  'g',
);

/** The counts that a stretch of text gives, in order: vehicles, impacts, points of ignition, persons, hurt and dead. */
export function findCounts(folded: string, within: Span): CountMark[] {
  const hurt = findHurt(folded, within);
  const things = [...findVehicles(folded, within), ...findMarks(folded, within)];
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

function findVehicles(folded: string, within: Span): CountMark[] {
  return [VEHICLES, OWNED, ONE_OF]
    .flatMap((pattern) => collectAmounts(folded, within, { of: 'vehicles', pattern }))
    .filter((mark) => mark.quantity.max !== 1 || !isConveyance(folded, within, mark))
    .map((mark) => addNext(folded, within, { mark, next: nextBurned }));
}

// "Two cars and a third owned by a firm were gutted".
const nextBurned = (ordinal: string) =>
  String.raw`(?:,|\b(?:and|et)) (?:an?|une?) ${ordinal} (?:partiellement|en partie|partly|partially)\b|\b(?:and|et) (?:an?|une?) ${ordinal}\b(?:(?!\b${WRECKED.damaged}\b)[^.;]){0,60} (?!${WRECKED.damaged}\b)${WRECKED.burned}\b`;

// "They burned a van …, and returned to torch two cars": each is what its own verb took.
const BURNS =
  /\b(?:burn(?:ed|t|ing)?|torch(?:ed|ing)|set (?:fire|light) to|incendie(?:r|nt)?|brule(?:r|nt)?|mis le feu a|incendie d') ?$/;
const APART = 24;
const isBurnedAlone = (folded: string, one: Span, numbers: readonly Span[]): boolean =>
  /^(?:an?|une?) /.test(folded.slice(one.start, one.start + 4)) &&
  BURNS.test(folded.slice(Math.max(0, one.start - 22), one.start)) &&
  numbers.every((other) => distance(one, other) > APART);

/** Vehicles without a number, where no number is given or beside one. */
function findSingles(folded: string, within: Span, found: readonly CountMark[]): CountMark[] {
  const numbers = found.filter(({ of }) => of === 'vehicles');
  const isBeside = (one: Span) =>
    numbers.some(
      (other) =>
        isAlongside(folded, one, other) ||
        LISTED.test(folded.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))),
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

/** « La Clio a été incendiée …, avec deux autres véhicules ». */
const isAlongside = (folded: string, one: Span, other: Span) =>
  other.start > one.end &&
  other.start - one.end < 120 &&
  /\b(?:avec|along with|together with|ainsi que|as well as) $/.test(folded.slice(one.end, other.start)) &&
  /\b(?:autres?|others?)\b/.test(folded.slice(other.start, other.end));

// The adjective of the first may stand between: « un fourgon cellulaire et une voiture ».
const LISTED =
  /^(?: (?!and\b|et\b)[a-z-]{4,14})?(?:,? (?:and|et|avec|along with|together with|as well as|ainsi que) |, )$/;

/** "A camper van and two hatchbacks" are three vehicles. */
function addListed(folded: string, marks: readonly CountMark[]): CountMark[] {
  const summed: CountMark[] = [];
  for (const mark of marks) {
    const last = summed.at(-1);
    const isListed =
      last && (LISTED.test(folded.slice(last.end, mark.start)) || isAlongside(folded, last, mark));
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
