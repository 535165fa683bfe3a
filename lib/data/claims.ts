import 'server-only';
import type { Editor } from '../domain/editor';
import type { Transaction } from './database';

/** How long a note that somebody is editing stands without being renewed, in milliseconds. */
export const CLAIM_LIFE = 5 * 60_000;

export type OtherEditor = { name: string; at: string };

/** Notes that somebody has a draft open, now; forgets notes that ran out. */
export async function storeClaim(tx: Transaction, editor: Editor, draftId: string, now: Date): Promise<void> {
  const key = { draftId, editorId: editor.id };
  await tx.claim.deleteMany({ where: { at: { lt: new Date(now.getTime() - CLAIM_LIFE) } } });
  await tx.claim.upsert({
    where: { draftId_editorId: key },
    create: { ...key, name: editor.name, at: now },
    update: { name: editor.name, at: now },
  });
}

/** Who else has a draft open, by name. */
export async function listOthers(
  tx: Transaction,
  editor: Editor,
  draftId: string,
  now: Date,
): Promise<OtherEditor[]> {
  const rows = await tx.claim.findMany({
    where: { draftId, editorId: { not: editor.id }, at: { gte: new Date(now.getTime() - CLAIM_LIFE) } },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ name, at }) => ({ name, at: at.toISOString() }));
}

/** Takes somebody's note away, as when they leave the page. */
export async function deleteClaim(tx: Transaction, editor: Editor, draftId: string): Promise<void> {
  await tx.claim.deleteMany({ where: { draftId, editorId: editor.id } });
}
