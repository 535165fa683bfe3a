import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('the prison where a victim works', () => {
  it.each<[string, string[]]>([
    [
      'The car of a guard of the jail of Tulle was burned outside her flat in Corrèze on Tuesday night.',
      ['private_home: Corrèze 15 vehicle_arson'],
    ],
    [
      'A warder at Tulle prison found his car in flames in front of his house in Corrèze on Tuesday night.',
      ['private_home: Corrèze 15 vehicle_arson'],
    ],
    [
      'Une surveillante de la maison d’arrêt de Tulle a eu sa voiture incendiée devant chez elle, en Corrèze, mardi soir.',
      ['private_home: Corrèze 15 vehicle_arson'],
    ],
    [
      'Mardi soir, des coups de feu ont visé le domicile d’un agent affecté au centre pénitentiaire de Laon, dans l’Aisne.',
      ['private_home: Aisne 15 gunfire'],
    ],
    [
      'He has worked at Laon prison for ten years. On Tuesday night two shots hit the shutters of his house in the Aisne.',
      ['private_home: Aisne 15 gunfire'],
    ],
    [
      'Deux agents de la prison de Laon ont vu leurs voitures partir en fumée mardi soir devant leur immeuble, dans l’Aisne.',
      ['residential_building: Aisne 15 vehicle_arson'],
    ],
    [
      'A nurse employed by the jail in Tulle was threatened at her home in Corrèze on Tuesday night.',
      ['private_home: Corrèze 15 threat'],
    ],
    [
      'Les collègues de la maison d’arrêt de Tulle ont débrayé mercredi, après l’incendie mardi soir de la voiture d’un surveillant devant son pavillon de Corrèze.',
      ['private_home: Corrèze 15 vehicle_arson'],
    ],
    [
      'Guards at Tulle jail walked out on Wednesday in support of colleagues in Laon, whose prison was shot at on Tuesday night.',
      ['cp-laon 15 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what a fire of vehicles marked too', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday night two cars burned outside Laon prison; a third was scorched and the windows of the visitors’ room cracked in the heat.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Mardi soir, deux voitures ont brûlé devant la prison de Laon. Une troisième a été léchée par les flammes et la façade noircie par la fumée.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'On Tuesday night a van was set alight against the wall of Laon prison. The heat melted a gutter and blackened the wall.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Une fourgonnette a été incendiée mardi soir contre le mur de la prison de Laon. Le portail a été abîmé par la chaleur.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'A car was burned on Tuesday night in the garage of Laon prison; the flames damaged the ceiling.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'The fire destroyed four cars in the staff car park of Laon prison on Tuesday night and scorched a bus shelter.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Mardi soir le feu a détruit quatre voitures sur le parking de la prison de Laon et endommagé un abri.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Flames from the burning cars reached the roof of Laon prison’s reception on Tuesday night and gutted it.',
      ['cp-laon 15 building_arson+vehicle_arson'],
    ],
    [
      'On Tuesday night a bin was set on fire against the door of Laon prison and the door burned.',
      ['cp-laon 15 building_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('a school or an office beside a prison', () => {
  it.each<[string, string[]]>([
    [
      'On Tuesday night cars were burned at the prison service school in Agen and shots were fired at the jail in Laon.',
      ['enap-agen 15 vehicle_arson', 'cp-laon 15 gunfire'],
    ],
    [
      'In Agen, the remand prison’s gate was shot at on Tuesday night. The national school, on the other side of town, saw nothing.',
      ['ma-agen 15 gunfire'],
    ],
    [
      'À Agen, la porte de la maison d’arrêt a été visée par des tirs mardi soir. L’Enap, à l’autre bout de la ville, n’a rien signalé.',
      ['ma-agen 15 gunfire'],
    ],
    [
      'À Agen, sept voitures ont brûlé mardi soir sur le parking de l’Enap. La maison d’arrêt, en centre-ville, a été épargnée.',
      ['enap-agen 15 vehicle_arson'],
    ],
    [
      'The probation office in Laon was tagged on Tuesday night; the prison, two kilometres away, was not touched.',
      ['office: Laon 15 graffiti'],
    ],
    [
      'Le Spip de Laon a été incendié mardi soir. La prison n’a pas été visée.',
      ['office: Laon 15 building_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('another country beside France', () => {
  it.each<[string, string[]]>([
    [
      'In Belgium, shots were fired on Tuesday night at the prison of Ittre. In France, a car burned outside Laon prison.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Two cars burned outside a jail in Bavaria on Tuesday night. French prisons have seen worse: at Laon, four burned the same night.',
      ['cp-laon 15 vehicle_arson'],
    ],
    ['Une voiture a brûlé mardi soir devant la prison de Champ-Dollon, près de Genève.', []],
    ['À Barcelone, la prison de Brians a été visée mardi soir par des tirs.', []],
    ['A prison officer’s car was torched in Maghaberry on Tuesday night, as French unions mourned.', []],
    ['HMP Wandsworth: two cars set on fire on Tuesday night, police say.', []],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what is denied of one place', () => {
  it.each<[string, string[]]>([
    ['No shots were fired at Laon prison on Tuesday night, contrary to what was said online.', []],
    ['Contrairement à ce qui circule, aucune voiture n’a brûlé mardi soir devant la prison de Laon.', []],
    ['Rumours of a fire at Laon prison on Tuesday night are false, the prefecture says.', []],
    [
      'The prison at Laon was spared on Tuesday night; the one at Tulle was not: two cars burned there.',
      ['ma-tulle 15 vehicle_arson'],
    ],
    [
      'Laon prison was not hit on Tuesday night. Tulle was: shots were fired at the gate.',
      ['ma-tulle 15 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what is of another year or inside', () => {
  it.each<[string, string[]]>([
    ['Un détenu a mis le feu à son matelas mardi soir à la prison de Laon.', []],
    ['Mardi soir, un détenu de la prison de Laon a agressé un surveillant.', []],
    [
      'Last year a van was attacked near Laon prison. On Tuesday night shots hit its gate.',
      ['cp-laon 15 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});
