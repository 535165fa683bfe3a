import 'server-only';
import type { Editor } from '../domain/editor';
import type { Transaction } from './database';
import { recordDeskRevision } from './revisions';

/** Opens an import, with its own revision. */
export async function createBatch(
  tx: Transaction,
  editor: Editor,
  { id, fileName }: { id: string; fileName: string },
): Promise<void> {
  await tx.batch.create({ data: { id, fileName, createdBy: editor.id } });
  const patch = { fileName: { before: null, after: fileName } };
  await recordDeskRevision(tx, { entity: 'batch', entityId: id, patch, reason: null, author: editor.id });
}

/** One import, or null. */
export async function findBatch(tx: Transaction, id: string) {
  return tx.batch.findUnique({ where: { id } });
}

/** Notes that an import was undone; false when it was before. */
export async function closeBatch(tx: Transaction, editor: Editor, id: string): Promise<boolean> {
  const at = new Date();
  const { count } = await tx.batch.updateMany({ where: { id, undoneAt: null }, data: { undoneAt: at } });
  if (count === 0) return false;
  const patch = { undoneAt: { before: null, after: at } };
  await recordDeskRevision(tx, { entity: 'batch', entityId: id, patch, reason: null, author: editor.id });
  return true;
}
