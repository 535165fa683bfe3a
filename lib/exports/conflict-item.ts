import type { RuledConflict } from '../domain/conflict';
import type { Evidence } from '../domain/evidence';
import { toStatementItem } from './statement-item';

type Side = { value: unknown; evidence: readonly Evidence[] };

/** One conflict as the API writes it: what it is about, how it is classed, and the statements on each side. */
export function toConflictItem(conflict: Omit<RuledConflict, 'sides'> & { sides: readonly Side[] }) {
  const { key, subject, field, kind, severity, status, ruling, sides } = conflict;
  return { key, subject, field, kind, severity, status, ruling, sides: sides.map(toSideItem) };
}

const toSideItem = ({ value, evidence }: Side) => ({ value, statements: evidence.map(toStatementItem) });
