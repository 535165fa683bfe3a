import 'server-only';
import { closeBatch, findBatch } from '../data/batches';
import { inTransaction, type Transaction } from '../data/database';
import { changeDraft, type Draft, draftFormAt, listBatchDrafts } from '../data/drafts';
import { listPatches } from '../data/revisions';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { isDraftId } from './open-draft';

/** How many drafts an undo discarded, turned back, and left alone because somebody went on with them. */
export type BatchUndone = { done: true; discarded: number; restored: number; kept: number };

/** Undoes an import as a whole: what it made is discarded, what it changed goes back; drafts that people touched since stay. */
export async function undoBatch(editor: Editor, id: string): Promise<BatchUndone | Refused> {
  requireVerb(editor, 'code');
  return inTransaction(async (tx) => {
    if (!isDraftId(id) || !(await findBatch(tx, id))) return refuse('batch_gone');
    const drafts = await listBatchDrafts(tx, id);
    if (!(await closeBatch(tx, editor, id))) return refuse('batch_undone');
    const answer = { discarded: 0, restored: 0, kept: 0 };
    for (const draft of drafts) answer[await undoOne(tx, editor, draft, id)] += 1;
    return { done: true, ...answer };
  });
}

async function undoOne(
  tx: Transaction,
  editor: Editor,
  before: Draft,
  batch: string,
): Promise<keyof Omit<BatchUndone, 'done'>> {
  const patches = await listPatches(tx, { entity: 'draft', entityId: before.id });
  const at = patches.findLastIndex((patch) => patch.batch?.after === batch);
  if (before.stage !== 'draft' || at !== patches.length - 1) return 'kept';
  const reason = 'import undone';
  if (at === 0) {
    await changeDraft(tx, editor, { before, change: { stage: 'discarded' }, reason });
    return 'discarded';
  }
  const form = await draftFormAt(tx, before.id, at);
  const extra = { batch: { before: batch, after: null } };
  await changeDraft(tx, editor, { before, change: { form, batch: null }, reason, extra });
  return 'restored';
}
