import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('a dispatch', () => {
  it.each<[string, string[]]>([
    [
      'Two prisons in the centre of France were attacked within an hour of each other, prosecutors said on Wednesday.\nAt Laon, gunmen on a motorbike fired on the entrance at about 1am on Wednesday. The second attack, at Muret, involved petrol: a fire was lit under a guard’s van, which was destroyed.',
      ['cp-laon 15 gunfire', 'cd-muret 15 vehicle_arson'],
    ],
    [
      'Prisons : nouvelle nuit de violences\nDans la nuit de mardi à mercredi, la porte de la maison d’arrêt de Tulle a essuyé une dizaine de balles. Un peu plus tôt, à Laon, des inconnus avaient mis le feu à trois véhicules garés devant le centre pénitentiaire. À Niort, rien à signaler.',
      ['ma-tulle 15 gunfire', 'cp-laon 15 vehicle_arson'],
    ],
    [
      'Mardi 15 avril, 23 h 40 : un cocktail Molotov est jeté par-dessus le mur de la prison de Laon ; il ne s’enflamme pas. Mercredi 16 avril, 2 heures : à Tulle, deux voitures brûlent devant la maison d’arrêt.',
      ['cp-laon 15 arson_attempt', 'ma-tulle 15 vehicle_arson'],
    ],
    [
      'Police in Lyon arrested two brothers on Wednesday over the burning of a car outside the home of a prison officer in the Isère on Tuesday night. The officer works at Varces.',
      ['private_home: Isère 15 vehicle_arson'],
    ],
    [
      'Un homme de 19 ans, domicilié à Valence, a été interpellé mercredi à Lyon. Il est soupçonné d’avoir tiré, mardi soir, sur la façade de la prison de Laon.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'The court in Nîmes on Wednesday jailed a man from Arles who threw a petrol bomb at the gate of the jail in Tulle on Tuesday night.',
      ['ma-tulle 15 building_arson'],
    ],
    ['A prison van was shot at on Tuesday night as it left Laon prison.', ['cp-laon 15 gunfire']],
    ['On Tuesday night a driver rammed the gate of Laon prison and fled.', ['cp-laon 15 vandalism']],
    [
      'Mardi soir, une voiture-bélier a enfoncé le portail de la prison de Laon avant d’être incendiée.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'On Tuesday night masked men smashed the windscreens of six cars at Laon prison and set fire to a seventh.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Mardi soir, les pneus de six voitures ont été crevés devant la prison de Laon et une septième a été incendiée.',
      ['cp-laon 15 vehicle_arson'],
    ],
    ['A grenade was found, unexploded, outside Laon prison on Wednesday morning.', ['cp-laon 15 explosive']],
    [
      'On Tuesday night a drone dropped a burning flare on the roof of Laon prison, which caught fire.',
      ['cp-laon 15 building_arson'],
    ],
    ['Des tirs de mortier ont visé la prison de Laon mardi soir.', ['cp-laon 15 explosive']],
    ['Des feux d’artifice ont été tirés mardi soir devant la prison de Laon.', []],
    [
      'The letters DDPF were sprayed on the wall of Laon prison on Tuesday night. Nothing else was touched.',
      ['cp-laon 15 graffiti'],
    ],
    [
      'Two cars were burned outside Laon prison on Tuesday night and the letters DDPF were sprayed on a wall.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Le sigle DDPF a été découvert mercredi matin sur le mur de la prison de Laon.',
      ['cp-laon 15 graffiti'],
    ],
    [
      'Bullets were found in an envelope sent to the director of Laon prison on Tuesday.',
      ['cp-laon 14/15 threat'],
    ],
    [
      'After shots at Laon prison on Tuesday night, the governor of Tulle jail asked for patrols.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'The mayor of Tulle, where cars were burned outside the jail on Tuesday night, wants cameras.',
      ['ma-tulle 15 vehicle_arson'],
    ],
    [
      'The prefect of Corrèze said two cars had been burned outside Tulle jail on Tuesday night, and that a third attack, on the jail in Niort, had been prevented.',
      ['ma-tulle 15 vehicle_arson'],
    ],
    ['What burned outside Laon prison on Tuesday night was a bin.', []],
    ['Someone set fire to bins outside Laon prison on Tuesday night.', []],
    [
      'A warder’s scooter was found burned in the car park of Laon prison on Wednesday morning.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Mercredi matin, une surveillante de la prison de Laon a retrouvé sa voiture brûlée sur le parking de l’établissement.',
      ['cp-laon 15 vehicle_arson'],
    ],
    ['They had come to burn cars outside Laon prison on Tuesday night but fled when a patrol passed.', []],
    [
      'Ils voulaient brûler des voitures mardi soir devant la prison de Laon ; une patrouille les a mis en fuite.',
      [],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});
