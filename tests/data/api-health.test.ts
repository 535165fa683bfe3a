import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/api/health/route';
import { databaseFile, useSeededDatabase } from '../support/database';

const home = process.cwd();
const scratch = mkdtempSync(path.join(tmpdir(), 'mirador-health-'));

beforeAll(useSeededDatabase);
afterEach(() => process.chdir(home));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('GET /api/health', () => {
  it('is ok when the database answers and its migrations are current', async () => {
    const answer = await GET();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      status: 'ok',
      database: 'ok',
      migrations: 'current',
      revision: expect.any(Number),
    });
  });

  it('names the migrations that were not applied', async () => {
    // A later version of the source over the same database.
    const folder = path.join(scratch, 'prisma/migrations');
    cpSync(path.join(home, 'prisma/migrations'), folder, { recursive: true });
    mkdirSync(path.join(folder, '29990101000000_future'));
    writeFileSync(
      path.join(folder, '29990101000000_future/migration.sql'),
      'CREATE TABLE future (id INTEGER);',
    );
    process.chdir(scratch);
    const answer = await GET();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      status: 'failing',
      database: 'ok',
      migrations: 'pending',
      reasons: [expect.stringContaining('29990101000000_future')],
    });
  });

  it('says that the history of the database cannot be read, without telling where it is', async () => {
    const database = new Database(databaseFile());
    database.exec(`UPDATE _prisma_migrations SET checksum = 'other'`);
    database.close();
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answer = await GET();
    expect(log).toHaveBeenCalled();
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ status: 'failing', migrations: 'unreadable' });
    expect(text).toContain('was edited after it was applied');
    expect(text).not.toContain(path.dirname(databaseFile()));
  });
});
