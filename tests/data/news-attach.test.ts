import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/data/database';
import { findArticle } from '@/lib/data/published';
import { getRevision } from '@/lib/data/published-revision';
import { canonicalise } from '@/lib/intake/canonicalise';
import { attachNewsTexts } from '@/lib/workflows/attach-news-texts';
import { importArticle } from '@/lib/workflows/import-article';
import { useSeededDatabase } from '../support/database';

// Our own words, so that this can be tested where the real articles are not.
const RAW = ' date 2025-06-01 <p>Nothing burned. A quiet night, said <b>the watch</b> of Exampleville.</p>';
const SLUG = 'made-up-2025-06-01';
const newsDir = mkdtempSync(path.join(tmpdir(), 'mirador-attach-'));
const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(newsDir, name), content);
const drop = (name: string) => rmSync(path.join(newsDir, name), { force: true });

function makeArticle() {
  const { text, rawSha256, canonicalSha256, rawLength } = canonicalise(new TextEncoder().encode(RAW));
  const quotes = ['Nothing burned', 'A quiet night', 'the watch'];
  const nothing = { paragraph: 1, speaker: null, relay: null, incidents: [] };
  const statements = quotes.map((quote, at) => ({
    ...nothing,
    key: `s${at}`,
    field: 'claim',
    value: false,
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    quote,
    speakerRole: 'press',
    origin: 'press-unattributed',
    modality: 'reported',
    polarity: 'asserts',
  }));
  const dated = { publishedOn: '2025-06-01', publishedBasis: 'stated', publishedReason: null };
  const outlet = { outlet: 'rfi', outletBasis: 'stated', outletReason: null, title: null, url: null };
  const hashes = { rawSha256, canonicalSha256, rawLength, canonicalLength: text.length };
  return { slug: SLUG, language: 'en', ...outlet, ...dated, ...hashes, statements, context: [] };
}

beforeAll(async () => {
  useSeededDatabase();
  await inTransaction((tx) => importArticle(tx, makeArticle(), 'a test'));
});
beforeEach(() => put('quiet.txt', RAW));
afterAll(() => rmSync(newsDir, { recursive: true, force: true }));

const attach = () => attachNewsTexts({ newsDir });
const listSentences = async () =>
  (await findArticle(SLUG))?.evidence.map(({ sentence }) => sentence && Object.values(sentence).join(''));

describe('a text in the news folder', () => {
  it('is attached to the article that was coded from the same bytes', async () => {
    const report = await attach();
    expect(report.attached).toEqual([SLUG]);
    expect(report.articles).toEqual([{ article: SLUG, statements: 3, verified: 3, broken: [] }]);
    const second = 'A quiet night, said the watch of Exampleville.';
    expect(await listSentences()).toEqual(['Nothing burned.', second, second]);
  });

  it('changes nothing when it is still there', async () => {
    await attach();
    const before = await getRevision();
    await attach();
    expect(await getRevision()).toBe(before);
  });

  it('is taken away with its file', async () => {
    await attach();
    const before = await getRevision();
    drop('quiet.txt');
    expect((await attach()).missing).toContain(SLUG);
    expect(await getRevision()).toBe(before + 1);
    expect(await listSentences()).toEqual([null, null, null]);
  });

  it('is named when a character of it changed, with the passages that no longer stand', async () => {
    put('quiet.txt', RAW.replace('Nothing', 'Nothinq'));
    const report = await attach();
    expect(report.changed).toEqual([{ file: 'quiet.txt', article: SLUG }]);
    expect(report.articles).toEqual([{ article: SLUG, statements: 3, verified: 2, broken: ['s0'] }]);
    expect(await listSentences()).toEqual([null, null, null]);
  });

  it('is unknown when no article was coded from it, and unreadable when it is no text', async () => {
    put('new.txt', 'Another article altogether.');
    put('picture.txt', new Uint8Array([0xff, 0xd8, 0x00]));
    put('notes.md', 'not an article');
    const { unknown, unreadable, attached } = await attach();
    expect([unknown, attached]).toEqual([['new.txt'], [SLUG]]);
    expect(unreadable).toEqual([{ file: 'picture.txt', fault: expect.stringContaining('not UTF-8') }]);
    for (const name of ['new.txt', 'picture.txt', 'notes.md']) drop(name);
  });
});

describe('the same article', () => {
  it('is imported once, however often its bytes come', async () => {
    const again = await inTransaction((tx) => importArticle(tx, makeArticle(), 'a test'));
    expect(again).toEqual({ slug: SLUG, imported: false });
  });
});
