import { describe, expect, it } from 'vitest';
import { findWords } from '@/components/desk/incident-form/passage-text';
import { searchChoices } from '@/components/desk/incident-form/search-choices';
import { tidyClock } from '@/components/desk/incident-form/time-inputs';

const choices = [
  { value: 'reau', label: 'Réau', names: ['Centre pénitentiaire du Sud Francilien', 'prison de Réau'] },
  { value: 'aix', label: 'Aix-Luynes', names: ['MA d’Aix-Luynes'] },
  { value: 'saint', label: 'Saint-Étienne', names: ['La Talaudière'] },
];
const search = (text: string) => searchChoices(choices, text).map(({ value, by }) => [value, by]);

describe('the search for a place', () => {
  it.each([
    ['reau', [['reau', null]]],
    ['SUD-FRANCILIEN', [['reau', 'Centre pénitentiaire du Sud Francilien']]],
    ['saint etienne', [['saint', null]]],
    ['talaudiere', [['saint', 'La Talaudière']]],
    ["ma d'aix", [['aix', 'MA d’Aix-Luynes']]],
    ['nowhere', []],
  ])('finds %s, and says by which name', (text, found) => {
    expect(search(text)).toEqual(found);
  });

  it('shows all while nothing is typed', () => {
    expect(search('')).toHaveLength(3);
  });
});

describe('pasted words', () => {
  const text = 'Two cars burned. The “third” car was\u00a0saved. Two cars burned again.';

  it('are found in a text whatever their quotes, blanks and capitals', () => {
    const span = findWords(text, ' the "third" car was saved ');
    expect(span && text.slice(span.start, span.end)).toBe('The “third” car was\u00a0saved');
  });

  it('are not placed where they stand twice or nowhere', () => {
    expect(findWords(text, 'two cars burned')).toBeNull();
    expect(findWords(text, 'a bus')).toBeNull();
    expect(findWords(text, '  ')).toBeNull();
  });
});

describe('a clock time as typed', () => {
  it.each([
    ['5.20', '05:20'],
    ['5h20', '05:20'],
    ['21:30', '21:30'],
    ['5h', '05:00'],
    ['25.10', '25.10'],
    ['half past nine', 'half past nine'],
  ])('%s is written %s', (typed, tidy) => {
    expect(tidyClock(typed)).toBe(tidy);
  });
});
