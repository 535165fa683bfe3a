import 'server-only';
import { inTransaction } from '../data/database';
import { changeDraft } from '../data/drafts';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { parseReason } from '../domain/reason';
import { type DraftVersion, isRefused, openDraft } from './open-draft';

/** Returns a draft from review, with a note on what is wanted of it. */
export async function returnDraft(
  editor: Editor,
  input: DraftVersion & { note: unknown },
): Promise<{ done: true; version: number } | Refused> {
  requireVerb(editor, 'submit');
  const note = parseReason(input.note);
  if (note === null) return refuse('reason_bad');
  return inTransaction(async (tx) => {
    const before = await openDraft(tx, input, { stage: 'in_review', otherwise: 'draft_not_in_review' });
    if (isRefused(before)) return before;
    const version = await changeDraft(tx, editor, { before, change: { stage: 'draft', note }, reason: note });
    return version === null ? refuse('draft_changed') : { done: true, version };
  });
}
