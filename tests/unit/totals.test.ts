import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '@/lib/domain/incident';
import { nightSchema } from '@/lib/domain/night';
import { isHome, SITE_KIND_CODES } from '@/lib/domain/site';
import { listByField, type TotalValue, totalSchema } from '@/lib/domain/statement';
import { isCounted, reconcileTotal, toBounds } from '@/lib/domain/total';
import { generateIncidents } from '../support/generate-incidents';
import { gazetteer, listIncidents, listStatements, listStatementsBy } from '../support/seed-series';

const NIGHTS = ['2025-04-13', '2025-04-14', '2025-04-15'].map((night) => nightSchema.parse(night));
const pool = generateIncidents(200);

const totals: fc.Arbitrary<TotalValue> = fc.record({
  unit: fc.constantFrom('prisons' as const, 'sites' as const),
  qualifier: fc.constantFrom('exactly' as const, 'at_least' as const, 'about' as const, 'several' as const),
  value: fc.integer({ min: 1, max: 40 }),
  scope: fc.record({
    nights: fc.subarray(NIGHTS),
    siteKinds: fc.subarray([...SITE_KIND_CODES]),
    namedSites: fc.subarray(pool.slice(0, 12).map((incident) => incident.siteSlug)),
  }),
});

/** Up to thirty incidents at made-up sites in the three nights. */
const records: fc.Arbitrary<Incident[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: pool.length - 1 }), fc.constantFrom(...NIGHTS)), {
    maxLength: 30,
  })
  .map((picks) =>
    picks.flatMap(([at, night], row) => {
      const incident = pool[at];
      return incident ? [{ ...incident, slug: `incident-${row}`, night }] : [];
    }),
  );

describe('the numbers that a total allows', () => {
  it('hold the number stated, and run from low to high', () => {
    fc.assert(
      fc.property(totals, (total) => {
        const { min, max } = toBounds(total);
        expect(min).toBeLessThanOrEqual(max);
        if (total.qualifier !== 'several') {
          expect(total.value).toBeGreaterThanOrEqual(min);
          expect(total.value).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it('are one number for "exactly", open upwards for "at least", a tenth either way for "about"', () => {
    expect(toBounds({ qualifier: 'exactly', value: 7 })).toEqual({ min: 7, max: 7 });
    expect(toBounds({ qualifier: 'at_least', value: 9 })).toEqual({ min: 9, max: Number.POSITIVE_INFINITY });
    expect(toBounds({ qualifier: 'about', value: 30 })).toEqual({ min: 27, max: 33 });
    expect(toBounds({ qualifier: 'several', value: 1 }).min).toBe(2);
  });
});

describe('a total held against our records', () => {
  it('never counts fewer site-nights than sites, and never a home', () => {
    fc.assert(
      fc.property(totals, records, (total, incidents) => {
        const { distinctSites, siteNights, sites, twice } = reconcileTotal(total, incidents);
        expect(siteNights).toBeGreaterThanOrEqual(distinctSites);
        expect(sites).toHaveLength(distinctSites);
        expect(sites).toEqual(expect.arrayContaining(twice));
        const counted = incidents.filter((incident) => isCounted(incident, total));
        expect(counted.filter((incident) => isHome(incident.site.kind))).toEqual([]);
      }),
    );
  });

  it('says matches exactly when the sites fit, and twice only when site-nights alone fit', () => {
    fc.assert(
      fc.property(totals, records, (total, incidents) => {
        const { code, distinctSites, siteNights, difference } = reconcileTotal(total, incidents);
        const { min, max } = toBounds(total);
        const fits = (count: number) => count >= min && count <= max;
        if (code === 'cannot_compare') return;
        expect(code === 'matches').toBe(fits(distinctSites));
        expect(code === 'matches_twice').toBe(!fits(distinctSites) && fits(siteNights));
        if (code === 'fewer') expect(distinctSites + difference).toBe(min);
        if (code === 'more') expect(distinctSites - difference).toBe(max);
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(totals, records, (total, incidents) => {
        expect(reconcileTotal(total, [...incidents].reverse())).toEqual(reconcileTotal(total, incidents));
      }),
    );
  });

  it('names as missing what the article names and our records lack, and nothing else', () => {
    fc.assert(
      fc.property(totals, records, (total, incidents) => {
        const { sites, missing } = reconcileTotal(total, incidents);
        for (const slug of total.scope.namedSites)
          expect(Number(sites.includes(slug)) + Number(missing.includes(slug))).toBe(1);
        expect(total.scope.namedSites).toEqual(expect.arrayContaining(missing));
      }),
    );
  });
});

describe('the totals of the five articles', () => {
  const verdict = (id: string, day = '2025-04-17', more: Incident[] = []) => {
    const statements = listStatementsBy(day);
    const total = listByField(statements, 'total').find((row) => row.id === id);
    return reconcileTotal(totalSchema.parse(total?.value), [...listIncidents(statements), ...more]);
  };
  const NINE = 'unidentified-2025-04-16.s13';

  it('are three', () => {
    expect(listByField(listStatements(), 'total')).toHaveLength(3);
  });

  it('match for the seven prisons of the night of 14–15 April', () => {
    expect(verdict('caliber-2025-04-15.s07')).toMatchObject({
      code: 'matches',
      distinctSites: 7,
      siteNights: 7,
      missing: [],
    });
  });

  it('match for the nine places of two nights only if Nanterre counts twice', () => {
    expect(verdict(NINE)).toMatchObject({
      code: 'matches_twice',
      difference: 1,
      distinctSites: 8,
      siteNights: 9,
      twice: ['cp-nanterre'],
    });
  });

  it('fall one short of nine as long as nothing is known of the first night at Nanterre', () => {
    expect(verdict(NINE, '2025-04-16')).toMatchObject({ code: 'fewer', difference: 1, twice: [] });
  });

  it('match the nine plainly once a ninth place is recorded', () => {
    const [first] = listIncidents();
    const site = gazetteer.get('cp-sud-francilien-reau');
    if (!first || !site) throw new Error('the coded files changed');
    const ninth = { ...first, slug: 'reau-2025-04-13', siteSlug: site.slug, site };
    expect(verdict(NINE, '2025-04-17', [ninth])).toMatchObject({ code: 'matches', distinctSites: 9 });
  });
});

describe('the clock of knowledge', () => {
  it.each([
    ['2025-04-14', 0],
    ['2025-04-15', 8],
    ['2025-04-16', 11],
    ['2025-04-17', 12],
  ])('on %s leaves %i incidents', (day, count) => {
    expect(listIncidents(listStatementsBy(day))).toHaveLength(count);
  });

  it('knows on 15 April nothing of the third night, and of Nanterre once', () => {
    const known = listIncidents(listStatementsBy('2025-04-15'));
    expect(known.filter((incident) => incident.night === '2025-04-15')).toEqual([]);
    expect(known.filter((incident) => incident.siteSlug === 'cp-nanterre')).toHaveLength(1);
  });
});
