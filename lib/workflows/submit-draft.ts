import 'server-only';
import { inTransaction } from '../data/database';
import { readContext } from '../data/desk-context';
import { changeDraft } from '../data/drafts';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { type Blocker, listBlockers } from '../domain/list-blockers';
import { type DraftVersion, isRefused, openDraft } from './open-draft';

/** Hands a draft in for review, and tells what would still keep it from being published. */
export async function submitDraft(
  editor: Editor,
  input: DraftVersion,
): Promise<{ done: true; version: number; blockers: Blocker[] } | Refused> {
  requireVerb(editor, 'submit');
  return inTransaction(async (tx) => {
    const before = await openDraft(tx, input, { stage: 'draft', otherwise: 'draft_in_review' });
    if (isRefused(before)) return before;
    const version = await changeDraft(tx, editor, { before, change: { stage: 'in_review', note: null } });
    if (version === null) return refuse('draft_changed');
    const context = await readContext(tx, before.form);
    return {
      done: true,
      version,
      blockers: listBlockers(before.form, context, { editing: before.incident }),
    };
  });
}
