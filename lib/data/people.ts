import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { Editor } from '../domain/editor';
import type { Person } from '../domain/person';
import { isRole, type Role } from '../domain/role';
import { getDatabase, type Transaction } from './database';

const PROVIDER = 'credential';
const withLastSession = {
  sessions: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } },
} satisfies Prisma.UserInclude;
type Row = Prisma.UserGetPayload<{ include: typeof withLastSession }>;

function toPerson({ sessions, role, id, name, email, suspendedAt, version, createdAt }: Row): Person {
  if (!isRole(role)) throw new Error(`person ${id} has the unknown role ${role}`);
  const lastSeenAt = sessions[0]?.lastSeenAt ?? null;
  return { id, name, email, role, suspendedAt, version, createdAt, lastSeenAt };
}

/** Everybody of the desk by name, the suspended last. */
export async function listPeople(_editor: Editor): Promise<Person[]> {
  const database = await getDatabase();
  const rows = await database.user.findMany({ include: withLastSession });
  const rank = (person: Person) => `${person.suspendedAt ? 1 : 0}${person.name.toLowerCase()}`;
  return rows.map(toPerson).sort((one, other) => rank(one).localeCompare(rank(other), 'fr'));
}

/** The name of each person who wrote a revision; whoever is not among them was no person ("coded files"). */
export async function mapNames(_editor: Editor): Promise<Map<string, string>> {
  const database = await getDatabase();
  const rows = await database.user.findMany({ select: { id: true, name: true } });
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** One person, or null. */
export async function findPerson(tx: Transaction, id: string): Promise<Person | null> {
  const row = await tx.user.findUnique({ where: { id }, include: withLastSession });
  return row && toPerson(row);
}

/** The person with this e-mail address (lower case), or null. */
export async function findPersonByEmail(tx: Transaction, email: string): Promise<Person | null> {
  const row = await tx.user.findUnique({ where: { email }, include: withLastSession });
  return row && toPerson(row);
}

/** How many admins can sign in. */
export async function countActiveAdmins(tx: Transaction): Promise<number> {
  return tx.user.count({ where: { role: 'admin', suspendedAt: null } });
}

/** Stores a new person with the hash of their password. */
export async function storePerson(
  tx: Transaction,
  { passwordHash, ...person }: { name: string; email: string; role: Role; passwordHash: string },
): Promise<string> {
  const { id } = await tx.user.create({ data: { ...person, emailVerified: true } });
  await storePassword(tx, id, passwordHash);
  return id;
}

/** Changes role or suspension of a person who is still at `version`; false when they changed meanwhile. */
export async function updatePerson(
  tx: Transaction,
  { id, version }: { id: string; version: number },
  change: { role: Role } | { suspendedAt: Date | null },
): Promise<boolean> {
  const data = { ...change, version: { increment: 1 } };
  const { count } = await tx.user.updateMany({ where: { id, version }, data });
  return count === 1;
}

/** Stores the hash of a new password. */
export async function storePassword(tx: Transaction, userId: string, password: string): Promise<void> {
  const key = { providerId: PROVIDER, accountId: userId };
  await tx.account.upsert({
    where: { providerId_accountId: key },
    create: { ...key, userId, password },
    update: { password },
  });
}

/** The hash of somebody's password, to check a typed one against. */
export async function findPasswordHash(userId: string): Promise<string | null> {
  const database = await getDatabase();
  const where = { providerId_accountId: { providerId: PROVIDER, accountId: userId } };
  return (await database.account.findUnique({ where }))?.password ?? null;
}
