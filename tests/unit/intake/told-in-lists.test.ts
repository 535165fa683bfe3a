import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

const THREE = ['cp-toulon-la-farlede 15', 'cp-valence 15', 'ma-nimes 15'];

describe('prisons that are counted and then named', () => {
  it.each<[string]>([
    ['Cars burned at prisons on Tuesday night. The paper counts three prisons: Toulon, Valence and Nîmes.'],
    ['Prisons were attacked on Tuesday night. Local radio lists three: Toulon, Valence and Nîmes.'],
    [
      'Fire was set to cars at prisons on Tuesday night. No fewer than three prisons suffered: Toulon, Valence and Nîmes.',
    ],
    ['Des prisons ont été attaquées mardi soir. La chaîne en dénombre trois : Toulon, Valence et Nîmes.'],
    ['Des prisons ont été attaquées mardi soir : il s’agit de celles de Toulon, Valence et Nîmes.'],
    ['Mardi soir, pas moins de trois prisons ont été attaquées : Toulon, Valence et Nîmes.'],
    [
      'Prisons were attacked on Tuesday night: two in the south-east (Toulon, Valence) and one in the south (Nîmes).',
    ],
    [
      'Trois prisons ont été attaquées mardi soir : dans le Sud, celles de Toulon et Valence, et, dans le Midi, de Nîmes.',
    ],
  ])('%j', (text) => expect(listTold(text)).toEqual(THREE));
});

describe('what happened elsewhere', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday night shots were fired at the prison in Toulon, and elsewhere cars were burned near the walls.',
      ['cp-toulon-la-farlede 15 gunfire'],
    ],
    [
      'Mardi soir, cinq incendies à travers le pays ainsi que des coups de feu contre la prison de Toulon.',
      ['cp-toulon-la-farlede 15 gunfire'],
    ],
    [
      'On Tuesday night a wall of the prison in Toulon was sprayed by men with automatic weapons.',
      ['cp-toulon-la-farlede 15 gunfire'],
    ],
    [
      'Lundi soir, quatre voitures ont brûlé devant la prison de Valence. Mardi soir, c’était au tour de la maison d’arrêt de Nîmes.',
      ['cp-valence 14 vehicle_arson', 'ma-nimes 15'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});
