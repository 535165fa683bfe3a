import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { METHOD_FILTER_CODES } from '@/lib/domain/method';
import { ask, askJson } from '../support/ask-api';
import { useSeededDatabase } from '../support/database';

beforeAll(useSeededDatabase);

type Item = { slug: string; url: string };
type Statement = { id: string; article: string; quote: string; sentence: string | null };
type Decision = { field: string; value: unknown; statements: Statement[] };

const listSlugs = async (query: string): Promise<string[]> =>
  (await askJson(`incidents?${query}`)).data.map(({ slug }: Item) => slug);
const geoSlugs = async (query: string): Promise<string[]> =>
  (await askJson(`incidents.geojson?${query}`)).features.map(({ id }: { id: string }) => id);
const csvSlugs = async (query: string): Promise<string[]> => {
  const rows: Item[] = parse(await (await ask(`incidents.csv?${query}`)).text(), { columns: true });
  return rows.map(({ slug }) => slug);
};

describe('the list', () => {
  it.each([
    ['', 12],
    ['night=2025-04-13', 2],
    ['night=2025-04-14', 7],
    ['night=2025-04-15', 3],
    ['night=2025-04-13,2025-04-15', 5],
    ['from=2025-04-14&to=2025-04-14', 7],
    ['from=2025-04-14', 10],
    ['to=2025-04-14', 9],
    ['method=gunfire', 1],
    ['method=vehicle_arson', 5],
    ['method=building_arson', 1],
    ['method=unspecified', 5],
    ['method=explosive', 0],
    ['siteKind=private_home,residential_building', 2],
    ['department=92', 2],
    ['q=luynes', 2],
    ['q=kalashnikov', 1],
    ['q=FO Justice', 1],
    ['q=13', 4],
    ['q=agen', 2],
    ['q=toulon-2025-04-14', 1],
    ['unknown=ignored', 12],
  ])('for ?%s has %i', async (query, count) => {
    const { data, meta } = await askJson(`incidents?${query}`);
    expect([data.length, meta.total]).toEqual([count, count]);
  });

  it('says how it is paged and which revision it is of', async () => {
    const { meta } = await askJson('incidents');
    expect(meta).toEqual({ total: 12, limit: 100, nextCursor: null, revision: expect.any(Number) });
    expect(meta.revision).toBeGreaterThan(0);
  });

  it('comes in pages that together are the whole', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { data, meta } = await askJson(`incidents?limit=5&sort=-night${cursor}`);
      seen.push(...data.map(({ slug }: Item) => slug));
      if (meta.nextCursor === null) break;
      cursor = `&cursor=${meta.nextCursor}`;
    }
    expect(seen).toEqual(await listSlugs('sort=-night'));
  });

  it('as known on an earlier day holds what had been published by then', async () => {
    expect((await listSlugs('asOf=2025-04-14')).length).toBe(0);
    const early = await listSlugs('asOf=2025-04-15');
    expect(early).not.toContain('tarascon-2025-04-15');
    expect(early).toContain('toulon-2025-04-14');
  });
});

describe('list, GeoJSON and CSV', () => {
  const nights = ['2025-04-13', '2025-04-14', '2025-04-15'];
  const pairs = nights.flatMap((night) =>
    METHOD_FILTER_CODES.map((method) => `night=${night}&method=${method}`),
  );

  it('agree for every night with every method, and add up to everything', async () => {
    const found: string[] = [];
    for (const query of pairs) {
      const slugs = await listSlugs(query);
      expect([query, await geoSlugs(query)]).toEqual([query, slugs]);
      expect([query, await csvSlugs(query)]).toEqual([query, slugs]);
      found.push(...slugs);
    }
    expect(found.sort()).toEqual((await listSlugs('')).sort());
  });

  it('agree about which page it is when a limit is given; without one, the exports are whole', async () => {
    const { data, meta } = await askJson('incidents?limit=2&sort=site');
    const first = data.map(({ slug }: Item) => slug);
    expect(await geoSlugs('limit=2&sort=site')).toEqual(first);
    expect(await csvSlugs(`limit=2&sort=site&cursor=${meta.nextCursor}`)).toEqual(
      (await listSlugs('sort=site')).slice(2, 4),
    );
    expect(await geoSlugs(`sort=site&cursor=${meta.nextCursor}`)).toEqual(
      (await listSlugs('sort=site')).slice(2),
    );
    const link = (await ask('incidents.csv?limit=2&sort=site')).headers.get('link');
    expect(link).toBe(`</api/v1/incidents.csv?sort=site&limit=2&cursor=${meta.nextCursor}>; rel="next"`);
  });
});

describe('one incident', () => {
  it('has every value of the list and the decisions behind them', async () => {
    for (const item of (await askJson('incidents')).data) {
      const { data } = await askJson(`incidents/${item.slug}`);
      expect(data).toMatchObject(item);
      expect(data.decisions.length).toBeGreaterThan(2);
      for (const { field, statements } of data.decisions as Decision[])
        expect([item.slug, field, statements.length > 0]).toEqual([item.slug, field, true]);
    }
  });

  it('says who said what, in which article, how firmly', async () => {
    const { data } = await askJson('incidents/toulon-2025-04-14');
    const impacts = data.decisions.find(({ field }: Decision) => field === 'bullet_impacts');
    expect(impacts.value).toEqual({ min: 15, max: 15, qualifier: 'exactly' });
    for (const statement of impacts.statements)
      expect(statement).toMatchObject({
        article: expect.any(String),
        speakerRole: expect.any(String),
        origin: expect.any(String),
        modality: expect.any(String),
        polarity: 'asserts',
        start: expect.any(Number),
        end: expect.any(Number),
        quote: expect.any(String),
        sentence: null,
      });
  });

  it('holds the disagreement about the cars at the officer’s home', async () => {
    const { data } = await askJson('incidents/bouches-du-rhone-home-2025-04-15');
    const fields = data.conflicts.map(({ field }: { field: string }) => field);
    expect(fields).toContain('vehicles_burned');
    for (const { kind, severity, status, sides } of data.conflicts)
      expect([kind, severity, status, sides.length]).toEqual([
        expect.any(String),
        expect.any(String),
        expect.any(String),
        2,
      ]);
  });

  it('tells its history: which parts changed, when and by whom', async () => {
    const { data } = await askJson('incidents/toulon-2025-04-14');
    const entry = { at: expect.stringMatching(/Z$/), author: 'coded files', reason: null };
    expect(data.history).toEqual([
      { version: 1, ...entry, changed: expect.arrayContaining(['night', 'site', 'sources']) },
      { version: 2, ...entry, changed: ['lifecycle'] },
    ]);
  });

  it('answers for no version that was never public', async () => {
    expect((await ask('incidents/toulon-2025-04-14?version=2')).status).toBe(200);
    expect((await ask('incidents/toulon-2025-04-14?version=1')).status).toBe(404);
    expect((await ask('incidents/toulon-2025-04-14?version=two')).status).toBe(400);
  });

  it('is unknown before the first article that tells of it', async () => {
    expect((await ask('incidents/tarascon-2025-04-15?asOf=2025-04-15')).status).toBe(404);
    expect((await ask('incidents/tarascon-2025-04-15?asOf=2025-04-16')).status).toBe(200);
  });
});

describe('the other lists', () => {
  it('name five articles, never with their text', async () => {
    const { data, meta } = await askJson('articles');
    expect([data.length, meta]).toEqual([
      5,
      { total: 5, revision: (await askJson('incidents')).meta.revision },
    ]);
    expect(JSON.stringify(data)).not.toContain('canonicalText');
  });

  it('name every site of the gazetteer, eleven of them with incidents', async () => {
    const { data } = await askJson('sites');
    expect(data.length).toBeGreaterThan(150);
    const hit = data.filter(({ incidents }: { incidents: string[] }) => incidents.length > 0);
    expect(hit).toHaveLength(11);
  });

  it('explain every code that the list uses', async () => {
    const { data: codebook } = await askJson('codebook');
    const codes = (table: string) => codebook[table].map(({ code }: { code: string }) => code);
    for (const { site, methods, quantities, grade, timePrecision } of (await askJson('incidents')).data) {
      expect(codes('methods')).toEqual(expect.arrayContaining(methods));
      expect(codes('quantities')).toEqual(expect.arrayContaining(Object.keys(quantities)));
      expect(codes('siteKinds')).toContain(site.kind);
      expect(codes('geoPrecisions')).toContain(site.geoPrecision);
      expect(codes('departments')).toContain(site.departmentCode);
      expect(codes('grades')).toContain(grade);
      expect(codes('timePrecisions')).toContain(timePrecision);
    }
  });
});

describe('a home', () => {
  const homes = ['bouches-du-rhone-home-2025-04-15', 'seine-et-marne-building-2025-04-15'];

  it('has no coordinate and no commune in any answer', async () => {
    const { data: list } = await askJson('incidents?siteKind=private_home,residential_building');
    const { data: sites } = await askJson('sites');
    const details = await Promise.all(homes.map((slug) => askJson(`incidents/${slug}`)));
    const places = [
      ...list.map(({ site }: { site: object }) => site),
      ...details.map(({ data }) => data.site),
      ...sites.filter(({ geoPrecision }: { geoPrecision: string }) => geoPrecision === 'withheld'),
    ];
    expect(places).toHaveLength(6);
    for (const place of places) expect(place).toMatchObject({ lat: null, lon: null, commune: null });
    const { features } = await askJson('incidents.geojson');
    const unplaced = features.filter(({ geometry }: { geometry: unknown }) => geometry === null);
    expect(unplaced.map(({ id }: { id: string }) => id)).toEqual(homes);
  });

  it('has empty cells in the CSV', async () => {
    const query = 'incidents.csv?siteKind=private_home,residential_building';
    const rows: Record<string, string>[] = parse(await (await ask(query)).text(), { columns: true });
    expect(rows.map(({ lat, lon, commune }) => [lat, lon, commune])).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });
});
