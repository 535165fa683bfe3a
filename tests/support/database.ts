import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

/** Path of this test file's own SQLite database: fresh and migrated before the file is loaded. */
export function databaseFile(): string {
  return (process.env.DATABASE_URL ?? '').replace(/^file:/, '');
}

/** Puts the coded data into this test file's database. Call it in `beforeAll`, before the first query. */
export function useSeededDatabase(): void {
  // A -wal file beside the database means that a connection is open, and would go on reading the old pages.
  if (existsSync(`${databaseFile()}-wal`))
    throw new Error('useSeededDatabase must come before the first query');
  copyFileSync(path.join(inject('databaseTemplates'), 'seeded.db'), databaseFile());
}
