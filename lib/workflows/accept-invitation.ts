import 'server-only';
import { hashPassword } from '../auth/password';
import { hashToken } from '../auth/set-up-token';
import { inTransaction, type Transaction } from '../data/database';
import {
  findOpenInvitation,
  type Invitation,
  spendInvitation,
  withdrawInvitations,
} from '../data/invitations';
import { countActiveAdmins, findPerson, findPersonByEmail, storePassword, storePerson } from '../data/people';
import { recordDeskRevision } from '../data/revisions';
import { deleteSessions } from '../data/sessions';
import { type Outcome, refuse } from '../domain/person-refusal';

type Chosen = {
  token: string;
  /** Asked of the first admin only; everybody else was invited under an address. */
  email?: string;
  /** Not asked where an account exists. */
  name?: string;
  password: string;
};

/** What a set-up link is for, or null when it cannot be used (any more). */
export async function findSetUp(token: string) {
  const found = await findOpenInvitation(hashToken(token));
  return found && { purpose: found.purpose, email: found.email, role: found.role };
}

/** Uses a set-up link up: makes the account, or gives an existing one its new password. Answers whose it is. */
export async function acceptInvitation({
  token,
  email,
  name,
  password,
}: Chosen): Promise<Outcome<{ email: string }>> {
  const tokenHash = hashToken(token);
  if (!(await findOpenInvitation(tokenHash))) return refuse('link_dead');
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const invitation = await findOpenInvitation(tokenHash, tx);
    if (!invitation) return refuse('link_dead');
    if (invitation.purpose === 'reset') return renewPassword(tx, invitation, passwordHash);
    const address = invitation.email ?? email;
    if (!address || !name) throw new Error('a set-up without address or name came through the form');
    return makeAccount(tx, invitation, { email: address, name, passwordHash });
  });
}

async function makeAccount(
  tx: Transaction,
  { id, purpose, role }: Invitation,
  person: { email: string; name: string; passwordHash: string },
): Promise<Outcome<{ email: string }>> {
  const tooLate = purpose === 'first_admin' && (await countActiveAdmins(tx)) > 0;
  if (tooLate) return refuse('link_dead');
  if (await findPersonByEmail(tx, person.email)) return refuse('person_known');
  await spendInvitation(tx, id);
  const author = await storePerson(tx, { ...person, role });
  if (purpose === 'first_admin') await withdrawInvitations(tx, { purpose });
  const patch = { role: { before: null, after: role }, invitation: { before: null, after: id } };
  await recordDeskRevision(tx, { entity: 'person', entityId: author, patch, reason: null, author });
  return { done: true, email: person.email };
}

async function renewPassword(
  tx: Transaction,
  { id: invitationId, userId }: Invitation,
  hash: string,
): Promise<Outcome<{ email: string }>> {
  const person = userId === null ? null : await findPerson(tx, userId);
  if (!person || person.suspendedAt) return refuse('link_dead');
  const { id } = person;
  await spendInvitation(tx, invitationId);
  await storePassword(tx, id, hash);
  await deleteSessions(tx, id);
  await withdrawInvitations(tx, { purpose: 'reset', userId: id });
  const patch = { password: { before: null, after: 'reset by link' } };
  await recordDeskRevision(tx, { entity: 'person', entityId: id, patch, reason: null, author: id });
  return { done: true, email: person.email };
}
