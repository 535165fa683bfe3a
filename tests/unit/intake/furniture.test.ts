import { describe, expect, it } from 'vitest';
import { blankFurniture, findFurniture } from '@/lib/intake/find-furniture';
import { findStatedDay } from '@/lib/intake/find-stated-day';
import { foldInPlace } from '@/lib/intake/fold-in-place';

const STORY = 'Two cars were set on fire outside the prison in Metz on Monday night, the prosecutor said.';
const leftOf = (text: string) =>
  findFurniture(text).map(({ start, end }) => text.slice(start, end).trim().split('\n')[0]);

describe('what stands around an article', () => {
  it.each([
    [
      'titles under a heading',
      'Most read\nFire at a depot in Hull',
      ['Most read', 'Fire at a depot in Hull'],
    ],
    ['titles in French', 'À lire aussi\n› Nancy : une rixe', ['À lire aussi', '› Nancy : une rixe']],
    [
      'one title on its line',
      'Lire aussi : Nancy, une voiture brûlée',
      ['Lire aussi : Nancy, une voiture brûlée'],
    ],
    [
      'a caption with its credit',
      'The gate of the prison at Réau. Photo: A. Person',
      ['The gate of the prison at Réau. Photo: A. Person'],
    ],
    ['the article before', 'Previous article\nA fire in Hull', ['Previous article', 'A fire in Hull']],
    ['a title led to', '[Vidéo] Des tirs à Nancy', ['[Vidéo] Des tirs à Nancy']],
    ['another', 'Article suivant : une rixe à Nancy', ['Article suivant : une rixe à Nancy']],
    ['catchwords', 'Tags: prison, fire, Nancy', ['Tags: prison, fire, Nancy']],
    ['nothing of the story', 'A long night\nNobody was hurt, the union said, and the gate was repaired.', []],
    ['nothing below a subhead', `Elsewhere\n${STORY}`, ['Elsewhere']],
  ])('%s', (_, below, left) => {
    expect(leftOf(`${STORY}\n${below}`)).toEqual(left);
  });

  it('ends with what readers write', () => {
    const text = `${STORY}\n${STORY}\nComments (2)\nAnn: ${STORY}`;
    expect(blankFurniture(foldInPlace(text)).trim()).toBe(foldInPlace(`${STORY}\n${STORY}`));
  });

  it('is not looked for above the article, where such words are its menu', () => {
    expect(leftOf(`News\nMost read\nA night of fire\n${STORY}`)).toEqual([]);
  });

  it('takes the line over an article that ends with an agency for what a picture shows', () => {
    const shown = 'The gate of the prison at Réau. (AFP)';
    expect(blankFurniture(foldInPlace(`${shown}\n${STORY}`)).trim()).toBe(foldInPlace(STORY));
    expect(leftOf(`${STORY}\nNobody was hurt. (AFP)`)).toEqual([]);
  });

  it('keeps every offset', () => {
    const folded = foldInPlace(`${STORY}\nRead more\nOther news`);
    expect(blankFurniture(folded)).toHaveLength(folded.length);
  });

  it('dates nothing', () => {
    expect(findStatedDay(`${STORY}\nRelated articles\nA prison plan\nMay 18 2025`)).toBeNull();
  });
});

describe('the day of publication', () => {
  it('is a full date with its hour that opens a line', () => {
    expect(findStatedDay(`A title\nMonday June 9 2025, 6.15am, The Chronicle\n${STORY}`)).toBe('2025-06-09');
  });
});
