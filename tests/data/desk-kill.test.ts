import { spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { beforeAll, expect, it } from 'vitest';
import { findBrokenLink } from '@/lib/data/chain';
import { findVersion } from '@/lib/data/desk/history';
import { useSeededDatabase } from '../support/database';
import { databaseRows } from '../support/database-rows';
import { imagineEditor } from '../support/editors';

beforeAll(useSeededDatabase);

const SAVES = 1000;

/** Runs a process that saves, kills it after so many acknowledged saves; answers the last version it told. */
async function saveUntilKilled(id: string, acknowledged: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'tests/support/save-and-tell.ts', id],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  let told = 0;
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    told = Number(line);
    lines += 1;
    if (lines === acknowledged) child.kill('SIGKILL');
  }
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  return told;
}

it('a process killed again and again during a thousand saves loses no acknowledged one', async () => {
  const id = randomUUID();
  let told = 0;
  while (told < SAVES) {
    told = await saveUntilKilled(id, randomInt(100, 260));
    const [row] = databaseRows<{ version: number; form: string }>(
      `SELECT version, form FROM Draft WHERE id = '${id}'`,
    );
    // At most one save was stored whose acknowledgement died with the process.
    expect([told, told + 1]).toContain(row?.version);
    expect(row?.form).toContain(`Save number ${row?.version}.`);
  }
  expect(databaseRows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect((await findBrokenLink()).broken).toBeNull();
  const [stored] = databaseRows<{ revisions: number; versions: number }>(
    `SELECT count(*) AS revisions, max(version) AS versions FROM Revision WHERE entityId = '${id}'`,
  );
  expect(stored?.revisions).toBe(stored?.versions);
  for (const version of [1, 500, told]) {
    const found = await findVersion(imagineEditor('admin'), { entity: 'draft', id, version });
    expect(found?.form.summary.en).toBe(`Save number ${version}.`);
  }
}, 300_000);
