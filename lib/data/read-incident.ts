import 'server-only';
import { applyRulings, type Conflict, type RuledConflict } from '../domain/conflict';
import type { Evidence } from '../domain/evidence';
import { findConflicts } from '../domain/find-conflicts';
import { toEvidence } from './evidence';
import { isKnown, listKnown, listKnownStatements } from './known';
import type { Snapshot } from './snapshot';

/** One published incident of a snapshot with its evidence and its neighbours, as known on a day; or null. */
export function readIncident(snapshot: Snapshot, slug: string, asOf: string | null) {
  const everything = listKnown(snapshot, asOf);
  const incident = everything.find((row) => row.slug === slug);
  const record = snapshot.records.find((row) => row.slug === slug);
  if (!incident || !record) return null;
  const known = record.statements.filter((row) => isKnown(row, asOf));
  return {
    incident,
    evidence: known.map((row) => toEvidence(row, snapshot)),
    sameSite: everything.filter((row) => row.siteSlug === incident.siteSlug && row.slug !== slug),
    sameNight: everything.filter((row) => row.night === incident.night && row.slug !== slug),
    revision: snapshot.revision,
  };
}

/** Statements by their ids, each as evidence; ids that the snapshot does not know are left out. */
export function evidenceFor(snapshot: Snapshot, ids: readonly string[]): Evidence[] {
  return ids.flatMap((id) => {
    const statement = snapshot.statements.get(id);
    return statement ? [toEvidence(statement, snapshot)] : [];
  });
}

// Computed once per snapshot and day: a snapshot is never changed. Readers choose the day, so few are kept.
const computed = new WeakMap<Snapshot, Map<string, Conflict[]>>();
const MAX_DAYS = 50;

function listComputed(snapshot: Snapshot, asOf: string | null): Conflict[] {
  const byDay = computed.get(snapshot) ?? new Map<string, Conflict[]>();
  computed.set(snapshot, byDay);
  const known = byDay.get(asOf ?? '');
  if (known) return known;
  if (byDay.size >= MAX_DAYS) byDay.clear();
  const conflicts = findConflicts(listKnownStatements(snapshot, asOf), snapshot.sites);
  byDay.set(asOf ?? '', conflicts);
  return conflicts;
}

/** The conflicts of a snapshot that could be known on a day, as ruled; the words behind them are for `addReports`. */
export function readConflicts(snapshot: Snapshot, asOf: string | null): RuledConflict[] {
  return applyRulings(listComputed(snapshot, asOf), snapshot.rulings);
}

/** The same conflicts with the reports on each side. Finding their sentences is the slow part: pass what is shown. */
export function addReports(snapshot: Snapshot, conflicts: readonly RuledConflict[]) {
  return conflicts.map((conflict) => ({
    ...conflict,
    sides: conflict.sides.map((side) => ({ ...side, evidence: evidenceFor(snapshot, side.statements) })),
  }));
}

/** The conflicts about one incident that could be known on a day, with the reports on each side. */
export function readOwnConflicts(snapshot: Snapshot, slug: string, asOf: string | null) {
  const own = readConflicts(snapshot, asOf).filter(
    ({ subject }) => subject.about === 'incident' && subject.slug === slug,
  );
  return addReports(snapshot, own);
}
