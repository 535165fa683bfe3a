import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRulings, CONFLICT_KINDS, CONFLICT_STATUSES, SEVERITIES } from '@/lib/domain/conflict';
import { conflictQuestion } from '@/lib/domain/conflict-question';
import { findConflicts } from '@/lib/domain/find-conflicts';
import { LOCALES } from '@/lib/domain/locale';
import { narrowLooseEnd } from '@/lib/domain/loose-end';
import { listByField, looseEndSchema, totalSchema } from '@/lib/domain/statement';
import { reconcileTotal } from '@/lib/domain/total';
import {
  type ConflictQuery,
  matchesConflict,
  parseConflictQuery,
  toConflictHref,
  toggleCode,
} from '@/lib/filters/conflict-query';
import {
  codedArticles,
  gazetteer,
  listIncidents,
  listStatements,
  listStatementsBy,
  makeStatement,
  permute,
} from '../support/seed-series';

const HOME = 'bouches-du-rhone-home-2025-04-15';
const conflicts = findConflicts(listStatements(), gazetteer);
const about = (slug: string | null, field: string) =>
  conflicts.filter((row) => row.subject.slug === slug && row.field === field).map((row) => row.kind);

describe('the disagreements of the five articles', () => {
  it.each([
    ['how many prisons were hit in the night of 14–15 April', '2025-04-14', 'total', 'scope'],
    ['vehicles at Tarascon', 'tarascon-2025-04-15', 'vehicles_burned', 'granularity'],
    ['cars at the officer’s home', HOME, 'vehicles_burned', 'value'],
    ['what burned in Seine-et-Marne', 'seine-et-marne-building-2025-04-15', 'target', 'granularity'],
    ['the meaning of DDPF', null, 'tag_meaning', 'name'],
    ['whether responsibility was claimed', null, 'claim', 'superseded'],
    ['who is behind it', null, 'responsible', 'attribution'],
    ['where Nanterre lies', 'cp-nanterre', 'location', 'against_reference'],
    ['where the tags were', null, 'tag_place', 'granularity'],
    ['the weapon at Toulon', 'toulon-2025-04-14', 'weapon', 'granularity'],
  ])('hold %s', (_, slug, field, kind) => {
    expect(about(slug, field)).toEqual([kind]);
  });

  it('are those ten, and two more that only differ in precision', () => {
    expect(conflicts).toHaveLength(12);
    expect(about('tarascon-2025-04-15', 'time')).toEqual(['granularity']);
    expect(about(HOME, 'victim')).toEqual(['granularity']);
  });

  it('are open unless the rule itself explains them', () => {
    const open = conflicts.filter((row) => row.status === 'open').map((row) => row.kind);
    expect(open.sort()).toEqual(['against_reference', 'attribution', 'name', 'value']);
    expect(conflicts.find((row) => row.field === 'claim')?.status).toBe('superseded');
  });

  it('are found under the same key whoever is added, so that a ruling keeps its place', () => {
    expect(new Set(conflicts.map((row) => row.key)).size).toBe(conflicts.length);
    const early = findConflicts(listStatementsBy('2025-04-16'), gazetteer).map((row) => row.key);
    expect(conflicts.map((row) => row.key)).toEqual(expect.arrayContaining(early));
  });

  it('take the status a person gave them, and keep the rule’s where nobody ruled', () => {
    const key = conflicts.find((row) => row.kind === 'value')?.key ?? '';
    const note = { en: 'Both are kept.', fr: 'Les deux sont gardés.' };
    const ruling = {
      key,
      status: 'kept_as_range' as const,
      note,
      by: 'an editor',
      at: '2025-05-01T00:00:00Z',
    };
    const ruled = applyRulings(conflicts, new Map([[key, ruling]]));
    expect(ruled.find((row) => row.key === key)).toMatchObject({ status: 'kept_as_range', ruling });
    expect(ruled.filter((row) => row.ruling === null)).toHaveLength(conflicts.length - 1);
  });
});

describe('the order of import', () => {
  it('changes nothing, in all 120 orders of the five articles', () => {
    const seen = new Set(permute(codedArticles).map((order) => JSON.stringify(compute(order))));
    expect(permute(codedArticles)).toHaveLength(120);
    expect(seen.size).toBe(1);
  });

  it('changes nothing either when the statements themselves are shuffled', () => {
    const expected = findConflicts(listStatements(), gazetteer);
    const shuffled = fc.shuffledSubarray(listStatements(), { minLength: listStatements().length });
    fc.assert(
      fc.property(shuffled, (statements) => {
        expect(findConflicts(statements, gazetteer)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

/** All that is computed from statements, as sets: sorted by what identifies each member. */
function compute(order: typeof codedArticles) {
  const statements = listStatements(order);
  const incidents = listIncidents(statements);
  const byId = (field: 'total' | 'loose_end') =>
    listByField(statements, field).sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    conflicts: findConflicts(statements, gazetteer),
    totals: byId('total').map((row) => [row.id, reconcileTotal(totalSchema.parse(row.value), incidents)]),
    looseEnds: byId('loose_end').map((row) => [
      row.id,
      narrowLooseEnd(looseEndSchema.parse(row.value), incidents),
    ]),
    incidents: incidents.map(({ slug, grade, decisions }) => ({ slug, grade, decisions })),
  };
}

describe('the kinds', () => {
  const find = (...rows: Parameters<typeof makeStatement>[0][]) =>
    findConflicts(
      rows.map((row, at) => makeStatement({ key: `s${at}`, ...row })),
      gazetteer,
    ).map((row) => [row.field, row.kind, row.severity]);
  const exactly = (count: number) => ({ min: count, max: count, qualifier: 'exactly' });
  const at = { incidents: ['somewhere-2025-04-14'] };

  it('call two numbers of one attack a contradiction, and a denial a matter of existence', () => {
    expect(
      find({ ...at, field: 'injured', value: exactly(1) }, { ...at, field: 'injured', value: exactly(2) }),
    ).toEqual([['injured', 'value', 'high']]);
    expect(
      find(
        { ...at, field: 'site', value: 'cp-toulon-la-farlede' },
        { ...at, field: 'site', value: 'cp-toulon-la-farlede', polarity: 'denies' },
      ),
    ).toEqual([['site', 'existence', 'high']]);
  });

  it('call a claim overtaken only when every denial is older', () => {
    const claim = (value: boolean, publishedOn: string) => ({ field: 'claim' as const, value, publishedOn });
    expect(find(claim(false, '2025-04-15'), claim(true, '2025-04-16'))).toMatchObject([
      ['claim', 'superseded', 'medium'],
    ]);
    expect(find(claim(false, '2025-04-16'), claim(true, '2025-04-16'))).toMatchObject([
      ['claim', 'value', 'medium'],
    ]);
    expect(find(claim(false, '2025-04-15'), claim(false, '2025-04-16'))).toEqual([]);
  });

  it('leave a direction alone that the gazetteer bears out', () => {
    const lies = (direction: string) => ({
      field: 'location' as const,
      value: { site: 'cp-nanterre', of: 'paris', direction },
    });
    expect(find(lies('west'))).toEqual([]);
    expect(find(lies('north_west'))).toEqual([]);
    expect(find(lies('east'))).toEqual([['location', 'against_reference', 'low']]);
  });
});

describe('the headline of a disagreement', () => {
  const incidents = listIncidents();
  const ask = (locale: 'en' | 'fr') =>
    conflicts.map((conflict) => {
      const incident = incidents.find((row) => row.slug === conflict.subject.slug) ?? null;
      const siteName = gazetteer.get(conflict.subject.slug ?? '')?.shortName[locale] ?? '';
      return conflictQuestion(conflict, { incident, siteName }, locale);
    });

  it.each(LOCALES)('is a question in %s, and no two are alike', (locale) => {
    const questions = ask(locale);
    expect(new Set(questions).size).toBe(conflicts.length);
    for (const question of questions) expect(question).toMatch(/^\p{Lu}[^{}]+\?$/u);
  });

  it('says what burned and where, a home by its département only', () => {
    expect(ask('en')).toEqual(
      expect.arrayContaining([
        'How many vehicles burned at the officer’s home in Bouches-du-Rhône?',
        'What burned at the apartment building in Seine-et-Marne?',
        'How many places were hit in the night of 14–15 April 2025?',
      ]),
    );
    expect(ask('fr')).toContain('Combien de véhicules ont brûlé à la prison de Tarascon\u00a0?');
  });
});

describe('the filters of the list', () => {
  const codes = <T extends string>(table: readonly { code: T }[]) =>
    fc.subarray(table.map((row) => row.code));
  const queries = fc.record({
    kind: codes(CONFLICT_KINDS),
    severity: codes(SEVERITIES),
    status: codes(CONFLICT_STATUSES),
    asOf: fc.constantFrom(null, '2025-04-15', '2025-04-16'),
  }) as fc.Arbitrary<ConflictQuery>;
  const read = (href: string) => parseConflictQuery(new URL(href, 'http://x').searchParams);

  it('come back from their own address', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(read(toConflictHref('/en/conflicts', query))).toEqual({ query, problems: [] });
      }),
    );
  });

  it('count the same however they are combined', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const matching = conflicts.filter((row) => matchesConflict(row, query));
        const alone = (['kind', 'severity', 'status'] as const).map((key) =>
          conflicts.filter((row) =>
            matchesConflict(row, { kind: [], severity: [], status: [], asOf: null, [key]: query[key] }),
          ),
        );
        expect(matching).toEqual(conflicts.filter((row) => alone.every((list) => list.includes(row))));
      }),
    );
  });

  it('turn on and off again', () => {
    const { query } = read('/x?kind=value');
    expect(toggleCode(query, 'kind', 'name').kind).toEqual(['value', 'name']);
    expect(toggleCode(toggleCode(query, 'kind', 'name'), 'kind', 'name')).toEqual(query);
  });

  it('name every value that they cannot read, and leave it out', () => {
    const { query, problems } = read('/x?kind=nonsense&severity=high&status=&asOf=yesterday');
    expect(query).toEqual({ kind: [], severity: ['high'], status: [], asOf: null });
    expect(problems.map(({ parameter }) => parameter)).toEqual(['kind', 'asOf']);
  });
});
