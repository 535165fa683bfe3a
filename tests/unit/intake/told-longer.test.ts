import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('an act that is told over several sentences', () => {
  it.each([
    [
      'is told by the holes it left',
      'The shutters of Laon prison’s visitor centre now have eleven holes. They were made by a pistol at some point between midnight and 4am on Wednesday.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'is of the hour rather than of the hours before',
      'In the car park of Laon prison, on Wednesday, men in white knelt around three shells. The cars had burned a few hours earlier, shortly before 4am.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'is told by the pronoun of a car',
      'All that remains of a guard’s Clio is a black rectangle in the car park of Laon prison. Two men poured fuel on it on Tuesday night and lit it.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'is not that of another month',
      'It is the second time. In April, men had fired at the gate. On Tuesday night they came back to Laon prison and burned three cars.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'is told in a letter to colleagues',
      'Dear colleagues,\nYou will have heard by now that two cars were set on fire in front of our prison on Tuesday night.\nFor the branch of Laon prison',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'is counted town by town after a colon',
      'Cars were burned in front of two prisons in the Limousin overnight Tuesday to Wednesday: four in Limoges, one in Tulle.',
      ['ma-limoges 15 vehicle_arson', 'ma-tulle 15 vehicle_arson'],
    ],
    [
      'begins when the night has fallen',
      'À Gap, une voiture a brûlé lundi soir devant la prison. Et mardi, à peine la nuit tombée, la porte de la prison de Laon a été criblée de plombs.',
      ['ma-gap 14 vehicle_arson', 'cp-laon 15 gunfire'],
    ],
    [
      'is petrol that nobody is said to have lit',
      'Petrol was poured under the door of Laon prison on Tuesday night. The match went out.',
      ['cp-laon 15 arson_attempt'],
    ],
    [
      'is told of vehicles by a pronoun',
      'By Wednesday morning nothing was left of the two vans. They had been set on fire outside Laon prison shortly after midnight.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'is told on the morning after of a prison that joins the list',
      'Tout commence mardi soir. À Gap, deux voitures brûlent devant la prison. Quand le jour se lève, mercredi, Laon s’est ajoutée à la liste : trois fourgons ont brûlé devant la prison.',
      ['ma-gap 15 vehicle_arson', 'cp-laon 15 vehicle_arson'],
    ],
    [
      'is counted from the day on which it is told',
      'The prosecutor in Laon spoke on Wednesday afternoon. Two men, she said, had stopped at the prison at 1.20am the night before, poured petrol over a car and lit it.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'is at a jail by its local name',
      'NOUMÉA — Deux voitures de surveillants ont été incendiées mardi soir sur le parking du Camp-Est.',
      ['cp-noumea-camp-est 15 vehicle_arson'],
    ],
    [
      'is a fire that damaged a prison',
      'A fire started on purpose damaged a day-release centre in Besançon on Tuesday night.',
      ['csl-besancon 15 building_arson'],
    ],
    [
      'is petrol that was lit',
      'Petrol was poured on the door of Laon prison on Tuesday night and set alight.',
      ['cp-laon 15 building_arson'],
    ],
    [
      'is a fire that did not reach the building',
      'Deux voitures ont brûlé mardi soir devant la prison de Laon. Les flammes n’ont pas touché les bâtiments.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'is told before its place',
      'On brûle la voiture d’une surveillante, et l’État plie. La scène s’est déroulée mardi soir à Laon, devant la prison.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'is the turn of a part of the country',
      'On Monday night a van burned at Laon prison. On Tuesday night it was the turn of the west. The jail in Vannes lost three cars.',
      ['cp-laon 14 vehicle_arson', 'ma-vannes 15 vehicle_arson'],
    ],
    [
      'is a note under a wiper',
      'Mardi soir, un agent a trouvé sous l’essuie-glace de sa voiture, garée devant la prison de Laon, une feuille pliée : « on sait où vous dormez ».',
      ['cp-laon 15 threat'],
    ],
    [
      'is stones thrown at a gate',
      'Youths hurled paving stones at the gatehouse of Laon prison on Tuesday night, breaking every pane.',
      ['cp-laon 15 vandalism'],
    ],
    [
      'is one at an office of the town that opens the text',
      'Laon. Une bouteille d’essence enflammée a été jetée dans la nuit de mardi à mercredi à travers une fenêtre de l’antenne du service pénitentiaire d’insertion et de probation. La maison d’arrêt de Laon est calme.',
      ['office: Laon 15 building_arson'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(listTold(text)).toEqual(expected);
  });
});
