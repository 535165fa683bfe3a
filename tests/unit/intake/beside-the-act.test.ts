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

  it('is the night as whoever names it says it, where it is that of all places', () => {
    const text =
      'Deux établissements ont été visés dans la nuit de lundi à mardi, selon l’administration pénitentiaire.\n\nÀ Béziers, des tirs ont touché la porte de la prison.\n\nÀ Douai, deux voitures ont brûlé à la maison d’arrêt, a indiqué la procureure.';
    expect(listSaid(text, 'night')).toEqual([
      ['cp-beziers', ['2025-04-21', 'administration pénitentiaire', 'stated']],
      ['ma-douai', ['2025-04-21', 'administration pénitentiaire', 'stated']],
    ]);
  });
});
