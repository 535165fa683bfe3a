import { isTimeInNight } from './clock';
import { type Decision, isInferred, type Rule, type Ruling } from './decision';
import type { Coding, TimePrecision } from './incident';
import type { MethodCode } from './method';
import { type Night, nightSchema } from './night';
import { isAuthority } from './origin';
import {
  isCompatible,
  isQuantityCode,
  isWithin,
  QUANTITY_CODES,
  type Quantity,
  quantitySchema,
  toRange,
} from './quantity';
import {
  FIELDS,
  type FieldCode,
  getField,
  listByField,
  type Statement,
  type TimeValue,
  timeSchema,
  type Victim,
} from './statement';
import { isBroader, type TargetCode, type Trace, WEAPONS, type WeaponCode } from './target';

type Choice = { value: unknown; rule: Rule };

/**
 * Decides every field of one incident from the accepted statements about it (DESIGN §2.1, §2.2).
 * A person's ruling comes first, once every statement that its reason rests on is among them. The order of the statements
 * does not matter. Only assertions decide; denials and "unknown" are evidence, not values, and so is a time outside the
 * night that is held.
 */
export function decideFields(statements: readonly Statement[], rulings: readonly Ruling[]): Decision[] {
  const sorted = [...statements].sort((one, other) => (one.id < other.id ? -1 : 1));
  const night = nightSchema.safeParse(decideField('night', { statements: sorted, rulings })?.value).data;
  const decisions = FIELDS.filter((field) => field.about === 'incident' && field.code !== 'set_methods').map(
    (field) => decideField(field.code, { statements: sorted, rulings, night }),
  );
  return decisions.filter((decision) => decision !== null);
}

/** What an incident is decided from; `night` is what is held already. */
type Grounds = { statements: readonly Statement[]; rulings: readonly Ruling[]; night?: Night | undefined };

function decideField(field: FieldCode, { statements, rulings, night }: Grounds): Decision | null {
  const about = listByField(statements, field).filter(
    (statement) => statement.polarity === 'asserts' && canDecide(statement, night),
  );
  const known = new Set(statements.map((statement) => statement.id));
  const ruling = rulings.find((row) => row.field === field && row.statements.every((id) => known.has(id)));
  if (ruling) return ruling;
  if (about.length === 0) return field === 'method' ? decideNoMethod(statements) : null;
  const choice = getField(field).holds === 'many' ? chooseAll(about) : chooseOne(field, about);
  return { field, ...choice, reason: null, statements: about.map((statement) => statement.id) };
}

function canDecide({ field, value }: Statement, night: Night | undefined): boolean {
  return field !== 'time' || night === undefined || isTimeInNight(night, value as TimeValue);
}

/** "Not specified" rests on the statements that place the attack and give no method of its own. */
function decideNoMethod(statements: readonly Statement[]): Decision | null {
  const set = listByField(statements, 'set_methods');
  const under = set.length > 0 ? set : listByField(statements, 'site');
  if (under.length === 0) return null;
  const rule = under.length === 1 ? 'single' : 'unanimous';
  return {
    field: 'method',
    value: [],
    rule,
    reason: null,
    statements: under.map((statement) => statement.id),
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function chooseAll(about: readonly Statement[]): Choice {
  const values = about.map((statement) => statement.value);
  const distinct = values.filter((value, at) => values.findIndex((other) => same(other, value)) === at);
  if (about.length === 1) return { value: distinct, rule: 'single' };
  return { value: distinct, rule: distinct.length === 1 ? 'unanimous' : 'all_reported' };
}

function chooseOne(field: FieldCode, about: readonly Statement[]): Choice {
  const [first, ...rest] = about.map((statement) => statement.value);
  if (rest.length === 0) return { value: first, rule: 'single' };
  if (rest.every((value) => same(value, first))) return { value: first, rule: 'unanimous' };
  return chooseMostPrecise(field, about) ?? chooseLatestOfficial(about) ?? chooseRange(field, about);
}

/** The value that lies within every other one, if there is one. */
function chooseMostPrecise(field: FieldCode, about: readonly Statement[]): Choice | null {
  const narrowest = about.find((one) => about.every((other) => isMorePrecise(field, one.value, other.value)));
  return narrowest ? { value: narrowest.value, rule: 'most_precise' } : null;
}

function isMorePrecise(field: FieldCode, one: unknown, other: unknown): boolean {
  if (same(one, other)) return true;
  if (isQuantityCode(field)) return isWithin(quantitySchema.parse(one), quantitySchema.parse(other));
  if (field === 'time') return isInside(timeSchema.parse(one), timeSchema.parse(other));
  if (field === 'weapon') return isBroader(WEAPONS, String(other), String(one));
  if (field === 'victim')
    return (
      (other as Victim).role === 'prison_officer' && (one as Victim).worksAt === (other as Victim).worksAt
    );
  return false;
}

function isInside(one: TimeValue, other: TimeValue): boolean {
  return Date.parse(one.from) >= Date.parse(other.from) && Date.parse(one.to) <= Date.parse(other.to);
}

function chooseLatestOfficial(about: readonly Statement[]): Choice | null {
  const official = about.filter(
    (statement) => isAuthority(statement.speakerRole) && statement.publishedOn !== null,
  );
  const latest = official.sort((one, other) =>
    (one.publishedOn ?? '') < (other.publishedOn ?? '') ? 1 : -1,
  )[0];
  return latest ? { value: latest.value, rule: 'latest_official' } : null;
}

/** Counts that cannot be reconciled become a range; for anything else the earliest-published value stands until a person rules. */
function chooseRange(field: FieldCode, about: readonly Statement[]): Choice {
  if (!isQuantityCode(field)) {
    const [earliest] = [...about].sort((one, other) =>
      (one.publishedOn ?? '~') < (other.publishedOn ?? '~') ? -1 : 1,
    );
    return { value: earliest?.value, rule: 'range' };
  }
  const quantities = about.map((statement) => quantitySchema.parse(statement.value));
  return { value: quantities.reduce(toRange), rule: 'range' };
}

/** Whether two values of a field could both be true of one thing. */
export function canBothHold(field: FieldCode, one: unknown, other: unknown): boolean {
  if (isQuantityCode(field)) return isCompatible(quantitySchema.parse(one), quantitySchema.parse(other));
  return isMorePrecise(field, one, other) || isMorePrecise(field, other, one);
}

/** Adds decisions up to the values of an incident; null when no place or no night is decided yet. */
export function toCoding(
  decisions: readonly Decision[],
  statements: readonly Statement[],
  inferredArticles: ReadonlySet<string>,
): Coding | null {
  const value = <T>(field: FieldCode) =>
    decisions.find((decision) => decision.field === field)?.value as T | undefined;
  const siteSlug = value<string>('site');
  const night = nightSchema.safeParse(value('night'));
  if (siteSlug === undefined || !night.success) return null;
  const isRuled = decisions.some(({ field, rule }) => field === 'night' && isInferred(rule));
  const isUndated = isNightUndated(night.data, statements, inferredArticles);
  return {
    siteSlug,
    night: night.data,
    nightBasis: isRuled || isUndated ? 'inferred' : 'stated',
    ...toTimes(value<TimeValue>('time')),
    methods: value<MethodCode[]>('method') ?? [],
    targets: value<TargetCode[]>('target') ?? [],
    quantities: toQuantities(decisions),
    traces: value<Trace[]>('trace') ?? [],
    weapon: value<WeaponCode>('weapon') ?? null,
    victim: value<Victim>('victim') ?? null,
  };
}

/** Whether all that gives the night stands in articles whose date is inferred. */
function isNightUndated(
  night: Night,
  statements: readonly Statement[],
  inferredArticles: ReadonlySet<string>,
): boolean {
  const under = listByField(statements, 'night').filter((statement) => statement.value === night);
  return under.length > 0 && under.every((statement) => inferredArticles.has(statement.article));
}

function toTimes(time: TimeValue | undefined): {
  startsAt: string | null;
  endsAt: string | null;
  timePrecision: TimePrecision;
} {
  if (!time) return { startsAt: null, endsAt: null, timePrecision: 'night' };
  const [startsAt, endsAt] = [new Date(time.from).toISOString(), new Date(time.to).toISOString()];
  return { startsAt, endsAt: startsAt === endsAt ? null : endsAt, timePrecision: time.precision };
}

function toQuantities(decisions: readonly Decision[]): Coding['quantities'] {
  const counted = QUANTITY_CODES.flatMap((code) => {
    const decision = decisions.find((row) => row.field === code);
    return decision ? [[code, decision.value as Quantity] as const] : [];
  });
  return Object.fromEntries(counted);
}
