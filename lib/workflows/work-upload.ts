import 'server-only';
import { inTransaction } from '../data/database';
import { findUpload, getUploadBytes, moveUpload, storeUploadRows, type UploadState } from '../data/uploads';
import { type Editor, requireVerb } from '../domain/editor';
import { readCsvRows, takeCsvRows } from './import-csv';
import { undoBatch } from './undo-batch';

/** Somebody else works on the upload: this run ends without a trace. */
class Elsewhere extends Error {}

/**
 * Does the work that an upload waits for, bit by bit: checks its rows, imports them, or undoes what was imported. Each bit and
 * how far it has come are stored in one transaction, so that a run that stopped is taken up exactly there, and two never
 * take the same rows.
 */
export async function workUpload(editor: Editor, id: string): Promise<void> {
  requireVerb(editor, 'code');
  const upload = await inTransaction((tx) => findUpload(tx, id));
  if (!upload) return;
  try {
    if (upload.stage === 'checking') await takeRows(editor, upload, 'checked');
    if (upload.stage === 'importing') await takeRows(editor, upload, 'imported');
    if (upload.stage === 'undoing') await undo(editor, upload);
  } catch (error) {
    if (!(error instanceof Elsewhere)) throw error;
  }
}

async function takeRows(editor: Editor, upload: UploadState, after: 'checked' | 'imported'): Promise<void> {
  const { id, stage, batchId } = upload;
  const read = readCsvRows(await inTransaction((tx) => getUploadBytes(tx, id)));
  if (!read.done) throw new Error(`the upload ${id} can no longer be read: ${read.detail.en}`);
  await takeCsvRows(editor, read, {
    batch: stage === 'importing' ? batchId : null,
    from: upload.done,
    keep: async (tx, from, rows) => {
      await storeUploadRows(tx, { id, from }, rows);
      if (!(await moveUpload(tx, { id, stage, done: from }, { done: from + rows.length })))
        throw new Elsewhere();
    },
  });
  await inTransaction((tx) => moveUpload(tx, { id, stage, done: upload.total }, { stage: after }));
}

async function undo(editor: Editor, { id, batchId, done }: UploadState): Promise<void> {
  if (batchId === null) return;
  let at = done;
  const move = async (change: { done?: number; stage?: 'undone' }) => {
    const moved = await inTransaction((tx) => moveUpload(tx, { id, stage: 'undoing', done: at }, change));
    if (!moved) throw new Elsewhere();
    at = change.done ?? at;
  };
  // Taken up again it begins anew: what is undone already is passed over.
  await undoBatch(editor, batchId, (count) => move({ done: count }));
  await move({ stage: 'undone' });
}
