import 'server-only';
import type { Decision } from '../domain/decision';
import type { Grade } from '../domain/grade';
import type { Coding, Lifecycle } from '../domain/incident';
import type { Localised } from '../domain/locale';
import type { Transaction } from './database';
import { toJson } from './json';

export type IncidentRecord = {
  slug: string;
  coding: Coding;
  summary: Localised;
  lifecycle: Lifecycle;
  grade: Grade;
  decisions: Decision[];
};

/** The row of an incident as it stands, or null. */
export async function findIncidentRow(tx: Transaction, slug: string) {
  return tx.incident.findUnique({ where: { slug } });
}

/** Where the statements of an incident are kept: their public ids to their database ids. */
export type StatementIds = ReadonlyMap<string, number>;

/**
 * Stores an incident with its decisions and the statements they rest on. `baseVersion` is the version the change was
 * made on, 0 for a new incident; a record that has moved on is left alone and false is answered.
 */
export async function storeIncident(
  tx: Transaction,
  record: IncidentRecord,
  ids: StatementIds,
  baseVersion: number,
): Promise<boolean> {
  const { slug, summary, lifecycle, grade } = record;
  const data = {
    ...toColumns(record.coding),
    summaryEn: summary.en,
    summaryFr: summary.fr,
    lifecycle,
    mergedInto: null,
    grade,
  };
  if (baseVersion === 0) await tx.incident.create({ data: { slug, ...data } });
  else {
    const moved = await tx.incident.updateMany({
      where: { slug, version: baseVersion },
      data: { ...data, version: { increment: 1 } },
    });
    if (moved.count === 0) return false;
  }
  const { id } = await tx.incident.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  await tx.incidentStatement.deleteMany({ where: { incidentId: id } });
  await tx.incidentStatement.createMany({
    data: [...ids.values()].map((statementId) => ({ incidentId: id, statementId })),
  });
  await tx.decision.deleteMany({ where: { incidentId: id } });
  for (const decision of record.decisions) await storeDecision(tx, id, decision, ids);
  return true;
}

function toColumns(coding: Coding) {
  const { weapon: _weapon, victim: _victim, startsAt, endsAt, quantities, traces, ...rest } = coding;
  const toDate = (iso: string | null) => (iso === null ? null : new Date(iso));
  return {
    ...rest,
    startsAt: toDate(startsAt),
    endsAt: toDate(endsAt),
    quantities: toJson(quantities),
    traces: toJson(traces),
  };
}

async function storeDecision(
  tx: Transaction,
  incidentId: number,
  decision: Decision,
  ids: StatementIds,
): Promise<void> {
  const under = decision.statements.map((id) => ids.get(id)).filter((id) => id !== undefined);
  await tx.decision.create({
    data: {
      incidentId,
      field: decision.field,
      value: toJson(decision.value),
      rule: decision.rule,
      reason: decision.reason ?? undefined,
      statements: { create: under.map((statementId) => ({ statementId })) },
    },
  });
}

/** Moves an incident to another state of its life, if it still has this version; a merged one says where it went. */
export async function storeLifecycle(
  tx: Transaction,
  { slug, version }: { slug: string; version: number },
  life: { lifecycle: Lifecycle; mergedInto?: string },
): Promise<boolean> {
  const moved = await tx.incident.updateMany({
    where: { slug, version },
    data: { ...life, version: { increment: 1 } },
  });
  return moved.count === 1;
}

/** Takes every statement and decision away from an incident that was merged into another. */
export async function emptyIncident(tx: Transaction, slug: string): Promise<void> {
  await tx.decision.deleteMany({ where: { incident: { slug } } });
  await tx.incidentStatement.deleteMany({ where: { incident: { slug } } });
}
