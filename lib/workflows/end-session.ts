import 'server-only';
import { inTransaction } from '../data/database';
import { recordDeskRevision } from '../data/revisions';
import { deleteSessions } from '../data/sessions';
import type { Editor } from '../domain/editor';

/** Ends one of one's own sessions, or all but the one in use. Answers how many ended. */
export async function endSession(
  editor: Editor,
  which: { only: string } | { except: string },
): Promise<number> {
  return inTransaction(async (tx) => {
    const ended = await deleteSessions(tx, editor.id, which);
    if (ended === 0) return 0;
    const patch = { sessions: { before: null, after: `${ended} ended` } };
    await recordDeskRevision(tx, {
      entity: 'person',
      entityId: editor.id,
      patch,
      reason: null,
      author: editor.id,
    });
    return ended;
  });
}
