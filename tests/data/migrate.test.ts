import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { listPendingMigrations, MigrationError, migrate } from '@/prisma/migrate';

const scratch = mkdtempSync(path.join(tmpdir(), 'mirador-migrate-'));
let place: { file: string; folder: string };
let serial = 0;

beforeEach(() => {
  const home = path.join(scratch, String(++serial));
  place = { file: path.join(home, 'deep/er/test.db'), folder: path.join(home, 'migrations') };
  addMigration('20250101_sites', 'CREATE TABLE site (slug TEXT PRIMARY KEY); CREATE INDEX x ON site (slug);');
  addMigration(
    '20250102_incidents',
    'CREATE TABLE incident (id INTEGER PRIMARY KEY, site TEXT NOT NULL REFERENCES site (slug));',
  );
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(place.folder, name), { recursive: true });
  writeFileSync(path.join(place.folder, name, 'migration.sql'), sql);
}

function ask<Row>(sql: string): Row[] {
  const database = new Database(place.file);
  try {
    return database.prepare<[], Row>(sql).all();
  } finally {
    database.close();
  }
}

const tables = () =>
  ask<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`).map((t) => t.name);

describe('the migrator', () => {
  it('makes the folder and the database, applies all in order, in WAL mode', () => {
    expect(migrate(place)).toEqual(['20250101_sites', '20250102_incidents']);
    expect(tables()).toEqual(['_prisma_migrations', 'site', 'incident']);
    expect(ask('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  });

  it('applies nothing twice and says what is still pending', () => {
    migrate(place);
    expect(migrate(place)).toEqual([]);
    addMigration('20250103_more', 'CREATE TABLE more (id INTEGER);');
    expect(listPendingMigrations(place)).toEqual(['20250103_more']);
    expect(migrate(place)).toEqual(['20250103_more']);
    expect(listPendingMigrations(place)).toEqual([]);
  });

  it('writes the history that prisma migrate reads', () => {
    migrate(place);
    const [row] = ask<Record<string, unknown>>('SELECT * FROM _prisma_migrations');
    expect(row).toMatchObject({
      migration_name: '20250101_sites',
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      applied_steps_count: 1,
      rolled_back_at: null,
      finished_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/),
    });
  });

  it('undoes a migration that fails half way and keeps the ones before it', () => {
    addMigration('20250103_bad', 'CREATE TABLE half (id INTEGER); CREATE TABLE site (slug TEXT);');
    expect(() => migrate(place)).toThrow(/20250103_bad failed and was undone: table site already exists/);
    expect(tables()).not.toContain('half');
    expect(listPendingMigrations(place)).toEqual(['20250103_bad']);
  });

  it('undoes a migration that breaks a foreign key', () => {
    addMigration('20250103_orphan', `INSERT INTO incident VALUES (1, 'nowhere');`);
    expect(() => migrate(place)).toThrow(/20250103_orphan was undone: it breaks 1 foreign key/);
    expect(ask('SELECT * FROM incident')).toEqual([]);
  });

  it('refuses a migration that was edited after it was applied', () => {
    migrate(place);
    appendFileSync(path.join(place.folder, '20250101_sites/migration.sql'), '-- later');
    expect(() => migrate(place)).toThrow(MigrationError);
    expect(() => listPendingMigrations(place)).toThrow(/20250101_sites was edited/);
  });

  it('refuses a database that is newer than this version', () => {
    addMigration('20250109_future', 'CREATE TABLE future (id INTEGER);');
    migrate(place);
    rmSync(path.join(place.folder, '20250109_future'), { recursive: true });
    expect(() => migrate(place)).toThrow(/20250109_future, which this version does not/);
  });

  it('refuses a migration that Prisma left half done', () => {
    migrate(place);
    const database = new Database(place.file);
    database.exec('UPDATE _prisma_migrations SET finished_at = NULL');
    database.close();
    expect(() => migrate(place)).toThrow(/stopped half way/);
  });

  it('refuses a database that cannot be put in WAL mode', () => {
    expect(() => migrate({ ...place, file: ':memory:' })).toThrow(/journal mode is "memory"/);
  });

  it('refuses a file that is no database, and leaves it as it was', () => {
    mkdirSync(path.dirname(place.file), { recursive: true });
    writeFileSync(place.file, 'these are not the bytes of a database'.repeat(40));
    expect(() => migrate(place)).toThrow(/file is not a database/);
  });

  it('applies each migration once when four processes race', async () => {
    const script = `import('@/prisma/migrate').then(({ migrate }) => {
      setTimeout(() => console.log(JSON.stringify(migrate(${JSON.stringify(place)}))), ${Date.now() + 2500} - Date.now());
    })`;
    const applied = await Promise.all([1, 2, 3, 4].map(() => runScript(script)));
    expect(applied.flat().sort()).toEqual(['20250101_sites', '20250102_incidents']);
  }, 30_000);

  it('applies the real migrations, and prisma migrate status calls them up to date', () => {
    expect(migrate({ file: place.file }).length).toBeGreaterThan(0);
    expect(tables()).toEqual(expect.arrayContaining(['Incident', 'Statement', 'Decision', 'Revision']));
    expect(runPrisma('migrate', 'status')).toContain('Database schema is up to date!');
  });

  it('has nothing to do after prisma migrate deploy', () => {
    runPrisma('migrate', 'deploy');
    expect(migrate({ file: place.file })).toEqual([]);
  });
});

function runPrisma(...args: string[]): string {
  const env = { ...process.env, DATABASE_URL: `file:${place.file}`, CHECKPOINT_DISABLE: '1' };
  return execFileSync('node_modules/.bin/prisma', args, { env, encoding: 'utf8', stdio: 'pipe' });
}

function runScript(script: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`exit ${code}`)),
    );
  });
}
