import 'server-only';
import type { DeskSession } from '../domain/person';
import { isRole, isSessionAlive } from '../domain/role';
import { getDatabase, type Transaction } from './database';

/** Sessions are renewed at most this often, in milliseconds: a request should not have to write. */
const RENEWAL = 60_000;

const sessionSelect = { id: true, userAgent: true, createdAt: true, lastSeenAt: true } as const;

/** Who owns a session that still holds, or null; one that does not is removed, one that does is renewed. */
export async function findLiveSession(id: string, now = new Date()) {
  const database = await getDatabase();
  const session = await database.session.findUnique({ where: { id }, include: { user: true } });
  if (!session) return null;
  const { user } = session;
  if (!isRole(user.role) || user.suspendedAt || !isSessionAlive(session, user.role, now)) {
    await database.session.deleteMany({ where: { id } });
    return null;
  }
  if (+now - +session.lastSeenAt >= RENEWAL)
    await database.session.updateMany({ where: { id }, data: { lastSeenAt: now } });
  return { id: user.id, name: user.name, role: user.role };
}

/** Where a person is signed in, the latest first. Sessions that no longer hold are left out. */
export async function listSessions({ id, role }: { id: string; role: Parameters<typeof isSessionAlive>[1] }) {
  const database = await getDatabase();
  const rows = await database.session.findMany({
    where: { userId: id },
    orderBy: { lastSeenAt: 'desc' },
    select: sessionSelect,
  });
  const alive = rows.filter((row) => isSessionAlive(row, role, new Date()));
  return alive.map((row): DeskSession => ({ ...row, userAgent: row.userAgent ?? '' }));
}

/** Ends sessions of one person: one, all, or all but one. Answers how many there were. */
export async function deleteSessions(
  tx: Transaction,
  userId: string,
  which: { only?: string; except?: string } = {},
): Promise<number> {
  const id = { equals: which.only, not: which.except };
  const wanted = which.only === undefined && which.except === undefined ? {} : { id };
  const { count } = await tx.session.deleteMany({ where: { userId, ...wanted } });
  return count;
}
