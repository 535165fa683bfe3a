import { describe, expect, it } from 'vitest';
import { listDispatchCases, scoreCases } from '@/lib/commands/read-cases';
import { canonicalise } from '@/lib/intake/canonicalise';
import { FIGURES } from '@/lib/intake/eval/figures';
import { addScores, emptyScore, scoreArticle, toRates } from '@/lib/intake/eval/score';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';

describe('the figures of the reader', () => {
  it.each(['seen', 'unseen'] as const)(
    'that /method shows are those it earns on the dispatches %s',
    (set) => {
      const cases = listDispatchCases(set);
      expect({ count: cases.length, ...scoreCases(cases) }).toEqual(FIGURES[set]);
    },
  );
});

describe('a score', () => {
  const expected = {
    ...{ site: 'ma-gap', place: 'Gap', siteKind: 'maison_arret' as const, nights: [], nightBasis: null },
    ...{ methods: ['gunfire' as const], quantities: {}, speakers: [] },
  };

  it('counts what was missed, in every field that was expected', () => {
    const { incident, site, method, night } = scoreArticle([expected], []);
    expect([incident, site, method].map(({ missed }) => missed)).toEqual([1, 1, 1]);
    expect(night).toEqual({ right: 0, wrong: 0, missed: 0 });
  });

  it('has no rate where there was nothing to find', () => {
    expect(toRates(emptyScore().method)).toEqual({ precision: null, recall: null });
  });

  it.each([
    ['the prosecutor of Gap', { right: 1, wrong: 0, missed: 0 }],
    ['prosecutor', { right: 1, wrong: 0, missed: 0 }],
    ['the mayor of Gap', { right: 0, wrong: 1, missed: 1 }],
    ['the', { right: 0, wrong: 1, missed: 1 }],
  ])('finds a speaker by words in any order: %s', (speaker, counted) => {
    const { proposals } = readArticle(
      canonicalise(
        Buffer.from('Shots were fired at Gap prison on Monday night, Gap prosecutor Anne Roy said.'),
      ),
      { publishedOn: '2025-04-17', outlet: null, sites: readSeeds().sites, known: [] },
    );
    expect(scoreArticle([{ ...expected, speakers: [speaker] }], proposals).speaker).toEqual(counted);
  });

  it('adds up', () => {
    const once = scoreArticle([expected], []);
    expect(addScores(once, once).incident.missed).toBe(2);
  });
});
