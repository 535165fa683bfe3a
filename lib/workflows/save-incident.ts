import 'server-only';
import { z } from 'zod';
import type { Transaction } from '../data/database';
import { findIncidentRow, storeIncident } from '../data/incidents';
import { recordRevision } from '../data/revisions';
import { getStatements } from '../data/statements';
import { decideFields, toCoding } from '../domain/code-incident';
import { rulingSchema } from '../domain/decision';
import { gradeIncident } from '../domain/grade';
import { localisedSchema } from '../domain/locale';
import { toIncidentState } from '../domain/record-state';
import { toPatch } from '../domain/revision';
import { slugSchema } from '../domain/text';
import { toForm } from '../domain/to-form';

export const incidentInputSchema = z.strictObject({
  slug: slugSchema,
  summary: localisedSchema,
  /** Public ids of the accepted statements about it. */
  statements: z.array(z.string()).min(1),
  /** What a person decided, each with its reason. */
  rulings: z.array(rulingSchema),
});
export type IncidentInput = z.infer<typeof incidentInputSchema>;

/**
 * Saves a draft: decides every field from the accepted statements and the rulings. Throws when the input is faulty,
 * a statement does not exist, or no place or night can be decided.
 */
export async function saveIncident(
  tx: Transaction,
  input: unknown,
  author: string,
): Promise<{ version: number }> {
  const { slug, summary, statements, rulings } = incidentInputSchema.parse(input);
  const found = await getStatements(tx, statements);
  const accepted = found.map((row) => row.statement);
  const inferred = new Set(
    found.filter((row) => row.basis === 'inferred').map((row) => row.statement.article),
  );
  const decisions = decideFields(accepted, rulings);
  const coding = toCoding(decisions, accepted, inferred);
  if (coding === null) throw new Error(`${slug}: its statements give no place or no night`);
  const before = await findIncidentRow(tx, slug);
  const record = {
    slug,
    coding,
    summary,
    lifecycle: 'draft' as const,
    grade: gradeIncident(accepted),
    decisions,
  };
  const ids = new Map(found.map((row) => [row.id, row.databaseId]));
  if (!(await storeIncident(tx, record, ids, before?.version ?? 0)))
    throw new Error(`${slug}: changed meanwhile`);
  const form = toForm({ summary, decisions, statements: accepted });
  const patch = toPatch({}, toIncidentState(form, { lifecycle: 'draft' }));
  return {
    version: await recordRevision(tx, { entity: 'incident', entityId: slug, patch, reason: null, author }),
  };
}
