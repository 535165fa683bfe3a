import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

// Prisma's own history table, so that `prisma migrate status`, `dev` and `deploy` read what we wrote and the other way round.
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`;
const READ_HISTORY = `SELECT migration_name AS name, checksum, finished_at AS finishedAt
  FROM _prisma_migrations WHERE rolled_back_at IS NULL`;
const WRITE_HISTORY = `INSERT INTO _prisma_migrations
  (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)`;

const PATIENCE_MS = 10_000;

type Migration = { name: string; sql: string; checksum: string };
type HistoryRow = { name: string; checksum: string; finishedAt: unknown };
type Place = { file: string; folder?: string };

/** The database and the migrations of this version do not fit together, or the database cannot be used safely. */
export class MigrationError extends Error {}

/**
 * Brings the SQLite database `file` (made when absent) up to date with `folder` and answers the names it applied.
 * One transaction per migration: a failed one leaves nothing behind. Several processes may call it at once.
 * Throws MigrationError when the history does not fit or WAL is refused, and SQLite's own errors, with `path`, otherwise.
 */
export function migrate({ file, folder = defaultFolder() }: Place): string[] {
  mkdirSync(path.dirname(file), { recursive: true });
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: PATIENCE_MS });
    return bringUpToDate(database, readMigrations(folder));
  } catch (error) {
    if (error instanceof Database.SqliteError) Object.assign(error, { path: file });
    throw error;
  } finally {
    database?.close();
  }
}

function bringUpToDate(database: Database.Database, migrations: Migration[]): string[] {
  requireWal(database);
  database.exec(HISTORY);
  const pending = pendingOf(readHistory(database), migrations);
  return pending.filter((migration) => apply(database, migration)).map(({ name }) => name);
}

/** Names of the migrations that `file` still needs, oldest first. Opens the database read-only; throws as `migrate` does. */
export function listPendingMigrations({ file, folder = defaultFolder() }: Place): string[] {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return pendingOf(readHistory(database), readMigrations(folder)).map(({ name }) => name);
  } finally {
    database.close();
  }
}

function defaultFolder(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'prisma/migrations');
}

// In any other journal mode the driver loses acknowledged writes once one COMMIT has failed (https://github.com/prisma/prisma/issues/29933).
function requireWal(database: Database.Database): void {
  const mode = switchToWal(database, Date.now() + PATIENCE_MS);
  if (mode !== 'wal')
    throw new MigrationError(`the database's journal mode is "${mode}" and cannot be changed to "wal"`);
}

// SQLite does not wait for its busy timeout here when two processes switch one new file at the same moment.
function switchToWal(database: Database.Database, deadline: number): unknown {
  for (;;) {
    try {
      return database.pragma('journal_mode = WAL', { simple: true });
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || Date.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(/* turbopackIgnore: true */ folder).sort();
  return names.flatMap((name) => {
    const file = path.join(/* turbopackIgnore: true */ folder, name, 'migration.sql');
    if (!existsSync(/* turbopackIgnore: true */ file)) return [];
    const bytes = readFileSync(/* turbopackIgnore: true */ file);
    return [
      { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') },
    ];
  });
}

function readHistory(database: Database.Database): Map<string, HistoryRow> {
  const exists = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get();
  const rows = exists ? database.prepare<[], HistoryRow>(READ_HISTORY).all() : [];
  return new Map(rows.map((row) => [row.name, row]));
}

function pendingOf(history: Map<string, HistoryRow>, migrations: Migration[]): Migration[] {
  for (const { name, checksum, finishedAt } of history.values()) {
    const migration = migrations.find((candidate) => candidate.name === name);
    if (!migration)
      throw new MigrationError(`the database has migration ${name}, which this version does not`);
    if (!finishedAt)
      throw new MigrationError(`migration ${name} stopped half way in an earlier run; repair it first`);
    if (checksum !== migration.checksum)
      throw new MigrationError(`migration ${name} was edited after it was applied`);
  }
  return migrations.filter(({ name }) => !history.has(name));
}

function apply(database: Database.Database, migration: Migration): boolean {
  // SQLite ignores this pragma inside a transaction; without it a table that is rebuilt would empty its children.
  database.pragma('foreign_keys = OFF');
  try {
    return database.transaction(runOnce).immediate(database, migration);
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_ERROR') throw error;
    throw new MigrationError(`migration ${migration.name} failed and was undone: ${error.message}`);
  }
}

/** False when another process applied the migration while this one waited for the write lock. */
function runOnce(database: Database.Database, { name, sql, checksum }: Migration): boolean {
  if (readHistory(database).has(name)) return false;
  const startedAt = timestamp();
  database.exec(sql);
  const broken = database.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0)
    throw new MigrationError(`migration ${name} was undone: it breaks ${broken.length} foreign keys`);
  database.prepare(WRITE_HISTORY).run(randomUUID(), checksum, name, startedAt, timestamp());
  return true;
}

function timestamp(): string {
  return new Date().toISOString().replace('Z', '+00:00');
}
