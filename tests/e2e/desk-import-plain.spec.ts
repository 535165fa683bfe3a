import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { SIX_ATTACKS } from '../support/six-attacks';
import { openDesk } from './support/desk';
import { findForm } from './support/desk-visitor';

const desk = openDesk();
const { eve } = desk;
test.describe.configure({ mode: 'serial' });

const PAGE = '/en/desk/import';
const AROUND = `Prisons hit again

Two vans were set on fire outside Douai prison on the night of 18 April 2025. At least nine prisons have been attacked.

A group claimed responsibility on Telegram. The anti-terrorism prosecutor has opened an investigation.
`;

test('without JavaScript: paste, accept, refuse and undo by plain forms', async () => {
  const sent = await eve.submit({ page: PAGE, form: 'import', values: { text: SIX_ATTACKS } });
  expect(sent.status).toBe(303);
  const page = new URL(sent.location ?? '', desk.url).pathname;
  const { text } = await eve.read(page);
  const taken = [...text.matchAll(/name="(take\.s\d+)"/g)].map(([, name = '']) => name);
  const ticks = Object.fromEntries(taken.map((name) => [name, 'on']));
  const of = (proposal: string) => ({ page, form: 'proposal', where: { proposal } });
  const accepted = await eve.submit({ ...of('p1'), values: { ...ticks, verb: 'accept' } });
  expect([accepted.status, accepted.text]).toEqual([200, expect.stringContaining('Open its draft')]);
  const reason = { reason: 'no_attack', note: 'A drill.' };
  const refused = await eve.submit({ ...of('p2'), values: { ...reason, verb: 'refuse' } });
  expect([refused.status, refused.text]).toEqual([200, expect.stringContaining('A drill.')]);
  const undone = await eve.submit({ page, form: 'undo' });
  expect([undone.status, undone.text]).toEqual([200, expect.not.stringContaining('A drill.')]);
});

test('without JavaScript: a passage that is refused comes back open, with what was typed', async () => {
  const dispatch = 'Two vans were set on fire outside Laon prison on the night of 18 April 2025.';
  const { location } = await eve.submit({ page: PAGE, form: 'import', values: { text: dispatch } });
  const page = new URL(location ?? '', desk.url).pathname;
  const typed = { quote: 'Two vans', what: 'count.persons_seen', value: 'at least 3' };
  const refused = await eve.submit({ page, form: 'add', values: { proposal: 'new', ...typed } });
  expect(refused.status).toBe(422);
  const [, form = ''] = /<form[^>]*data-form="add"(.*?)<\/form>/s.exec(refused.text) ?? [];
  expect(form).toMatch(/<details[^>]* open/);
  for (const value of ['Two vans', 'at least 3']) expect(form).toContain(`value="${value}"`);
  for (const value of ['new', 'count.persons_seen'])
    expect(form).toMatch(new RegExp(`<option[^>]*value="${value}"[^>]* selected`));
});

function countStored(): unknown {
  const database = new Database(desk.databaseFile, { readonly: true });
  const counts = database
    .prepare('SELECT (SELECT count(*) FROM Article) + (SELECT count(*) FROM Reading) AS stored')
    .get();
  database.close();
  return counts;
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const FILES: [what: string, bytes: Uint8Array, status: number, words: RegExp][] = [
  ['60 kB of nested tags', Buffer.from('<div>'.repeat(12_000)), 422, /is empty|holds no sentence/],
  [
    'a page of nested tags',
    Buffer.from(`<!doctype html><body>${'<div>'.repeat(12_000)}`),
    422,
    /is empty|holds no sentence/,
  ],
  ['1 MB of one character', Buffer.alloc(1_000_000, 'a'), 422, /holds no sentence/],
  ['a text with NUL', Buffer.from('Cars burned\0 at the prison of Toulon.'), 422, /holds a NUL/],
  [
    'random bytes',
    Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)),
    422,
    /holds a NUL|is not UTF-8|no sentence/,
  ],
  ['nothing', Buffer.alloc(0), 422, /is empty/],
  ['2 MB of sentences', Buffer.from('Cars burned at the prison. '.repeat(80_000)), 422, /1,000,000/],
  ['7 MB', Buffer.alloc(7_000_000, 'a '), 422, /larger than 5/],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 422, /is a PDF/],
  ['a Word document', Buffer.from('PK\x03\x04\x14\x00'), 422, /is no text/],
  ['half a UTF-16 character', utf16('Cars burned.').subarray(0, 9), 422, /UTF-16 cut/],
  [
    'accents heaped on a letter',
    Buffer.from(`Cars burned at the prison: e${'\u0301'.repeat(400_000)}`),
    422,
    /thirty accents/,
  ],
  [
    'a page of ampersands',
    Buffer.from(`<html><body>${'&'.repeat(60_000)}Cars burned.`),
    422,
    /holds no sentence/,
  ],
];

async function sendFile(bytes: Uint8Array) {
  const hidden = findForm((await eve.read(PAGE)).text, 'import') ?? {};
  const body = new FormData();
  for (const [name, value] of Object.entries(hidden)) body.append(name, value);
  body.append('file', new File([new Uint8Array(bytes)], 'hostile.txt'));
  return eve.ask(PAGE, { method: 'POST', body, headers: { origin: desk.url } });
}

for (const [what, bytes, status, words] of FILES)
  test(`answers to ${what} with a sentence, and stores nothing`, async () => {
    const before = countStored();
    const answer = await sendFile(bytes);
    expect([answer.status, answer.text]).toEqual([status, expect.stringMatching(words)]);
    expect(countStored()).toEqual(before);
    expect((await eve.read(PAGE)).status).toBe(200);
  });

test('tells what else the article says: totals, claims, what followed', async () => {
  const { location } = await eve.submit({ page: PAGE, form: 'import', values: { text: AROUND } });
  const { text } = await eve.read(new URL(location ?? '', desk.url).pathname);
  const [, said = ''] = /id="series">(.*?)<\/ul>/s.exec(text) ?? [];
  for (const quote of ['At least nine prisons', 'claimed responsibility', 'opened an investigation'])
    expect(said).toContain(quote);
  expect(said.match(/claimed responsibility/g)).toHaveLength(1);
});

for (const sign of ['\n', ' ', '"', '«', '<', '\u0301', '7', '(', ','])
  test(`answers to a million times ${JSON.stringify(sign)} with a sentence`, async () => {
    const answer = await sendFile(Buffer.from(sign.repeat(1_000_000)));
    expect([answer.status, answer.text]).toEqual([
      422,
      expect.stringMatching(/is empty|no sentence|thirty accents/),
    ]);
  });

const LONG: [what: string, filling: string][] = [
  ['a council’s report', 'The council spoke of the budget, and the mayor promised trees along the river. '],
  ['half a night without end', 'in the night of the night from the '],
  ['shots that hit nothing', 'shots shots at at the the prison of of '],
];

for (const [what, filling] of LONG)
  test(`goes on answering while it reads ${what} of a million characters`, async () => {
    const report = filling.repeat(Math.floor(990_000 / filling.length));
    let isReading = true;
    const sent = sendFile(
      Buffer.from(`${report}\nShots were fired at the prison of Bourges on 17 April 2025.\n`),
    ).finally(() => {
      isReading = false;
    });
    const answers: number[] = [];
    while (isReading) answers.push((await eve.ask('/api/health')).status);
    expect((await sent).status).toBe(303);
    expect(answers.length).toBeGreaterThan(3);
    expect(new Set(answers)).toEqual(new Set([200]));
  });

test('reads UTF-16 and Windows-1252, and never shows a file’s tags as tags', async () => {
  const dispatch =
    'Des tirs ont visé la prison de Bourges dans la nuit du 17 au 18 avril 2025, selon le parquet.';
  expect((await sendFile(utf16(`Tirs à Bourges\n\n${dispatch}\n`))).status).toBe(303);
  const marked = `Tirs à Bourges, suite\n\n${dispatch} <b onclick="x()">Personne</b> n’a &lt;script&gt;alert(1)&lt;/script&gt; été blessé cette nuit-là, dit le syndicat de la prison, qui demande des renforts et des rondes.\n`;
  const sent = await sendFile(Buffer.from(marked.replaceAll('’', "'"), 'latin1'));
  expect(sent.status).toBe(303);
  const { text } = await eve.read(new URL(sent.location ?? '', desk.url).pathname);
  expect(text).not.toContain('onclick="x()"');
  expect(text).not.toContain('<script>alert(1)');
  expect(text).toContain('&lt;script&gt;alert(1)');
});
