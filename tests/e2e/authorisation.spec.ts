import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { ACTORS, type Actor, type MatrixRow, matrix } from '../support/authorisation/matrix';
import { enterInvited, invite, openDesk, PASSWORD } from './support/desk';
import { toStored } from './support/desk-templates';
import { createVisitor, findForm, type Visitor } from './support/desk-visitor';

test.describe.configure({ mode: 'default' });

const desk = openDesk('laid');
let people: Record<Actor, Visitor>;
/** What stands in the matrix between braces. */
let places: Record<string, string>;
/** Every form as the admin's pages offered it: whoever knows it can send it. */
const forms = new Map<string, Record<string, string>>();

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const { ada: admin, carl: contributor, eve: editor, pia: publisher } = desk;
  people = {
    ...{ admin, contributor, editor, publisher },
    anonymous: createVisitor(desk),
    suspended: await enterInvited(desk, 'admin', 'suspended'),
    expired: await enterInvited(desk, 'admin', 'expired'),
  };
  const token = (await invite(admin, 'later@example.org', 'editor')).split('/').at(-1) ?? '';
  places = { token, ...desk.laid };
  turnAway();
  await collectForms(admin);
});

/** Behind the application's back, so that the sessions are still there and each check must see for itself. */
function turnAway(): void {
  const database = new Database(desk.databaseFile, { timeout: 5000 });
  const long = toStored(new Date(Date.now() - 31 * 60_000));
  const now = toStored(new Date());
  database.prepare(`UPDATE user SET suspendedAt = ? WHERE name = 'suspended'`).run(now);
  database
    .prepare(`UPDATE session SET lastSeenAt = ? WHERE userId = (SELECT id FROM user WHERE name = 'expired')`)
    .run(long);
  database.close();
}

async function collectForms(admin: Visitor): Promise<void> {
  // A second session of the admin, so that the account page offers to end one.
  const values = { email: 'ada@example.org', password: PASSWORD };
  await createVisitor(desk).submit({ page: '/en/desk/sign-in', form: 'sign-in', values });
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
