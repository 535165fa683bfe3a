import type { Decision } from '../domain/decision';
import type { Evidence } from '../domain/evidence';
import type { Incident } from '../domain/incident';
import { toConflictItem } from './conflict-item';
import { toIncidentItem } from './incident-item';
import { toGradedStatementItem } from './statement-item';

/** One change to an incident: the number of the change, when, by whom, why, and which parts it changed. */
export type HistoryEntry = {
  version: number;
  at: string;
  author: string;
  reason: string | null;
  changed: string[];
};

type Detail = {
  incident: Incident;
  evidence: Evidence[];
  conflicts: Parameters<typeof toConflictItem>[0][];
  history: HistoryEntry[];
};

/** One incident with its decisions, the statements under each, its conflicts and its history (DESIGN §5). */
export function toIncidentDetail({ incident, evidence, conflicts, history }: Detail, base: string) {
  const { endsAt, targets, traces, weapon, victim } = incident;
  return {
    ...toIncidentItem(incident, base),
    endsAt,
    targets,
    traces,
    weapon,
    victim,
    decisions: incident.decisions.map((decision) => toDecisionItem(decision, evidence)),
    conflicts: conflicts.map(toConflictItem),
    history: history.map(toHistoryItem),
  };
}

function toHistoryItem({ version, at, author, reason, changed }: HistoryEntry): HistoryEntry {
  return { version, at, author, reason, changed };
}

function toDecisionItem({ field, value, rule, reason, statements }: Decision, evidence: Evidence[]) {
  const under = evidence.filter((row) => statements.includes(row.id));
  return { field, value, rule, reason, statements: under.map((row) => toGradedStatementItem(row, evidence)) };
}
