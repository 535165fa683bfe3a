import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { getSnapshot } from '@/lib/data/snapshot';
import { attachNewsTexts } from '@/lib/workflows/attach-news-texts';
import { askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';

const newsDir = inject('newsDir') ?? '';
const scratch = mkdtempSync(path.join(tmpdir(), 'mirador-news-'));

type Statement = { id: string; quote: string | null; sentence: string | null; withheld: boolean };
type Decision = { field: string; statements: Statement[] };

const homes = ['bouches-du-rhone-home-2025-04-15', 'seine-et-marne-building-2025-04-15'];

async function listStatements(slug: string): Promise<Statement[]> {
  const { data } = await askJson(`incidents/${slug}`);
  return data.decisions.flatMap(({ statements }: Decision) => statements);
}

/** The statements that speak of homes and of nothing else. */
async function listAboutHomes() {
  const { statements } = await getSnapshot();
  return [...statements.values()].filter(
    ({ incidents }) => incidents.length > 0 && incidents.every((slug) => homes.includes(slug)),
  );
}

describe.skipIf(!newsDir)('the five articles', () => {
  beforeAll(async () => {
    useSeededDatabase();
    await attachNewsTexts({ newsDir });
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('are all found again, and every coded passage stands in its text to the letter', async () => {
    const report = await attachNewsTexts({ newsDir });
    expect(report.attached).toHaveLength(5);
    expect([report.missing, report.changed, report.unknown, report.unreadable]).toEqual([[], [], [], []]);
    for (const { article, statements, verified, broken } of report.articles)
      expect([article, verified, broken]).toEqual([article, statements, []]);
  });

  it('give every statement about a prison its sentence, with the quote in it', async () => {
    const statements = await listStatements('toulon-2025-04-14');
    expect(statements.length).toBeGreaterThan(5);
    for (const { id, quote, sentence } of statements)
      expect([id, sentence?.includes(quote ?? '?')]).toEqual([id, true]);
  });

  it('give no sentence about a home', async () => {
    const about = (await listAboutHomes()).map(({ id }) => id);
    const shown = (await Promise.all(homes.map(listStatements))).flat();
    const own = shown.filter(({ id }) => about.includes(id));
    expect(own.length).toBeGreaterThan(5);
    for (const { id, sentence, withheld } of own) expect([id, sentence, withheld]).toEqual([id, null, true]);
  });

  it('give no other statement a sentence in which a home is spoken of', async () => {
    const quotes = (await listAboutHomes()).flatMap(({ quote }) => quote ?? []);
    expect(quotes.length).toBeGreaterThan(5);
    const { data } = await askJson('incidents');
    for (const { slug } of data)
      for (const { id, sentence } of await listStatements(slug))
        for (const quote of quotes) expect([id, sentence?.includes(quote) ?? false]).toEqual([id, false]);
  });

  it('are named when one character of one was changed, and its passages that moved; the rest stays', async () => {
    cpSync(newsDir, scratch, { recursive: true });
    const [name = ''] = readdirSync(scratch).sort();
    const text = readFileSync(path.join(scratch, name), 'utf8');
    writeFileSync(path.join(scratch, name), `${text.slice(0, 40)}#${text.slice(40)}`);
    const report = await attachNewsTexts({ newsDir: scratch });
    const [changed] = report.changed;
    expect(report.changed).toEqual([{ file: name, article: expect.any(String) }]);
    expect(report.missing).toEqual([changed?.article]);
    expect(report.attached).toHaveLength(4);
    const broken = report.articles.filter((row) => row.broken.length > 0);
    expect(broken.map(({ article }) => article)).toEqual([changed?.article]);
    expect((await askJson('incidents')).data).toHaveLength(12);
    for (const { slug } of (await askJson('incidents')).data)
      for (const { id, sentence } of await listStatements(slug))
        if (id.startsWith(`${changed?.article}.`)) expect(sentence).toBeNull();
  });

  it('leave no text behind when their folder is gone', async () => {
    const report = await attachNewsTexts({ newsDir: path.join(scratch, 'nowhere') });
    expect(report.missing).toHaveLength(5);
    for (const { sentence } of await listStatements('toulon-2025-04-14')) expect(sentence).toBeNull();
  });
});
