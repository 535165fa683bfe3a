import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHOD_FILTER_CODES, toMethodFilters } from '@/lib/domain/method';
import { EVERYTHING, parseQuery } from '@/lib/filters/address';
import { type Query, SORTS } from '@/lib/filters/query';
import { matches, selectIncidents, toPage } from '@/lib/filters/select';
import { generateIncidents } from '../support/generate-incidents';

const all = generateIncidents(200);
const ask = (address: string) => {
  const { query, problems } = parseQuery(new URLSearchParams(address));
  expect(problems).toEqual([]);
  return selectIncidents(all, query);
};
const slugsOf = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

const addresses = fc.constantFrom(
  '',
  'method=gunfire',
  'method=unspecified,gunfire',
  'from=2024-01-03&to=2024-01-05',
  'siteKind=private_home',
  'department=13',
  'q=commune 7',
  'grade=confirmed&method=unspecified',
);

describe('a selection', () => {
  it('of everything is everything', () => {
    expect(ask('')).toHaveLength(all.length);
  });

  it('is what matches, in an order of its own, each once', () => {
    fc.assert(
      fc.property(addresses, fc.constantFrom(...SORTS), (address, sort) => {
        const { query } = parseQuery(new URLSearchParams(address));
        const found = selectIncidents(all, { ...query, sort });
        const expected = all.filter((incident) => matches(incident, query));
        expect(slugsOf(found).sort()).toEqual(slugsOf(expected).sort());
      }),
    );
  });

  it('takes the values of one key as alternatives and narrows by each further key', () => {
    const gunfire = slugsOf(ask('method=gunfire'));
    const unspecified = slugsOf(ask('method=unspecified'));
    expect(slugsOf(ask('method=gunfire,unspecified')).sort()).toEqual([...gunfire, ...unspecified].sort());
    const both = slugsOf(ask('method=gunfire&night=2024-01-04'));
    expect(both).toEqual(gunfire.filter((slug) => slugsOf(ask('night=2024-01-04')).includes(slug)));
  });

  it('of a range has both its ends, and a range of one night is that night', () => {
    expect(slugsOf(ask('from=2024-01-02&to=2024-01-03'))).toEqual(
      slugsOf(ask('night=2024-01-02,2024-01-03')),
    );
    expect(slugsOf(ask('from=2024-01-02&to=2024-01-02'))).toEqual(slugsOf(ask('night=2024-01-02')));
    expect(ask('night=2024-01-02').length).toBeGreaterThan(0);
  });

  it('by method, unspecified included, leaves nobody out', () => {
    const found = METHOD_FILTER_CODES.flatMap((code) => slugsOf(ask(`method=${code}`)));
    expect(new Set(found).size).toBe(all.length);
    for (const { methods, slug } of all)
      for (const code of toMethodFilters(methods)) expect(slugsOf(ask(`method=${code}`))).toContain(slug);
  });

  it('by words ignores case, accents and hyphens, and finds traces in both languages', () => {
    const canned = slugsOf(all.filter(({ traces }) => traces.length > 0)).sort();
    for (const words of ['FUEL can', 'jérrican', 'carburant jerrican'])
      expect(slugsOf(ask(`q=${words}`)).sort()).toEqual(canned);
    expect(slugsOf(ask('q=incident-42'))).toEqual(['incident-42']);
    expect(ask('q=nothing of the kind')).toEqual([]);
  });
});

describe('an order', () => {
  it.each(SORTS)('is total and does not depend on the order of arrival: %s', (sort) => {
    const query = { ...EVERYTHING, sort };
    const forth = slugsOf(selectIncidents(all, query));
    expect(slugsOf(selectIncidents([...all].reverse(), query))).toEqual(forth);
  });

  it('by night puts known times before unknown ones in a night', () => {
    const [first, ...rest] = ask('night=2024-01-01');
    expect(first?.startsAt).not.toBeNull();
    expect(rest.at(-1)?.startsAt).toBeNull();
    const nights = ask('sort=-night').map(({ night }) => night);
    expect(nights).toEqual([...nights].sort().reverse());
  });

  it('by method puts what has none last', () => {
    const sorted = ask('sort=method');
    expect(sorted.at(-1)?.methods).toEqual([]);
    expect(sorted[0]?.methods).not.toEqual([]);
  });

  it('by site reads names as French does', () => {
    const named = ['Zèbre', 'Étampes', 'Eu', 'Agen'].map((en, at) => {
      const [incident] = generateIncidents(1);
      if (!incident) throw new Error('generated nothing');
      return { ...incident, slug: `i-${at}`, site: { ...incident.site, shortName: { en, fr: en } } };
    });
    const sorted = selectIncidents(named, { ...EVERYTHING, sort: 'site' });
    expect(sorted.map(({ site }) => site.shortName.en)).toEqual(['Agen', 'Étampes', 'Eu', 'Zèbre']);
  });
});

describe('the pages of a selection', () => {
  const walk = (query: Query) => {
    const selection = selectIncidents(all, query);
    const seen: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page = toPage(selection, { limit: query.limit, cursor });
      if (!page) throw new Error('a cursor we were given is unknown');
      expect(page.items.length).toBeLessThanOrEqual(query.limit);
      seen.push(...slugsOf(page.items));
      cursor = page.nextCursor;
      if (cursor === null) return { seen, selection: slugsOf(selection) };
    }
  };

  it('together are the selection, whatever the limit and the order', () => {
    fc.assert(
      fc.property(
        addresses,
        fc.integer({ min: 1, max: 250 }),
        fc.constantFrom(...SORTS),
        (address, limit, sort) => {
          const { query } = parseQuery(new URLSearchParams(address));
          const { seen, selection } = walk({ ...query, limit, sort });
          expect(seen).toEqual(selection);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('end without a cursor when the last one is full', () => {
    expect(toPage(all, { limit: all.length, cursor: null })?.nextCursor).toBeNull();
    expect(toPage([], { limit: 10, cursor: null })).toEqual({ items: [], nextCursor: null });
  });

  it('do not exist after a cursor that is not in the selection', () => {
    expect(toPage(all, { limit: 10, cursor: 'nobody' })).toBeNull();
  });
});
