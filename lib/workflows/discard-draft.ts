import 'server-only';
import { inTransaction } from '../data/database';
import { changeDraft } from '../data/drafts';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, maySeeDraft, requireVerb } from '../domain/editor';
import { type DraftVersion, isRefused, openDraft } from './open-draft';

/** Sets a draft aside. Nothing is deleted: its history keeps every word, and a published incident stays as it is. */
export async function discardDraft(
  editor: Editor,
  input: DraftVersion,
): Promise<{ done: true; version: number } | Refused> {
  requireVerb(editor, 'propose');
  return inTransaction(async (tx) => {
    const before = await openDraft(tx, input, { stage: 'draft', otherwise: 'draft_in_review' });
    if (isRefused(before)) return before;
    if (!maySeeDraft(editor, before)) return refuse('draft_of_another');
    const version = await changeDraft(tx, editor, { before, change: { stage: 'discarded' } });
    return version === null ? refuse('draft_changed') : { done: true, version };
  });
}
