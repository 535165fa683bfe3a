import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { secretFile } from '@/lib/auth/secret';
import type { Name } from './desk-people';

export type LaidRecords = Record<
  'review' | 'draft' | 'behind' | 'reading' | 'checked' | 'imported' | 'stopped',
  string
>;
/** The coded data and the people; `laid` has the records of lay-records.ts besides. */
export type Template = 'people' | 'laid';

/** What a test must know of a template: the cookie of each person, and the ids of what was laid. */
type Contents = { cookies: Record<Name, string>; laid: Partial<LaidRecords> };

// Removed at the end of the run with all that is in it.
const home = process.env.MIRADOR_E2E_HOME ?? '';
const fileOf = (template: Template) => path.join(home, `${template}.db`);
const contentsOf = (template: Template) => `${fileOf(template)}.json`;

/** Makes both templates, once per run, out of the database that the shared server loaded when it started. */
export default async function makeTemplates(): Promise<void> {
  if (process.env.MIRADOR_PICTURES) return;
  const shared = new Database(path.join(home, 'e2e.db'), { readonly: true });
  await shared.backup(fileOf('people'));
  shared.close();
  const cookies = await lay('lay-people.ts', fileOf('people'));
  writeFileSync(contentsOf('people'), JSON.stringify({ cookies, laid: {} }));
  copyDatabase('people', fileOf('laid'));
  const laid = await lay('lay-records.ts', fileOf('laid'));
  writeFileSync(contentsOf('laid'), JSON.stringify({ cookies, laid }));
}

// In a process of its own, as Mirador's commands are: one process has one database.
async function lay(script: string, databaseFile: string): Promise<unknown> {
  const env = { ...process.env, DATABASE_URL: `file:${databaseFile}` };
  const args = ['--conditions=react-server', '--import', 'tsx', path.join(import.meta.dirname, script)];
  return JSON.parse((await promisify(execFile)(process.execPath, args, { env })).stdout);
}

// With the secret that signed the sessions in it.
function copyDatabase(template: Template, file: string): void {
  copyFileSync(fileOf(template), file);
  copyFileSync(secretFile(fileOf(template)), secretFile(file));
}

/** A path for one more database; there is nothing yet. */
export function makeDeskFile(): string {
  return path.join(mkdtempSync(path.join(home, 'desk-')), 'desk.db');
}

/** A database of its own as the template is, in which everybody has just been active. */
export function copyTemplate(template: Template): Contents & { databaseFile: string } {
  const databaseFile = makeDeskFile();
  copyDatabase(template, databaseFile);
  const database = new Database(databaseFile);
  database.prepare('UPDATE session SET lastSeenAt = ?').run(toStored(new Date()));
  database.close();
  return { databaseFile, ...JSON.parse(readFileSync(contentsOf(template), 'utf8')) };
}

/** A moment as the Prisma client stores it. */
export function toStored(moment: Date): string {
  return moment.toISOString().replace('Z', '+00:00');
}
