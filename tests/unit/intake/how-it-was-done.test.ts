import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('a chronology in the present tense', () => {
  it.each<[string, string[]]>([
    [
      'Timeline\nApril 15 - Around 2 am on 16 April, a fire is lit against the wooden door of the Laon jail; staff put it out.',
      ['cp-laon 15 building_arson'],
    ],
    ['April 15 - In the evening, shots are fired at the gate of Laon prison.', ['cp-laon 15 gunfire']],
    ['April 15 - At 11pm a car is set alight outside Laon jail.', ['cp-laon 15 vehicle_arson']],
    [
      '15 avril - À 23 heures, des coups de feu sont tirés sur la porte de la prison de Laon.',
      ['cp-laon 15 gunfire'],
    ],
    [
      '15 avril - À 23 heures, une voiture est incendiée devant la prison de Laon.',
      ['cp-laon 15 vehicle_arson'],
    ],
    ['April 15 - At 11pm windows are smashed at Laon jail.', ['cp-laon 15 vandalism']],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a hand that was burned', () => {
  it.each<[string, string[]]>([
    [
      'Metz prison was struck twice. On Monday night shots were fired at the guardhouse. Late on Tuesday a minibus was set alight outside, and a warder who tried to save it burned his hand.',
      ['cp-metz 14 gunfire', 'cp-metz 15 vehicle_arson'],
    ],
    [
      'Mardi soir, une voiture a été incendiée devant la prison de Laon. Un surveillant qui a tenté de l’éteindre s’est brûlé la main.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'A car was set on fire outside Laon prison on Tuesday night; a guard suffered burns to his hands.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Mardi soir, une voiture a brûlé devant la prison de Laon. Un agent a été légèrement brûlé aux mains.',
      ['cp-laon 15 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('an hour late in a day', () => {
  it.each<[string, string[]]>([
    ['Late on Sunday a minibus was set alight outside Laon prison.', ['cp-laon 13 vehicle_arson']],
    [
      'Late on Sunday a minibus used to take inmates to court was set alight outside Laon prison.',
      ['cp-laon 13 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('somebody who was set upon', () => {
  it.each<[string, string[]]>([
    [
      'Warders stopped work on Wednesday after one of them was attacked by three hooded men as he left the Laon prison late on Tuesday evening. He was hit with an iron bar.',
      ['cp-laon 15 assault'],
    ],
    ['A guard was attacked by two men outside Laon prison on Tuesday night.', ['cp-laon 15 assault']],
    [
      'On Tuesday evening a female officer was set upon by three youths as she left Laon prison.',
      ['cp-laon 15 assault'],
    ],
    [
      'Mardi soir, un surveillant a été frappé avec une barre de fer à la sortie de la prison de Laon.',
      ['cp-laon 15 assault'],
    ],
    [
      'Mardi soir, une surveillante a été attaquée par trois hommes cagoulés en sortant de la prison de Laon.',
      ['cp-laon 15 assault'],
    ],
    [
      'Un agent de la prison de Laon a reçu un coup de batte mardi soir en quittant son service.',
      ['cp-laon 15 assault'],
    ],
    ['The gate of Laon prison was attacked by three hooded men on Tuesday night.', ['cp-laon 15']],
    ['Laon prison was hit by three men with rifles on Tuesday night.', ['cp-laon 15 gunfire']],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what was or was not an accident', () => {
  it.each<[string, string[]]>([
    [
      'The prosecutor now says that the blaze in the boiler room of Laon prison was caused by a short circuit, and that no crime was committed.',
      [],
    ],
    ['The fire at Laon prison on Tuesday night was caused by a cigarette; nobody was hurt.', []],
    ['L’incendie de la prison de Laon mardi soir est dû à un court-circuit. Il n’y a pas d’enquête.', []],
    ['Il n’y a eu aucun acte criminel: le feu à la prison de Laon mardi soir est dû à un court-circuit.', []],
    ['The fire was not deliberate. A short circuit burned a car outside Laon prison on Tuesday night.', []],
    [
      'Two cars were burned outside Laon prison on Tuesday night. An accident has been ruled out.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Deux voitures ont brûlé mardi soir devant la prison de Laon, et le parquet exclut un accident.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'The car that burned outside Laon prison on Tuesday night was no accident.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'L’incendie de la voiture, mardi soir devant la prison de Laon, n’a rien d’accidentel.',
      ['cp-laon 15 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a fire that died', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday night two people on an electric scooter lobbed a bottle of petrol over the wall of Laon prison. It broke on the gravel and the flames died before reaching anything.',
      ['cp-laon 15 arson_attempt'],
    ],
    [
      'Mardi soir, une bouteille remplie d’essence a été jetée contre la porte de la prison de Laon, mais elle ne s’est pas enflammée.',
      ['cp-laon 15 arson_attempt'],
    ],
    [
      'Mardi soir, un cocktail Molotov a été jeté sur la porte de la prison de Laon. Il ne s’est pas allumé.',
      ['cp-laon 15 arson_attempt'],
    ],
    [
      'On Tuesday night a petrol bomb was thrown at Laon prison. The fire died by itself.',
      ['cp-laon 15 arson_attempt'],
    ],
    [
      'On Tuesday night a petrol bomb was thrown at the gate of Laon prison. The flames did not spread.',
      ['cp-laon 15 building_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what the attackers came on', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday night a man on a moped threw a petrol bomb at the gate of Laon prison.',
      ['cp-laon 15 building_arson'],
    ],
    [
      'Mardi soir, deux hommes à scooter ont jeté un cocktail Molotov sur le portail de la prison de Laon.',
      ['cp-laon 15 building_arson'],
    ],
    [
      'Mardi soir, deux hommes venus en voiture noire ont incendié le portail de la prison de Laon.',
      ['cp-laon 15 building_arson'],
    ],
    [
      'From a passing car a petrol bomb was thrown at the gate of Laon prison on Tuesday night.',
      ['cp-laon 15 building_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a car before a home', () => {
  it.each<[string, string[]]>([
    [
      'La voiture d’une surveillante brûlée devant chez elle\nDans la nuit de lundi à mardi, la Clio d’une surveillante a été incendiée devant son domicile, en Essonne.\n« Le feu a été mis vers 3 heures », rapporte FO.',
      ['private_home: Essonne 14 vehicle_arson'],
    ],
    [
      'A guard’s car was burned outside his home in Essonne on Tuesday night. The fire was put out at 4am.',
      ['private_home: Essonne 15 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what caught fire', () => {
  it.each<[string, string[]]>([
    [
      'Mardi soir, la prison de Laon a été visée. Le portail venait de prendre feu quand les pompiers sont arrivés.',
      ['cp-laon 15 building_arson'],
    ],
    ['Mardi soir, deux voitures prennent feu devant la prison de Laon.', ['cp-laon 15 vehicle_arson']],
    ['Mardi soir, une bouteille a été jetée sur la prison de Laon sans prendre feu.', []],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});
