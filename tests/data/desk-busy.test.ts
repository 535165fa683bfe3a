import Database from 'better-sqlite3';
import { beforeAll, expect, it } from 'vitest';
import { isBusy } from '@/lib/data/busy';
import { getDatabase } from '@/lib/data/database';
import type { Editor } from '@/lib/domain/editor';
import { databaseFile, useSeededDatabase } from '../support/database';
import { hirePerson } from '../support/editors';
import { reauForm, startDraft } from '../support/incident-forms';

let editor: Editor;

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
});

/** Another process at work on the database: it holds the only right to write until it is told to let go. */
function holdDatabase(): () => void {
  const other = new Database(databaseFile());
  other.exec('BEGIN IMMEDIATE');
  return () => {
    other.exec('COMMIT');
    other.close();
  };
}

it('a save waits for another process to finish, and this one goes on meanwhile', async () => {
  const letGo = holdDatabase();
  const saved = startDraft(editor, reauForm());
  // Were the process stopped while it waits, this would come after the save failed.
  await new Promise((resolve) => setImmediate(resolve));
  letGo();
  expect((await saved).version).toBe(1);
});

it('a save that waited in vain says that the database is busy, and nothing stays locked', async () => {
  const letGo = holdDatabase();
  const failure = await startDraft(editor, reauForm()).catch((error) => error);
  expect(isBusy(failure)).toBe(true);
  letGo();
  expect((await startDraft(editor, reauForm())).version).toBe(1);
});

it('every commit is on the disk, and what is deleted is overwritten', async () => {
  const database = await getDatabase();
  expect(await database.$queryRawUnsafe('PRAGMA synchronous')).toEqual([{ synchronous: 2n }]);
  expect(await database.$queryRawUnsafe('PRAGMA secure_delete')).toEqual([{ secure_delete: 1n }]);
});
