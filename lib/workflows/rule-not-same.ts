import 'server-only';
import { inTransaction } from '../data/database';
import { findDraft, storeNotSame } from '../data/drafts';
import { recordDeskRevision } from '../data/revisions';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { slugSchema } from '../domain/text';

/** Remembers that a draft and an incident are two attacks, or with `same` forgets it. Does not count as an edit of the draft. */
export async function ruleNotSame(
  editor: Editor,
  { id, slug, same = false }: { id: string; slug: string; same?: boolean },
): Promise<{ done: true; notSame: string[] } | Refused> {
  requireVerb(editor, 'propose');
  if (!slugSchema.safeParse(slug).success) return refuse('incident_gone');
  return inTransaction(async (tx) => {
    const draft = await findDraft(tx, id);
    if (!draft) return refuse('draft_gone');
    if (editor.role === 'contributor' && draft.createdBy !== editor.id) return refuse('draft_of_another');
    const others = draft.notSame.filter((known) => known !== slug);
    const notSame = same ? others : [...others, slug].sort();
    await storeNotSame(tx, id, notSame);
    const patch = { notSame: { before: draft.notSame, after: notSame } };
    await recordDeskRevision(tx, {
      entity: 'not_same',
      entityId: id,
      patch,
      reason: null,
      author: editor.id,
    });
    return { done: true, notSame };
  });
}
