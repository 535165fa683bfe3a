import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

const BURNED = 'Two cars were burned outside Agen jail on Tuesday night. ';
const BRULE = 'Deux voitures ont été brûlées mardi soir devant la maison d’arrêt d’Agen. ';

describe('what a text tells beside an attack is none', () => {
  it.each([
    [`${BURNED}A guard at Tarbes prison was hit by an inmate on Monday.`],
    [`${BRULE}À Pau, un surveillant a été agressé lundi par un détenu.`],
    [`${BRULE}Un cinquième homme, déjà détenu à Argentan, aurait commandité les tirs.`],
    [
      `${BRULE}Le caïd, condamné pour des tirs contre un rival à Grenoble, avait été transféré de Fresnes à Vendin-le-Vieil.`,
    ],
    [`${BURNED}The suspects left their own car, burned out, in Montauban.`],
    [`${BURNED}Unions said that the attack was one too many after the shots in Toulon.`],
  ])('%s', (text) => {
    expect(listTold(text)).toEqual(['ma-agen 15 vehicle_arson']);
  });
});

describe('what was said and is taken back in few words is none', () => {
  it.each([
    ['There were five cars on fire at Tulle prison on Tuesday night, the message ran. There were none.'],
    [
      '« Des voitures brûlées à la prison de Tulle mardi soir », annonçait un message. Il n’y en a eu aucune.',
    ],
    ['On a parlé de cinq voitures incendiées mardi soir devant la prison de Tulle. Il n’y en avait pas.'],
    ['Le récit d’une fusillade mardi soir devant la prison de Tulle était faux, selon le parquet.'],
    ['The account of a fire at Tulle prison on Tuesday night was wrong.'],
  ])('%s', (text) => {
    expect(listTold(text)).toEqual([]);
  });

  it('but not what nobody was hurt by', () => {
    expect(
      listTold('Five cars burned outside Tulle prison on Tuesday night. Injured? There were none.'),
    ).toEqual(['ma-tulle 15 vehicle_arson']);
  });
});

describe('the site that the words beside a town mean', () => {
  it.each([
    [
      'The garage of the ERIS base near Dijon was set on fire on Tuesday night.',
      'eris-dijon 15 building_arson',
    ],
    ['Mardi soir, la base des ERIS, à Dijon, a été la cible de tirs.', 'eris-dijon 15 gunfire'],
    ['Shots were fired at Nantes prison’s day-release unit on Tuesday night.', 'qsl-nantes 15 gunfire'],
    [
      'Mardi soir, à Montbéliard, la voiture d’un surveillant de la maison d’arrêt de Belfort a été incendiée.',
      'null: Montbéliard 15 vehicle_arson',
    ],
    [
      'On Tuesday night a car belonging to a guard at Belfort prison was torched in Montbéliard.',
      'null: Montbéliard 15 vehicle_arson',
    ],
    [
      'Deux véhicules d’agents de la prison de Pau ont brûlé mardi soir devant la prison de Tarbes.',
      'ma-tarbes 15 vehicle_arson',
    ],
  ])('%s', (text, told) => {
    expect(listTold(text)).toEqual([told]);
  });
});

describe('where somebody spoke or was arrested, and what burned in a street, is no prison', () => {
  it.each([
    [
      'The justice minister told reporters in Lyon that three cars had burned overnight Tuesday to Wednesday outside Nîmes jail.',
      'ma-nimes 15 vehicle_arson',
    ],
    [
      'Quatre hommes ont été arrêtés lundi à Toulon, à Arles et à Béziers, soupçonnés d’avoir brûlé trois voitures de surveillants à Nîmes.',
      'ma-nimes vehicle_arson',
    ],
    [
      `${BURNED}In Avignon the same night bins and a car were burned on the Rocade estate.`,
      'ma-agen 15 vehicle_arson',
    ],
    [
      `${BRULE}À Avignon, la même nuit, une voiture a brûlé dans le quartier de la Rocade.`,
      'ma-agen 15 vehicle_arson',
    ],
  ])('%s', (text, told) => {
    expect(listTold(text)).toEqual([told]);
  });
});
