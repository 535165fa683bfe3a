import 'server-only';
import { closeBatch, findBatch } from '../data/batches';
import { inTransaction, type Transaction } from '../data/database';
import { changeDraft, type Draft, listBatchDrafts } from '../data/drafts';
import { listPatches } from '../data/revisions';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import type { DraftForm } from '../domain/form-shape';
import { toUnits } from '../domain/form-units';
import { toStateForm } from '../domain/record-state';
import { applyPatches, type Patch, toSortedJson } from '../domain/revision';
import { isDraftId } from './open-draft';

/** How many drafts an undo discarded, turned back, and left alone because somebody went on with them. */
export type BatchUndone = { done: true; discarded: number; restored: number; kept: number };

/** Drafts that are undone in one transaction: between two, other people's saves go through. */
const CHUNK = 50;

/**
 * Undoes an import as a whole: what it made is discarded, what it changed goes back; drafts that people changed since stay.
 * Asked again after it was cut short, it goes on where it stopped.
 */
export async function undoBatch(
  editor: Editor,
  id: string,
  onProgress?: (done: number) => Promise<void>,
): Promise<BatchUndone | Refused> {
  requireVerb(editor, 'code');
  const batch = isDraftId(id) ? await inTransaction((tx) => findBatch(tx, id)) : null;
  if (!batch) return refuse('batch_gone');
  if (batch.undoneAt) return refuse('batch_undone');
  const answer = { discarded: 0, restored: 0, kept: 0 };
  for (let after = ''; ; ) {
    const undone = await inTransaction((tx) => undoChunk(tx, editor, { batch: id, after }));
    for (const { outcome } of undone) answer[outcome] += 1;
    const last = undone.at(-1);
    if (!last) break;
    after = last.id;
    await onProgress?.(answer.discarded + answer.restored + answer.kept);
  }
  const closed = await inTransaction((tx) => closeBatch(tx, editor, id));
  return closed ? { done: true, ...answer } : refuse('batch_undone');
}

type Outcome = keyof Omit<BatchUndone, 'done'>;

async function undoChunk(
  tx: Transaction,
  editor: Editor,
  { batch, after }: { batch: string; after: string },
): Promise<{ id: string; outcome: Outcome }[]> {
  const undone: { id: string; outcome: Outcome }[] = [];
  for (const draft of await listBatchDrafts(tx, batch, { after, take: CHUNK }))
    undone.push({ id: draft.id, outcome: await undoOne(tx, editor, draft, batch) });
  return undone;
}

const formOf = (patches: readonly Patch[]) => toStateForm(applyPatches(patches));
const wordsOf = (form: DraftForm) => toSortedJson(toUnits(form));

async function undoOne(tx: Transaction, editor: Editor, before: Draft, batch: string): Promise<Outcome> {
  const patches = await listPatches(tx, { entity: 'draft', entityId: before.id });
  const at = patches.findIndex((patch) => patch.batch?.after === batch);
  const imported = formOf(patches.slice(0, at + 1));
  if (before.stage !== 'draft' || at < 0 || wordsOf(before.form) !== wordsOf(imported)) return 'kept';
  const reason = 'import undone';
  if (at === 0) {
    await changeDraft(tx, editor, { before, change: { stage: 'discarded' }, reason });
    return 'discarded';
  }
  // An earlier import that made the draft has it again.
  const earlier = (patches[at]?.batch?.before ?? null) as string | null;
  const extra = { batch: { before: batch, after: earlier } };
  const change = { form: formOf(patches.slice(0, at)), batch: earlier };
  await changeDraft(tx, editor, { before, change, reason, extra });
  return 'restored';
}
