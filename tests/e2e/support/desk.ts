import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createVisitor, type Visitor } from './desk-visitor';
import { startMirador } from './mirador';

export const PASSWORD = 'correct horse battery staple';

/** A Mirador of its own whose desk nobody has entered yet; `link` is the path of the first admin's set-up page. */
export async function startDesk(env: Record<string, string> = {}) {
  const home = mkdtempSync(path.join(tmpdir(), 'mirador-desk-'));
  const databaseFile = path.join(home, 'desk.db');
  const mirador = await startMirador({ DATABASE_URL: `file:${databaseFile}`, ...env });
  const link = /\/en\/desk\/set-up\/[\w-]+/.exec(mirador.output())?.[0];
  if (!link) throw new Error(`no set-up link:\n${mirador.output()}`);
  const stop = async () => {
    await mirador.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { url: mirador.url, databaseFile, link, stop };
}
export type Desk = Awaited<ReturnType<typeof startDesk>>;

/** The first admin, set up and signed in. */
export async function enterFirstAdmin(desk: Desk): Promise<Visitor> {
  const admin = createVisitor(desk.url);
  const values = { email: 'admin@example.org', name: 'Ada Admin', password: PASSWORD };
  const { status } = await admin.submit({ page: desk.link, form: 'set-up', values });
  if (status !== 303) throw new Error(`the first admin could not set up: ${status}`);
  return admin;
}

/** Path of the set-up page for somebody whom the admin invites. */
export async function invite(admin: Visitor, email: string, role: string): Promise<string> {
  const { status, text } = await admin.submit({
    page: '/en/desk/people',
    form: 'invite',
    values: { email, role },
  });
  const link = /\/en\/desk\/set-up\/[\w-]+/.exec(text)?.[0];
  if (!link) throw new Error(`no invitation for ${email}: ${status}`);
  return link;
}

/** Somebody invited, set up and signed in. */
export async function enterInvited(desk: Desk, admin: Visitor, role: string, name = role): Promise<Visitor> {
  const page = await invite(admin, `${name}@example.org`, role);
  const visitor = createVisitor(desk.url);
  const { status } = await visitor.submit({ page, form: 'set-up', values: { name, password: PASSWORD } });
  if (status !== 303) throw new Error(`${name} could not set up: ${status}`);
  return visitor;
}

export type LaidRecords = Record<
  'review' | 'draft' | 'behind' | 'reading' | 'checked' | 'imported' | 'stopped',
  string
>;

/**
 * Lays records into the desk's database, by the workflows: a draft of the editor in review that nothing blocks, an unfinished
 * one, one whose record moved on, a withdrawn incident, one that was merged into another, an article
 * that was read, and files that are checked, imported and stopped half way.
 */
export async function layRecords(desk: Desk): Promise<LaidRecords> {
  const script = path.join(import.meta.dirname, 'lay-records.ts');
  const env = { ...process.env, DATABASE_URL: `file:${desk.databaseFile}` };
  const args = ['--conditions=react-server', '--import', 'tsx', script];
  return JSON.parse((await promisify(execFile)(process.execPath, args, { env })).stdout);
}
