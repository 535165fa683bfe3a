import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { openDesk, PASSWORD } from './support/desk';
import { createVisitor, findForm } from './support/desk-visitor';

const desk = openDesk();
const { ada } = desk;
let inviteForm: Record<string, string>;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  inviteForm = findForm((await ada.read('/en/desk/people')).text, 'invite') ?? {};
});

const PAGE = '/en/desk/people';
const good = { email: 'hostile@example.org', role: 'admin' };

function countInvitations(): unknown {
  const database = new Database(desk.databaseFile, { readonly: true });
  const count = database.prepare('SELECT count(*) FROM invitation').pluck().get();
  database.close();
  return count;
}

/** The answer must be 4xx, nothing may be stored, and the page must go on working. */
async function expectRefusal(
  attempt: Promise<{ status: number; text: string }>,
  ...statuses: number[]
): Promise<string> {
  const before = countInvitations();
  const answer = await attempt;
  expect(statuses).toContain(answer.status);
  expect(countInvitations()).toBe(before);
  expect((await ada.read(PAGE)).status).toBe(200);
  return answer.text;
}

const origins: Record<string, Record<string, string>> = {
  'no Origin': { origin: '' },
  'the Origin null': { origin: 'null' },
  'a foreign Origin': { origin: 'https://evil.example' },
  'a foreign Origin that X-Forwarded-Host repeats': {
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
  },
  'an Origin that is no address': { origin: 'nonsense' },
};
for (const [name, headers] of Object.entries(origins))
  test(`a form with ${name} is refused, by script and without`, async () => {
    await expectRefusal(ada.send(PAGE, { ...inviteForm, ...good }, headers), 403);
    const id = /[0-9a-f]{40,}/.exec(JSON.stringify(inviteForm))?.[0] ?? '';
    const call = {
      method: 'POST',
      body: '[]',
      headers: { ...headers, 'next-action': id, 'content-type': 'text/plain' },
    };
    await expectRefusal(ada.ask(PAGE, call), 403);
  });

test('two megabytes are too many', async () => {
  await expectRefusal(ada.send(PAGE, { ...inviteForm, ...good, email: 'x'.repeat(2_000_000) }), 413);
});

const raw = (body: string, headers: Record<string, string>) =>
  ada.ask(PAGE, { method: 'POST', body, headers: { origin: desk.url, ...headers } });

test('broken bodies are refused', async () => {
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' };
  await expectRefusal(raw('--x\r\ncontent-disposition: form-data; name="a"', multipart), 400);
  await expectRefusal(raw('', multipart), 400);
  await expectRefusal(raw('rubbish', { 'content-type': 'multipart/form-data' }), 400);
  await expectRefusal(raw('a=b', { 'content-type': 'application/x-www-form-urlencoded' }), 400);
  await expectRefusal(raw('{"a":1}', { 'content-type': 'application/json' }), 400);
});

test('forms that Next cannot decode are refused', async () => {
  const reference = Object.keys(inviteForm).find((key) => key.startsWith('$ACTION_REF_')) ?? '';
  const number = reference.replace('$ACTION_REF_', '');
  for (const rubbish of ['', '{{{', '[[', '"$F99"', '"$@99"', '{"id":"x","bound":"$@1"}', '\u0000'])
    for (const part of ['0', '1'])
      await expectRefusal(
        ada.send(PAGE, { ...inviteForm, [`$ACTION_${number}:${part}`]: rubbish }),
        400,
        409,
        422,
      );
  await expectRefusal(ada.send(PAGE, { $ACTION_ID_deadbeef: '' }), 400);
  await expectRefusal(raw('[]', { 'next-action': 'abc', 'content-type': 'text/plain' }), 400);
});

const badAddresses = [
  '',
  ' ',
  'x',
  '\u200b',
  'a\u0000@x.org',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  `${'a'.repeat(300)}@x.org`,
  '{"not":"x"}',
];
for (const email of badAddresses)
  test(`the address ${JSON.stringify(email.slice(0, 40))} is refused by name`, async () => {
    const text = await expectRefusal(ada.send(PAGE, { ...inviteForm, role: 'editor', email }), 422);
    expect(text).toMatch(/Enter an e-mail address/);
    expect(text).not.toContain('<script>alert(1)');
  });

test('a role, a person or a version that is none is refused', async () => {
  for (const role of ['', 'king', '__proto__', 'ADMIN'])
    await expectRefusal(ada.send(PAGE, { ...inviteForm, email: 'a@b.fr', role }), 422);
  const page = (await ada.read(PAGE)).text;
  const role = findForm(page, 'role') ?? {};
  const odds: Record<string, string>[] = [
    { person: 'x' },
    { person: '{"not":"x"}' },
    { version: '1.5' },
    { version: '9007199254740993' },
    { version: '' },
  ];
  for (const odd of odds) await expectRefusal(ada.send(PAGE, { ...role, role: 'editor', ...odd }), 422);
});

test('an address that cannot be decoded is not found, and no failure', async () => {
  const { status } = await ada.read('/en/desk/%ff');
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test('the sixth wrong password in a minute is refused, known or not, whatever X-Forwarded-For says', async () => {
  for (const email of ['eve@example.org', 'nobody@example.org']) {
    const visitor = createVisitor(desk);
    const statuses: number[] = [];
    for (let tries = 0; tries < 6; tries++) {
      const headers = { 'x-forwarded-for': `203.0.113.${tries}` };
      const values = { email, password: `${PASSWORD} no` };
      statuses.push(
        (await visitor.submit({ page: '/en/desk/sign-in', form: 'sign-in', values, headers })).status,
      );
    }
    // Eve may have signed in once this minute.
    expect(statuses.slice(0, 4)).toEqual([422, 422, 422, 422]);
    expect(statuses[5]).toBe(429);
  }
});
