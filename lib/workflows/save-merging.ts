import 'server-only';
import type { Editor } from '../domain/editor';
import type { MergeChoices } from '../domain/form-post';
import type { DraftForm } from '../domain/form-shape';
import type { FormConflict } from '../domain/merge-forms';
import { resolveMerge } from '../domain/resolve-merge';
import { type DraftConflict, type SaveDraftAnswer, type SaveDraftInput, saveDraft } from './save-draft';

/** As DraftConflict, with what is still to be chosen. */
export type OpenConflict = DraftConflict & { open: FormConflict[] };
type Plain = Exclude<SaveDraftAnswer, DraftConflict>;
export type SaveMergingAnswer =
  | Exclude<Plain, { done: true }>
  | OpenConflict
  | (Extract<Plain, { done: true }> & {
      /** The form that was stored where it is not the one that was sent: somebody else's changes came in. */
      merged: DraftForm | null;
      /** Id of whoever made them. */
      mergedWith: string | null;
    });

/** Saves what was typed; a late save takes in what others changed meanwhile, and answers what two people changed differently. */
export async function saveMerging(
  editor: Editor,
  input: SaveDraftInput,
  choices: MergeChoices = {},
): Promise<SaveMergingAnswer> {
  const first = await saveDraft(editor, input);
  if (first.done) return { ...first, merged: null, mergedWith: null };
  if (!('conflict' in first)) return first;
  const { form, open } = resolveMerge(first.merged, choices);
  if (open.length > 0) return { ...first, open };
  const second = await saveDraft(editor, { ...input, version: first.version, form });
  if (second.done) return { ...second, merged: form, mergedWith: first.by };
  if (!('conflict' in second)) return second;
  return { ...second, open: second.merged.conflicts };
}
