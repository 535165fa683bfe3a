import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { type Desk, enterFirstAdmin, enterInvited, startDesk } from './support/desk';
import type { Visitor } from './support/desk-visitor';

let desk: Desk;
let eve: Visitor;
let carl: Visitor;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await startDesk();
  const admin = await enterFirstAdmin(desk);
  eve = await enterInvited(desk, admin, 'editor', 'Eve');
  carl = await enterInvited(desk, admin, 'contributor', 'Carl');
});
test.afterAll(() => desk?.stop());

function countDrafts(): unknown {
  const database = new Database(desk.databaseFile, { readonly: true });
  const count = database.prepare('SELECT count(*) FROM draft').pluck().get();
  database.close();
  return count;
}

const start = (typed: Record<string, string>, id = randomUUID()) => ({
  page: `/en/desk/drafts/${id}/save`,
  fields: { draft: id, version: '0', ...typed },
});

const hostile: Record<string, Record<string, string>> = {
  'NUL in a text': { 'summary.en': 'a\u0000b' },
  'nothing that can be seen': { 'summary.en': '\u200b\u2060' },
  'text that turns round': { 'summary.en': 'abc\u202edef' },
  'a night that is none': { night: '2025-04-31' },
  'an hour that the clocks skip': { night: '2025-03-29', 'time.from': '02:30', 'time.precision': 'exact' },
  'a number beyond all counting': { 'quantities.injured.min': '9007199254740993' },
  'coordinates the wrong way round': {
    'site.new.kind': 'office',
    'site.new.lat': '2.35',
    'site.new.lon': '48.85',
  },
  'a link that runs': { 'sources.0.article.new.url': 'javascript:alert(1)' },
  'an object where a text is due': { 'summary.en.x': 'y' },
  'a part that reaches into the language': { '__proto__.x': 'y' },
  'a field that nobody asked for': { verdict: 'guilty' },
  'ten thousand sources': { 'sources.9999.quote': 'x' },
  'a version from the future': { version: '7' },
  'a draft under a name that is none': { draft: '../../etc' },
};
for (const [name, typed] of Object.entries(hostile))
  test(`${name} is refused by name, and nothing is stored`, async () => {
    const before = countDrafts();
    const { page, fields } = start(typed);
    const answer = await eve.send(page, fields);
    expect([409, 422], answer.text).toContain(answer.status);
    const { problems, message } = JSON.parse(answer.text) as {
      problems: { text: string }[];
      message: string;
    };
    expect(problems.length > 0 || message !== null).toBe(true);
    expect(countDrafts()).toBe(before);
    expect((await eve.read('/en/desk')).status).toBe(200);
  });

test('script tags in every text are stored and shown as text', async () => {
  const tag = '<script>alert(1)</script>';
  const { page, fields } = start({ 'summary.en': tag, 'summary.fr': tag, 'time.text': tag });
  expect((await eve.send(page, fields)).status).toBe(200);
  const shown = await eve.read(`/en/desk/drafts/${fields.draft}`);
  expect(shown.status).toBe(200);
  expect(shown.text).not.toContain('<script>alert(1)');
});

test('a contributor changes, sees and hands in no draft of somebody else', async () => {
  const { page, fields } = start({ 'summary.en': 'Eve’s.' });
  expect((await eve.send(page, fields)).status).toBe(200);
  const theirs = await carl.send(page, { ...fields, version: '1', 'summary.en': 'Carl’s.' });
  expect(theirs.status).toBe(409);
  expect((await carl.read(`/en/desk/drafts/${fields.draft}`)).status).toBe(404);
  const own = start({ 'summary.en': 'Carl’s.', do: 'submit-anyway' });
  expect((await carl.send(own.page, own.fields)).status).toBe(403);
});

test('fifty saves of one version at once: one wins, the others are asked to merge', async () => {
  const { page, fields } = start({ 'summary.en': 'Before.' });
  await eve.send(page, fields);
  const late = Array.from({ length: 50 }, (_, at) => ({
    ...fields,
    version: '1',
    'summary.en': `Save ${at}.`,
  }));
  const answers = await Promise.all(late.map((sent) => eve.send(page, sent)));
  const statuses = answers.map((answer) => answer.status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(49);
});
