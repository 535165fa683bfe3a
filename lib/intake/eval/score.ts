import { foldText } from '../../domain/fold-text';
import { isHome } from '../../domain/site';
import { CONFIDENCE_LEVELS, type ConfidenceLevel, type Proposal } from '../proposal';
import type { ExpectedIncident } from './dispatch';

/** What is measured, each on its own. */
export const MEASURED = ['incident', 'site', 'night', 'method', 'quantity', 'speaker'] as const;
export type Measured = (typeof MEASURED)[number];

/** How often the reader was right: found as expected, found and wrong, expected and missed. */
export type Count = { right: number; wrong: number; missed: number };
export type Score = Record<Measured, Count>;

const NOTHING: Count = { right: 0, wrong: 0, missed: 0 };

/** A score of nothing. */
export const emptyScore = (): Score =>
  Object.fromEntries(MEASURED.map((field) => [field, { ...NOTHING }])) as Score;

/** Both scores together. */
export function addScores(one: Score, other: Score): Score {
  const add = (field: Measured): Count => ({
    right: one[field].right + other[field].right,
    wrong: one[field].wrong + other[field].wrong,
    missed: one[field].missed + other[field].missed,
  });
  return Object.fromEntries(MEASURED.map((field) => [field, add(field)])) as Score;
}

/** The share of what was found that is right, and of what was expected that was found; null where there was none. */
export function toRates({ right, wrong, missed }: Count): {
  precision: number | null;
  recall: number | null;
} {
  const share = (whole: number) => (whole === 0 ? null : right / whole);
  return { precision: share(right + wrong), recall: share(right + missed) };
}

/** What tells one place from another: the slug, the kind of a home with its area, the name of what no gazetteer holds. */
function placeOf({ site, siteKind, place }: Pick<Proposal, 'site' | 'siteKind' | 'place'>): string {
  if (site) return site;
  const name = foldText(place ?? '');
  return siteKind && isHome(siteKind) ? `${siteKind} ${name}` : name;
}

const samePlace = (expected: ExpectedIncident, proposal: Proposal) => placeOf(expected) === placeOf(proposal);
const sameNight = ({ nights }: ExpectedIncident, proposal: Proposal) =>
  nights.length === 0
    ? proposal.nights.length === 0
    : nights.some((night) => proposal.nights.includes(night));

type Pair = { expected: ExpectedIncident; proposal: Proposal };

/** Pairs what was expected with what was proposed at the same place: first where the night agrees, then where it does not. */
function toPairs(expected: readonly ExpectedIncident[], proposals: readonly Proposal[]): Pair[] {
  const open = new Set(proposals);
  const pair = (one: ExpectedIncident, agrees: boolean): Pair[] => {
    const proposal = [...open].find((other) => samePlace(one, other) && (!agrees || sameNight(one, other)));
    if (!proposal) return [];
    open.delete(proposal);
    return [{ expected: one, proposal }];
  };
  const agreeing = expected.flatMap((one) => pair(one, true));
  const rest = expected.filter((one) => !agreeing.some((done) => done.expected === one));
  return [...agreeing, ...rest.flatMap((one) => pair(one, false))];
}

/** Holds lists of texts against each other; what is `accepted` is neither right nor wrong. */
function compare(
  found: readonly string[],
  wanted: readonly string[],
  accepted: readonly string[] = [],
): Count {
  return {
    right: wanted.filter((one) => found.includes(one)).length,
    wrong: found.filter((one) => !wanted.includes(one) && !accepted.includes(one)).length,
    missed: wanted.filter((one) => !found.includes(one)).length,
  };
}

const toTexts = (quantities: Proposal['quantities']) =>
  Object.entries(quantities).map(([code, { min, max, qualifier }]) => `${code} ${qualifier} ${min} ${max}`);

/** None of the four is wrong to give: staff's share where all were staff's, and a count of nobody. */
const isFree = (text: string) => /^(?:injured|killed) exactly 0 /.test(text);

function scoreQuantities({ expected, proposal }: Pair): Count {
  const found = toTexts(proposal.quantities).filter((text) => !isFree(text));
  const wanted = toTexts(expected.quantities).filter((text) => !isFree(text));
  const { vehicles_burned } = expected.quantities;
  const burned = vehicles_burned ? toTexts({ staff_vehicles_burned: vehicles_burned }) : [];
  return compare(found, wanted, [...toTexts(expected.accepts?.quantities ?? {}), ...burned]);
}

const SMALL = new Set('the of a an at in le la les l de du des d un une'.split(' '));
const toWords = (text: string) =>
  (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
const holds = (one: readonly string[], other: readonly string[]) =>
  other.length > 0 && other.every((word) => one.includes(word));

/** A speaker is found when the words of one description hold those of the other: "the prosecutor of Douai", "Douai prosecutor". */
function scoreSpeakers({ expected, proposal }: Pair): Count {
  const found = [
    ...new Set(proposal.statements.flatMap(({ speaker }) => (speaker ? [foldText(speaker)] : []))),
  ].map(toWords);
  const wanted = expected.speakers.map(toWords);
  const fits = (one: readonly string[], other: readonly string[]) => holds(one, other) || holds(other, one);
  const right = wanted.filter((one) => found.some((other) => fits(one, other))).length;
  const wrong = found.filter((one) => !wanted.some((other) => fits(one, other))).length;
  return { right, wrong, missed: wanted.length - right };
}

function scorePair(pair: Pair): Score {
  const { expected, proposal } = pair;
  const agrees = sameNight(expected, proposal);
  return {
    incident: { right: agrees ? 1 : 0, wrong: agrees ? 0 : 1, missed: agrees ? 0 : 1 },
    site: { right: 1, wrong: 0, missed: 0 },
    night: compare(proposal.nights, expected.nights),
    method: compare(proposal.methods, expected.methods, expected.accepts?.methods),
    quantity: scoreQuantities(pair),
    speaker: scoreSpeakers(pair),
  };
}

const count = (field: keyof Count, number: number): Count => ({ ...NOTHING, [field]: number });

/** Scores what was proposed for one article against what an honest person would code from it. */
export function scoreArticle(expected: readonly ExpectedIncident[], proposals: readonly Proposal[]): Score {
  const pairs = toPairs(expected, proposals);
  const missed = expected.filter((one) => !pairs.some((pair) => pair.expected === one));
  const wrong = proposals.filter((one) => !pairs.some((pair) => pair.proposal === one));
  const lost = missed.map(
    (one): Score => ({
      incident: count('missed', 1),
      site: count('missed', 1),
      night: count('missed', one.nights.length),
      method: count('missed', one.methods.length),
      quantity: count('missed', Object.keys(one.quantities).length),
      speaker: count('missed', one.speakers.length),
    }),
  );
  const invented = wrong.map(
    (one): Score => ({
      incident: count('wrong', 1),
      site: count('wrong', 1),
      night: count('wrong', one.nights.length),
      method: count('wrong', one.methods.length),
      quantity: count('wrong', Object.keys(one.quantities).length),
      speaker: { ...NOTHING },
    }),
  );
  return [...pairs.map(scorePair), ...lost, ...invented].reduce(addScores, emptyScore());
}

/** What became of the proposals of one level of confidence, and of the methods that they give. */
export const TRUSTED = ['proposals', 'ofPlace', 'ofNight', 'methods', 'wrongMethods'] as const;
export type Trust = Record<(typeof TRUSTED)[number], number>;
export type TrustByLevel = Record<ConfidenceLevel, Trust>;

const noTrust = (): Trust => ({ proposals: 0, ofPlace: 0, ofNight: 0, methods: 0, wrongMethods: 0 });

/** A record of nothing. */
export const emptyTrust = (): TrustByLevel =>
  Object.fromEntries(CONFIDENCE_LEVELS.map((level) => [level, noTrust()])) as TrustByLevel;

/** Both records together. */
export function addTrust(one: TrustByLevel, other: TrustByLevel): TrustByLevel {
  const add = (level: ConfidenceLevel) =>
    Object.fromEntries(TRUSTED.map((part) => [part, one[level][part] + other[level][part]])) as Trust;
  return Object.fromEntries(CONFIDENCE_LEVELS.map((level) => [level, add(level)])) as TrustByLevel;
}

/** How far each level of confidence could be trusted on one article: a proposal of a place that was not attacked has no right method. */
export function trustArticle(
  expected: readonly ExpectedIncident[],
  proposals: readonly Proposal[],
): TrustByLevel {
  const pairs = toPairs(expected, proposals);
  return proposals.reduce<TrustByLevel>((sum, proposal) => {
    const pair = pairs.find((one) => one.proposal === proposal);
    const wrongMethods = pair ? scorePair(pair).method.wrong : proposal.methods.length;
    const own: Trust = {
      proposals: 1,
      ofPlace: pair ? 1 : 0,
      ofNight: pair && sameNight(pair.expected, proposal) ? 1 : 0,
      methods: proposal.methods.length,
      wrongMethods,
    };
    return addTrust(sum, { ...emptyTrust(), [proposal.confidence.level]: own });
  }, emptyTrust());
}
