import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { databaseFile, useSeededDatabase } from '@/tests/support/database';

const command = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/prepare.ts'];
const folder = path.dirname(databaseFile());

function prepare(file: string): { status: number | null; said: string } {
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function countIncidents(file: string): unknown {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare('SELECT count(*) FROM Incident').pluck().get();
  } finally {
    database.close();
  }
}

describe('preparing the database', () => {
  it('migrates and loads the coded data once', () => {
    const file = path.join(folder, 'new/mirador.db');
    const first = prepare(file);
    expect(first).toMatchObject({
      status: 0,
      said: expect.stringContaining('Loaded 12 incidents from 5 articles'),
    });
    expect(countIncidents(file)).toBe(12);
    const second = prepare(file);
    expect(second).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^0 of 5 articles have their text\n.*no admin/),
    });
    expect(countIncidents(file)).toBe(12);
  });

  it('makes the secret of the sessions once and offers the first admin a new link each time', () => {
    const file = path.join(folder, 'secret/mirador.db');
    const [first, second] = [prepare(file).said, prepare(file).said];
    expect(first).toContain(`Made the secret that signs the editors' sessions: ${file}.secret\n`);
    expect(second).not.toContain('secret that signs');
    expect(statSync(`${file}.secret`).mode & 0o777).toBe(0o600);
    const linkOf = (said: string) =>
      /http:\/\/127\.0\.0\.1:3000\/en\/desk\/set-up\/[\w-]{43}\n/.exec(said)?.[0];
    expect(linkOf(first)).toBeDefined();
    expect(linkOf(second)).not.toBe(linkOf(first));
  });

  it('lists a news file that nobody has coded', () => {
    const news = process.env.NEWS_DIR ?? '';
    mkdirSync(news, { recursive: true });
    writeFileSync(path.join(news, 'new.txt'), 'A text about something else.');
    expect(prepare(path.join(folder, 'new/mirador.db')).said).toContain('new.txt: not coded yet\n');
  });

  it('refuses a broken database in one line', () => {
    const file = path.join(folder, 'broken.db');
    writeFileSync(file, 'no database '.repeat(100));
    expect(prepare(file)).toEqual({
      status: 1,
      said: `Mirador stopped: the file is not a sound SQLite database (${file}).\n`,
    });
  });

  it('gives tests the coded data in a database of their own', () => {
    useSeededDatabase();
    expect(countIncidents(databaseFile())).toBe(12);
  });
});
