import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { BAD_ENTRIES } from '../support/bad-entries';
import { openDesk } from './support/desk';
import { type Answer, findForm } from './support/desk-visitor';

const desk = openDesk();
const { eve } = desk;
let draft: string;
/** What the page of the draft sends with every form. */
let hidden: Record<string, string>;

test.describe.configure({ mode: 'default', timeout: 90_000 });
test.beforeAll(async () => {
  draft = randomUUID();
  const made = await eve.send(`/en/desk/drafts/${draft}/save`, {
    draft,
    version: '0',
    night: '2025-04-13',
  });
  expect(made.status).toBe(200);
  hidden = findForm((await eve.read(`/en/desk/drafts/${draft}`)).text, 'incident') ?? {};
  expect(hidden.version).toBe('1');
});

/** All that is stored of what editors write. */
function stored(): unknown {
  const database = new Database(desk.databaseFile, { readonly: true });
  const tables = ['Draft', 'Revision', 'Incident', 'Batch'];
  const rows = tables.map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY 1`).all());
  database.close();
  return JSON.stringify(rows);
}

/** The answer must be 4xx, nothing may be stored, and the desk's lists must go on working. */
async function expectRefusal(attempt: () => Promise<Answer>, ...statuses: number[]): Promise<Answer> {
  const before = stored();
  const answer = await attempt();
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  if (statuses.length > 0) expect(statuses).toContain(answer.status);
  expect(answer.text).not.toMatch(/at [\w.]+ \(|node_modules|Prisma/);
  expect(stored()).toBe(before);
  return answer;
}
const expectLists = async () => {
  expect((await eve.read('/en/desk?list=all')).status).toBe(200);
  expect((await eve.read(`/en/desk/drafts/${draft}`)).status).toBe(200);
};
test.afterEach(expectLists);

const save = () => `/en/desk/drafts/${draft}/save`;
const page = () => `/en/desk/drafts/${draft}`;
/** Both doors of the form: the route that the script uses, and the action without one. */
const doors: [
  string,
  (fields: Record<string, string>, headers?: Record<string, string>) => Promise<Answer>,
][] = [
  ['the route', (fields, headers) => eve.send(save(), { draft, version: '1', ...fields }, headers)],
  ['the action', (fields, headers) => eve.send(page(), { ...hidden, do: 'save', ...fields }, headers)],
];

const origins: Record<string, Record<string, string>> = {
  'no Origin': { origin: '' },
  'the Origin null': { origin: 'null' },
  'a foreign Origin': { origin: 'https://evil.example' },
  'a foreign Origin that X-Forwarded-Host repeats': {
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
    forwarded: 'host=evil.example',
  },
};

for (const [door, send] of doors) {
  for (const [name, headers] of Object.entries(origins))
    test(`${door} refuses ${name}`, async () => {
      await expectRefusal(() => send({ night: '2025-04-14' }, headers), 403);
    });

  test(`${door} refuses two megabytes`, async () => {
    await expectRefusal(() => send({ 'summary.en': 'x'.repeat(2_000_000) }), 413);
  });

  test(`${door} names every bad value`, async () => {
    // What a form can send; `version` is the page's own field, and tried below.
    const sendable = BAD_ENTRIES.filter(
      ([name, value]) => name !== '' && name !== 'version' && typeof value === 'string',
    );
    for (const [name, value] of sendable) {
      // A form sends U+FFFD for what is no whole sign.
      if (/[\ud800-\udfff]/.test(String(value))) continue;
      const { text } = await expectRefusal(() => send({ [name]: String(value) }), 422);
      expect(text, name).toContain(name.split('.')[0] ?? name);
    }
  });

  test(`${door} refuses a foreign or made-up draft and version`, async () => {
    for (const odd of ['', 'x', '{"not":"x"}', randomUUID(), `${draft} `, '\u0000'])
      await expectRefusal(() => send({ draft: odd, night: '2025-04-14' }), 409, 422);
    for (const odd of ['', '-1', '1.5', '7', '9007199254740993', '{"gt":0}', 'NaN', '1 OR 1=1'])
      await expectRefusal(() => send({ version: odd, night: '2025-04-14' }), 409, 422);
    for (const odd of ['Not A Slug', '../x', '{"not":"x"}'])
      await expectRefusal(() => send({ incident: odd, night: '2025-04-14' }), 409, 422);
  });

  test(`${door} keeps a script as the words they are`, async () => {
    const script = '<script>alert(1)</script>';
    const answer = await send({ 'summary.en': script, night: '2025-04-31' });
    expect(answer.status).toBe(422);
    if (door === 'the action') expect(answer.text).not.toContain(script);
  });
}

// Shorter ones are refused by the parser, whatever they part.
const BOUNDARY = '----MiradorBoundary7MA4YWxkTrZu0gW';

const raw = (path: string, body: string, headers: Record<string, string>) =>
  eve.ask(path, { method: 'POST', body, headers: { origin: desk.url, ...headers } });

test('broken bodies are refused at both doors', async () => {
  const multipart = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
  for (const path of [save(), page()]) {
    await expectRefusal(
      () => raw(path, `--${BOUNDARY}\r\ncontent-disposition: form-data; name="draft"`, multipart),
      400,
    );
    await expectRefusal(() => raw(path, '', multipart), 400);
    await expectRefusal(() => raw(path, 'rubbish', { 'content-type': 'multipart/form-data' }), 400);
    await expectRefusal(
      () => raw(path, `draft=${draft}`, { 'content-type': 'application/x-www-form-urlencoded' }),
      400,
    );
    await expectRefusal(
      () => raw(path, JSON.stringify({ draft: { not: 'x' } }), { 'content-type': 'application/json' }),
      400,
    );
    await expectRefusal(() => raw(path, '[]', { 'next-action': 'abc', 'content-type': 'text/plain' }));
  }
});

/** A form that Node's own FormData would not write. */
async function sendParts(path: string, parts: [head: string, value: string][]): Promise<Answer> {
  const body = parts.map(
    ([head, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${value}\r\n`,
  );
  return raw(path, `${body.join('')}--${BOUNDARY}--\r\n`, {
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
  });
}

test('a key sent twice, a file and a name of the language itself are refused', async () => {
  const meta: [string, string][] = [
    ['name="draft"', draft],
    ['name="version"', '1'],
  ];
  const bad: [string, string][][] = [
    [['name="draft"', draft]],
    [['name="version"', '1']],
    [
      ['name="night"', '2025-04-13'],
      ['name="night"', '2025-04-14'],
    ],
    [['name="night"; filename="x.txt"', '2025-04-14']],
    [['name="__proto__.night"', '2025-04-14']],
    [['name="constructor.prototype.x"', 'x']],
    [['name="night[not]"', 'x']],
    [['name="summary.en.not"', 'x']],
    [['name="stage"', 'published']],
  ];
  for (const parts of bad) await expectRefusal(() => sendParts(save(), [...meta, ...parts]), 422);
});

test('ten thousand fields and deep names are refused', async () => {
  const many = Array.from({ length: 5000 }, (_, at): [string, string] => [`name="sources.${at}.quote"`, 'x']);
  const meta: [string, string][] = [
    ['name="draft"', draft],
    ['name="version"', '1'],
  ];
  await expectRefusal(() => sendParts(save(), [...meta, ...many]), 422);
  const deep = `name="${'a.'.repeat(2000)}a"`;
  await expectRefusal(() => sendParts(save(), [...meta, [deep, 'x']]), 422);
});

test('a page of a draft that is none is not found', async () => {
  for (const odd of ['x', randomUUID(), '%00', '..%2f..', "'%3B--", 'x'.repeat(500)])
    for (const path of [
      `/en/desk/drafts/${odd}`,
      `/en/desk/drafts/${odd}/review`,
      `/en/desk/incidents/${odd}`,
    ]) {
      const { status } = await eve.read(path);
      // Next leads an address that ends in NUL to the one without.
      expect([path, [308, 400, 404].includes(status)]).toEqual([path, true]);
    }
  for (const query of [
    'list=king',
    'drafts=-1',
    'page=9007199254740993',
    'state=x&q=%00',
    'q=%ff',
    'page=1&page=2',
  ])
    expect([query, (await eve.read(`/en/desk?${query}`)).status]).toEqual([query, 200]);
});

test('a database that another process holds is 503 and says when to come back, and then works again', async () => {
  const other = new Database(desk.databaseFile);
  other.exec('BEGIN IMMEDIATE');
  const body = new FormData();
  for (const [name, value] of Object.entries({ draft, version: '1', night: '2025-04-15' }))
    body.append(name, value);
  const headers = {
    cookie: eve.cookie(),
    origin: desk.url,
    'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0',
  };
  const answer = await fetch(new URL(save(), desk.url), { method: 'POST', body, headers });
  other.exec('ROLLBACK');
  other.close();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  const again = await eve.send(save(), { draft, version: '1', night: '2025-04-15' });
  expect(again.status).toBe(200);
});
