import 'server-only';
import { deleteClaim, listOthers, type OtherEditor, storeClaim } from '../data/claims';
import { inTransaction } from '../data/database';
import { findDraft } from '../data/drafts';
import { type Editor, maySeeDraft, requireVerb } from '../domain/editor';
import { isDraftId } from './open-draft';

/**
 * Says that somebody is editing a draft, for five minutes; answers who else is. It keeps nobody out and is no part of the
 * history. Of a draft that they may not see, or that does not exist, nothing is said.
 */
export async function claimDraft(editor: Editor, id: string, now = new Date()): Promise<OtherEditor[]> {
  requireVerb(editor, 'propose');
  if (!isDraftId(id)) return [];
  return inTransaction(async (tx) => {
    const draft = await findDraft(tx, id);
    if (!draft || !maySeeDraft(editor, draft)) return [];
    await storeClaim(tx, editor, id, now);
    return listOthers(tx, editor, id, now);
  });
}

/** Says that somebody left a draft. */
export async function releaseDraft(editor: Editor, id: string): Promise<void> {
  requireVerb(editor, 'propose');
  if (isDraftId(id)) await inTransaction((tx) => deleteClaim(tx, editor, id));
}
