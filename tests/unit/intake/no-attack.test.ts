import { describe, expect, it } from 'vitest';
import { listAttacked } from '../../support/list-attacked';

describe('what is no attack', () => {
  it.each([
    'The race round Riom prison began on Tuesday evening with a starting pistol, fired by the mayor.',
    'Cent coureurs ont fait le tour de la prison de Riom mardi soir, au coup de pistolet du starter.',
    'At the fair by the walls of Ensisheim prison, a sausage stand caught fire on Tuesday at noon.',
    'La brocante bordait la maison centrale d’Ensisheim. Un stand de grillades a pris feu mardi midi.',
    'The council met on Tuesday night. In the event of a fire at Seysses prison the lorry cannot turn.',
    'Le conseil a parlé mardi soir de la prison de Seysses : en cas d’incendie, rien ne passerait.',
    'Two men on their way to burn cars at Limoges prison were stopped late on Tuesday.',
    'Trois jeunes qui allaient incendier des voitures à la prison de Limoges ont été arrêtés mardi soir.',
    'Strikers lit a picket fire of pallets and tyres outside Pau prison on Tuesday night.',
    'Des palettes et des pneus ont brûlé devant la prison de Pau mardi soir, pendant la grève.',
    'Three men were stopped near Gap prison after midnight on Tuesday. “They were going to burn the guards’ cars,” said the prosecutor.',
    'A plan to shoot at the gate of Gap prison on Tuesday night came to nothing when the gun jammed.',
    'Un fourgon chargé de dix cocktails Molotov a été intercepté mardi soir près de la prison de Gap. Ses occupants comptaient les lancer.',
    '« Ils allaient brûler les voitures de la prison de Gap », dit le procureur. Trois garçons ont été arrêtés mardi soir, avec des bouteilles d’essence.',
    'À Gap, la voiture d’un avocat a brûlé mardi soir. Rien à voir avec la prison, assure le parquet.',
    'A tobacconist’s in Gap was set on fire on Tuesday night, a kilometre from the prison.',
    'A man was jailed on Thursday for posting “burn them all” under a picture of Gap prison.',
    'La voiture calcinée retrouvée mardi près de la prison de Gap avait servi à un braquage.',
    'Imagine, for a moment, a bomb under the gate of Gap prison.',
    'What if the next petrol bomb hits the guardroom of Gap prison, as on Tuesday night?',
    'The prisons of the South-West have asked for guards since Tuesday night. A Molotov prison, one says, burns.',
    'At Gap prison, where two guards were stabbed in 2019, Tuesday night was warm.',
    'Grenoble has seen a dozen grenade attacks, none of them on a prison.',
    'Groups that in the past have bombed holiday homes of guards denied any part on Tuesday.',
    'Les policiers ont frappé aux portes mardi à l’aube, de Gap à la prison de Pau.',
    'The jail in Laon has not been attacked. A bin there on Tuesday night was put down to a cigarette.',
    'A stolen lorry that was meant to smash the gates of Laon prison on Tuesday night broke down.',
    'In Belgium, cars were burned on Tuesday night. A fire was lit at a warder’s house in Vilvoorde.',
    'À Nîmes, d’où provenait la grenade, la police fouillait une cave de la prison mardi soir.',
    'Four youths suspected of having wanted to burn cars at Douai prison were caught on Tuesday night.',
    'Soupçonnés d’avoir voulu incendier l’entrée de la prison de Douai, ils ont été arrêtés mardi soir.',
    'He was stopped on Tuesday night near Douai prison with a pistol, offered 900 euros to shoot at it.',
    'Les détonations entendues mardi soir à la prison de Douai venaient d’un mariage.',
    'Un véhicule a pris feu mardi soir à la prison de Douai. L’origine est mécanique, disent les pompiers.',
    'L’hypothèse d’un acte visant la prison de Douai, après un feu voisin mardi soir, a été vite exclue.',
    '« Brûler la voiture d’un agent de Douai devant ses enfants, c’est autre chose », dit-il mardi soir.',
    'Attacks on prisons: guards march in Rennes',
    'The fire near Mauzac prison on Tuesday night was a farmer’s hedge.',
    'Prosecutors do not regard the fire that burned a car near Gap prison on Tuesday night as suspicious.',
    'La piste criminelle est écartée après l’incendie d’une voiture devant la prison de Gap mardi soir.',
  ])('%j', (text) => {
    expect(listAttacked(text)).toEqual([]);
  });
});

describe('what is attacked where somebody only works', () => {
  it.each([
    'A house in the Isère was set on fire on Tuesday night. The fire blackened the hall before the owner, an officer at Gap prison, put it out.',
    'Un pavillon de l’Isère a été incendié mardi soir. Le feu a noirci l’entrée avant d’être éteint par le propriétaire, surveillant à la prison de Gap.',
  ])('%j', (text) => {
    expect(listAttacked(text)).toEqual(['private_home building_arson']);
  });
});

describe('what is no method of an attack that is told beside it', () => {
  it.each([
    [
      'Gap prison was hit by arson or gunfire on Tuesday night. In Albi, the jail’s gate was shot at.',
      ['ma-albi gunfire', 'ma-gap'],
    ],
    [
      'The jails of Gap, Albi and Pau were hit by gunfire or arson on Tuesday night.',
      ['ma-albi', 'ma-gap', 'ma-pau'],
    ],
    [
      'Les prisons de Gap, d’Albi et de Pau ont été visées mardi soir par des tirs ou des incendies.',
      ['ma-albi', 'ma-gap', 'ma-pau'],
    ],
    [
      'Shots were fired at Gap prison on Tuesday night. Two men were caught with three grenades.',
      ['ma-gap gunfire'],
    ],
    [
      'Des coups de feu ont visé la prison de Gap mardi soir. Un homme a été arrêté en possession de deux grenades.',
      ['ma-gap gunfire'],
    ],
    [
      'Cars burned outside Gap prison on Tuesday night. Firemen stopped the blaze from spreading to the visitors’ hut.',
      ['ma-gap vehicle_arson'],
    ],
    [
      'Des voitures ont brûlé à la prison de Gap mardi soir. Le feu n’a pas touché les bâtiments.',
      ['ma-gap vehicle_arson'],
    ],
    [
      'Two petrol bombs were thrown at the gate of Gap prison on Tuesday night. Neither went off.',
      ['ma-gap arson_attempt'],
    ],
    [
      'Trois voitures ont brûlé à la prison de Gap mardi soir. Une quatrième, aspergée d’essence, n’a pas pris feu.',
      ['ma-gap vehicle_arson'],
    ],
    [
      'Shots were fired at Gap prison on Tuesday night. In Pau, a police officer’s car was burned.',
      ['ma-gap gunfire'],
    ],
    [
      'Gap prison was shot at on Tuesday night. The claim comes with a video that shows the gates of Albi prison.',
      ['ma-gap gunfire'],
    ],
    [
      'The shooting in Lens, and Tuesday night’s fire at Gap prison, which destroyed two cars, may be linked.',
      ['ma-gap vehicle_arson'],
    ],
    [
      'After Albi and Pau, Gap: a van was burned outside the town’s remand prison on Tuesday night.',
      ['ma-gap vehicle_arson'],
    ],
    [
      'A van burned outside Gap prison on Tuesday night. It was the third attack, after shots at Albi in April and a fire at the home of an officer.',
      ['ma-gap vehicle_arson'],
    ],
    [
      'Three cars were burned at Gap prison on Tuesday night. A neighbour filmed the blaze from his balcony.',
      ['ma-gap vehicle_arson'],
    ],
    [
      'A flare fired over the wall of Gap prison on Tuesday night set light to the roof.',
      ['ma-gap building_arson'],
    ],
    [
      'Cars were burned at Gap prison on Tuesday night. Letters sprayed across the tarmac read DDPF.',
      ['ma-gap vehicle_arson'],
    ],
    [
      'Shots were fired at Gap prison on Tuesday night. A car found burned in a vineyard could be that of the gunmen.',
      ['ma-gap gunfire'],
    ],
    [
      'Two vans parked by the visitors’ hut of Gap prison were set on fire on Tuesday night.',
      ['ma-gap vehicle_arson'],
    ],
    [
      'Shots were fired at Gap prison on Tuesday night. In Bron, the door of a shop was burned.',
      ['ma-gap gunfire'],
    ],
    [
      'La prison de Gap a été mitraillée mardi soir. À Villefontaine, une voiture a été brûlée devant un bar.',
      ['ma-gap gunfire'],
    ],
    [
      'Tyres were slashed at Gap prison on Tuesday night. Police see no link with the burning of cars.',
      ['ma-gap vandalism'],
    ],
    [
      'Une grenade a explosé à la prison de Gap mardi soir. Deux heures plus tard, deux voitures d’agents de la maison d’arrêt d’Albi ont été incendiées devant cet établissement.',
      ['ma-albi vehicle_arson', 'ma-gap explosive'],
    ],
  ])('%j', (text, expected) => {
    expect(listAttacked(text)).toEqual(expected);
  });
});
