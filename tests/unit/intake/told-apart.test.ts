import { describeTold } from '../../support/describe-told';

describeTold([
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
]);
