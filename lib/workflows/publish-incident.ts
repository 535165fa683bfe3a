import 'server-only';
import type { Transaction } from '../data/database';
import { findIncidentRow, storeLifecycle } from '../data/incidents';
import { recordRevision } from '../data/revisions';

/** Publishes a draft. Throws when there is none, or when it changed meanwhile. */
export async function publishIncident(tx: Transaction, slug: string, author: string): Promise<void> {
  const row = await findIncidentRow(tx, slug);
  if (!row) throw new Error(`no incident ${slug}`);
  if (row.lifecycle === 'published') return;
  if (!(await storeLifecycle(tx, row, { lifecycle: 'published' })))
    throw new Error(`${slug}: changed meanwhile`);
  const patch = { lifecycle: { before: row.lifecycle, after: 'published' } };
  await recordRevision(tx, { entity: 'incident', entityId: slug, patch, reason: null, author });
}
