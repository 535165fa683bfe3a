import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELIABILITIES } from '@/lib/domain/article';
import { CREDIBILITIES, describeSigns, gradeStatement } from '@/lib/domain/credibility';
import { countOrigins, gradeIncident } from '@/lib/domain/grade';
import { isIndependent, SPEAKER_ROLE_CODES } from '@/lib/domain/origin';
import type { Statement } from '@/lib/domain/statement';
import { listStatements, makeStatement } from '../support/seed-series';

const of = (slug: string) => listStatements().filter((row) => row.incidents.includes(slug));
const gradeOf = (id: string, slug: string) => {
  const statement = of(slug).find((row) => row.id === id);
  if (!statement) throw new Error(`no statement ${id}`);
  return gradeStatement(statement, of(slug));
};

describe('the grade of an incident', () => {
  it('is a single origin for Villepinte, however many articles repeat it', () => {
    const statements = of('villepinte-2025-04-14');
    expect(new Set(statements.map((row) => row.article)).size).toBeGreaterThan(1);
    expect(countOrigins(statements).independent).toEqual(['police-source-afp-1']);
    expect(gradeIncident(statements)).toBe('single_origin');
  });

  it('rests at Toulon on a union and a minister', () => {
    expect(countOrigins(of('toulon-2025-04-14')).independent).toEqual(['fo-justice', 'justice-minister']);
    expect(gradeIncident(of('toulon-2025-04-14'))).toBe('confirmed');
  });

  it('does not change when another article relays an origin that is there already', () => {
    const roles = fc.constantFrom(...SPEAKER_ROLE_CODES);
    fc.assert(
      fc.property(roles, fc.integer({ min: 1, max: 5 }), (speakerRole, copies) => {
        const one = makeStatement({ field: 'site', value: 'cp-villepinte', speakerRole, origin: 'somebody' });
        const many = Array.from({ length: copies }, (_, at) => ({
          ...one,
          id: `a${at}.s1`,
          article: `a${at}`,
        }));
        expect(gradeIncident([one, ...many])).toBe(gradeIncident([one]));
      }),
    );
  });
});

describe('the grade of a statement', () => {
  it('has a row of words for every digit', () => {
    expect(CREDIBILITIES.map((row) => row.code)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is 1 only with a second independent origin that says the same', () => {
    const roles = fc.constantFrom(...SPEAKER_ROLE_CODES);
    const rows = fc.array(fc.tuple(roles, fc.constantFrom('one', 'two', 'three')), { maxLength: 6 });
    fc.assert(
      fc.property(roles, rows, (speakerRole, others) => {
        const statement = makeStatement({
          field: 'weapon',
          value: 'kalashnikov_type',
          speakerRole,
          origin: 'one',
        });
        const all: Statement[] = [
          statement,
          ...others.map(([role, origin], at) =>
            makeStatement({ ...statement, id: undefined, key: `o${at}`, speakerRole: role, origin }),
          ),
        ];
        const seconded = all.some((row) => row.origin !== 'one' && isIndependent(row.speakerRole));
        expect(gradeStatement(statement, all) === 1).toBe(seconded && isIndependent(speakerRole));
      }),
    );
  });

  it('names the origins of the fifteen impacts: one union, and an article without a source', () => {
    expect(gradeOf('al-jazeera-2025-04-15.s18', 'toulon-2025-04-14')).toBe(3);
    expect(gradeOf('the-national-2025-04-17.s13', 'toulon-2025-04-14')).toBe(6);
  });

  it('is 2 for an authority alone, 4 when another origin contradicts, 5 when an authority denies', () => {
    const exactly = (count: number) => ({ min: count, max: count, qualifier: 'exactly' });
    const said = (given: Partial<Statement>) =>
      makeStatement({
        field: 'injured',
        value: exactly(1),
        speakerRole: 'union',
        origin: 'a-union',
        ...given,
      });
    const authority = said({ key: 'p', speakerRole: 'prosecutor', origin: 'a-prosecutor' });
    expect(gradeStatement(authority, [authority])).toBe(2);
    const contrary = said({ key: 'c', speakerRole: 'police_source', origin: 'a-source', value: exactly(3) });
    expect(gradeStatement(said({}), [said({}), contrary])).toBe(4);
    const denial = said({ key: 'd', speakerRole: 'prosecutor', origin: 'a-prosecutor', polarity: 'denies' });
    expect(gradeStatement(said({}), [said({}), denial])).toBe(5);
  });

  it('does not take a denial for a second word, nor the denial of one value for that of another', () => {
    const said = (given: Partial<Statement>) =>
      makeStatement({ field: 'method', value: 'gunfire', speakerRole: 'union', origin: 'a-union', ...given });
    const denial = said({ key: 'd', speakerRole: 'police', origin: 'the-police', polarity: 'denies' });
    expect(gradeStatement(denial, [said({}), denial])).toBe(4);
    const other = said({ key: 'g', value: 'graffiti' });
    expect(gradeStatement(other, [other, denial])).toBe(3);
    const unknown = said({ key: 'u', origin: 'another-union', polarity: 'unknown' });
    expect(gradeStatement(said({}), [said({}), unknown])).toBe(3);
  });
});

describe('the two signs in words', () => {
  it('are those of an authority, relayed by an outlet that is usually reliable', () => {
    expect(describeSigns('B', 2, 'en')).toEqual({
      signs: 'B2',
      outlet: 'usually reliable outlet',
      statement: 'probably true: an authority on the record',
    });
    expect(describeSigns('B', 2, 'fr')).toEqual({
      signs: 'B2',
      outlet: 'média habituellement fiable',
      statement: 'probablement vraie\u00a0: une autorité, officiellement',
    });
  });

  it('say of an outlet without a name that it cannot be judged', () => {
    expect(describeSigns('F', 6, 'en').outlet).toBe('outlet cannot be judged');
    expect(describeSigns('F', 6, 'fr').outlet).toBe('média impossible à juger');
  });

  it('have words for every letter and digit in both languages', () => {
    const pairs = RELIABILITIES.flatMap(({ code }) => CREDIBILITIES.map((row) => [code, row.code] as const));
    for (const [letter, digit] of pairs)
      for (const locale of ['en', 'fr'] as const) {
        const { signs, outlet, statement } = describeSigns(letter, digit, locale);
        expect(signs).toBe(`${letter}${digit}`);
        expect([outlet, statement].every((words) => words.length > 8 && !/ [:;?!]/.test(words))).toBe(true);
      }
  });
});
