import { canBothHold } from './code-incident';
import { listReferenceConflicts } from './compass';
import {
  applyRulings,
  type Conflict,
  type ConflictKind,
  type ConflictRuling,
  type Subject,
  toConflict,
  toSides,
} from './conflict';
import type { Site } from './site';
import { FIELDS, type FieldCode, listByField, type Statement } from './statement';
import { isBroader, TARGETS } from './target';
import { listTotalConflicts } from './total-conflict';

const SERIES: Subject = { about: 'series', slug: null };

/** The conflicts among the accepted statements about one incident. */
export function findIncidentConflicts(slug: string, statements: readonly Statement[]): Conflict[] {
  const subject: Subject = { about: 'incident', slug };
  return FIELDS.filter((field) => field.about === 'incident').flatMap(({ code, holds }) => {
    const about = listByField(statements, code);
    const asserted = about.filter((row) => row.polarity === 'asserts');
    const denied = about.filter((row) => row.polarity === 'denies');
    const existence =
      denied.length > 0 && asserted.length > 0
        ? [toConflict(subject, code, 'existence', toSides(about))]
        : [];
    if (holds === 'one') return [...existence, ...compareValues(subject, code, asserted)];
    return [...existence, ...(code === 'target' ? compareTargets(subject, asserted) : [])];
  });
}

/** The fields on which what is said of one incident contradicts itself, and no rule or person has settled it; each once. */
export function listOpenFields(
  slug: string,
  statements: readonly Statement[],
  rulings: ReadonlyMap<string, ConflictRuling>,
): FieldCode[] {
  const open = applyRulings(findIncidentConflicts(slug, statements), rulings).filter(
    (row) => row.status === 'open',
  );
  return [...new Set(open.map((row) => row.field))];
}

/** One field holds one value: others that nest are less precise, others that do not contradict. */
function compareValues(subject: Subject, field: FieldCode, asserted: readonly Statement[]): Conflict[] {
  const sides = toSides(asserted);
  if (sides.length < 2) return [];
  const pairs = sides.flatMap((one, at) => sides.slice(at + 1).map((other) => [one, other] as const));
  const holds = pairs.every(([one, other]) => canBothHold(field, one.value, other.value));
  return [toConflict(subject, field, holds ? 'granularity' : 'value', sides)];
}

/** Two articles that name one kind of thing by different words: the door of a building, its entrance hall. */
function compareTargets(subject: Subject, asserted: readonly Statement[]): Conflict[] {
  const wider = (code: string) => TARGETS.find((row) => row.code === code && 'broader' in row);
  const clash = (one: Statement, other: Statement) => {
    const [a, b] = [String(one.value), String(other.value)];
    if (one.article === other.article || a === b) return false;
    const [first, second] = [wider(a), wider(b)];
    const siblings =
      first !== undefined &&
      second !== undefined &&
      'broader' in first &&
      'broader' in second &&
      first.broader === second.broader;
    return siblings || isBroader(TARGETS, a, b) || isBroader(TARGETS, b, a);
  };
  const involved = asserted.filter((one) => asserted.some((other) => clash(one, other)));
  return involved.length === 0 ? [] : [toConflict(subject, 'target', 'granularity', toSides(involved))];
}

/** A later "yes" overtakes an earlier "not yet"; the same day or the other way round they contradict. */
function compareClaims(claims: readonly Statement[]): Conflict[] {
  const sides = toSides(claims);
  if (sides.length < 2) return [];
  const days = (value: boolean) =>
    claims.filter((row) => row.value === value).map((row) => row.publishedOn ?? '');
  const overtaken = days(false).every((early) => days(true).every((late) => early < late));
  return [toConflict(SERIES, 'claim', overtaken ? 'superseded' : 'value', sides)];
}

/** What is said of the series as a whole, field by field: which kind a disagreement is of. */
const SERIES_KINDS = { tag_meaning: 'name', tag_place: 'granularity', responsible: 'attribution' } as const;

function findSeriesConflicts(statements: readonly Statement[]): Conflict[] {
  const fields = Object.entries(SERIES_KINDS) as [keyof typeof SERIES_KINDS, ConflictKind][];
  return fields.flatMap(([field, kind]) => {
    const sides = toSides(listByField(statements, field).filter((row) => row.polarity === 'asserts'));
    return sides.length < 2 ? [] : [toConflict(SERIES, field, kind, sides)];
  });
}

/** One pass over all statements: ten thousand incidents would make a filter per incident quadratic. */
function groupByIncident(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const slug of new Set(statement.incidents)) {
      const own = groups.get(slug);
      if (own) own.push(statement);
      else groups.set(slug, [statement]);
    }
  return groups;
}

/**
 * Every conflict among accepted statements: within each incident, about the series, and against the gazetteer.
 * `statements` are those known to the reader; the answer does not depend on their order.
 */
export function findConflicts(
  statements: readonly Statement[],
  gazetteer: ReadonlyMap<string, Site>,
): Conflict[] {
  const within = [...groupByIncident(statements)].flatMap(([slug, own]) => findIncidentConflicts(slug, own));
  const series = [...findSeriesConflicts(statements), ...compareClaims(listByField(statements, 'claim'))];
  const totals = listTotalConflicts(listByField(statements, 'total'));
  return [
    ...within,
    ...series,
    ...totals,
    ...listReferenceConflicts(listByField(statements, 'location'), gazetteer),
  ].sort((one, other) => (one.key < other.key ? -1 : 1));
}
