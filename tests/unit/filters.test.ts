import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listChips } from '@/components/filters/list-chips';
import { DEPARTMENT_CODES, REGION_CODES } from '@/lib/domain/department';
import { foldText } from '@/lib/domain/fold-text';
import { GRADE_CODES } from '@/lib/domain/grade';
import { METHOD_FILTER_CODES } from '@/lib/domain/method';
import { nightOf } from '@/lib/domain/night';
import { SITE_KIND_CODES } from '@/lib/domain/site';
import { EVERYTHING, parseQuery, serializeQuery, toHref } from '@/lib/filters/address';
import type { Area } from '@/lib/filters/area';
import { FILTERS, type Names } from '@/lib/filters/filters';
import { type Query, SORTS } from '@/lib/filters/query';
import { describeQuery } from '@/lib/filters/select';

const names: Names = {
  site: (slug) => `the site ${slug}`,
  article: (slug) => `the article ${slug}`,
  development: (slug) => slug,
};
const some = <T extends string>(codes: readonly T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 4 }).map((list) => list.sort());
const night = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
  .map(nightOf);
const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/), { maxLength: 3 });
const words = fc
  .string({ unit: fc.constantFrom(...'aé &=,+%?#;’"漢🔥/') })
  .map((text) => text.trim().slice(0, 200))
  .filter((text) => text.isWellFormed() && (text === '' || foldText(text) !== ''));

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 100);
const areas: fc.Arbitrary<Area> = fc
  .tuple(
    hundredths(-18_000, 17_999),
    hundredths(-9_000, 8_999),
    hundredths(-17_999, 18_000),
    hundredths(-8_999, 9_000),
  )
  .filter(([west, south, east, north]) => west < east && south < north);

const queries: fc.Arbitrary<Query> = fc
  .record({
    night: fc.uniqueArray(night, { maxLength: 3 }).map((list) => list.sort()),
    from: fc.option(night),
    to: fc.option(night),
    method: some(METHOD_FILTER_CODES),
    site: slugs.map((list) => list.sort()),
    siteKind: some(SITE_KIND_CODES),
    department: some(DEPARTMENT_CODES),
    region: some(REGION_CODES),
    grade: some(GRADE_CODES),
    article: slugs.map((list) => list.sort()),
    bbox: fc.option(areas),
    q: words,
    asOf: fc.option(night.map(String)),
    sort: fc.constantFrom(...SORTS),
    limit: fc.integer({ min: 1, max: 500 }),
    cursor: fc.option(fc.constantFrom('toulon-2025-04-14', 'a')),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);

const shuffled = <T>(list: T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });

it.each(['?', '???', '“”', '\ufffd\ufffd', ' - '])(
  'the search "%s" holds no word: it is told, and selects nothing',
  (q) => {
    const { query, problems } = parseQuery({ q });
    expect(query.q).toBe('');
    expect(problems.map((problem) => problem.parameter)).toEqual(['q']);
  },
);

describe('a query', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const parsed = parseQuery(new URL(toHref('https://x.test/', query)).searchParams);
        expect(parsed).toEqual({ query, problems: [] });
      }),
    );
  });

  it('has one address, whatever the order in which it was asked', () => {
    const asked = queries.chain((query) => {
      const pairs = [...new URLSearchParams(serializeQuery(query))];
      const reordered = pairs.map(([key, text]) =>
        ['q', 'bbox'].includes(key)
          ? fc.constant([key, text])
          : shuffled(text.split(',')).map((list) => [key, list.join(',')]),
      );
      return fc.tuple(fc.constant(query), fc.tuple(...reordered).chain(shuffled));
    });
    fc.assert(
      fc.property(asked, ([query, pairs]) => {
        const { query: read } = parseQuery(new URLSearchParams(pairs as string[][]));
        expect(serializeQuery(read)).toBe(serializeQuery(query));
      }),
    );
  });

  it('for everything has an empty address', () => {
    expect(serializeQuery(EVERYTHING)).toBe('');
    expect(toHref('/matrix', EVERYTHING)).toBe('/matrix');
  });

  it('may repeat a list key instead of using commas', () => {
    const repeated = parseQuery(new URLSearchParams('method=gunfire&method=unspecified'));
    expect(repeated).toEqual(parseQuery({ method: 'unspecified,gunfire' }));
    expect(repeated).toEqual(parseQuery({ method: ['gunfire', 'unspecified'] }));
  });

  it('says itself as a sentence in both languages', () => {
    fc.assert(
      fc.property(queries, fc.constantFrom('en' as const, 'fr' as const), (query, locale) => {
        const sentence = describeQuery(query, locale, names);
        expect(sentence).not.toMatch(/undefined|null|\[object|NaN/);
      }),
    );
  });

  it('can be said of the last night there is', () => {
    const { query } = parseQuery({ night: '2099-12-31', from: '1900-01-01' });
    expect(describeQuery(query, 'fr', names)).toContain('31 décembre 2099');
  });
});

describe('reading an address', () => {
  const keys = fc.oneof(
    fc.constantFrom(...FILTERS.map(({ key }) => key as string), '__proto__', 'constructor', 'toString'),
    fc.string({ unit: 'binary' }),
  );
  const values = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789-,\0\ud800') }),
    fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
    fc.constant(undefined),
  );
  const raws = fc
    .array(fc.tuple(keys, values), { maxLength: 6 })
    // fromEntries makes own members, even of "__proto__".
    .map((pairs) => Object.fromEntries(pairs));

  it('never throws, and always gives a query that has an address', () => {
    fc.assert(
      fc.property(raws, (raw) => {
        const { query, problems } = parseQuery(raw);
        expect(parseQuery(new URLSearchParams(serializeQuery(query)))).toEqual({ query, problems: [] });
        for (const { parameter, wanted } of problems)
          expect([parameter in EVERYTHING, wanted.en !== '', wanted.fr !== '']).toEqual([true, true, true]);
      }),
      { numRuns: 500 },
    );
  });

  it('ignores keys that it does not know, inherited ones too', () => {
    const inherited = Object.create({ method: 'gunfire' });
    expect(parseQuery(inherited)).toEqual({ query: EVERYTHING, problems: [] });
    expect(parseQuery({ utm_source: 'x', METHOD: 'gunfire' })).toEqual({ query: EVERYTHING, problems: [] });
  });

  it('takes an empty value for none', () => {
    expect(parseQuery(new URLSearchParams('method=&night=&q=&limit='))).toEqual({
      query: EVERYTHING,
      problems: [],
    });
  });

  it('tells every bad value at once and falls back for each', () => {
    const { query, problems } = parseQuery(
      new URLSearchParams('limit=-1&night=x&method=gunfire,nonsense&grade=confirmed'),
    );
    expect(problems.map(({ parameter, seen }) => [parameter, seen])).toEqual([
      ['night', 'x'],
      ['method', 'gunfire,nonsense'],
      ['limit', '-1'],
    ]);
    expect(query).toEqual({ ...EVERYTHING, grade: ['confirmed'] });
  });

  it.each([
    'limit=0',
    'limit=501',
    'limit=1e2',
    'limit=0x10',
    'limit=1.0',
    'limit= 1',
    'limit=1&limit=2',
    'night=2025-02-30',
    'night=2025-04-14T00:00',
    'from=yesterday',
    'asOf=2025-4-1',
    'sort=random',
    'siteKind=castle',
    'department=99',
    'region=00',
    'grade=sure',
    'site=Toulon',
    'cursor=../..',
    'q=%00',
    `q=${'a'.repeat(201)}`,
  ])('refuses %s', (address) => {
    const { query, problems } = parseQuery(new URLSearchParams(address));
    expect(problems.map(({ parameter }) => parameter)).toEqual([address.slice(0, address.indexOf('='))]);
    expect(query).toEqual(EVERYTHING);
  });

  it('refuses a range that ends before it begins, and asks for no range then', () => {
    const { query, problems } = parseQuery({ from: '2025-04-15', to: '2025-04-14' });
    expect(problems.map(({ parameter }) => parameter)).toEqual(['from', 'to']);
    expect([query.from, query.to]).toEqual([null, null]);
  });
});

describe('the table of filters', () => {
  it('has one row for every key of a query', () => {
    expect(FILTERS.map(({ key }) => key).sort()).toEqual(Object.keys(EVERYTHING).sort());
  });

  it.each(FILTERS.map((row) => [row.key, row] as const))('says in both languages what %s wants', (_, row) => {
    expect(row.wanted.en.length).toBeGreaterThan(10);
    expect(row.wanted.fr.length).toBeGreaterThan(10);
    expect(row.wanted.en).not.toBe(row.wanted.fr);
  });

  it.each(FILTERS.filter(({ matches }) => matches).map((row) => [row.key, row] as const))(
    'says %s as a part of the sentence, because it selects',
    (_, row) => expect(row.describe).toBeDefined(),
  );
});

describe('a chip', () => {
  it('stands alone: without the dot that parts its words from those before it in the sentence', () => {
    const { query } = parseQuery({ region: '93', grade: 'confirmed', method: 'gunfire' });
    const list = (locale: 'en' | 'fr') =>
      listChips(query, { path: '/', locale, names }).map(({ label }) => label.replace(/\s/g, ' '));
    expect(list('fr').every((label) => /^\p{L}/u.test(label))).toBe(true);
    expect(list('fr')).toHaveLength(3);
    expect(list('en')).toContain('graded confirmed');
  });
});
