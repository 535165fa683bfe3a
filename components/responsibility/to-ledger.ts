import type { Evidence } from '@/lib/domain/evidence';
import { getField } from '@/lib/domain/statement';

/** One party with what was said of it on each day, in the order of `days`. */
export type LedgerRow = { value: string; cells: Evidence[][] };
export type Ledger = { days: (string | null)[]; rows: LedgerRow[] };

/** Statements of responsibility as a table: a row per party in the order first named, a column per day; undated last. */
export function toLedger(evidence: readonly Evidence[]): Ledger {
  const dated = evidence.flatMap((row) => row.publishedOn ?? []);
  const undated = evidence.some((row) => row.publishedOn === null);
  const days = [...[...new Set(dated)].sort(), ...(undated ? [null] : [])];
  const values = [
    ...new Set(evidence.map((row) => getField('responsible').schema.parse(row.value) as string)),
  ];
  const rows = values.map((value) => ({
    value,
    cells: days.map((day) => evidence.filter((row) => row.value === value && row.publishedOn === day)),
  }));
  return { days, rows };
}
