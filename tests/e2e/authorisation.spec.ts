import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { ACTORS, type Actor, type MatrixRow, matrix } from '../support/authorisation/matrix';
import {
  type Desk,
  enterFirstAdmin,
  enterInvited,
  invite,
  layRecords,
  PASSWORD,
  startDesk,
} from './support/desk';
import { createVisitor, findForm, type Visitor } from './support/desk-visitor';

test.describe.configure({ mode: 'default' });

let desk: Desk;
let people: Record<Actor, Visitor>;
/** What stands in the matrix between braces. */
let places: Record<string, string>;
/** Every form as the admin's pages offered it: whoever knows it can send it. */
const forms = new Map<string, Record<string, string>>();

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await startDesk();
  const admin = await enterFirstAdmin(desk);
  people = {
    anonymous: createVisitor(desk.url),
    admin,
    contributor: await enterInvited(desk, admin, 'contributor'),
    editor: await enterInvited(desk, admin, 'editor'),
    publisher: await enterInvited(desk, admin, 'publisher'),
    suspended: await enterInvited(desk, admin, 'admin', 'suspended'),
    expired: await enterInvited(desk, admin, 'admin', 'expired'),
  };
  const token = (await invite(admin, 'later@example.org', 'editor')).split('/').at(-1) ?? '';
  places = { token, ...(await layRecords(desk)) };
  turnAway();
  await collectForms(admin);
});
test.afterAll(() => desk?.stop());

/** Behind the application's back, so that the sessions are still there and each check must see for itself. */
function turnAway(): void {
  const database = new Database(desk.databaseFile, { timeout: 5000 });
  const long = new Date(Date.now() - 31 * 60_000).toISOString().replace('Z', '+00:00');
  const now = new Date().toISOString().replace('Z', '+00:00');
  database.prepare(`UPDATE user SET suspendedAt = ? WHERE name = 'suspended'`).run(now);
  database
    .prepare(`UPDATE session SET lastSeenAt = ? WHERE userId = (SELECT id FROM user WHERE name = 'expired')`)
    .run(long);
  database.close();
}

async function collectForms(admin: Visitor): Promise<void> {
  // A second session of the admin, so that the account page offers to end one.
  const values = { email: 'admin@example.org', password: PASSWORD };
  await createVisitor(desk.url).submit({ page: '/en/desk/sign-in', form: 'sign-in', values });
  for (const { form, path } of matrix) {
    if (!form) continue;
    const reader = form === 'sign-in' ? people.anonymous : admin;
    const found = findForm((await reader.read(addressOf(path))).text, form);
    if (!found) throw new Error(`${path} offers no form ${form}`);
    forms.set(form, found);
  }
}

const addressOf = (path: string) => `/en${path.replace(/\{(\w+)\}/, (_, name) => places[name] ?? name)}`;

async function knock(row: MatrixRow, actor: Actor): Promise<number> {
  const visitor = people[actor];
  const before = visitor.cookie();
  const page = addressOf(row.path);
  const fields = { ...forms.get(row.form ?? ''), ...row.values };
  const isSent = row.form !== undefined || row.post !== undefined;
  const { status } = isSent ? await visitor.send(page, { ...fields, ...row.post }) : await visitor.read(page);
  visitor.setCookie(before);
  return status;
}

for (const row of matrix.filter(({ form }) => form !== 'sign-out'))
  test(`${row.source} at ${row.path}`, async () => {
    const answers: Partial<Record<Actor, number>> = {};
    for (const actor of ACTORS) answers[actor] = await knock(row, actor);
    expect(answers).toEqual(row.answers);
  });

// Last: it ends the sessions that the rows above need.
test('signing out ends the session for good', async () => {
  const row = matrix.find(({ form }) => form === 'sign-out');
  if (!row) throw new Error('no row');
  const { cookie } = { cookie: people.editor.cookie() };
  for (const actor of ACTORS) expect(await knock(row, actor), actor).toBe(row.answers[actor]);
  people.editor.setCookie(cookie);
  expect((await people.editor.read('/en/desk')).status).toBe(307);
});
