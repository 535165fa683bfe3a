import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { SIX_ATTACKS } from '../support/six-attacks';

const folder = mkdtempSync(path.join(tmpdir(), 'mirador-ingest-'));
beforeAll(useSeededDatabase);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ingest(...words: string[]) {
  const command = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/ingest.ts', ...words];
  return spawnSync(process.execPath, command, { env: process.env, encoding: 'utf8' });
}

const countDrafts = () => databaseRows('SELECT count(*) AS drafts FROM Draft')[0];

it('stores a file as drafts once, in the operator’s name, and goes on past one that cannot be read', () => {
  const file = path.join(folder, 'six.txt');
  writeFileSync(file, SIX_ATTACKS);
  writeFileSync(path.join(folder, 'empty.txt'), '');
  const first = ingest(folder, '--apply');
  expect(first.stdout).toContain('six.txt: stored as 6 drafts.');
  expect([first.status, first.stderr]).toEqual([1, expect.stringContaining('empty.txt: is empty')]);
  expect(countDrafts()).toEqual({ drafts: 6 });
  const again = ingest(file, '--apply', '--json');
  expect(JSON.parse(again.stdout)).toHaveLength(1);
  expect(again.stderr).toContain('is stored already; nothing changed');
  expect(countDrafts()).toEqual({ drafts: 6 });
}, 180_000);
