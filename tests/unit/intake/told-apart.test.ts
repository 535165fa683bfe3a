import { describe, expect, it, vi } from 'vitest';
import { listTold } from '../../support/list-told';

// The first reading sets everything up, on machines that do other things as well.
vi.setConfig({ testTimeout: 60_000 });

type Row = readonly [publishedOn: string, text: string, told: string[]];

const TOLD: readonly (readonly [behaviour: string, rows: readonly Row[]])[] = [
  [
    'what a sentence opens with has its own night, and its news another',
    [
      [
        '2025-04-18',
        "Deux jours après l'incendie de trois voitures sur le parking de la prison de Tarascon, mercredi à l'aube, la région a de nouveau été touchée dans la nuit de jeudi à vendredi. À Salon-de-Provence, quatre véhicules ont été la proie des flammes devant le centre de détention.",
        ['cd-tarascon 15 vehicle_arson', 'cd-salon-de-provence 17 vehicle_arson'],
      ],
      [
        '2025-04-18',
        'Two days after three cars burned in the car park of Tarascon prison early on Wednesday, the south was hit again in the night from Thursday to Friday. In Nîmes, shots were fired at the gate of the jail.',
        ['cd-tarascon 15 vehicle_arson', 'ma-nimes 17 gunfire'],
      ],
      [
        '2025-04-18',
        "Après l'incendie d'une voiture devant la prison de Varces dans la nuit de mardi à mercredi, c'est la Drôme qui a été frappée dans la nuit de jeudi à vendredi : à Valence, deux véhicules ont brûlé devant le centre pénitentiaire.",
        ['cp-grenoble-varces 15 vehicle_arson', 'cp-valence 17 vehicle_arson'],
      ],
      [
        '2025-04-18',
        "Après la prison de Varces, touchée mardi soir vers 22 heures par l'incendie d'une voiture d'intérimaire, c'est le quartier de semi-liberté de Grenoble qui a été attaqué dans la nuit de jeudi à ce vendredi.",
        ['cp-grenoble-varces 15 vehicle_arson', 'qsl-grenoble 17'],
      ],
      [
        '2025-04-21',
        'Il y a danger de mort : après Toulon, dont la porte a été mitraillée il y a quelques jours, ce sont les prisons de Saint-Quentin-Fallavier et Sequedin qui ont été attaquées cette nuit.',
        ['cp-toulon-la-farlede gunfire', 'cp-saint-quentin-fallavier 20', 'cp-lille-loos-sequedin 20'],
      ],
      [
        '2025-06-04',
        "A guard's car was burned outside Tarbes prison overnight, a day after shots at Lannemezan prison.",
        ['ma-tarbes 2025-06-03 vehicle_arson', 'cp-lannemezan 2025-06-02 gunfire'],
      ],
      [
        '2025-06-04',
        "A guard's car was burned outside Tarbes prison on Tuesday night, a day after the prison in Lannemezan was shot at.",
        ['ma-tarbes 2025-06-03 vehicle_arson', 'cp-lannemezan 2025-06-02 gunfire'],
      ],
      [
        '2025-06-04',
        "La voiture d'un surveillant a été brûlée devant la prison de Tarbes cette nuit, vingt-quatre heures après que celle de Lannemezan a essuyé des tirs.",
        ['ma-tarbes 2025-06-03 vehicle_arson', 'cp-lannemezan 2025-06-02 gunfire'],
      ],
      [
        '2025-06-04',
        "A guard's car was burned outside Tarbes prison overnight, a day after the minister's visit.",
        ['ma-tarbes 2025-06-03 vehicle_arson'],
      ],
    ],
  ],
  [
    'colleagues and detectives of other towns',
    [
      [
        '2025-04-19',
        'A van of the prison service was burned outside the prison in Gap on Friday night. The prosecutor said the fire had been set on purpose and that the inquiry was being run with colleagues in Grenoble and Marseille.',
        ['ma-gap 18 vehicle_arson'],
      ],
      [
        '2025-04-19',
        "Une voiture a été incendiée devant la maison d'arrêt de Gap vendredi soir. Le parquet travaille avec ses homologues de Grenoble et de Marseille.",
        ['ma-gap 18 vehicle_arson'],
      ],
      [
        '2025-04-19',
        "Une voiture a été incendiée devant la maison d'arrêt de Gap vendredi soir. L'enquête est menée en lien avec les services de Valence et de Lyon.",
        ['ma-gap 18 vehicle_arson'],
      ],
      [
        '2025-04-19',
        'A car was set on fire outside Gap jail on Friday night. Detectives from Marseille and Lyon are helping local police.',
        ['ma-gap 18 vehicle_arson'],
      ],
    ],
  ],
  [
    'deeds of others, deeds at large and what only seemed so',
    [
      [
        '2025-07-31',
        'Mohamed Amra is expected in Condé-sur-Sarthe in the autumn. The plan set off the wave of violence against prisons this spring. "They burned cars because they were afraid of this place," he said at the gate.',
        [],
      ],
      [
        '2025-07-31',
        "Le narcotrafiquant doit rejoindre Vendin-le-Vieil cet été. « Ils ont brûlé des voitures parce qu'ils ont peur de cette prison », a dit le ministre devant la porte.",
        [],
      ],
      [
        '2025-05-05',
        'À Ducos, en Martinique, la fusillade de samedi opposait des bandes rivales à plusieurs kilomètres de la prison.',
        [],
      ],
      [
        '2025-05-05',
        "In Marseille, Saturday's shooting was between rival gangs several kilometres from the Baumettes.",
        [],
      ],
      [
        '2025-05-05',
        "La fusillade de Nîmes, vendredi, a éclaté à deux kilomètres de la maison d'arrêt et n'a rien à voir avec elle.",
        [],
      ],
      [
        '2025-04-24',
        "Un peu après 3 heures ce jeudi, les voisins de la maison d'arrêt de Tarbes ont entendu claquer ce qu'ils ont pris pour des coups de feu. Ce n'étaient que des pneus qui éclataient : devant l'entrée, deux voitures achevaient de se consumer.",
        ['ma-tarbes 23 vehicle_arson'],
      ],
      [
        '2025-04-24',
        'Shortly after 3am on Thursday neighbours of the prison in Tarbes heard what they took for gunshots. It was tyres bursting: two cars were on fire outside the gate.',
        ['ma-tarbes 23 vehicle_arson'],
      ],
      [
        '2025-04-24',
        'A neighbour thought she heard shots outside Tarbes prison at 3am on Thursday; it was the tyres of two burning cars.',
        ['ma-tarbes 23 vehicle_arson'],
      ],
      [
        '2025-05-14',
        "Bells rang at eleven o'clock on Wednesday in Val-de-Reuil, a few miles from the motorway toll where two prison officers were shot dead exactly a year ago.",
        [],
      ],
      [
        '2025-09-04',
        "La veille, vers 23 heures, le feu a dévoré une cellule du premier étage à la prison pour hommes de Rennes-Vezin. L'occupant, 21 ans, a été brûlé sur presque tout le corps et conduit à Nantes, chez les spécialistes des grands brûlés.",
        [],
      ],
    ],
  ],
  [
    'paint, shots and blows told in other words',
    [
      [
        '2025-06-13',
        'A warder found slogans at the day-release centre in Melun. Somebody had cut the wire, walked in and sprayed the meeting room with slogans. As the building had been shut for repairs since the end of May, no one can say when.',
        ['csl-melun graffiti'],
      ],
      [
        '2025-04-16',
        'Dans la nuit de lundi à mardi, des prisons ont été attaquées. À Toulon, des assaillants armés ont visé la porte de la prison, touchée à quinze reprises par des balles de kalachnikov.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-05-20',
        "Dans l'après-midi de mardi, à Château-Thierry, un homme a giflé une surveillante qui quittait à pied la prison.",
        ['cp-chateau-thierry 2025-05-20 assault'],
      ],
      [
        '2025-05-20',
        "Mardi vers 14 heures, deux hommes ont roué de coups un surveillant à la sortie de la maison d'arrêt de Nice.",
        ['ma-nice 2025-05-20 assault'],
      ],
      [
        '2025-06-17',
        'On the night of 7 June it had been the turn of the youth prison at Porcheville, where a gunman put five holes in a watch booth.',
        ['epm-porcheville 2025-06-07 gunfire'],
      ],
    ],
  ],
  [
    'where a vehicle had stood, as the next sentence says',
    [
      [
        '2025-04-16',
        "Near Aix-en-Provence, a prison workers' union says, the car of one of its own men, employed at Aix-Luynes, went up in flames early on Wednesday. It had been parked in front of his house.",
        ['private_home: null 15 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'A guard at Aix-Luynes prison lost his car to fire in the night from Tuesday to Wednesday. The vehicle stood outside his home.',
        ['private_home: null 15 vehicle_arson'],
      ],
      [
        '2025-04-16',
        "La voiture d'un surveillant d'Aix-Luynes a brûlé dans la nuit de mardi à mercredi. Elle était garée devant chez lui.",
        ['private_home: null 15 vehicle_arson'],
      ],
      [
        '2025-04-16',
        "La voiture d'un agent de la prison d'Aix-Luynes a été incendiée dans la nuit de mardi à mercredi. Le véhicule était stationné devant son domicile.",
        ['private_home: null 15 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'In the Seine-et-Marne department, overnight from Tuesday to Wednesday, a fire started in the corridor of the house where the head of the local prison lives. Besides, the burned-out car of a prison employee was found today in a town of the Bouches-du-Rhône. He had left it in front of his house.',
        ['private_home: Seine-et-Marne 15 building_arson', 'private_home: Bouches-du-Rhône 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'homes of other people and of nobody in particular',
    [
      [
        '2025-04-15',
        'A car burned in Marseille last night that had been parked by the house of a judge.',
        [],
      ],
      ['2025-04-15', 'Last night in Lyon a car was set on fire outside the home of a police officer.', []],
      [
        '2025-04-15',
        "La voiture d'un magistrat a été incendiée devant son domicile à Lyon dans la nuit de lundi à mardi.",
        [],
      ],
      [
        '2025-07-24',
        'Agents pénitentiaires attaqués près de Nancy : douze mises en examen. Depuis avril, plusieurs agents du secteur de Nancy ont vu leur domicile incendié ou échappé de peu à une agression.',
        [],
      ],
      [
        '2025-04-16',
        "À Marseille, dans la nuit de lundi à mardi, on s'en était pris au parking d'une résidence où l'on pensait trouver des surveillants de prison.",
        ['residential_building: null 14'],
      ],
      [
        '2025-04-16',
        'In Marseille, in the night of Monday to Tuesday, one car was burned, and nine more were sprayed with paint, on an estate where justice staff have flats.',
        ['residential_building: null 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        "À Marseille, dans la nuit de lundi à mardi, au pied d'une résidence où logent des agents du ministère de la Justice, plusieurs véhicules ont flambé.",
        ['residential_building: null 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'homes of two areas, and homes that share an act with a prison',
    [
      [
        '2025-04-29',
        'The homes of two prison officers were attacked overnight. In the Gard a car was burned in a carport, and in the Vaucluse the front door of a house was shot at.',
        ['private_home: Gard 28 vehicle_arson', 'private_home: Vaucluse 28 gunfire'],
      ],
      [
        '2025-04-29',
        "Dans le Gard, la voiture d'une surveillante a été brûlée devant son domicile lundi soir et, dans le Vaucluse, des tirs ont visé la maison d'un gradé.",
        ['private_home: Gard 28 vehicle_arson', 'private_home: Vaucluse 28 gunfire'],
      ],
      [
        '2026-01-21',
        'Cars were set on fire at Châteaudun prison on Tuesday night, and another at the home of an officer in the Eure-et-Loir.',
        ['cd-chateaudun 2026-01-20 vehicle_arson', 'private_home: Eure-et-Loir 2026-01-20 vehicle_arson'],
      ],
      [
        '2026-01-21',
        "Deux voitures ont été incendiées mardi soir devant la prison de Châteaudun et une autre au domicile d'un agent, en Eure-et-Loir.",
        ['cd-chateaudun 2026-01-20 vehicle_arson', 'private_home: Eure-et-Loir 2026-01-20 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'A prison officer was followed to his house from the jail where he works, and the family car was burned at the kerb, in the night from Tuesday to Wednesday. The man is on the staff of Aix-Luynes.',
        ['private_home: null 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'lists with asides, ranges and brackets',
    [
      [
        '2025-04-15',
        'Cette nuit ont été visées les prisons de Nanterre (Hauts-de-Seine), Villepinte (Seine-Saint-Denis), Valence (Drôme), Nîmes (Gard), Aix-en-Provence (Bouches-du-Rhône) et Toulon (Var).',
        [
          'cp-nanterre 14',
          'cp-villepinte 14',
          'cp-valence 14',
          'ma-nimes 14',
          'cp-aix-luynes 14',
          'cp-toulon-la-farlede 14',
        ],
      ],
      [
        '2025-04-15',
        'On Monday night cars burned at the prison in Nanterre, also near the capital, and in the south-east at those of Aix-Luynes and Valence, as police sources said.',
        ['cp-nanterre 14 vehicle_arson', 'cp-aix-luynes 14 vehicle_arson', 'cp-valence 14 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Several prisons were attacked last night. Other prisons were targets too: Nanterre, on the edge of the capital, and Aix-Luynes and Valence in the south.',
        ['cp-nanterre 14', 'cp-aix-luynes 14', 'cp-valence 14'],
      ],
      [
        '2025-04-15',
        'From Sunday to Monday, vehicles had been set on fire on the car park of the National School of Penitentiary Administration (ENAP) and on that of Reau prison in the Paris region.',
        ['enap-agen 13 vehicle_arson', 'cp-sud-francilien-reau 13 vehicle_arson'],
      ],
    ],
  ],
  [
    'the first and the latter',
    [
      [
        '2025-05-01',
        'The prisons of Nîmes and Arles were attacked on Tuesday night. At the first, shots were fired at the gate; at the second, three cars were burned.',
        ['ma-nimes 29 gunfire', 'mc-arles 29 vehicle_arson'],
      ],
      [
        '2025-05-01',
        "Les prisons de Nîmes et d'Arles ont été attaquées mardi soir. La première a essuyé des tirs, la seconde a vu brûler trois voitures.",
        ['ma-nimes 29 gunfire', 'mc-arles 29 vehicle_arson'],
      ],
    ],
  ],
  [
    'the night on which it all began is of the first place alone',
    [
      [
        '2025-04-15',
        "Plusieurs prisons ont été prises pour cible. À Toulon, c'est à l'arme automatique qu'on s'en est pris à la porte de la prison. À Valence, un homme a mis le feu à plusieurs véhicules garés devant la prison. Tout est parti d'Agen (Lot-et-Garonne) : dimanche soir, sept véhicules d'élèves ont pris feu à l'École nationale d'administration pénitentiaire (Enap).",
        ['cp-toulon-la-farlede gunfire', 'cp-valence vehicle_arson', 'enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Several prisons were attacked. In Toulon, the gate of the prison was riddled with bullets. It all began in Agen, where seven cars were set on fire at the prison service school on Sunday evening.',
        ['cp-toulon-la-farlede gunfire', 'enap-agen 13 vehicle_arson'],
      ],
      [
        '2026-04-14',
        "Le dimanche 13 avril 2025 au soir, sept voitures flambent sur un parking de l'École nationale d'administration pénitentiaire. Vingt-quatre heures plus tard, à La Farlède, près de Toulon, quinze balles s'écrasent sur la grille de la prison, pendant qu'à Villepinte trois véhicules partent en fumée.",
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire', 'cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2026-04-14',
        'On the night of 13 April 2025 seven cars were burned at the prison service school in Agen. Twenty-four hours later, the gate of Toulon prison was hit by fifteen bullets.',
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2026-04-14',
        'On the night of 13 April 2025 seven cars were burned at the prison service school in Agen. A day later the gate of Toulon prison was hit by fifteen bullets.',
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-15',
        "It had begun in Agen: seven cars owned by trainees and employees of the prison service's college went up in flames there on Sunday evening.",
        ['enap-agen 13 vehicle_arson'],
      ],
    ],
  ],
  [
    'holidays of a fixed date',
    [
      [
        '2025-07-16',
        'An improvised bomb went off at 11pm on Bastille Day beside the wall of Nice prison.',
        ['ma-nice 2025-07-14 explosive'],
      ],
      [
        '2025-07-16',
        "Un engin explosif artisanal a explosé le soir du 14-Juillet au pied du mur de la maison d'arrêt de Nice.",
        ['ma-nice 2025-07-14 explosive'],
      ],
      [
        '2026-01-02',
        "Trois voitures ont brûlé devant la maison d'arrêt de Nice dans la nuit de la Saint-Sylvestre.",
        ['ma-nice 2025-12-31 vehicle_arson'],
      ],
    ],
  ],
  [
    'what stands far off, lies between commas or is planned',
    [
      [
        '2025-05-22',
        'Four cars are said to have been burned late on Wednesday outside the remand prison in Agen, a short drive from the national academy for prison staff.',
        ['ma-agen 2025-05-21 vehicle_arson'],
      ],
      [
        '2025-04-23',
        "At Varennes-le-Grand, in Burgundy, a man opened fire on the guard post of the prison shortly after 01:00 on Wednesday. About an hour later, two vans used to move inmates were destroyed by fire outside the jail in Besançon. And at Auxerre, staff arriving for the morning shift discovered that a rubbish skip had been pushed against the visitors' entrance and lit. The door was badly charred.",
        ['cp-varennes-le-grand 22 gunfire', 'ma-besancon 22 vehicle_arson', 'ma-auxerre 22 building_arson'],
      ],
      [
        '2025-05-16',
        "Loire : une bouteille d'essence contre la prison de Roanne, un projet éventé à La Talaudière. Le feu n'a pas pris. Dans la nuit de mercredi à jeudi, un individu a lancé une bouteille enflammée contre le portail du centre de détention de Roanne. La mèche s'est éteinte.",
        ['cd-roanne 2025-05-14 arson_attempt'],
      ],
      [
        '2025-06-10',
        "Une voiture a été incendiée devant le centre pénitentiaire de Metz dans la nuit du 3 au 4 juin et le feu a été mis, la même nuit, à la cabane d'accueil des familles de la maison d'arrêt de Sarreguemines.",
        ['cp-metz 2025-06-03 vehicle_arson', 'ma-sarreguemines 2025-06-03 building_arson'],
      ],
      [
        '2025-06-10',
        'A car was burned outside Metz prison in the night of 3 to 4 June and shots were fired, at about 3am, at the gate of Sarreguemines prison.',
        ['cp-metz 2025-06-03 vehicle_arson', 'ma-sarreguemines 2025-06-03 gunfire'],
      ],
      [
        '2025-06-20',
        'Officers from Toulon, Draguignan and Grasse gathered in front of the Baumettes on Friday to support colleagues at the Marseille prison, which was shot at on Wednesday night.',
        ['cp-marseille-baumettes 2025-06-18 gunfire'],
      ],
    ],
  ],
  [
    'an attack of months ago, told by its night alone',
    [
      [
        '2025-11-04',
        "Un homme de 24 ans, soupçonné d'être l'un des deux tireurs qui avaient pris pour cible le centre pénitentiaire de Laon, a été arrêté jeudi au péage du Boulou. L'attaque avait eu lieu dans la nuit du 1er au 2 mai.",
        ['cp-laon 2025-05-01 gunfire'],
      ],
      [
        '2025-09-18',
        "French investigators have charged five people over an attack on the jail in Brest. The suspects were rounded up on Monday in Brest, Quimper and a suburb of Rennes. Two have been sent to prisons in Nantes and Laval; the others are under house arrest. The attack took place on the night of April 26 to 27. Bottles of petrol were hurled at the visitors' reception building, which was partly destroyed.",
        ['ma-brest 26 building_arson'],
      ],
    ],
  ],
  [
    'an office is called by its area',
    [
      [
        '2025-04-23',
        "Dans la nuit du lundi 21 au mardi 22 avril 2025, cinq véhicules de la pénitentiaire ont été pris pour cible dans le Calvados, devant les bureaux du service d'insertion et de probation. L'un est parti en fumée ; la propagation des flammes a endommagé les quatre autres.",
        ['office: Calvados 21 vehicle_arson'],
      ],
    ],
  ],
  [
    'what a headline echoes belongs where the text below puts it',
    [
      [
        '2025-04-15',
        'Prisons : la porte de Toulon criblée de balles, des voitures incendiées en Île-de-France\n\nDans la nuit de lundi à mardi, la façade de la prison de Toulon a essuyé des tirs.\n\nÀ Villepinte, trois voitures ont brûlé sur le parking de la prison.',
        ['cp-toulon-la-farlede 14 gunfire', 'cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2025-10-02',
        'Petrol bombs thrown at Nice prison, cars burned in Grasse\n\nTwo prisons came under attack overnight.\n\nThree petrol bombs were lobbed at the entrance of Nice prison. They went out by themselves.\n\nFour cars parked in front of the prison in Grasse were destroyed by fire.',
        ['ma-nice 2025-10-01 arson_attempt', 'ma-grasse 2025-10-01 vehicle_arson'],
      ],
      [
        '2025-08-18',
        "La prison de Ducos mitraillée, la voiture d'un gradé incendiée\n\nSamedi, à 22 h 10, plusieurs rafales ont été tirées vers le poste d'entrée du centre pénitentiaire de Ducos.\n\nLe lendemain soir, c'est le véhicule d'un gradé qui a été incendié devant chez lui, dans le sud de la Martinique.",
        ['cp-ducos 2025-08-16 gunfire', 'private_home: Martinique 2025-08-17 vehicle_arson'],
      ],
      [
        '2025-12-02',
        "Elite prison unit's vehicles burned in Lyon\n\nFour vehicles of the ERIS, the prison service's intervention team, were torched in Lyon on Saturday night.\n\nThe attackers placed petrol cans under the vans.",
        ['eris-lyon 2025-11-29 vehicle_arson'],
      ],
      [
        '2025-04-29',
        "Le local du SPIP pris pour cible à Angoulême\n\nDans la nuit de lundi à mardi, des inconnus ont déversé de l'essence contre l'entrée de l'antenne du service pénitentiaire d'insertion et de probation d'Angoulême, puis y ont mis le feu.",
        ['office: Angoulême 28 building_arson'],
      ],
    ],
  ],
  [
    'what was done is no attempt, what failed beside it is',
    [
      [
        '2025-04-29',
        "Une camionnette de la pénitentiaire a brûlé lundi soir devant la maison d'arrêt de Strasbourg. Les surveillants ont tenté d'éteindre le feu avec des extincteurs, en vain.",
        ['ma-strasbourg 28 vehicle_arson'],
      ],
      [
        '2025-04-29',
        "Deux voitures d'élèves ont brûlé la nuit dernière sur le parking de l'École nationale d'administration pénitentiaire. Le feu a été éteint avant d'atteindre l'amphithéâtre.",
        ['enap-agen 28 vehicle_arson'],
      ],
      [
        '2025-04-29',
        'Four cars were burned outside the jail in Montbéliard on Monday night, and an attempt to set fire to another at the jail in Belfort failed.',
        ['ma-montbeliard 28 vehicle_arson', 'ma-belfort 28 arson_attempt'],
      ],
      [
        '2025-04-29',
        "Lundi soir, quatre voitures d'agents ont été incendiées devant le centre pénitentiaire de Perpignan. À Béziers, deux autres ont brûlé une demi-heure après.",
        ['cp-perpignan 28 vehicle_arson', 'cp-beziers 28 vehicle_arson'],
      ],
    ],
  ],
  [
    'accidents, fires inside and what a prison had no part in',
    [
      [
        '2025-04-29',
        'A car that burned outside Osny prison on Sunday evening caught fire because of an electrical fault. It was not an attack, police say.',
        [],
      ],
      [
        '2025-04-29',
        "Un incendie s'est déclaré dimanche après-midi au centre pénitentiaire de La Talaudière. Un homme a mis le feu à son matelas.",
        [],
      ],
      [
        '2025-04-29',
        "Six voitures ont brûlé lundi soir à trois cents mètres de la maison d'arrêt de Douai. Aucune n'appartenait à un surveillant, et l'établissement n'était pas visé, a tranché le parquet.",
        [],
      ],
    ],
  ],
  [
    'words that only sound like a deed',
    [
      [
        '2025-04-29',
        'A group of ten people broke into the grounds of the prison at Poissy on Sunday night. "If they can walk in with a banner, others can walk in with a bomb," a union leader said.',
        ['mc-poissy 27 intrusion'],
      ],
      [
        '2025-04-29',
        'Six figures smashed the windows of 30 cars at Troyes-Lavau prison at 10.40pm on Sunday. None of the cars was set alight, although a can of petrol was left standing on a bonnet.',
        ['cp-troyes-lavau 27 vandalism'],
      ],
      [
        '2025-04-29',
        'Un surveillant en poste à Fleury-Mérogis a été frappé à coups de barre de fer devant chez lui, lundi vers 21 heures.',
        ['private_home: null 28 assault'],
      ],
    ],
  ],
  [
    'names in apposition, hours on two days, another in a town',
    [
      [
        '2025-04-29',
        "Lundi soir, une voiture de service a été brûlée à Bonne-Nouvelle, la vieille maison d'arrêt de Rouen.",
        ['ma-rouen 28 vehicle_arson'],
      ],
      [
        '2025-04-29',
        "Entre 23 heures dimanche et 4 heures lundi, un 4x4 de l'administration a été incendié à la maison centrale d'Arles.",
        ['mc-arles 27 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Assailants torched vehicles outside prisons in Villepinte and Nanterre and sprayed another, in the southern city of Nîmes, with bullets overnight into Tuesday, authorities said.',
        ['cp-villepinte 14 vehicle_arson', 'cp-nanterre 14 vehicle_arson', 'ma-nimes 14 gunfire'],
      ],
    ],
  ],
];

describe.each(TOLD)('%s', (_, rows) => {
  it.each(rows)('%s: %s', (publishedOn, text, told) => {
    expect(listTold(text, publishedOn)).toEqual(told);
  });
});
