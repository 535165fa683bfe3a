import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { migrate } from '@/prisma/migrate';

const scratch = mkdtempSync(path.join(tmpdir(), 'mirador-migrate-changes-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const NUMBERED = '_revision_dataset';

/** The migrations as they were before changes kept the revision they moved to. */
function copyEarlier(): string {
  const folder = path.join(scratch, 'migrations');
  const all = readdirSync('prisma/migrations').sort();
  const earlier = all.slice(
    0,
    all.findIndex((name) => name.endsWith(NUMBERED)),
  );
  for (const name of earlier)
    cpSync(path.join('prisma/migrations', name), path.join(folder, name), { recursive: true });
  return folder;
}

it('numbers the changes of before back from the newest, never below what they moved to', () => {
  const file = path.join(scratch, 'old.db');
  migrate({ file, folder: copyEarlier() });
  const database = new Database(file);
  const add = database.prepare(
    `INSERT INTO Revision (entity, entityId, version, patch, author, previousHash, hash) VALUES (?, ?, 1, '{}', 'x', '', ?)`,
  );
  for (const [at, entity] of ['article', 'incident', 'draft', 'incident', 'person', 'incident'].entries())
    add.run(entity, `record-${at}`, `hash-${at}`);
  database.exec('INSERT INTO Dataset (id, revision) VALUES (1, 9)');
  database.close();
  migrate({ file });
  const after = new Database(file);
  const rows = after.prepare('SELECT entity, dataset FROM Revision ORDER BY id').raw().all();
  after.close();
  expect(rows).toEqual([
    ['article', null],
    ['incident', 7],
    ['draft', null],
    ['incident', 8],
    ['person', null],
    ['incident', 9],
  ]);
});
