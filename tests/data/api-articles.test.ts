import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/data/database';
import { findEditable } from '@/lib/data/desk/incidents';
import type { Editor } from '@/lib/domain/editor';
import { withdrawIncident } from '@/lib/workflows/withdraw-incident';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';
import { hirePerson } from '../support/editors';

let publisher: Editor;

beforeAll(async () => {
  useSeededDatabase();
  publisher = await hirePerson('publisher');
});

type Said = { id: string; field: string; quote: string | null; start: number | null; incidents: string[] };
type Row = { slug: string; statements: number; incidents: string[] };
type OfArticle = { article: string; statement: { id: string } };

const listArticles = async (query = ''): Promise<Row[]> => (await askJson(`articles${query}`)).data;

describe('one article', () => {
  it('is the one of the list, with every statement that the list counts', async () => {
    const rows = await listArticles();
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      const { data, meta } = await askJson(`articles/${row.slug}`);
      expect(data).toMatchObject(row);
      expect(meta).toEqual({ revision: (await askJson('incidents?limit=1')).meta.revision });
      expect(data.says).toHaveLength(row.statements);
      expect(new Set(data.says.flatMap(({ incidents }: Said) => incidents))).toEqual(new Set(row.incidents));
    }
  });

  it('says what it says in the order of its text, each with its words and where they stand', async () => {
    const { data } = await askJson('articles/rfi-2025-04-16');
    const starts = data.says.map(({ start }: Said) => start);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    for (const said of data.says)
      expect(said).toMatchObject({
        article: 'rfi-2025-04-16',
        quote: expect.any(String),
        end: said.start + said.quote.length,
        origin: expect.any(String),
        polarity: expect.stringMatching(/^(asserts|denies|unknown)$/),
      });
  });

  it('has the statements that its incidents rest on', async () => {
    const { data } = await askJson('articles/the-national-2025-04-17');
    const said = new Set(data.says.map(({ id }: Said) => id));
    expect(data.incidents.length).toBeGreaterThan(3);
    for (const slug of data.incidents) {
      const { decisions } = (await askJson(`incidents/${slug}`)).data;
      const under = decisions.flatMap(
        ({ statements }: { statements: OfArticle['statement'][] }) => statements,
      );
      const own = under.filter(({ id }: { id: string }) => id.startsWith('the-national-2025-04-17.'));
      expect([slug, own.length > 0, own.every(({ id }: { id: string }) => said.has(id))]).toEqual([
        slug,
        true,
        true,
      ]);
    }
  });

  it.each(['totals', 'loose-ends'])('has its %s as they stand in their own list', async (noun) => {
    const list: OfArticle[] = (await askJson(noun)).data;
    const member = noun === 'totals' ? 'totals' : 'looseEnds';
    for (const { slug } of await listArticles()) {
      const own = list.filter(({ article }) => article === slug);
      const { data } = await askJson(`articles/${slug}`);
      expect(data[member]).toEqual(
        own.map(({ article: _, ...row }) => ({ ...row, statement: row.statement.id })),
      );
    }
  });

  it('has the developments it tells of', async () => {
    const list = (await askJson('developments')).data;
    for (const { slug } of await listArticles()) {
      const { data } = await askJson(`articles/${slug}`);
      const told = list.filter(({ statements }: { statements: { article: string }[] }) =>
        statements.some(({ article }) => article === slug),
      );
      const slugs = (rows: { slug: string }[]) => rows.map((row) => row.slug).sort();
      expect(slugs(data.developments)).toEqual(slugs(told));
    }
  });
});

describe('the day of knowledge', () => {
  it('knows no article before it is published, and no incident before it is told', async () => {
    expect((await ask('articles/the-national-2025-04-17?asOf=2025-04-16')).status).toBe(404);
    const problem = await (await ask('articles/the-national-2025-04-17?asOf=2025-04-16')).json();
    expect(problem).toMatchObject({ status: 404, detail: expect.stringContaining('2025-04-16') });
    for (const row of await listArticles('?asOf=2025-04-15')) {
      const { data } = await askJson(`articles/${row.slug}?asOf=2025-04-15`);
      expect(data).toMatchObject(row);
      for (const slug of data.incidents)
        expect((await ask(`incidents/${slug}?asOf=2025-04-15`)).status).toBe(200);
    }
  });

  it('is held against totals and mentions', async () => {
    const at = async (asOf: string) => (await askJson(`articles/al-jazeera-2025-04-15?asOf=${asOf}`)).data;
    const totals = (await askJson('totals?asOf=2025-04-15')).data as OfArticle[];
    const own = totals.filter(({ article }) => article === 'al-jazeera-2025-04-15');
    expect((await at('2025-04-15')).totals).toMatchObject(
      own.map(({ article: _, statement: __, ...row }) => row),
    );
    expect((await ask('articles/al-jazeera-2025-04-15?asOf=soon')).status).toBe(400);
  });
});

describe('the text of an article', () => {
  const slug = 'al-jazeera-2025-04-15';

  it('is not in the answer, where it is at hand', async () => {
    const { data } = await askJson(`articles/${slug}`);
    const length = Math.max(...data.says.map(({ end }: { end: number | null }) => end ?? 0));
    const words = Array.from({ length: length + 1 }, (_, at) => (at % 5 === 4 ? ' ' : 'w')).join('');
    const write = (canonicalText: string | null) =>
      inTransaction(async (tx) => {
        await tx.article.update({ where: { slug }, data: { canonicalText } });
        await tx.dataset.update({ where: { id: 1 }, data: { revision: { increment: 1 } } });
      });
    await write(words);
    const text = await (await ask(`articles/${slug}`)).text();
    await write(null);
    expect(text).not.toContain('wwww wwww');
    expect(text).not.toMatch(/sentence|canonicalText/);
  });
});

describe('a home that is no longer public', () => {
  const home = 'bouches-du-rhone-home-2025-04-15';
  const listUnder = async (slug: string): Promise<string[]> => {
    const { decisions } = (await askJson(`incidents/${slug}`)).data;
    return decisions.flatMap(({ statements }: { statements: { id: string }[] }) =>
      statements.map(({ id }) => id),
    );
  };

  it('is in no article any more: not its name, not its place, not what was said of it alone', async () => {
    const { articles, site } = (await askJson(`incidents/${home}`)).data;
    const others = (await askJson('incidents')).data.filter(({ slug }: Row) => slug !== home);
    const shared = (await Promise.all(others.map(({ slug }: Row) => listUnder(slug)))).flat();
    const alone = (await listUnder(home)).filter((id) => !shared.includes(id));
    const version = (await findEditable(publisher, home))?.version ?? 0;
    await withdrawIncident(publisher, { slug: home, version, reason: 'It must not be told.' });
    expect([articles.length > 1, alone.length > 5]).toEqual([true, true]);
    for (const slug of articles) {
      const text = await (await ask(`articles/${slug}`)).text();
      const told = [home, site.slug, ...alone].filter((word) => text.includes(`"${word}"`));
      expect([slug, told]).toEqual([slug, []]);
      const row = (await listArticles()).find((each) => each.slug === slug);
      expect(JSON.parse(text).data.says).toHaveLength(row?.statements ?? -1);
    }
  });
});
