import { canBothHold } from '@/lib/domain/code-incident';
import type { Rule } from '@/lib/domain/decision';
import type { Evidence } from '@/lib/domain/evidence';
import type { Incident } from '@/lib/domain/incident';
import type { Localised } from '@/lib/domain/locale';
import { FIELD_CODES, type FieldCode } from '@/lib/domain/statement';

/** What one or several articles say instead of the value held; `fits`: both can be true, one is less precise. */
export type Reading = { value: unknown; articles: number; fits: boolean };

/** One line of an incident page: a value held, how it was chosen, and the statements it rests on (never none). */
export type Fact = {
  field: FieldCode;
  value: unknown;
  rule: Rule | null;
  reason: Localised | null;
  evidence: Evidence[];
  readings: Reading[];
  /** Statements that give methods for a set of places: shown beside the method, never deciding it. */
  ofTheSet: Evidence[];
};

/** The facts of an incident in the order of the fields. Without an hour, the time rests on what gives the night. */
export function listFacts(incident: Incident, evidence: readonly Evidence[]): Fact[] {
  const decided = incident.decisions.map((decision): Fact => {
    const under = evidence.filter((row) => isUnder(row, decision));
    const ofTheSet = decision.field === 'method' ? evidence.filter((row) => row.field === 'set_methods') : [];
    return {
      ...decision,
      evidence: under,
      readings: listReadings(decision.field, decision.value, under),
      ofTheSet: ofTheSet.filter((row) => !under.includes(row)),
    };
  });
  return [...decided, ...toNightOnly(decided)].sort(
    (one, other) => FIELD_CODES.indexOf(one.field) - FIELD_CODES.indexOf(other.field),
  );
}

// Denials and "unknown" decide nothing, but they belong beside what they speak of.
function isUnder(row: Evidence, decision: Incident['decisions'][number]): boolean {
  return decision.statements.includes(row.id) || (row.field === decision.field && row.polarity !== 'asserts');
}

function toNightOnly(facts: readonly Fact[]): Fact[] {
  const night = facts.find((fact) => fact.field === 'night');
  if (!night || facts.some((fact) => fact.field === 'time')) return [];
  return [{ ...night, field: 'time', value: null, rule: null, reason: null, readings: [], ofTheSet: [] }];
}

const HELD_SINGLY: readonly FieldCode[] = ['site', 'night'];

/** The other values that articles give for a field that holds one; empty when all agree. */
function listReadings(field: FieldCode, held: unknown, evidence: readonly Evidence[]): Reading[] {
  if (Array.isArray(held) || HELD_SINGLY.includes(field)) return [];
  const key = (value: unknown) => JSON.stringify(value);
  const values = new Map(
    evidence.filter((row) => row.polarity === 'asserts').map((row) => [key(row.value), row.value]),
  );
  if (values.size < 2) return [];
  return [...values].map(([text, value]) => ({
    value,
    articles: new Set(evidence.filter((row) => key(row.value) === text).map((row) => row.article)).size,
    fits: canBothHold(field, value, held),
  }));
}
