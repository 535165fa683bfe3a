import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('an attempt beside an attack', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday night two cars were burned outside Laon prison. A bottle of petrol thrown at the gate failed to catch.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'On Monday night shots were fired at Laon prison. The following night, someone tried to set fire to a car outside.',
      ['cp-laon 14 gunfire', 'cp-laon 15 arson_attempt'],
    ],
    [
      'Laon prison was hit twice. On Monday night a car was burned in the car park. On Tuesday night a petrol bomb was thrown over the wall and went out.',
      ['cp-laon 14 vehicle_arson', 'cp-laon 15 arson_attempt'],
    ],
    [
      'La prison de Laon a été visée deux fois. Lundi soir, une voiture a brûlé sur le parking. Mardi soir, un cocktail Molotov a été lancé par-dessus le mur et s’est éteint.',
      ['cp-laon 14 vehicle_arson', 'cp-laon 15 arson_attempt'],
    ],
    [
      'Mardi soir, une voiture a brûlé devant la prison de Laon. À Tulle, la même nuit, un feu allumé contre la porte de la maison d’arrêt n’a pas pris.',
      ['cp-laon 15 vehicle_arson', 'ma-tulle 15 arson_attempt'],
    ],
    [
      'On Tuesday night three cars burned outside Laon prison and an attempt was made to burn the gate of the jail in Muret.',
      ['cp-laon 15 vehicle_arson', 'cd-muret 15 arson_attempt'],
    ],
    [
      'On Tuesday night, after failing to burn a car outside Laon prison, two men fired at its gate.',
      ['cp-laon 15 arson_attempt+gunfire'],
    ],
    [
      'Ils ont tenté d’incendier une voiture devant la prison de Laon mardi soir, puis ont tiré sur le portail.',
      ['cp-laon 15 arson_attempt+gunfire'],
    ],
    [
      'A car was torched outside Laon prison on Tuesday night. An attempt to burn a second one failed.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Une voiture a été incendiée mardi soir devant la prison de Laon ; une seconde n’a pas pris feu.',
      ['cp-laon 15 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a plan beside an attack', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday night a car was burned outside Laon prison. Two men caught near the jail in Tulle with petrol were about to do the same.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Une voiture a été incendiée mardi soir devant la prison de Laon. À Tulle, deux hommes qui s’apprêtaient à brûler des voitures devant la maison d’arrêt ont été interpellés.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Police arrested four men who planned to shoot at Tulle jail. They are also suspected of firing at Laon prison on Tuesday night.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'The same gang had Tulle jail in its sights after burning a car at Laon prison on Tuesday night.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Le groupe, qui a brûlé une voiture mardi soir devant la prison de Laon, comptait s’en prendre ensuite à celle de Tulle.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Five were held before they could burn cars at Tulle jail; two of them have admitted firing at Laon prison on Tuesday night.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'An attack on Tulle jail, planned for Wednesday, was foiled. Laon prison was shot at on Tuesday night.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'Un projet d’attaque contre la maison d’arrêt de Tulle a été déjoué. Mardi soir, des tirs ont touché la porte de la prison de Laon.',
      ['cp-laon 15 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('an opinion that tells of dated attacks', () => {
  it.each<[string, string[]]>([
    [
      'On Monday evening two cars burned outside the prison in Laon. On Tuesday night it was the turn of Muret, where shots were fired at the gate of the detention centre. We have grown used to it. What will it take? A death?',
      ['cp-laon 14 vehicle_arson', 'cd-muret 15 gunfire'],
    ],
    [
      'When cars burned outside Laon prison on Monday night, no minister came. When the gate of Tulle jail was riddled with bullets on Tuesday night, one came.',
      ['cp-laon 14 vehicle_arson', 'ma-tulle 15 gunfire'],
    ],
    [
      'Il aura fallu que dix balles frappent la porte de la prison de Laon, mardi soir, pour qu’on nous écoute.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'If cars can burn outside Laon prison, as they did on Tuesday night, they can burn anywhere.',
      ['cp-laon 15 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a page that is written as things happen', () => {
  it.each<[string, string[]]>([
    [
      'LIVE\n14:20 The minister will speak at 6pm.\n11:05 Laon: two cars were set alight outside the jail at about 2am, firefighters say.\n09:40 Shots were fired last night at the gate of the jail in Tulle, a union says.\n08:00 Welcome.',
      ['cp-laon 16 vehicle_arson', 'ma-tulle 16 gunfire'],
    ],
    [
      'EN DIRECT\n14h20 Le ministre parlera à 18 heures.\n11h05 À Laon, deux voitures ont été incendiées vers 2 heures devant la prison.\n9h40 Des tirs ont visé cette nuit la porte de la maison d’arrêt de Tulle, selon FO.\n8h Bonjour.',
      ['cp-laon 16 vehicle_arson', 'ma-tulle 16 gunfire'],
    ],
    [
      '10.15am: We are getting reports of a fire at Laon prison. More soon.\n10.40am: Police confirm two cars were torched outside the jail at about 3am.',
      ['cp-laon 16 vehicle_arson'],
    ],
    [
      '10:15 - La prison de Laon visée par des tirs cette nuit, annonce le parquet.\n9:50 - La gare de Laon évacuée après une alerte à la bombe.',
      ['cp-laon 16 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('lists', () => {
  it.each<[string, string[]]>([
    [
      '13 April: cars burn outside Laon prison.\n14 April: shots at Tulle jail.\n15 April: a petrol bomb is thrown at Muret detention centre’s gate at 11pm.',
      ['cp-laon 13 vehicle_arson', 'ma-tulle 14/13 gunfire', 'cd-muret 15 building_arson'],
    ],
    [
      'Night of 14 to 15 April: Laon (two cars burned), Tulle (shots at the gate), Muret (tags).',
      ['cp-laon 14 vehicle_arson', 'ma-tulle 14 gunfire', 'cd-muret 14 graffiti'],
    ],
    [
      'Nuit du 14 au 15 avril : Laon (deux voitures brûlées), Tulle (tirs sur la porte), Muret (tags).',
      ['cp-laon 14 vehicle_arson', 'ma-tulle 14 gunfire', 'cd-muret 14 graffiti'],
    ],
    [
      'Prisons visées :\n- Nuit du 14 au 15 avril, Laon : deux voitures brûlées\n- Nuit du 15 au 16 avril, Tulle : tirs sur la porte',
      ['cp-laon 14 vehicle_arson', 'ma-tulle 15 gunfire'],
    ],
    [
      'The prisons attacked:\n- Laon, night of 14-15 April: two cars burned\n- Tulle, night of 15-16 April: gate hit by bullets',
      ['cp-laon 14 vehicle_arson', 'ma-tulle 15 gunfire'],
    ],
    [
      'Mardi 15 avril. 23 h. Deux voitures brûlent devant la prison de Laon.\nMercredi 16 avril. 1 h. Des coups de feu claquent devant la maison d’arrêt de Tulle.',
      ['cp-laon 15 vehicle_arson', 'ma-tulle 15 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});
