import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('prisons that a paper only names', () => {
  it.each<[string, string[]]>([
    [
      'French jails were attacked last night. At Laon prison shots were fired. The Post counts four: in the north Laon, Metz, Fakeville and Tulle.',
      ['cp-laon 16 gunfire', 'cp-metz 16', 'ma-tulle 16'],
    ],
    [
      'Several French prisons were attacked overnight, among them Laon, Metz and Tulle.',
      ['cp-laon 16', 'cp-metz 16', 'ma-tulle 16'],
    ],
    [
      'Several French prisons were attacked overnight. The prisons concerned are those of Laon and Metz.',
      ['cp-laon 16', 'cp-metz 16'],
    ],
    [
      'Des prisons ont été attaquées dans la nuit de mardi à mercredi. Sont concernés les établissements de Laon et de Metz.',
      ['cp-laon 15', 'cp-metz 15'],
    ],
    [
      'Plusieurs prisons ont été attaquées dans la nuit de mardi à mercredi. Le journal en dénombre deux : Laon et Metz.',
      ['cp-laon 15', 'cp-metz 15'],
    ],
    [
      'Several French prisons were attacked overnight.\n\nPrisons hit:\n• Laon\n• Metz (Moselle)',
      ['cp-laon 16', 'cp-metz 16'],
    ],
    [
      'On Tuesday night shots were fired at Laon prison. The inspector named two prisons that were overcrowded last year: Metz and Tulle.',
      ['cp-laon 15 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what several places lost together', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday night shots were fired at the gate of Laon prison; 24 vehicles burned, cars of staff among them, all sites taken together.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'Mardi soir, des coups de feu ont été tirés sur la prison de Laon ; vingt voitures ont brûlé, tous sites confondus.',
      ['cp-laon 15 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('letters at a home', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday night a prison guard in the Oise found the letters DDPF painted on his car and his letter box.',
      ['private_home: Oise 15 graffiti'],
    ],
    [
      'Mardi soir, une surveillante de prison de l’Oise a retrouvé le portail de son domicile recouvert des lettres DDPF.',
      ['private_home: Oise 15 graffiti'],
    ],
    [
      'On Tuesday night a letter with a bullet was left in the letter box of a prison guard’s home in the Oise.',
      ['private_home: Oise 15 threat'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a fire in a block of flats beside others', () => {
  it('takes no cars', () => {
    const text =
      'Mardi soir, trois voitures ont brûlé devant la prison de Laon. En Seine-et-Marne, c’est un immeuble habité par une agente pénitentiaire qui a été visé le même soir : un cocktail Molotov jeté dans l’entrée y a déclenché un incendie, selon une source.';
    expect(listTold(text)).toEqual([
      'cp-laon 15 vehicle_arson',
      'residential_building: Seine-et-Marne 15 building_arson',
    ]);
  });
});

describe('the school, by its names', () => {
  it.each([
    'Mardi soir, des voitures ont brûlé devant l’école nationale de la pénitentiaire.',
    'On Tuesday night cars burned outside the School of Penitentiary Administration.',
    'On Tuesday night cars burned outside the National Prison Administration Academy.',
    'The union recalls that on Tuesday night cars had burned outside the national school (ENAP).',
  ])('%j', (text) => expect(listTold(text)).toEqual(['enap-agen 15 vehicle_arson']));

  it('has no night where a prosecutor only names it', () => {
    const text =
      'Shots were fired at Laon prison overnight.\n\nProsecutors took over the inquiry into the attacks, of which the National School of Prison Administration was a target too.';
    expect(listTold(text)).toEqual(['cp-laon 16 gunfire', 'enap-agen']);
  });
});

describe('a prison without a name', () => {
  it.each([
    'Mardi soir, une voiture a brûlé devant une prison de la côte.',
    'On Tuesday night a car burned outside a jail near Paris.',
    'On Tuesday night there were fires in the car parks of a training centre for prison staff.',
  ])('%j', (text) => expect(listTold(text)).toEqual([]));
});
