import 'server-only';
import { makeToken } from '../auth/set-up-token';
import { inTransaction, type Transaction } from '../data/database';
import { storeInvitation, withdrawInvitations } from '../data/invitations';
import { findPersonByEmail } from '../data/people';
import { recordDeskRevision } from '../data/revisions';
import { type Editor, requireVerb } from '../domain/editor';
import { type Outcome, refuse } from '../domain/person-refusal';
import type { Patch } from '../domain/revision';
import type { Role } from '../domain/role';

/**
 * Invites somebody and answers the token of their set-up link, which is nowhere else. An earlier open invitation to the same
 * address is withdrawn.
 */
export async function invitePerson(
  editor: Editor,
  { email, role }: { email: string; role: Role },
): Promise<Outcome<{ token: string }>> {
  requireVerb(editor, 'manage_people');
  const { token, tokenHash, expiresAt } = makeToken();
  return inTransaction(async (tx) => {
    if (await findPersonByEmail(tx, email)) return refuse('person_known');
    await withdrawInvitations(tx, { purpose: 'invitation', email });
    const link = { purpose: 'invitation', email, role, userId: null, invitedBy: editor.id } as const;
    const id = await storeInvitation(tx, { ...link, tokenHash, expiresAt });
    // The address stays out of the history, which cannot forget.
    const patch = { role: { before: null, after: role } };
    await recordInvitation(tx, editor, { id, patch });
    return { done: true, token };
  });
}

/** Makes an invitation unusable. */
export async function withdrawInvitation(editor: Editor, id: string): Promise<Outcome> {
  requireVerb(editor, 'manage_people');
  return inTransaction(async (tx) => {
    const [open] = await withdrawInvitations(tx, { id });
    if (!open) return refuse('link_dead');
    const patch = { withdrawn: { before: false, after: true } };
    await recordInvitation(tx, editor, { id, patch });
    return { done: true };
  });
}

const recordInvitation = (tx: Transaction, editor: Editor, { id, patch }: { id: string; patch: Patch }) =>
  recordDeskRevision(tx, { entity: 'invitation', entityId: id, patch, reason: null, author: editor.id });
