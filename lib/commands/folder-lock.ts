import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { inProject } from './project-root';

// A lock is a lock on an empty SQLite file: the system drops it when its holder dies, so none is ever stale.
const statements = { alone: 'BEGIN EXCLUSIVE', shared: 'BEGIN; SELECT name FROM sqlite_master' };

// A connection that is collected as garbage is closed, and its lock is gone.
const held = new Set<Database.Database>();

type Lock = { name: string; mode: keyof typeof statements; folder?: string };
type Release = () => void;

/** Takes a lock of this project folder when it is free at this moment. */
export function tryLock({
  name,
  mode,
  folder = inProject('.next/cache/mirador'),
}: Lock): Release | undefined {
  mkdirSync(folder, { recursive: true });
  const database = new Database(`${folder}/${name}.lock`, { timeout: 0 });
  try {
    database.exec(statements[mode]);
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
  held.add(database);
  return () => {
    held.delete(database);
    database.close();
  };
}

/** Takes a lock as soon as it is free. */
export async function waitForLock(lock: Lock): Promise<Release> {
  for (;;) {
    const release = tryLock(lock);
    if (release) return release;
    await sleep(200);
  }
}
