import { z } from 'zod';
import { type Decision, RULE_CODES } from '../domain/decision';
import type { Evidence } from '../domain/evidence';
import type { Incident } from '../domain/incident';
import { localisedSchema } from '../domain/locale';
import { FIELD_CODES, victimSchema } from '../domain/statement';
import { TARGET_CODES, traceSchema, WEAPON_CODES } from '../domain/target';
import { conflictItemSchema, toConflictItem } from './conflict-item';
import { heldValueSchema } from './field-value';
import { incidentItemSchema, toIncidentItem } from './incident-item';
import { gradedStatementSchema, toGradedStatementItem } from './statement-item';

const decisionItemSchema = z
  .object({
    field: z.enum(FIELD_CODES),
    value: heldValueSchema,
    rule: z.enum(RULE_CODES).describe('How it was chosen'),
    reason: localisedSchema.nullable().describe('Why a person inferred it'),
    statements: z.array(gradedStatementSchema),
  })
  .describe('The value held for one field, and the statements under it');

const historyEntrySchema = z
  .object({
    version: z.int().min(1),
    at: z.iso.datetime(),
    author: z.string(),
    reason: z.string().nullable(),
    changed: z.array(z.string()),
  })
  .describe('One change: its number, when, by whom, why, and which parts it changed');
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

export const incidentDetailSchema = incidentItemSchema
  .extend({
    endsAt: z.iso.datetime().nullable(),
    targets: z.array(z.enum(TARGET_CODES)),
    traces: z.array(traceSchema),
    weapon: z.enum(WEAPON_CODES).nullable(),
    victim: victimSchema.nullable(),
    decisions: z.array(decisionItemSchema),
    conflicts: z.array(conflictItemSchema),
    history: z.array(historyEntrySchema),
  })
  .describe('One incident with its decisions, the statements under each, its conflicts and its history');
type IncidentDetail = z.infer<typeof incidentDetailSchema>;

type Detail = {
  incident: Incident;
  evidence: Evidence[];
  conflicts: Parameters<typeof toConflictItem>[0][];
  history: HistoryEntry[];
};

/** One incident with its decisions, the statements under each, its conflicts and its history (DESIGN §5). */
export function toIncidentDetail(
  { incident, evidence, conflicts, history }: Detail,
  base: string,
): IncidentDetail {
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

function toDecisionItem(
  { field, value, rule, reason, statements }: Decision,
  evidence: Evidence[],
): z.infer<typeof decisionItemSchema> {
  const under = evidence.filter((row) => statements.includes(row.id));
  return { field, value, rule, reason, statements: under.map((row) => toGradedStatementItem(row, evidence)) };
}
