import 'server-only';
import { inTransaction } from '../data/database';
import { findDraft } from '../data/drafts';
import { findRebase } from '../data/rebase';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import type { MergeChoices } from '../domain/form-post';
import type { FormProblem } from '../domain/form-problem';
import type { FormConflict } from '../domain/merge-forms';
import { resolveMerge } from '../domain/resolve-merge';
import { type DraftVersion, isDraftId } from './open-draft';
import { rebaseDraft } from './rebase-draft';

export type BroughtTogether =
  | { done: true; version: number }
  | { done: false; open: FormConflict[] }
  | { done: false; invalid: true; problems: FormProblem[] }
  | Refused;

/**
 * Puts a draft on the newest version of its incident: what only one of the two changed is taken, the rest as it was chosen.
 * While something is not chosen, nothing is stored. The draft goes back to `draft`, to be looked at again.
 */
export async function bringTogether(
  editor: Editor,
  input: DraftVersion & { incidentVersion: number },
  choices: MergeChoices,
): Promise<BroughtTogether> {
  requireVerb(editor, 'code');
  const found = await inTransaction(async (tx) => {
    const draft = isDraftId(input.id) ? await findDraft(tx, input.id) : null;
    if (!draft) return refuse('draft_gone');
    if (draft.version !== input.version) return refuse('draft_changed');
    return (await findRebase(tx, draft)) ?? refuse('incident_changed');
  });
  if ('why' in found) return found;
  if (found.incidentVersion !== input.incidentVersion) return refuse('incident_changed');
  const { form, open } = resolveMerge(found.merged, choices);
  if (open.length > 0) return { done: false, open };
  return rebaseDraft(editor, { ...input, form });
}
