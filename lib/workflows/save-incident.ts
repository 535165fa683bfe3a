import 'server-only';
import { z } from 'zod';
import type { Transaction } from '../data/database';
import { storeIncident } from '../data/incidents';
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

const incidentInputSchema = z.strictObject({
  slug: slugSchema,
  summary: localisedSchema,
  /** Public ids of the accepted statements about it. */
  statements: z.array(z.string()).min(1),
  /** What a person decided, each with its reason. */
  rulings: z.array(rulingSchema),
});

/**
 * Saves a new incident as a draft: decides every field from the accepted statements and the rulings. Throws when the input
 * is faulty, there is one of that name, a statement does not exist, or no place or night can be decided.
 */
export async function saveIncident(tx: Transaction, input: unknown, author: string): Promise<void> {
  const { slug, summary, statements, rulings } = incidentInputSchema.parse(input);
  const found = await getStatements(tx, statements);
  const accepted = found.map((row) => row.statement);
  const inferred = new Set(
    found.filter((row) => row.basis === 'inferred').map((row) => row.statement.article),
  );
  const decisions = decideFields(accepted, rulings);
  const coding = toCoding(decisions, accepted, inferred);
  if (coding === null) throw new Error(`${slug}: its statements give no place or no night`);
  const record = {
    slug,
    coding,
    summary,
    lifecycle: 'draft' as const,
    grade: gradeIncident(accepted),
    decisions,
  };
  const ids = new Map(found.map((row) => [row.id, row.databaseId]));
  await storeIncident(tx, record, ids, 0);
  const form = toForm({ summary, decisions, statements: accepted });
  const patch = toPatch({}, toIncidentState(form, { lifecycle: 'draft' }));
  await recordRevision(tx, { entity: 'incident', entityId: slug, patch, reason: null, author });
}
