import 'server-only';
import type { Editor } from '../domain/editor';
import type { PendingInvitation } from '../domain/person';
import { isRole, type Role } from '../domain/role';
import { getDatabase, type Transaction } from './database';

export type InvitationPurpose = 'first_admin' | 'invitation' | 'reset';
export type Invitation = {
  id: string;
  purpose: InvitationPurpose;
  /** Null for the first admin, who chooses it. */
  email: string | null;
  role: Role;
  /** Whose password is reset. */
  userId: string | null;
};

const openNow = () => ({ usedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } });

/** Stores a link that was just made. */
export async function storeInvitation(
  tx: Transaction,
  data: Omit<Invitation, 'id'> & { tokenHash: string; invitedBy: string; expiresAt: Date },
): Promise<string> {
  return (await tx.invitation.create({ data })).id;
}

/** The invitation behind a token's hash if it can still be used, or null. */
export async function findOpenInvitation(tokenHash: string, tx?: Transaction): Promise<Invitation | null> {
  const store = tx ?? (await getDatabase());
  const row = await store.invitation.findFirst({ where: { tokenHash, ...openNow() } });
  if (!row || !isRole(row.role)) return null;
  const { id, email, role, userId } = row;
  return { id, purpose: row.purpose as InvitationPurpose, email, role, userId };
}

/** Marks an open invitation as used. Throws when somebody else did so first. */
export async function spendInvitation(tx: Transaction, id: string): Promise<void> {
  await tx.invitation.update({ where: { id, ...openNow() }, data: { usedAt: new Date() } });
}

type Which =
  | { id: string }
  | { purpose: InvitationPurpose }
  | { purpose: InvitationPurpose; email: string }
  | { purpose: InvitationPurpose; userId: string }
  | { invitedBy: string };

/** Withdraws open links; answers the ids of those that were open. */
export async function withdrawInvitations(tx: Transaction, which: Which): Promise<string[]> {
  const open = await tx.invitation.findMany({ where: { ...which, ...openNow() }, select: { id: true } });
  const ids = open.map((row) => row.id);
  await tx.invitation.updateMany({ where: { id: { in: ids } }, data: { withdrawnAt: new Date() } });
  return ids;
}

/** Invitations that were given out and can still be used, the newest first. */
export async function listPendingInvitations(_editor: Editor): Promise<PendingInvitation[]> {
  const database = await getDatabase();
  const rows = await database.invitation.findMany({
    where: { purpose: 'invitation', ...openNow() },
    orderBy: { createdAt: 'desc' },
  });
  return rows.flatMap(({ id, email, role, expiresAt }) =>
    email !== null && isRole(role) ? [{ id, email, role, expiresAt }] : [],
  );
}
