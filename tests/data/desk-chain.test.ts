import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrokenLink } from '@/lib/data/chain';
import type { Editor } from '@/lib/domain/editor';
import { saveDraft } from '@/lib/workflows/save-draft';
import { databaseFile, useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { hirePerson } from '../support/editors';
import { publishForm, reauForm, startDraft } from '../support/incident-forms';

let editor: Editor;
let draft: { id: string; version: number };

beforeAll(async () => {
  useSeededDatabase();
  editor = await hirePerson('editor');
  const publisher = await hirePerson('publisher');
  await publishForm({ editor, publisher }, reauForm());
  draft = await startDraft(editor, reauForm({ slug: 'another' }));
  const summary = { en: 'Second words.', fr: 'Autres mots.' };
  await saveDraft(editor, { ...draft, form: reauForm({ slug: 'another', summary }) });
});

const revisionOf = (version: number) =>
  databaseRows<{ id: number }>(
    `SELECT id FROM Revision WHERE entityId = '${draft.id}' AND version = ${version}`,
  )[0]?.id ?? 0;

/** What somebody with the database file in hand does past the software; put back afterwards. */
async function withTampering<T>(sql: string, look: () => Promise<T>): Promise<T> {
  const database = new Database(databaseFile());
  const kept = TABLES.map(
    (table) => [table, database.prepare<[], Row>(`SELECT * FROM ${table}`).all()] as const,
  );
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  try {
    return await look();
  } finally {
    for (const [table, rows] of kept) putBack(database, table, rows);
    database.close();
  }
}

type Row = Record<string, unknown>;
const TABLES = ['Revision', 'Draft', 'Incident'];

function putBack(database: Database.Database, table: string, rows: Row[]): void {
  database.exec(`DELETE FROM ${table}`);
  const names = Object.keys(rows[0] ?? {});
  const values = names.map((name) => `@${name}`).join(', ');
  const insert = database.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})`);
  for (const row of rows) insert.run(row);
}

async function runAudit(): Promise<{ code: number; output: string }> {
  const run = promisify(execFile);
  const audit = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/audit.ts'];
  return run(process.execPath, audit, { env: process.env }).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stderr }) => ({ code, output: stderr }),
  );
}

describe('npm run audit', () => {
  it('passes an untouched history and counts it', async () => {
    const count = databaseRows('SELECT id FROM Revision').length;
    expect(await runAudit()).toEqual({ code: 0, output: `${count} revisions, unbroken.\n` });
  });

  it('names the first broken link and ends with 1', async () => {
    const first = revisionOf(1);
    const sql = `UPDATE Revision SET author = 'somebody else' WHERE id >= ${first}`;
    const { code, output } = await withTampering(sql, runAudit);
    expect(code).toBe(1);
    expect(output).toContain(`Broken at revision ${first} (draft ${draft.id}, version 1): was altered.`);
  });
});

const SWAP = (one: number, other: number) => `
  UPDATE Revision SET id = -1 WHERE id = ${one};
  UPDATE Revision SET id = ${one} WHERE id = ${other};
  UPDATE Revision SET id = ${other} WHERE id = -1`;

/** What is done to the two revisions of the draft, and where and why the chain must break. */
const TAMPERINGS: [string, (one: number, two: number) => string, 1 | 2, RegExp][] = [
  [
    'a value',
    (one) => `UPDATE Revision SET patch = replace(patch, 'A vehicle', 'No vehicle') WHERE id = ${one}`,
    1,
    /has an altered value: summary\.en\.after/,
  ],
  [
    'a reason put in',
    (one) => `UPDATE Revision SET reason = 'because' WHERE id = ${one}`,
    1,
    /unsealed value: reason/,
  ],
  ['the day', (one) => `UPDATE Revision SET at = at + 1000 WHERE id = ${one}`, 1, /was altered/],
  ['who did it', (one) => `UPDATE Revision SET author = 'x' WHERE id = ${one}`, 1, /was altered/],
  [
    'a value struck without a suppression',
    (one) => `UPDATE Revision SET
      patch = json_set(patch, '$."night".after', json('null')),
      seals = json_remove(json_set(seals, '$."night.after".struck', json('true')), '$."night.after".salt')
      WHERE id = ${one}`,
    1,
    /has a value struck that no suppression names/,
  ],
  ['a revision deleted', (one) => `DELETE FROM Revision WHERE id = ${one}`, 2, /does not follow/],
  ['two revisions swapped', SWAP, 1, /does not follow|not the next version/],
  [
    'a hash',
    (one) => `UPDATE Revision SET hash = 'f' || substr(hash, 2) || 'x' WHERE id = ${one}`,
    1,
    /was altered/,
  ],
  [
    'the hash before',
    (_, two) => `UPDATE Revision SET previousHash = '${'0'.repeat(64)}' WHERE id = ${two}`,
    2,
    /does not follow/,
  ],
  ['the seals dropped', (one) => `UPDATE Revision SET seals = NULL WHERE id = ${one}`, 1, /was altered/],
];

describe('a history that was tampered with', () => {
  it.each(TAMPERINGS)('breaks where it was: %s', async (_, sql, version, why) => {
    const ids = [revisionOf(1), revisionOf(2)] as const;
    const { broken } = await withTampering(sql(...ids), findBrokenLink);
    expect(broken?.why).toMatch(why);
    expect(broken?.id).toBe(ids[version - 1]);
  });

  it('is noticed when its end was cut off, or a record was changed or deleted past it', async () => {
    const cut = `DELETE FROM Revision WHERE id = ${revisionOf(2)}`;
    expect((await withTampering(cut, findBrokenLink)).broken).toMatchObject({
      entity: 'draft',
      why: 'stands at version 2, its history at 1',
    });
    const gone = `DELETE FROM Draft WHERE id = '${draft.id}'`;
    expect((await withTampering(gone, findBrokenLink)).broken).toMatchObject({ entityId: draft.id });
    const ahead = `UPDATE Incident SET version = 9 WHERE slug = 'reau-2025-04-13'`;
    expect((await withTampering(ahead, findBrokenLink)).broken?.why).toMatch(/stands at version 9/);
    expect((await findBrokenLink()).broken).toBeNull();
  });

  it('is walked while people go on saving', async () => {
    const walk = findBrokenLink();
    const saves = Array.from({ length: 20 }, () => startDraft(editor, reauForm()));
    expect((await walk).broken).toBeNull();
    await Promise.all(saves);
    expect((await findBrokenLink()).broken).toBeNull();
  });
});
