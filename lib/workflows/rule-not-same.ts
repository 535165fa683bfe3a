import 'server-only';
import { inTransaction } from '../data/database';
import { findDraft, storeNotSame } from '../data/drafts';
import { recordDeskRevision } from '../data/revisions';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, maySeeDraft, requireVerb } from '../domain/editor';
import { slugSchema } from '../domain/text';
import { isDraftId } from './open-draft';

/** Rulings that one draft can hold: more than anybody makes by hand. */
const MOST = 200;

/** Remembers that a draft and an incident are two attacks, or with `same` forgets it. Does not count as an edit of the draft. */
export async function ruleNotSame(
  editor: Editor,
  { id, slug, same = false }: { id: string; slug: string; same?: boolean },
): Promise<{ done: true; notSame: string[] } | Refused> {
  requireVerb(editor, 'propose');
  if (!slugSchema.safeParse(slug).success) return refuse('incident_gone');
  return inTransaction(async (tx) => {
    const draft = isDraftId(id) ? await findDraft(tx, id) : null;
    if (!draft) return refuse('draft_gone');
    if (!maySeeDraft(editor, draft)) return refuse('draft_of_another');
    if (!same && draft.notSame.length >= MOST) return refuse('too_many_rulings');
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
