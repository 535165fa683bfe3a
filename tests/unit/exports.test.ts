import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '@/lib/domain/incident';
import { toCodebook } from '@/lib/exports/codebook';
import { INCIDENT_COLUMNS } from '@/lib/exports/incident-columns';
import { type IncidentItem, toIncidentItem } from '@/lib/exports/incident-item';
import { toCsv } from '@/lib/exports/incidents-csv';
import { toGeoJson } from '@/lib/exports/incidents-geojson';
import { toSiteRecord } from '@/lib/exports/site-item';
import { FILTERS } from '@/lib/filters/filters';
import { generateIncidents } from '../support/generate-incidents';

const incidents = generateIncidents(150);
const toItem = (incident: Incident) => toIncidentItem(incident, 'https://mirador.test');
const items = incidents.map(toItem);
const isHomeKind = (kind: string) => kind === 'private_home' || kind === 'residential_building';
const [first] = items;
const [home] = incidents.filter(({ site }) => isHomeKind(site.kind));
if (!first || !home) throw new Error('the generator made no home');

describe('a list item', () => {
  it('has the members that the API promises', () => {
    expect(Object.keys(first)).toEqual([
      'slug',
      'night',
      'nightBasis',
      'startsAt',
      'timePrecision',
      'site',
      'methods',
      'quantities',
      'grade',
      'openConflicts',
      'summary',
      'articles',
      'version',
      'updatedAt',
      'url',
    ]);
    expect(Object.keys(first.site)).toEqual([
      'slug',
      'name',
      'kind',
      'commune',
      'departmentCode',
      'lat',
      'lon',
      'geoPrecision',
    ]);
    expect(first.url).toBe(`https://mirador.test/en/incidents/${first.slug}`);
  });

  it('withholds the place of a home even if one were stored', () => {
    const leaky = {
      ...home,
      site: { ...home.site, commune: 'Nowhere', lat: 48.5, lon: 2.5, aliases: ['x'] },
    };
    expect(toItem(leaky).site).toMatchObject({ commune: null, lat: null, lon: null });
    expect(toSiteRecord(leaky.site, [])).toMatchObject({ commune: null, lat: null, lon: null, aliases: [] });
  });
});

describe('GeoJSON', () => {
  const { features, type, meta } = toGeoJson(items, { total: items.length, revision: 7 });

  it('has one feature for every incident, with its id', () => {
    expect([type, meta]).toEqual(['FeatureCollection', { total: 150, revision: 7 }]);
    expect(features.map(({ id }) => id)).toEqual(items.map(({ slug }) => slug));
  });

  it('puts longitude first and leaves the geometry of a home null', () => {
    for (const { geometry, properties } of features) {
      const { lat, lon, kind } = properties.site;
      expect(geometry).toEqual(isHomeKind(kind) ? null : { type: 'Point', coordinates: [lon, lat] });
    }
    expect(features.some(({ geometry }) => geometry === null)).toBe(true);
  });
});

const withSummary = (en: string): IncidentItem => ({ ...first, summary: { en, fr: first.summary.fr } });
const readCsv = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('CSV', () => {
  it('comes back as it was written, whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [row] = readCsv(toCsv([withSummary(text)]));
        expect([text, `'${text}`]).toContain(row?.summary_en);
      }),
    );
  });

  it('has a header, CRLF line ends and as many cells in every line', () => {
    const text = toCsv(items);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
    const rows: string[][] = parse(text);
    expect(rows).toHaveLength(items.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([INCIDENT_COLUMNS.length]));
  });

  it('of nothing is its header', () => {
    expect(toCsv([])).toBe(`${INCIDENT_COLUMNS.map(({ key }) => key).join(',')}\r\n`);
  });

  it('never begins a cell with a formula', () => {
    const signs = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t=',
      '\r=',
      ' =',
      '\n=',
      '＝',
      '＋',
      '－',
      '＠',
      '\u00a0=',
    );
    fc.assert(
      fc.property(signs, fc.string(), (sign, rest) => {
        const [row] = readCsv(toCsv([withSummary(`${sign}1+${rest}`)]));
        expect(row?.summary_en).toBe(`'${sign}1+${rest}`);
      }),
    );
  });

  it('keeps negative numbers numbers', () => {
    const west = items.find(({ site }) => site.lon !== null && site.lon < 0);
    if (!west) throw new Error('nothing lies west of Greenwich');
    expect(readCsv(toCsv([west]))[0]?.lon).toBe(String(west.site.lon));
  });

  it('joins several values by a sign that none of them holds', () => {
    const several = {
      ...first,
      methods: ['gunfire' as const, 'graffiti' as const],
      articles: ['a-1', 'b-2'],
    };
    expect(readCsv(toCsv([several]))[0]).toMatchObject({ methods: 'gunfire|graffiti', articles: 'a-1|b-2' });
  });
});

describe('the columns', () => {
  it.each(INCIDENT_COLUMNS.map((column) => [column.key, column] as const))(
    'are each documented in both languages: %s',
    (key, { definition }) => {
      expect(key).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect([definition.en !== '', definition.fr !== '']).toEqual([true, true]);
    },
  );

  it('have names of their own', () => {
    expect(new Set(INCIDENT_COLUMNS.map(({ key }) => key)).size).toBe(INCIDENT_COLUMNS.length);
  });
});

describe('the codebook', () => {
  const codebook = toCodebook();

  it('gives every table codes of their own', () => {
    for (const [table, rows] of Object.entries(codebook)) {
      const codes = rows.map(({ code }) => code);
      expect([table, codes.length > 0, new Set(codes).size]).toEqual([table, true, codes.length]);
    }
  });

  it('documents every query key and every column', () => {
    expect(codebook.queryKeys.map(({ code }) => code)).toEqual(FILTERS.map(({ key }) => key));
    expect(codebook.csvColumns.map(({ code }) => code)).toEqual(INCIDENT_COLUMNS.map(({ key }) => key));
  });

  it('survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(codebook))).toEqual(codebook);
  });
});
