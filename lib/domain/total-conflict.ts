import { type Conflict, toConflict, toSides } from './conflict';
import { type Statement, type TotalValue, totalSchema } from './statement';
import { toBounds } from './total';

const toTotal = (statement: Statement): TotalValue => totalSchema.parse(statement.value);
const nightsOf = (statement: Statement) => [...toTotal(statement).scope.nights].sort().join('+');

/** Totals of the same nights: numbers that cannot both be true contradict, numbers of different sets differ in scope. */
export function listTotalConflicts(totals: readonly Statement[]): Conflict[] {
  const nights = [...new Set(totals.map(nightsOf))].filter((key) => key !== '').sort();
  return nights.flatMap((key) =>
    compareTotals(
      key,
      totals.filter((row) => nightsOf(row) === key),
    ),
  );
}

function compareTotals(nights: string, totals: readonly Statement[]): Conflict[] {
  const clashes = (test: (one: TotalValue, other: TotalValue) => boolean) =>
    totals.filter((one) => totals.some((other) => test(toTotal(one), toTotal(other))));
  const subject = { about: 'series' as const, slug: nights };
  const contradicting = clashes(areIncompatible);
  const unlike = clashes((one, other) => !areIncompatible(one, other) && isOtherScope(one, other));
  return [
    ...(contradicting.length > 0 ? [toConflict(subject, 'total', 'value', toSides(contradicting))] : []),
    ...(unlike.length > 0 ? [toConflict(subject, 'total', 'scope', toSides(unlike))] : []),
  ];
}

function areIncompatible(one: TotalValue, other: TotalValue): boolean {
  const [first, second] = [toBounds(one), toBounds(other)];
  return one.unit === other.unit && (first.min > second.max || second.min > first.max);
}

function isOtherScope(one: TotalValue, other: TotalValue): boolean {
  const key = ({ unit, scope }: TotalValue) =>
    JSON.stringify([unit, [...scope.siteKinds].sort(), [...scope.namedSites].sort()]);
  return key(one) !== key(other);
}
