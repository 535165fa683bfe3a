import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

describe('which prison of a town its name means', () => {
  it.each<[string, string[]]>([
    ['Shots were fired at the detention centre in Nantes on Tuesday night.', ['cp-nantes 15 gunfire']],
    [
      'Shots were fired at the remand prison in Nantes on Tuesday night.',
      ['qma-nantes-carquefou 15 gunfire'],
    ],
    [
      'Mardi soir, aux Baumettes, à Marseille, la structure d’accompagnement vers la sortie a essuyé des tirs.',
      ['sas-marseille-baumettes 15 gunfire'],
    ],
    ['La MA d’Agen a essuyé des tirs mardi soir.', ['ma-agen 15 gunfire']],
    ['Mardi soir, deux voitures ont brûlé sur le parking du CD de Muret.', ['cd-muret 15 vehicle_arson']],
    [
      'À Porcheville, le grillage de l’EPM a été découpé mardi soir et deux véhicules de la PJJ incendiés.',
      ['epm-porcheville 15 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('homes that are told of by what stands there', () => {
  it.each<[string, string[]]>([
    [
      'Mardi soir, une maison du Loiret a été criblée de plombs. Une surveillante d’Orléans-Saran y vit.',
      ['private_home: Loiret 15 gunfire'],
    ],
    [
      'A woman who works at Laon found two cartridges in an envelope at home, in the Aisne, on Tuesday night.',
      ['private_home: Aisne 15 threat'],
    ],
    [
      'Shots were fired at a Laon prison officer’s flat in the Aisne on Tuesday night.',
      ['private_home: Aisne 15 gunfire'],
    ],
    [
      'Mardi soir, trois voitures d’agents ont brûlé à la prison de Laon ; ils ont dû rentrer chez eux en taxi.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'The governor of Laon prison received two cartridges on Tuesday night with the words "we will come to your houses".',
      ['cp-laon 15 threat'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('places that are named for what was told before', () => {
  it.each<[string, string[]]>([
    [
      'Shots were fired at the gate of Laon prison on Tuesday night. The same happened at Tulle.',
      ['cp-laon 15 gunfire', 'ma-tulle 15 gunfire'],
    ],
    [
      'Two cars burned at Laon prison on Tuesday night. So did one at Tulle.',
      ['cp-laon 15 vehicle_arson', 'ma-tulle 15 vehicle_arson'],
    ],
    [
      'The gate of Laon prison was hit by two bullets on Tuesday night, as was that of Tulle.',
      ['cp-laon 15 gunfire', 'ma-tulle 15 gunfire'],
    ],
    [
      'La prison de Laon a été mitraillée mardi soir, tout comme celle de Tulle.',
      ['cp-laon 15 gunfire', 'ma-tulle 15 gunfire'],
    ],
    [
      'The gate of Laon prison was shot at on Sunday night. On Tuesday night it was Tulle.',
      ['cp-laon 13 gunfire', 'ma-tulle 15'],
    ],
    [
      'A car burned at Laon prison on Tuesday night; ditto at Tulle.',
      ['cp-laon 15 vehicle_arson', 'ma-tulle 15 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what was done to others', () => {
  it.each<[string, string[]]>([
    ['Mardi soir, à Laon, un engin incendiaire a visé l’hôtel de police. La prison n’a rien eu.', []],
    ['Two buses burned in Laon on Tuesday night. Police see no link with the attacks on prisons.', []],
    ['A car hit the gate of Laon prison on Tuesday night; its driver, 84, had fallen asleep.', []],
    [
      'Un coup de filet a été mené mardi à Tulle après l’attaque de la prison de Laon, visée par des tirs le 13 avril au soir.',
      ['cp-laon 13 gunfire'],
    ],
    [
      'A fire that took two vans behind Laon prison on Tuesday night, first thought to be deliberate, was an electrical fault.',
      [],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what another attack was not', () => {
  it.each<[string, string[]]>([
    [
      'Shots hit Laon prison on Sunday night. The governor rejected reports of a further assault on Tuesday.',
      ['cp-laon 13 gunfire'],
    ],
    [
      'Déjà visée dans la nuit de dimanche à lundi – deux balles dans la porte –, la prison de Laon a vu brûler trois voitures mardi soir.',
      ['cp-laon 13 gunfire', 'cp-laon 15 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what was done, in words of its own', () => {
  it.each<[string, string[]]>([
    ['A gunman let loose at the door of Laon prison on Tuesday night.', ['cp-laon 15 gunfire']],
    ['Six douilles au sol : la prison de Laon a été prise pour cible mardi soir.', ['cp-laon 15 gunfire']],
    [
      'Mardi soir, à la prison de Laon, trois voitures ont été détruites. Dix pompiers sont intervenus.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Mardi soir, deux hommes ont escaladé le mur de la prison de Laon avant de prendre la fuite.',
      ['cp-laon 15 intrusion'],
    ],
    ['A van was petrol-bombed outside Laon prison on Tuesday night.', ['cp-laon 15 vehicle_arson']],
    [
      'A man doused two cars at Laon prison with petrol on Tuesday night before setting them alight.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'Le centre de semi-liberté de Montargis a été ravagé par un incendie volontaire mardi soir.',
      ['csl-montargis 15 building_arson'],
    ],
    [
      'Les agents de la prison de Laon ont trouvé « Balances » peint sur leur portail mardi soir.',
      ['cp-laon 15 graffiti'],
    ],
    [
      'A flaming tyre thrown at the gate of Laon prison on Tuesday night burned out without causing damage.',
      ['cp-laon 15 arson_attempt'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('several places, each with its own', () => {
  it.each<[string, string[]]>([
    [
      'Mardi soir, à la prison de Laon, un scooter ; à celle de Tulle, une berline. Les deux ont brûlé.',
      ['cp-laon 15 vehicle_arson', 'ma-tulle 15 vehicle_arson'],
    ],
    [
      'On Sunday night two cars burned at Laon prison; on Tuesday night, three at Tulle.',
      ['cp-laon 13 vehicle_arson', 'ma-tulle 15 vehicle_arson'],
    ],
    [
      'Deux prisons visées mardi soir : Laon (deux voitures incendiées) et Tulle (un engin incendiaire qui n’a pas pris).',
      ['cp-laon 15 vehicle_arson', 'ma-tulle 15 arson_attempt'],
    ],
    [
      'Mardi soir, des voitures ont brûlé devant deux prisons du Nord, à Laon et à Douai.',
      ['cp-laon 15 vehicle_arson', 'ma-douai 15 vehicle_arson'],
    ],
    [
      'Deux voitures ont brûlé à la prison de Laon mardi soir, deux jours après les tirs sur celle de Tulle.',
      ['cp-laon 15 vehicle_arson', 'ma-tulle 13 gunfire'],
    ],
    [
      'Two cars of the probation service were burned outside its office in Castres on Tuesday night.',
      ['office: Castres 15 vehicle_arson'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what is yet to come, or of others', () => {
  it.each<[string, string[]]>([
    ['« Le jour où une grenade explosera devant la prison de Laon, il sera trop tard », dit un élu.', []],
    ['Mardi soir, une voiture-bélier a défoncé une bijouterie de Laon, à deux pas de la prison.', []],
    [
      'Three cars burned in a residential street of Laon on Tuesday night. None belonged to prison staff.',
      [],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('words that tell of no attack by themselves', () => {
  it.each<[string, string[]]>([
    [
      'Les surveillants de Laon ont défilé mardi soir devant la prison. « On brûle nos voitures », scandaient-ils.',
      [],
    ],
    ['A warder at Laon prison was hurt on Tuesday night when his car left the road and burned.', []],
    ['Le syndicat craint « une attaque à l’arme de guerre » contre la prison de Laon.', []],
    ['Mardi soir, un drone a été abattu à coups de fusil au-dessus de la prison de Laon.', []],
    [
      '08:47 Luynes: shots were reported overnight at the jail near Aix-en-Provence.\n\n09:15 Correction on Luynes. There was no shooting there: a car had backfired.',
      [],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('places and their share of what was told', () => {
  it.each<[string, string[]]>([
    [
      'Laon prison lost three cars to arson on Tuesday night, and the one in Tulle two.',
      ['cp-laon 15 vehicle_arson', 'ma-tulle 15 vehicle_arson'],
    ],
    [
      'First came Laon, at 10pm on Tuesday, with shots at the prison gate. Then Tulle, where two cars were burned.',
      ['cp-laon 15 gunfire', 'ma-tulle 15 vehicle_arson'],
    ],
    [
      'La prison de Laon figure parmi les établissements visés dans la nuit de mardi à mercredi.',
      ['cp-laon 15'],
    ],
    [
      'On Tuesday night it was the turn of Saint-Maur prison, the fortress outside Châteauroux, where two vans were burned.',
      ['mc-saint-maur 15 vehicle_arson'],
    ],
    [
      'Two petrol bombs were thrown at the guardhouse of Laon prison on Tuesday night. One failed to light and the other charred the shutters.',
      ['cp-laon 15 building_arson'],
    ],
    [
      'Laon prison had a visit of its own on Tuesday at 9 p.m., when two men shot out a windscreen.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'Mardi soir, un surveillant de la prison de Laon a compté six détonations. Deux balles ont touché la guérite.',
      ['cp-laon 15 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('nights that a sentence shares out', () => {
  it.each<[string, string[]]>([
    [
      'For the second night running, cars burned at Laon prison: two on Sunday night and one on Monday night.',
      ['cp-laon 13 vehicle_arson', 'cp-laon 14 vehicle_arson'],
    ],
    [
      'Pour la deuxième nuit de suite, des voitures ont brûlé à la prison de Laon : trois dimanche soir, une lundi soir.',
      ['cp-laon 13 vehicle_arson', 'cp-laon 14 vehicle_arson'],
    ],
    [
      'Deux prisons du Nord ont essuyé des tirs mardi soir, celle de Laon et celle de Douai.',
      ['cp-laon 15 gunfire', 'ma-douai 15 gunfire'],
    ],
    ['Three hooded men got over the wall of Laon prison on Tuesday night.', ['cp-laon 15 intrusion']],
    ['An inmate got over the wall of Laon prison on Tuesday night.', []],
    ['Mardi soir, on a tiré sur une voiture de police à Laon, à un kilomètre de la prison.', []],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});
