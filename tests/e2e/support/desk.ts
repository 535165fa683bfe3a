import { test } from '@playwright/test';
import { NAMES, type Name } from './desk-people';
import { copyTemplate, type LaidRecords, makeDeskFile, type Template } from './desk-templates';
import { createVisitor, type Visitor } from './desk-visitor';
import { type Mirador, startBuild, startMirador } from './mirador';

export const PASSWORD = 'correct horse battery staple';

/** A Mirador of its own whose desk nobody has entered yet; `link` is the path of the first admin's set-up page. */
export async function startEmptyDesk() {
  const databaseFile = makeDeskFile();
  const mirador = await startMirador({ DATABASE_URL: `file:${databaseFile}` });
  const link = /\/en\/desk\/set-up\/[\w-]+/.exec(mirador.output())?.[0];
  if (!link) throw new Error(`no set-up link:\n${mirador.output()}`);
  return { url: mirador.url, databaseFile, link, stop: mirador.stop };
}
export type EmptyDesk = Awaited<ReturnType<typeof startEmptyDesk>>;

/** A Mirador of its own with people at its desk, each signed in; empty until the first test begins. */
export type Desk = { url: string; databaseFile: string; laid: LaidRecords } & Record<Name, Visitor>;

/** For all tests of one file: a desk over a copy of a template, served from before the first of them to after the last. */
export function openDesk(template: Template = 'people'): Desk {
  const site = { url: '', databaseFile: '', laid: {} as LaidRecords };
  const people = NAMES.map((name) => [name, createVisitor(site)]);
  const desk: Desk = Object.assign(site, Object.fromEntries(people));
  let server: Mirador | undefined;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const { databaseFile, laid, cookies } = copyTemplate(template);
    server = await startBuild(databaseFile);
    Object.assign(desk, { url: server.url, databaseFile, laid });
    for (const name of NAMES) desk[name].setCookie(cookies[name]);
  });
  test.afterAll(() => server?.stop());
  return desk;
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
export async function enterInvited(desk: Desk, role: string, name: string): Promise<Visitor> {
  const page = await invite(desk.ada, `${name}@example.org`, role);
  const visitor = createVisitor(desk);
  const { status } = await visitor.submit({ page, form: 'set-up', values: { name, password: PASSWORD } });
  if (status !== 303) throw new Error(`${name} could not set up: ${status}`);
  return visitor;
}
