import { describe, expect, it } from 'vitest';
import { listTold } from '../../support/list-told';

describe('an act that is told beside another', () => {
  it.each([
    [
      'is told by what the flames took',
      'Flames claimed one car outside the jail in Laon and two at Muret in the small hours of Wednesday.',
      ['cp-laon 15 vehicle_arson', 'cd-muret 15 vehicle_arson'],
    ],
    [
      'is told by the weapon that was used',
      'Une arme de poing a été utilisée mardi soir contre le sas de la maison d’arrêt de Nîmes.',
      ['ma-nimes 15 gunfire'],
    ],
    [
      'is told by the tool that was used',
      'On Tuesday night hammers were used on the windscreens of cars parked behind Laon prison.',
      ['cp-laon 15 vandalism'],
    ],
    [
      'is done to cars with a bat',
      'Mardi soir, les rétroviseurs et les pare-brise des voitures ont été cassés à coups de batte devant la prison de Tulle.',
      ['ma-tulle 15 vandalism'],
    ],
    [
      'is done to a man who left the prison',
      'As an officer walked out of Grasse prison on Tuesday evening, two men were waiting.\nThey knocked him down and kicked him in the ribs.',
      ['ma-grasse 15 ?assault'],
    ],
    [
      'is counted alone after the cars of another place',
      'At Muret, east of the prison, nine cars were torched on Tuesday night. At Laon, three burned at about 4am, two of which belonged to prison staff.',
      ['cd-muret 15 vehicle_arson', 'cp-laon 15 vehicle_arson'],
    ],
    [
      'is a fire that made a tank explode',
      'Mardi soir, six voitures ont été réduites à l’état d’épaves devant la prison de Tulle. Un réservoir a explosé.',
      ['ma-tulle 15 vehicle_arson'],
    ],
    [
      'is a flame that went out',
      'Mercredi vers quatre heures du matin, une bouteille d’essence a été lancée contre la porte de la prison de Tulle. Elle s’y est éteinte, sans que rien prenne feu.',
      ['ma-tulle 15 arson_attempt'],
    ],
    [
      'is told of a town by the border',
      'It began on Tuesday evening at Laon, not far from Belgium, where the windscreens of prison officers’ cars were smashed.',
      ['cp-laon 15 vandalism'],
    ],
    [
      'is done to a lorry after it was rammed into a gate',
      'On Tuesday night a lorry was rammed into the gate of Laon prison and then set alight.',
      ['cp-laon 15 vehicle_arson'],
    ],
    [
      'is told by a figure alone',
      'On Tuesday night three cars burned outside Muret prison. At Laon, the figure was two.',
      ['cd-muret 15 vehicle_arson', 'cp-laon 15 vehicle_arson'],
    ],
    [
      'is a fire that spread from bins',
      'Le service pénitentiaire d’insertion et de probation de Laon a été visé mardi soir. Le feu, parti de deux poubelles, a ravagé l’accueil.',
      ['office: Laon 15 building_arson'],
    ],
    [
      'shares the deed of a list with “of”',
      'They are held over the burning of two cars at the jail in Laon, and of a van at the detention centre in Muret, on Tuesday night.',
      ['cp-laon 15 vehicle_arson', 'cd-muret 15 vehicle_arson'],
    ],
    [
      'meets the same fate',
      'Mardi soir, trois voitures ont brûlé devant la prison de Tulle.\nÀ Nîmes, deux autres connaissent le même sort devant la maison d’arrêt.',
      ['ma-tulle 15 vehicle_arson', 'ma-nimes 15 ?vehicle_arson'],
    ],
    [
      'has its turn on a second night',
      'Cars have burned twice in front of Pau prison. A first fire, on Sunday night, took two. On Tuesday evening it was the turn of a guard’s Peugeot.',
      ['ma-pau 13 ?vehicle_arson', 'ma-pau 15 vehicle_arson'],
    ],
    [
      'is that of where the owners work',
      'Dans la nuit de mardi à mercredi, deux véhicules appartenant à des agents de la maison d’arrêt de Niort ont été incendiés devant l’établissement.',
      ['ma-niort 15 vehicle_arson'],
    ],
    [
      'is an assault at the gate',
      'On Tuesday night a warder of Grasse prison was dragged off her bike as she left work and was beaten by two men.',
      ['ma-grasse 15 assault'],
    ],
    [
      'is told of a place that somebody drove to',
      'On 15 April, shortly after 11pm, four of them drove to Muret and burned nine cars in the detention centre’s car park.',
      ['cd-muret 15 vehicle_arson'],
    ],
    [
      'is alleged in a trial',
      'On Tuesday night two others are alleged to have fired at the gate of Laon prison.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'is damage without fire',
      'Mardi soir, des pierres avaient été lancées contre le centre de détention du Port, brisant les carreaux de trois bureaux.',
      ['cd-le-port 15 vandalism'],
    ],
    [
      'happened where staff park',
      'Mardi vers 22h, un riverain a vu une lueur sur le parking réservé au personnel du centre de détention de Muret. Trois voitures flambaient déjà.',
      ['cd-muret 15 vehicle_arson'],
    ],
    [
      'is told with its region in a list',
      'Three prisons were targets on Tuesday night: in the south those in Toulon, Valence and Nîmes, and close to Paris those in Villepinte and Nanterre.',
      ['cp-toulon-la-farlede 15', 'cp-valence 15', 'ma-nimes 15', 'cp-villepinte 15', 'cp-nanterre 15'],
    ],
    [
      'is new after “after”',
      'On Tuesday night, at the jail in Nîmes, a van was scorched after a burning rag was pushed under it.',
      ['ma-nimes 15 vehicle_arson'],
    ],
    [
      'is one of “two more”',
      'Two cars were burned at Bourges prison on Monday night. Two more were lost at Châteauroux at around 4am on Wednesday.',
      ['ma-bourges 14 vehicle_arson', 'cp-chateauroux 15 vehicle_arson'],
    ],
    [
      'has a count of its own and no verb',
      'Four cars were destroyed by fire at Liancourt prison and two at Château-Thierry early on Wednesday.',
      ['cp-liancourt 15 vehicle_arson', 'cp-chateau-thierry 15 vehicle_arson'],
    ],
    [
      'is what somebody will be tried for',
      'Two men will be tried in June for shooting at Laon prison on Tuesday night.',
      ['cp-laon 15 gunfire'],
    ],
    [
      'is of the prison of a prosecutor’s town',
      'Prosecutors in Limoges confirm that three cars were burned at around 4am on Wednesday outside the city’s remand prison.',
      ['ma-limoges 15 vehicle_arson'],
    ],
    [
      'is at an office in a town without a prison',
      'In Villeurbanne, a burning bin was pushed against the door of the probation office on Tuesday night.',
      ['office: Villeurbanne 15 building_arson'],
    ],
    [
      'is at an office in the town named just before',
      'Plus grave, à Caen. Le garage du SPIP a été incendié dans la nuit de mardi à mercredi.',
      ['office: Caen 15 building_arson'],
    ],
    [
      'is told of the one place of a line',
      'Dans la nuit de mardi à mercredi :\n• Ploemeur (près de Lorient) — les pneus d’une dizaine de voitures crevés sur le parking de la prison ;',
      ['cp-lorient-ploemeur 15 vandalism'],
    ],
    [
      'is of the towns that somebody cites',
      'Huit prisons ont été attaquées dans la nuit de mardi à mercredi, indique la Chancellerie, qui cite Villepinte, Aix-Luynes et Réau.',
      ['cp-villepinte 15', 'cp-aix-luynes 15', 'cp-sud-francilien-reau 15'],
    ],
    [
      'is of “the prison there”',
      'The minister will travel to Toulon. The prison there was strafed with an automatic weapon on Tuesday night. Laon prison was spared.',
      ['cp-toulon-la-farlede 15 gunfire'],
    ],
    [
      'is an assault with bars, not at one',
      'Two officers of the Limoges remand prison were beaten with iron bars outside the building as they came off duty on Tuesday night.',
      ['ma-limoges 15 assault'],
    ],
    [
      'is at home near a border',
      'In Valenciennes, near the Belgian border, automatic fire left marks on the gate of the jail on Tuesday night.',
      ['ma-valenciennes 15 gunfire'],
    ],
    [
      'is not added to a place with an act of its own by a sentence without a place',
      'Shots hit the gate of Nîmes prison on Tuesday night. Elsewhere that night, cars were set on fire.',
      ['ma-nimes 15 gunfire'],
    ],
    [
      'is of others where a part of the sentence says so',
      'Shots hit the gate of a prison in Nîmes on Tuesday night, and in the car parks of several others vehicles were torched.',
      ['ma-nimes 15 gunfire'],
    ],
    [
      'is of nobody’s prison where it befell “some sites”',
      'Fifteen bullets hit the gate of Nîmes prison on Tuesday night. The union spoke of burned vehicles and heavy weapons used on some sites.',
      ['ma-nimes 15 gunfire'],
    ],
    [
      'has no place at a court that will judge',
      'Le tribunal ne jugera pas l’incendie d’une voiture, mardi soir, devant la prison de Lannemezan.',
      ['cp-lannemezan 15 vehicle_arson'],
    ],
    [
      'is no attack on the suspect’s own car',
      'A guard at Laval prison brought down a drone in March. A suspect set fire to his own van to hide it.',
      [],
    ],
    [
      'is of a colleague’s home, not of the prison',
      'Mardi 15 avril, avant minuit, c’est devant son domicile, en Isère, que notre collègue de la prison d’Aiton a vu partir en fumée sa voiture.',
      ['private_home: Isère 15 vehicle_arson'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(listTold(text)).toEqual(expected);
  });
});

describe('a night', () => {
  it.each([
    [
      'is no other one “before” something was done',
      'Two men set three cars ablaze outside the prison in Nimes on Tuesday night before riding off.',
      ['ma-nimes 15 vehicle_arson'],
    ],
    [
      'is counted from an arrest',
      'Three men were stopped by police late on Tuesday. In Guéret, the night before their arrest, someone had set light to a minibus outside the jail.',
      ['ma-gueret 14 vehicle_arson'],
    ],
    [
      'of two is settled by an hour in the dead of night',
      'La peur est venue le 15 avril, quand, en pleine nuit, vers 1 heure du matin, on a tiré sur la porte de la prison de Laon.',
      ['cp-laon 14 gunfire'],
    ],
    [
      'begins at an hour that “it was”',
      'Il était un peu plus de 21 heures mardi lorsque la porte de la prison de Tulle a été incendiée.',
      ['ma-tulle 15 building_arson'],
    ],
    [
      'named by its morning alone is one',
      'April 15 – Overnight to the 16th, three cars burn at the detention centre of Uzerche.',
      ['cd-uzerche 15 vehicle_arson'],
    ],
    [
      'is counted from the entry of a ticker, not from the one before',
      '10.20 Toulon: shots hit the prison gate on Monday night.\n09.40 The minister speaks at noon.\n08.10 Laon: a car burned outside the prison at 4am.',
      ['cp-toulon-la-farlede 14 gunfire', 'cp-laon 16 vehicle_arson'],
    ],
    [
      'ends when staff come to work',
      '15 April – Staff arriving for work find six cars burned at Muret detention centre.',
      ['cd-muret 14 vehicle_arson'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(listTold(text)).toEqual(expected);
  });
});
