import { describe, expect, it, vi } from 'vitest';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

const { sites } = readSeeds();
const readReasons = (text: string) =>
  readArticle(
    { text, publishedOn: '2025-04-17' },
    { publishedOn: null, outlet: null, sites, known: [] },
  ).proposals.map(({ confidence }) => confidence);

it('is high where place, night and method stand in one passage', () => {
  expect(
    readReasons('In the night from Tuesday to Wednesday three cars were burned outside the prison in Gap.'),
  ).toEqual([{ level: 'high', reason: 'all_said' }]);
});

const TWO_PLACES =
  'Shots were fired at the prison in Laon on Tuesday night.\n\nThe prison in Gap was attacked the same night. ';
const readSecond = (then: string) => {
  const [, gap] = readArticle(
    { text: TWO_PLACES + then, publishedOn: '2025-04-17' },
    { publishedOn: null, outlet: null, sites, known: [] },
  ).proposals;
  return {
    methods: gap?.methods,
    methodsToCheck: gap?.methodsToCheck,
    reason: gap?.confidence.reason,
    toCheck: gap?.statements
      .filter((row) => row.toCheck)
      .map(({ field, modality }) => `${field} ${modality}`),
  };
};

describe('a method told beside one of two places', () => {
  it('is to be checked at the second of two homes, which have no name to tell them apart', () => {
    const [, second] = readArticle(
      {
        text: `Le domicile d’un surveillant a été visé dans l’Isère dans la nuit de lundi à mardi. Sa voiture a été incendiée.

Le domicile d’une surveillante a été visé dans le Var dans la même nuit.

Des tirs ont été entendus.`,
        publishedOn: '2025-04-16',
      },
      { publishedOn: null, outlet: null, sites, known: [] },
    ).proposals;
    expect([second?.methods, second?.methodsToCheck]).toEqual([[], ['gunfire']]);
  });

  it('is to be checked in a paragraph that does not name the place, and so is what was counted', () => {
    expect(readSecond('It was quiet again by noon.\n\nThree cars had been burned.')).toEqual({
      methods: [],
      methodsToCheck: ['vehicle_arson'],
      reason: 'method_apart',
      toCheck: ['vehicles_burned suspected', 'method suspected'],
    });
  });

  it('is the place’s own where its paragraph goes on about it', () => {
    expect(readSecond('Three cars were burned.')).toEqual({
      methods: ['vehicle_arson'],
      methodsToCheck: [],
      reason: 'all_said',
      toCheck: [],
    });
  });

  it('is the place’s own where a sentence further on names the place and says when', () => {
    const told = readSecond('It was quiet again by noon.\n\nIn Gap three cars had burned on Tuesday night.');
    expect(told.methods).toEqual(['vehicle_arson']);
  });

  it('is to be checked where one sentence tells it, far from any that says when', () => {
    const told = readSecond('It was quiet again by noon.\n\nIn Gap three cars had been burned.');
    expect([told.methods, told.methodsToCheck]).toEqual([[], ['vehicle_arson']]);
  });

  it('is the place’s own where two sentences tell it', () => {
    const told = readSecond(
      'It was quiet by noon.\n\nIn Gap three cars had burned. The cars burned for an hour.',
    );
    expect(told.methods).toEqual(['vehicle_arson']);
  });

  it('is to be checked where only somebody’s words give it, beside one that is told', () => {
    const feared = readSecond(
      'Three cars were burned. “A grenade, shots at the gate: we have seen it all,” a guard said.',
    );
    expect(feared.methods).toEqual(['vehicle_arson']);
    expect(feared.methodsToCheck).toContain('explosive');
  });
});

describe('a town that stands for its prison', () => {
  const OPENS = 'Shots were fired at the prison in Laon on Monday night.\n\n';
  const read = (then: string) => {
    const { proposals } = readArticle(
      { text: `${OPENS}${then}`, publishedOn: '2025-04-17' },
      { publishedOn: null, outlet: null, sites, known: [] },
    );
    const [, gap] = proposals;
    return [gap?.site, gap?.methods, gap?.methodsToCheck, gap?.confidence.reason];
  };

  it('is told as such, where what befell it and when are said of the town alone', () => {
    expect(read('In Gap, three cars of guards were burned in the night from Tuesday to Wednesday.')).toEqual([
      'ma-gap',
      ['vehicle_arson'],
      [],
      'town_alone',
    ]);
  });

  it('has a method to be checked, where the night is not said of it either', () => {
    expect(read('In Gap, three cars of guards were burned.')).toEqual([
      'ma-gap',
      [],
      ['vehicle_arson'],
      'method_apart',
    ]);
  });

  it('is as sure as any where the sentence says “the local prison”', () => {
    expect(
      read('In Gap, three cars were burned at the local prison in the night from Tuesday to Wednesday.'),
    ).toEqual(['ma-gap', ['vehicle_arson'], [], 'all_said']);
  });

  it('is as sure as any where the text calls it a prison once', () => {
    expect(
      read(
        'In Gap, three cars of guards were burned in the night from Tuesday to Wednesday. The prison in Gap is small.',
      ),
    ).toEqual(['ma-gap', ['vehicle_arson'], [], 'all_said']);
  });
});

it('takes what a text says in another paragraph for the one place it speaks of', () => {
  expect(
    readReasons(
      'The prison in Gap was attacked in the night from Tuesday to Wednesday.\n\nThree cars were burned.',
    ),
  ).toEqual([{ level: 'high', reason: 'all_said' }]);
});

it('is low where no night can be read', () => {
  expect(readReasons('Three cars were burned outside the prison in Gap.')).toEqual([
    { level: 'low', reason: 'night_unknown' },
  ]);
});
