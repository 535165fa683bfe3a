import { describe, expect, it } from 'vitest';
import type { ReadStatement } from '@/lib/intake/proposal';
import { readArticle } from '@/lib/intake/read-article';
import { readSeeds } from '@/seeds/read-seeds';

const { sites } = readSeeds();
const publishedOn = '2025-04-22';

/** What a text says of one field, with who says it, place by place. */
function listSaid(text: string, field: ReadStatement['field']) {
  const { proposals } = readArticle(
    { text, publishedOn },
    { publishedOn: null, outlet: null, sites, known: [] },
  );
  return proposals.map(({ site, place, statements }) => [
    site ?? place,
    ...statements
      .filter((one) => one.field === field)
      .map(({ value, speaker, modality }) => [value, speaker, modality]),
  ]);
}

describe('what is told beside an act', () => {
  it('is a tag where letters were found, be it on the wall next to it, and none where a group is named', () => {
    const text =
      'Overnight from Monday to Tuesday four cars were torched at the prison of Fleury-Mérogis. “DDPF” was daubed on a nearby wall. A group calling itself DDPF claimed the attacks, including the shooting at Toulon prison, where bullets struck the gate on the night of April 14.';
    expect(listSaid(text, 'trace')).toEqual([
      ['cp-fleury-merogis', [{ kind: 'tag', text: 'DDPF' }, null, 'reported']],
      ['cp-toulon-la-farlede'],
    ]);
  });

  it('is a private car at somebody’s home, and a car of the staff at the prison', () => {
    const text =
      'On Monday night the car of a prison officer was burned outside his home in the Var. At the prison of Gap the car of a guard was burned in the car park.';
    expect(listSaid(text, 'target')).toMatchObject([
      ['Var', ['private_car', null, 'reported']],
      ['ma-gap', ['staff_vehicles', null, 'reported'], ['car_park', null, 'reported']],
    ]);
  });

  it('is the night as whoever tells it of the place says it, and as the article itself where it only follows', () => {
    const text =
      'In Douai, shots were fired at the prison on the night of 21 April, the Douai prosecutor said.\n\nThree cars burned outside the prison of Béziers, the FO Justice union said.';
    expect(listSaid(text, 'night')).toEqual([
      ['ma-douai', ['2025-04-21', 'Douai prosecutor', 'stated']],
      ['cp-beziers', ['2025-04-21', null, 'reported']],
    ]);
  });

  it('is suspected of either night, where a day alone is named', () => {
    const text = 'Cars burned at the prison of Gap on 15 April, the FO Justice union said.';
    expect(listSaid(text, 'night')).toEqual([
      [
        'ma-gap',
        ['2025-04-15', 'FO Justice union', 'suspected'],
        ['2025-04-14', 'FO Justice union', 'suspected'],
      ],
    ]);
  });
});
