import 'server-only';
import type { DeskMatch } from '../intake/ruling/reading-state';
import type { Transaction } from './database';
import { findDraft } from './drafts';

/** Whether a proposal can be held to be this: a published incident, or an open draft of a new one. */
export async function isMatchable(tx: Transaction, match: DeskMatch): Promise<boolean> {
  if (match.kind === 'draft') {
    const draft = await findDraft(tx, match.id);
    return draft !== null && draft.incident === null && draft.stage === 'draft';
  }
  return (await tx.incident.count({ where: { slug: match.slug, lifecycle: 'published' } })) > 0;
}
