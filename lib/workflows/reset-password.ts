import 'server-only';
import { makeToken } from '../auth/set-up-token';
import { inTransaction } from '../data/database';
import { storeInvitation, withdrawInvitations } from '../data/invitations';
import { findPerson } from '../data/people';
import { recordDeskRevision } from '../data/revisions';
import { type Editor, requireVerb } from '../domain/editor';
import { type Outcome, refuse } from '../domain/person-refusal';

/** Makes a link by which somebody chooses a new password. The old one works until the link is used. */
export async function resetPassword(
  editor: Editor,
  personId: string,
): Promise<Outcome<{ token: string; name: string }>> {
  requireVerb(editor, 'manage_people');
  const { token, tokenHash, expiresAt } = makeToken();
  return inTransaction(async (tx) => {
    const person = await findPerson(tx, personId);
    if (!person || person.suspendedAt) return refuse('person_gone');
    const { id, email, role } = person;
    await withdrawInvitations(tx, { purpose: 'reset', userId: id });
    const link = { purpose: 'reset', email, role, userId: id, invitedBy: editor.id } as const;
    await storeInvitation(tx, { ...link, tokenHash, expiresAt });
    const patch = { password: { before: null, after: 'reset link made' } };
    await recordDeskRevision(tx, { entity: 'person', entityId: id, patch, reason: null, author: editor.id });
    return { done: true, token, name: person.name };
  });
}
