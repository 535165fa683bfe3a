import { beforeAll, describe, expect, it } from 'vitest';
import { listIncidents } from '@/lib/data/published';
import { getSnapshot } from '@/lib/data/snapshot';
import { isHome } from '@/lib/domain/site';
import { EVERYTHING } from '@/lib/filters/address';
import { loadSeeds } from '@/lib/workflows/load-seeds';
import { readSeeds } from '@/seeds/read-seeds';
import { databaseRows } from '../support/database-rows';

const lines: string[] = [];

// Loaded here and not copied, so that the loader itself is what is tested.
beforeAll(async () => {
  await loadSeeds({ onProgress: (line) => lines.push(line) });
});

const listAll = async () => (await listIncidents(EVERYTHING)).selection;

describe('the coded files', () => {
  it('become twelve incidents at eleven sites in three nights', async () => {
    const incidents = await listAll();
    expect(incidents).toHaveLength(12);
    expect(new Set(incidents.map(({ siteSlug }) => siteSlug)).size).toBe(11);
    expect([...new Set(incidents.map(({ night }) => night))]).toEqual([
      '2025-04-13',
      '2025-04-14',
      '2025-04-15',
    ]);
  });

  it('tell how far they are', () => {
    expect(lines.length).toBeGreaterThan(5);
  });

  it('put every incident in the cell of the table that it belongs to', async () => {
    const cells = (await listAll()).map(({ slug, night, methods }) => [slug, night, methods.join(' ')]);
    expect(cells).toEqual([
      ['enap-agen-2025-04-13', '2025-04-13', 'vehicle_arson'],
      ['nanterre-2025-04-13', '2025-04-13', 'vehicle_arson'],
      ['aix-luynes-2025-04-14', '2025-04-14', ''],
      ['marseille-2025-04-14', '2025-04-14', ''],
      ['nanterre-2025-04-14', '2025-04-14', ''],
      ['nimes-2025-04-14', '2025-04-14', ''],
      ['toulon-2025-04-14', '2025-04-14', 'gunfire'],
      ['valence-2025-04-14', '2025-04-14', ''],
      ['villepinte-2025-04-14', '2025-04-14', 'vehicle_arson'],
      ['tarascon-2025-04-15', '2025-04-15', 'vehicle_arson'],
      ['bouches-du-rhone-home-2025-04-15', '2025-04-15', 'vehicle_arson'],
      ['seine-et-marne-building-2025-04-15', '2025-04-15', 'building_arson'],
    ]);
  });

  it('count what the articles count', async () => {
    const counts = Object.fromEntries((await listAll()).map(({ slug, quantities }) => [slug, quantities]));
    expect(counts).toMatchObject({
      'enap-agen-2025-04-13': { vehicles_burned: { min: 7, max: 7 } },
      'toulon-2025-04-14': { bullet_impacts: { min: 15, max: 15 } },
      'villepinte-2025-04-14': {
        vehicles_burned: { min: 3, max: 3 },
        staff_vehicles_burned: { min: 2, max: 2 },
        persons_seen: { min: 2, max: 2 },
      },
      'tarascon-2025-04-15': { vehicles_burned: { min: 3, max: 3 }, ignition_points: { min: 2, max: null } },
      'bouches-du-rhone-home-2025-04-15': { vehicles_burned: { min: 1, max: 1 } },
    });
  });

  it('set the fire of Tarascon at about 5.20 in the morning, and no other time', async () => {
    const timed = (await listAll()).filter(({ startsAt }) => startsAt !== null);
    expect(timed.map(({ slug, startsAt, timePrecision }) => [slug, startsAt, timePrecision])).toEqual([
      ['tarascon-2025-04-15', '2025-04-16T03:20:00.000Z', 'about'],
    ]);
  });

  it('give every value at least one statement of the incident itself', async () => {
    const { records } = await getSnapshot();
    const decisions = records.flatMap(({ slug, decisions: list, statements }) =>
      list.map((decision) => ({ slug, ...decision, own: statements.map(({ id }) => id) })),
    );
    expect(decisions.length).toBeGreaterThan(40);
    for (const { slug, field, statements, own } of decisions) {
      expect([slug, field, statements.length > 0]).toEqual([slug, field, true]);
      expect(own).toEqual(expect.arrayContaining(statements));
    }
  });

  it('give every incident a place, a night and a method, were it "not specified"', async () => {
    for (const { slug, decisions } of await listAll())
      expect([slug, ...decisions.map(({ field }) => field)]).toEqual(
        expect.arrayContaining([slug, 'site', 'night', 'method']),
      );
  });

  it('hold nothing that tells where a home is', async () => {
    const homes = (await listAll()).filter(({ site }) => isHome(site.kind));
    expect(homes).toHaveLength(2);
    for (const { site } of homes)
      expect(site).toMatchObject({ lat: null, lon: null, commune: null, inseeCode: null, aliases: [] });
  });

  it('hold no quote of more than eight words, and no article text', () => {
    const { articles } = readSeeds();
    for (const { slug, statements } of articles)
      for (const { key, quote } of statements)
        expect([slug, key, (quote ?? '').split(/\s+/).length <= 8]).toEqual([slug, key, true]);
    expect(databaseRows('SELECT slug FROM Article WHERE canonicalText IS NOT NULL')).toEqual([]);
  });

  it('label a date of publication that was inferred', () => {
    const inferred = readSeeds().articles.filter(({ publishedBasis }) => publishedBasis === 'inferred');
    expect(inferred).toHaveLength(2);
    for (const { publishedReason } of inferred) expect(publishedReason).not.toBeNull();
  });
});

describe('the columns of an incident', () => {
  it('say what its decisions say', async () => {
    const incidents = await listAll();
    const rows = databaseRows<Record<string, string | null>>('SELECT * FROM Incident ORDER BY slug');
    const stored = rows.map((row) => ({
      slug: row.slug,
      siteSlug: row.siteSlug,
      night: row.night,
      nightBasis: row.nightBasis,
      startsAt: row.startsAt && new Date(row.startsAt).toISOString(),
      endsAt: row.endsAt && new Date(row.endsAt).toISOString(),
      timePrecision: row.timePrecision,
      ...readJson(row, ['methods', 'targets', 'quantities', 'traces']),
    }));
    const decided = incidents.map(
      ({ slug, siteSlug, night, nightBasis, startsAt, endsAt, timePrecision, ...rest }) => {
        const { methods, targets, quantities, traces } = rest;
        const columns = { slug, siteSlug, night, nightBasis, startsAt, endsAt, timePrecision };
        return { ...columns, methods, targets, quantities, traces };
      },
    );
    expect(stored).toEqual(decided.sort((one, other) => (one.slug < other.slug ? -1 : 1)));
  });
});

function readJson(row: Record<string, string | null>, columns: string[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, JSON.parse(row[column] ?? 'null')]));
}

describe('loading a second time', () => {
  it('changes nothing', async () => {
    const tables = ['Dataset', 'Article', 'Statement', 'Incident', 'Decision', 'Revision', 'Site'];
    const readAll = () => tables.map((table) => databaseRows(`SELECT * FROM "${table}" ORDER BY 1`));
    const before = readAll();
    expect(await loadSeeds()).toEqual({ loaded: false, articles: 0, incidents: 0 });
    expect(readAll()).toEqual(before);
  });
});
