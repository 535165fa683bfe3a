import 'server-only';
import { makeToken } from '../auth/set-up-token';
import { inTransaction } from '../data/database';
import { storeInvitation, withdrawInvitations } from '../data/invitations';
import { countActiveAdmins } from '../data/people';
import { recordDeskRevision } from '../data/revisions';

/**
 * While nobody can sign in as admin: makes the one link by which the first admin sets up, and answers its token. The link
 * of an earlier start stops working. With an admin: null, and nothing is written.
 */
export async function offerFirstAdmin(): Promise<string | null> {
  const { token, tokenHash, expiresAt } = makeToken();
  return inTransaction(async (tx) => {
    if ((await countActiveAdmins(tx)) > 0) return null;
    await withdrawInvitations(tx, { purpose: 'first_admin' });
    const author = 'first start';
    const link = {
      purpose: 'first_admin',
      email: null,
      role: 'admin',
      userId: null,
      invitedBy: author,
    } as const;
    const id = await storeInvitation(tx, { ...link, tokenHash, expiresAt });
    const patch = { role: { before: null, after: 'admin' } };
    await recordDeskRevision(tx, { entity: 'invitation', entityId: id, patch, reason: null, author });
    return token;
  });
}
