import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/data/database';
import { listIncidents } from '@/lib/data/published';
import {
  listConflicts,
  listDevelopments,
  listResponsibility,
  withReports,
} from '@/lib/data/published-series';
import { EVERYTHING } from '@/lib/filters/address';
import { importArticle } from '@/lib/workflows/import-article';
import { publishIncident } from '@/lib/workflows/publish-incident';
import { saveIncident } from '@/lib/workflows/save-incident';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';
import { makeStatement } from '../support/seed-series';

beforeAll(useSeededDatabase);

type Conflict = { key: string; field: string; kind: string; sides: { statements: { article: string }[] }[] };
type Total = {
  statement: { id: string };
  value: number;
  verdict: { code: string; difference: number; twice: string[]; distinctSites: number };
};

const ROUTES = ['conflicts', 'totals', 'loose-ends', 'developments'] as const;
const NINE = 'unidentified-2025-04-16.s13';

async function readTotal(id: string) {
  const { data } = (await askJson('totals')) as { data: Total[] };
  return data.find((row) => row.statement.id === id);
}

describe('the answers about the series', () => {
  it.each([
    ['conflicts', 12],
    ['totals', 3],
    ['loose-ends', 2],
    ['developments', 15],
  ])('%s are %i, counted in meta, with the revision', async (route, count) => {
    const { data, meta } = await askJson(route);
    expect(data).toHaveLength(count);
    expect(meta).toEqual({ total: count, revision: expect.any(Number) });
  });

  it.each(ROUTES)('%s allow CORS, carry a tag and answer 304 to it', async (route) => {
    const first = await ask(route);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    const second = await ask(route, { 'if-none-match': etag });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  it.each(ROUTES)('%s refuse a day that is none', async (route) => {
    const answer = await ask(`${route}?asOf=2025-02-30`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect((await answer.json()).errors).toMatchObject([{ parameter: 'asOf', seen: '2025-02-30' }]);
  });

  it('name every bad parameter at once', async () => {
    const answer = await ask('conflicts?kind=odd&severity=huge&status=shut&asOf=soon');
    const { errors } = (await answer.json()) as { errors: { parameter: string }[] };
    expect(errors.map((row) => row.parameter)).toEqual(['kind', 'severity', 'status', 'asOf']);
  });

  it('choose conflicts by kind, severity and status', async () => {
    const count = async (query: string) => (await askJson(`conflicts?${query}`)).meta.total;
    expect(await count('kind=granularity')).toBe(6);
    expect(await count('kind=value,name')).toBe(2);
    expect(await count('status=open')).toBe(4);
    expect(await count('severity=high')).toBe(0);
    expect(await count('severity=low&status=open')).toBe(2);
  });

  it('give every side of a conflict its statements, each with article, speaker, origin and quote', async () => {
    const { data } = await askJson('conflicts');
    for (const { sides } of data as Conflict[])
      for (const side of sides) {
        expect(side.statements.length).toBeGreaterThan(0);
        expect(side.statements[0]).toMatchObject({
          article: expect.any(String),
          speakerRole: expect.any(String),
          origin: expect.any(String),
          modality: expect.any(String),
          quote: expect.any(String),
        });
      }
  });

  it('never give the sentence around a home', async () => {
    const body = await (await ask('conflicts?kind=value')).text();
    expect(JSON.parse(body).data[0].sides[0].statements[0].sentence).toBeNull();
  });
});

describe('the clock of knowledge', () => {
  it.each([
    ['2025-04-14', 0, 0, 0],
    ['2025-04-15', 8, 2, 1],
    ['2025-04-16', 11, 9, 2],
    ['2025-04-17', 12, 12, 3],
  ])('on %s shows %i incidents, %i conflicts and %i totals in every view', async (day, ...counts) => {
    const { selection } = await listIncidents({ ...EVERYTHING, asOf: day });
    const asked = ['incidents', 'conflicts', 'totals'].map((route) => askJson(`${route}?asOf=${day}`));
    expect((await Promise.all(asked)).map(({ meta }) => meta.total)).toEqual(counts);
    expect(selection).toHaveLength(counts[0] ?? 0);
  });

  it('speaks on no day of an article or an incident that came later', async () => {
    const conflicts = await withReports((await listConflicts('2025-04-15')).conflicts);
    const shown = new Set(
      (await listIncidents({ ...EVERYTHING, asOf: '2025-04-15' })).selection.map((row) => row.slug),
    );
    for (const { subject, sides } of conflicts) {
      if (subject.about === 'incident') expect(shown).toContain(subject.slug);
      for (const row of sides.flatMap((side) => side.evidence)) expect(row.publishedOn).toBe('2025-04-15');
    }
  });

  it('knows on 15 April of no claim of responsibility', async () => {
    const fields = (await listConflicts('2025-04-15')).conflicts.map((row) => row.field);
    expect(fields).not.toContain('claim');
    const { developments } = await listDevelopments('2025-04-15');
    expect(developments.filter((row) => row.kind === 'claim')).toEqual([]);
    const { evidence } = await listResponsibility('2025-04-15');
    expect(evidence.map((row) => row.value)).not.toContain('ddpf');
  });
});

describe('Villepinte', () => {
  it('rests on a single origin, though more than one article speaks of it', async () => {
    const { data } = await askJson('incidents/villepinte-2025-04-14');
    expect(data.grade).toBe('single_origin');
    expect(data.articles.length).toBeGreaterThan(1);
  });
});

/** A coded article that is not among the five. */
function makeArticle(slug: string, publishedOn: string, statements: Parameters<typeof makeStatement>[0][]) {
  const hashes = { rawSha256: null, rawLength: null, canonicalSha256: null, canonicalLength: null };
  return {
    slug,
    outlet: 'rfi',
    outletBasis: 'stated',
    outletReason: null,
    title: null,
    url: null,
    language: 'fr',
    publishedOn,
    publishedBasis: 'stated',
    publishedReason: null,
    ...hashes,
    context: [],
    statements: statements.map((given, at) => {
      const { id: _, article: __, publishedOn: ___, ...row } = makeStatement({ key: `s${at}`, ...given });
      return row;
    }),
  };
}

// From here on the database grows: the tests below stand in this order.
describe('what is published later', () => {
  it('that eight prisons were hit opens a contradiction, and leaves us one short', async () => {
    const before = (await askJson('conflicts')).meta;
    const scope = { nights: ['2025-04-14'], siteKinds: [], namedSites: [] };
    const value = { unit: 'prisons', qualifier: 'exactly', value: 8, scope };
    const article = makeArticle('later-2025-04-18', '2025-04-18', [{ field: 'total', value }]);
    await inTransaction((tx) => importArticle(tx, article, 'a test'));
    const { data, meta } = (await askJson('conflicts')) as { data: Conflict[]; meta: typeof before };
    expect(meta).toMatchObject({ total: before.total + 1 });
    expect(meta.revision).toBeGreaterThan(before.revision);
    const opened = data.filter((row) => row.field === 'total' && row.kind === 'value');
    expect(opened.map((row) => row.key)).toEqual(['series:2025-04-14:total:value']);
    expect(opened[0]?.sides.flatMap((side) => side.statements.map((row) => row.article)).sort()).toEqual([
      'caliber-2025-04-15',
      'later-2025-04-18',
    ]);
    expect((await readTotal('later-2025-04-18.s0'))?.verdict).toMatchObject({ code: 'fewer', difference: 1 });
    expect((await readTotal('caliber-2025-04-15.s07'))?.verdict.code).toBe('matches');
  });

  it('is not there yet for a reader who asks for the day before', async () => {
    expect((await askJson('totals?asOf=2025-04-17')).meta.total).toBe(3);
    expect((await askJson('conflicts?asOf=2025-04-17')).meta.total).toBe(12);
  });

  it('turns “at least nine” from a match by counting Nanterre twice into a plain match', async () => {
    expect((await readTotal(NINE))?.verdict).toMatchObject({ code: 'matches_twice', twice: ['cp-nanterre'] });
    const slug = 'reau-2025-04-13';
    const article = makeArticle('reau-2025-04-19', '2025-04-19', [
      { field: 'site', value: 'cp-sud-francilien-reau' },
      { field: 'night', value: '2025-04-13' },
    ]);
    const summary = { en: 'A made-up attack, for this test only.', fr: 'Une attaque inventée pour ce test.' };
    const statements = ['reau-2025-04-19.s0', 'reau-2025-04-19.s1'];
    await inTransaction(async (tx) => {
      await importArticle(tx, article, 'a test');
      await saveIncident(tx, { slug, summary, statements, rulings: [] }, 'a test');
    });
    expect((await readTotal(NINE))?.verdict.code).toBe('matches_twice');
    await inTransaction((tx) => publishIncident(tx, slug, 'a test'));
    expect((await readTotal(NINE))?.verdict).toMatchObject({ code: 'matches', distinctSites: 9 });
  });
});
