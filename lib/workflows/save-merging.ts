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

const MOST_ROUNDS = 100;

/** Saves what was typed; a late save takes in what others changed meanwhile, and answers what two people changed differently. */
export async function saveMerging(
  editor: Editor,
  input: SaveDraftInput,
  choices: MergeChoices = {},
): Promise<SaveMergingAnswer> {
  let answer = await saveDraft(editor, input);
  let merged: { form: DraftForm; by: string } | null = null;
  // Each round was lost to somebody else's save, so somebody's words are stored each time; two people seldom need a second.
  for (let round = 0; 'conflict' in answer; round += 1) {
    // What was chosen was chosen against words that this person saw: newer ones are asked about again.
    const { form, open } = resolveMerge(answer.merged, round === 0 ? choices : {});
    if (open.length > 0 || round === MOST_ROUNDS) return { ...answer, open };
    merged = { form, by: answer.by };
    answer = await saveDraft(editor, { ...input, version: answer.version, form });
  }
  if (!answer.done) return answer;
  return { ...answer, merged: merged?.form ?? null, mergedWith: merged?.by ?? null };
}
