import 'server-only';
import { hashPassword, isPasswordOf } from '../auth/password';
import { inTransaction } from '../data/database';
import { storePassword } from '../data/people';
import { countAttempt } from '../data/rate-limits';
import { recordDeskRevision } from '../data/revisions';
import { deleteSessions } from '../data/sessions';
import type { Editor } from '../domain/editor';
import { type Outcome, refuse } from '../domain/person-refusal';

type Passwords = { sessionId: string; current: string; password: string };

/** Changes one's own password, which ends all one's other sessions. Five tries a minute to know the current one. */
export async function changePassword(
  editor: Editor,
  { sessionId, current, password }: Passwords,
): Promise<Outcome> {
  if (!(await countAttempt([{ name: `password ${editor.id}`, most: 5 }]))) return refuse('tries_many');
  if (!(await isPasswordOf(editor.id, current))) return refuse('password_wrong');
  const hash = await hashPassword(password);
  return inTransaction(async (tx) => {
    await storePassword(tx, editor.id, hash);
    await deleteSessions(tx, editor.id, { except: sessionId });
    const patch = { password: { before: null, after: 'changed' } };
    await recordDeskRevision(tx, {
      entity: 'person',
      entityId: editor.id,
      patch,
      reason: null,
      author: editor.id,
    });
    return { done: true };
  });
}
