import 'server-only';
import type { RuledConflict } from '../domain/conflict';
import { listByField } from '../domain/statement';
import { toEvidence } from './evidence';
import { isKnown, listKnown, listKnownStatements, namesOf } from './known';
import { addReports, evidenceFor, readConflicts, readOwnConflicts } from './read-incident';
import { readDevelopment, readLooseEnd, readTotal } from './read-series';
import { getSnapshot } from './snapshot';

/** What readers may see of the series as a whole: disagreements, totals, loose ends, developments. */

/** The conflicts that could be known on a day, as ruled; the words behind them are for `withReports`. */
export async function listConflicts(asOf: string | null = null) {
  const snapshot = await getSnapshot();
  const conflicts = readConflicts(snapshot, asOf);
  return { conflicts, names: namesOf(snapshot), revision: snapshot.revision };
}

/** The conflicts about one incident that could be known on a day, with the reports on each side. */
export async function listOwnConflicts(slug: string, asOf: string | null) {
  const snapshot = await getSnapshot();
  return { conflicts: readOwnConflicts(snapshot, slug, asOf), names: namesOf(snapshot) };
}

/** The same conflicts with the reports on each side. Finding their sentences is the slow part: pass what is shown. */
export async function withReports(conflicts: readonly RuledConflict[]) {
  return addReports(await getSnapshot(), conflicts);
}

/** Every stated total that was published by a day, held against the incidents known then. */
export async function listTotals(asOf: string | null = null) {
  const snapshot = await getSnapshot();
  const incidents = listKnown(snapshot, asOf);
  const stated = listByField(listKnownStatements(snapshot, asOf), 'total');
  const totals = stated.map((statement) => {
    return { ...readTotal(statement, incidents), evidence: toEvidence(statement, snapshot) };
  });
  return { totals, names: namesOf(snapshot), revision: snapshot.revision };
}

/** The mentions that fit no single incident, with the candidates that a day's knowledge leaves. */
export async function listLooseEnds(asOf: string | null = null) {
  const snapshot = await getSnapshot();
  const incidents = listKnown(snapshot, asOf);
  const mentions = listByField(listKnownStatements(snapshot, asOf), 'loose_end');
  const looseEnds = mentions.map((statement) => {
    return { ...readLooseEnd(statement, incidents), evidence: toEvidence(statement, snapshot) };
  });
  return { looseEnds, incidents, names: namesOf(snapshot), revision: snapshot.revision };
}

/** What happened around the attacks, by date; each as soon as an article tells it. Undated ones come last. */
export async function listDevelopments(asOf: string | null = null) {
  const snapshot = await getSnapshot();
  const told = listByField([...snapshot.statements.values()], 'development').filter((row) =>
    isKnown(row, asOf),
  );
  const developments = snapshot.developments.flatMap((development) => {
    const ids = told.filter((row) => row.value === development.slug).map((row) => row.id);
    return ids.length === 0
      ? []
      : [{ ...readDevelopment(snapshot, development), evidence: evidenceFor(snapshot, ids) }];
  });
  developments.sort((one, other) =>
    (one.date ?? '~') + one.slug < (other.date ?? '~') + other.slug ? -1 : 1,
  );
  return { developments, revision: snapshot.revision };
}

/** Who is held responsible, by whom, in the order of publication: statements only, nothing coded by us. */
export async function listResponsibility(asOf: string | null = null) {
  const snapshot = await getSnapshot();
  const statements = listByField(listKnownStatements(snapshot, asOf), 'responsible');
  const ids = [...statements].sort((one, other) =>
    (one.publishedOn ?? '~') + one.id < (other.publishedOn ?? '~') + other.id ? -1 : 1,
  );
  return {
    evidence: evidenceFor(
      snapshot,
      ids.map((row) => row.id),
    ),
    revision: snapshot.revision,
  };
}
