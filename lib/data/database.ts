import 'server-only';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';
import { getEnvironment } from '../environment';
import { SerializedSqlite } from './serialized-sqlite';

export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;

async function openDatabase(): Promise<Database> {
  const { databaseUrl: url } = getEnvironment();
  const database = new PrismaClient({ adapter: new SerializedSqlite({ url }) });
  const [row] = await database.$queryRawUnsafe<{ journal_mode: string }[]>('PRAGMA journal_mode');
  if (row?.journal_mode === 'wal') return database;
  await database.$disconnect();
  // In any other mode one reader can make acknowledged writes vanish (prisma/orm issue 29933).
  throw new Error(
    `the database must be in WAL mode, it is in "${row?.journal_mode}": start once with npm start`,
  );
}

// Next's development server loads modules again and again; the connection is kept.
const kept = globalThis as { miradorDatabase?: Promise<Database> };

/** The one connection of this process. Throws when the database is not in WAL mode. */
export function getDatabase(): Promise<Database> {
  kept.miradorDatabase ??= openDatabase().catch((error) => {
    kept.miradorDatabase = undefined;
    throw error;
  });
  return kept.miradorDatabase;
}

/** Closes the connection of this process, so that a command can end. */
export async function closeDatabase(): Promise<void> {
  const open = kept.miradorDatabase;
  kept.miradorDatabase = undefined;
  await (await open)?.$disconnect();
}

/** Runs a unit of work that is stored whole or not at all. Inside, use only `tx`. */
export async function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const database = await getDatabase();
  return database.$transaction(work, { maxWait: 10_000, timeout: 60_000 });
}
