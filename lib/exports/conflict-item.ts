import { z } from 'zod';
import {
  CONFLICT_KINDS,
  CONFLICT_STATUSES,
  conflictRulingSchema,
  type RuledConflict,
  SEVERITIES,
} from '../domain/conflict';
import type { Evidence } from '../domain/evidence';
import { FIELD_CODES } from '../domain/statement';
import { codeSchema } from './code-schema';
import { heldValueSchema } from './field-value';
import { statementItemSchema, toStatementItem } from './statement-item';

const subjectSchema = z.object({
  about: z.enum(['incident', 'site', 'series']),
  slug: z
    .string()
    .nullable()
    .describe('An incident, a site, or nights joined by +; null for the whole series'),
});

export const conflictItemSchema = z
  .object({
    key: z.string().describe('Subject, field and kind: stays while the disagreement does'),
    subject: subjectSchema,
    field: z.enum(FIELD_CODES),
    kind: codeSchema(CONFLICT_KINDS),
    severity: codeSchema(SEVERITIES),
    status: codeSchema(CONFLICT_STATUSES),
    ruling: conflictRulingSchema.nullable(),
    sides: z.array(z.object({ value: heldValueSchema, statements: z.array(statementItemSchema) })),
  })
  .describe('Statements about one field that cannot all hold');

type Side = { value: unknown; evidence: readonly Evidence[] };

/** One conflict as the API writes it: what it is about, how it is classed, and the statements on each side. */
export function toConflictItem(
  conflict: Omit<RuledConflict, 'sides'> & { sides: readonly Side[] },
): z.infer<typeof conflictItemSchema> {
  const { key, subject, field, kind, severity, status, ruling, sides } = conflict;
  return { key, subject, field, kind, severity, status, ruling, sides: sides.map(toSideItem) };
}

const toSideItem = ({ value, evidence }: Side) => ({ value, statements: evidence.map(toStatementItem) });
