import 'server-only';
import { deleteClaim, listOthers, type OtherEditor, storeClaim } from '../data/claims';
import { inTransaction } from '../data/database';
import { type Editor, requireVerb } from '../domain/editor';

/** Says that somebody is editing a draft, for five minutes; answers who else is. It keeps nobody out and is no part of the history. */
export async function claimDraft(editor: Editor, id: string, now = new Date()): Promise<OtherEditor[]> {
  requireVerb(editor, 'propose');
  return inTransaction(async (tx) => {
    await storeClaim(tx, editor, id.slice(0, 100), now);
    return listOthers(tx, editor, id, now);
  });
}

/** Says that somebody left a draft. */
export async function releaseDraft(editor: Editor, id: string): Promise<void> {
  requireVerb(editor, 'propose');
  await inTransaction((tx) => deleteClaim(tx, editor, id));
}
