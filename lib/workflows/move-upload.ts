import 'server-only';
import { randomUUID } from 'node:crypto';
import { inTransaction } from '../data/database';
import { findUpload, moveUpload, type UploadState } from '../data/uploads';
import { type RefusalCode, type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { isStopped } from '../domain/upload';
import { openBatch } from './import-csv';

type Moved = { done: true; upload: UploadState } | Refused;

/** Says that a checked file is to be imported; workUpload then does it. */
export async function startImport(editor: Editor, id: string): Promise<Moved> {
  requireVerb(editor, 'code');
  const refused = await inTransaction(async (tx) => {
    const upload = await findUpload(tx, id);
    if (!upload) return refuse('upload_gone');
    if (upload.stage !== 'checked') return refuse('upload_taken');
    const batchId = randomUUID();
    await openBatch(tx, editor, { id: batchId, fileName: upload.fileName });
    const change = { stage: 'importing', done: 0, batchId } as const;
    if (!(await moveUpload(tx, upload, change))) throw new Error(`${id}: changed inside its own transaction`);
    return null;
  });
  return refused ?? getMoved(id);
}

/** Says that what was imported is to be undone. */
export async function startUndo(editor: Editor, id: string): Promise<Moved> {
  requireVerb(editor, 'code');
  return moveOn(id, { from: 'imported', otherwise: 'upload_taken' }, { stage: 'undoing', done: 0 });
}

/** Takes up the work on a file that stopped half way, as when the server was ended. */
export async function resumeUpload(editor: Editor, id: string): Promise<Moved> {
  requireVerb(editor, 'code');
  return moveOn(id, { from: 'stopped', otherwise: 'upload_busy' }, {});
}

type Wanted = { from: 'imported' | 'stopped'; otherwise: RefusalCode };

async function moveOn(
  id: string,
  { from, otherwise }: Wanted,
  change: Parameters<typeof moveUpload>[2],
): Promise<Moved> {
  const refused = await inTransaction(async (tx) => {
    const upload = await findUpload(tx, id);
    if (!upload) return refuse('upload_gone');
    const fits = from === 'stopped' ? isStopped(upload, new Date()) : upload.stage === from;
    return fits && (await moveUpload(tx, upload, change)) ? null : refuse(otherwise);
  });
  return refused ?? getMoved(id);
}

async function getMoved(id: string): Promise<Moved> {
  const upload = await inTransaction((tx) => findUpload(tx, id));
  return upload ? { done: true, upload } : refuse('upload_gone');
}
