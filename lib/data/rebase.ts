import 'server-only';
import type { DraftForm } from '../domain/form-shape';
import { type MergedForms, mergeForms } from '../domain/merge-forms';
import { toForm } from '../domain/to-form';
import type { Transaction } from './database';
import type { Draft } from './drafts';
import { findHeld, formAt } from './held-incidents';

/** An incident that moved on after a draft of it was begun: what it was then, what it is now, both changes merged. */
export type Rebase = { base: DraftForm; theirs: DraftForm; merged: MergedForms; incidentVersion: number };

/** How a draft and the newest version of its incident come together; null when there is nothing to bring together. */
export async function findRebase(tx: Transaction, draft: Draft): Promise<Rebase | null> {
  if (draft.incident === null || (draft.stage !== 'draft' && draft.stage !== 'in_review')) return null;
  const held = await findHeld(tx, draft.incident);
  if (held?.lifecycle !== 'published' || held.version === draft.baseVersion) return null;
  const base = await formAt(tx, draft.incident, draft.baseVersion);
  const theirs = toForm(held);
  return { base, theirs, merged: mergeForms(base, theirs, draft.form), incidentVersion: held.version };
}
