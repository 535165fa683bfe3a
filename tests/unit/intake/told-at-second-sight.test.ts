import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'lists, measures and threats that are told beside attacks',
    [
      [
        '2025-04-15',
        'According to Le Parisien, seven jails were targeted on Monday night - in Valence, Nîmes, Marseille, Aix-en-Provence and Toulon in the south, and in Nanterre and Villepinte on the outskirts of Paris.',
        [
          'cp-valence 14',
          'ma-nimes 14',
          'cp-marseille-baumettes 14',
          'cp-aix-luynes 14',
          'cp-toulon-la-farlede 14',
          'cp-nanterre 14',
          'cp-villepinte 14',
        ],
      ],
      [
        '2025-04-16',
        'Three vehicles were set on fire early on Wednesday in the staff car park of Tarascon prison.\n\nSome jails were blocked for an hour by staff on Wednesday morning, among them Fresnes and Bois d’Arcy.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'Shots were fired at the prison of Toulon in the night from Sunday to Monday. Drones were also seen above several establishments, among them Lutterbach and Lannemezan.',
        ['cp-toulon-la-farlede 20 gunfire'],
      ],
      [
        '2025-04-15',
        'Lundi soir à Nanterre, deux personnes ont mis le feu à la voiture d’un employé de la maison d’arrêt. Une heure plus tard, trois hommes en faisaient autant avec un véhicule garé face à la prison de Nîmes (Gard).',
        ['cp-nanterre 14 vehicle_arson', 'ma-nimes 14'],
      ],
      [
        '2025-04-24',
        'Peu après minuit, ce jeudi, des engins pyrotechniques ont été tirés vers le centre pénitentiaire d’Aix-Luynes. Des détonations, « qui ressemblaient à des coups de feu », ont ensuite été signalées par des agents. À Marseille, l’établissement pénitentiaire pour mineurs de La Valentine essuyait à son tour des mortiers.',
        ['cp-aix-luynes 23 explosive', 'epm-marseille-la-valentine 23 explosive'],
      ],
    ],
  ],
  [
    'nights of the whole, of the next day and of no day',
    [
      [
        '2025-04-15',
        'Prisons in several parts of France have come under attack in the space of one night.\n\nThe most serious incident took place at Toulon-La Farlède at about 00:40 on Tuesday, when men in a car sprayed the main gate with a Kalashnikov.\n\nA similar fire on Sunday night destroyed cars outside the national prison officers’ academy in Agen.\n\nThe prison of Nîmes was also hit.',
        ['cp-toulon-la-farlede 14 gunfire', 'enap-agen 13 vehicle_arson', 'ma-nimes 14'],
      ],
      [
        '2025-04-15',
        'A car was found burned near the prison of Nîmes. BFMTV said it might have happened the night before.\n\nOn the edge of the capital, three cars were torched overnight at Villepinte prison.',
        ['ma-nimes 14 ?vehicle_arson', 'cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2025-04-18',
        'Dans la nuit de lundi à mardi, la prison de Toulon a été la cible de tirs. Le lendemain à l’aube, trois voitures ont été détruites par le feu sur le parking du personnel, à Tarascon.',
        ['cp-toulon-la-farlede 14 gunfire', 'cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-28',
        'Searches began at 6 a.m. in Marseille and Lyon. The PNAT counts about 15 acts between April 13 and 21. A house of guards was shot at in Isere in the night to Easter Monday. Prisons in Nimes and Nanterre were hit by fires as well, prosecutors said, without naming the dates.',
        ['private_home: Isere 20 gunfire', 'ma-nimes', 'cp-nanterre'],
      ],
      [
        '2025-05-07',
        'The house of two prison officers in the Oise was set alight in the early hours of Tuesday. Twenty-one people have been put under formal investigation over the April attacks, which included automatic gunfire at a jail in Toulon.',
        ['private_home: Oise 2025-05-05 building_arson', 'cp-toulon-la-farlede ?gunfire'],
      ],
    ],
  ],
  [
    'cars, homes and houses, and where they stood',
    [
      [
        '2025-04-16',
        'Another guard, who works at Villepinte prison, north of Paris, where three cars were burned in the night from Monday to Tuesday, said he had taken his name off the letterbox.',
        ['cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'In the night from Sunday to Monday, shots were fired in the Isère at a house of guards and a bottle filled with gasoline was thrown at its door, which burned.\n\nTwenty-four hours on, in Caen, a fire was lit in the night from Monday to Tuesday in the parking lot of the probation service (SPIP). Four vehicles were destroyed.\n\nIn Mouy, in the Oise, the letters DDPF were sprayed on the car of an officer and on his mailbox.',
        [
          'private_home: Isère 20 building_arson+gunfire',
          'office: Caen 21 vehicle_arson',
          'private_home: Oise 21 graffiti',
        ],
      ],
      [
        '2025-05-09',
        'La voiture d’une surveillante de la prison de Maxéville détruite par le feu devant chez elle\n\nLe véhicule personnel d’une agente du centre pénitentiaire de Nancy-Maxéville a été incendié dans la nuit de mercredi à jeudi, dans une commune du Toulois. « Il ne s’était rien passé de concret, mais tout le monde regarde sous sa voiture », raconte un gradé de Maxéville.',
        ['private_home: null 2025-05-07 vehicle_arson'],
      ],
      [
        '2025-05-04',
        'Le point culminant fut atteint à Toulon-La Farlède, dans la nuit du 14 au 15 avril, lorsqu’une rafale a criblé la porte de la prison, puis à Villefontaine, en Isère, où des cocktails Molotov ont été lancés et des coups de feu tirés contre des pavillons dans la nuit du 20 au 21.',
        ['cp-toulon-la-farlede 14 gunfire', 'private_home: Isère 20 building_arson+gunfire'],
      ],
      [
        '2025-04-16',
        'Des véhicules ont été incendiés tôt ce mercredi sur le parking du centre de détention de Tarascon, dans les Bouches-du-Rhône. Dans la même nuit, la voiture d’un surveillant du centre pénitentiaire d’Aix-Luynes a été brûlée devant chez lui, dans le département.',
        ['cd-tarascon 15 vehicle_arson', 'private_home: Bouches-du-Rhône 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'words that only look like another country, and fires before a house',
    [
      [
        '2025-05-09',
        'La voiture d’une surveillante de la prison de Maxéville détruite par le feu devant chez elle\n\nLe véhicule personnel d’une agente du centre pénitentiaire de Nancy-Maxéville a été incendié dans la nuit de mercredi à jeudi.\n\n« Elle ne porte jamais l’uniforme en dehors », avance une secrétaire régionale.',
        ['private_home: null 2025-05-07 vehicle_arson'],
      ],
      [
        '2025-04-24',
        'Un incendie s’est déclaré mercredi vers 2 heures du matin dans le Loiret devant le domicile d’un surveillant de la prison de Saran. Sa Mégane a été entièrement détruite.',
        ['private_home: Loiret 22 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'In the Isère, in the night from Sunday to Monday, shots were fired at a house of guards. On the wall, investigators found the inscription ”DDPF”.\n\nIn the Oise, the same letters were sprayed on the car of an officer and on his mailbox.',
        ['private_home: Isère 20 gunfire', 'private_home: Oise 20 ?graffiti'],
      ],
    ],
  ],
  [
    'what a second reader of the rules objected to',
    [
      [
        '2025-04-22',
        'In the night to Monday, men paid to shoot at the prison of Toulon opened fire on the gate and fled.',
        ['cp-toulon-la-farlede 20 gunfire'],
      ],
      [
        '2025-04-22',
        'Young men hired to torch vehicles at the prison of Nîmes in the night to Monday did so and ran away.',
        ['ma-nimes 20 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'It was a Monday night, April 14, when cars burned at the prison of Villepinte.',
        ['cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'La prison de Nîmes a vécu un lundi soir agité : une voiture y a été incendiée.',
        ['ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-05-01',
        'A second wave began on Sunday night. On the second night of the attacks, a car was burned outside the prison of Nevers.',
        ['ma-nevers 28 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Dans la nuit de lundi à mardi, la prison de Toulon a été la cible de tirs. Le lendemain matin, une voiture a été incendiée devant la prison de Nîmes.',
        ['cp-toulon-la-farlede 14 gunfire', 'ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Dans l’Oise, dans la nuit de mardi à mercredi, une surveillante a été visée à son domicile. Sa maison a été incendiée. Les habitants d’un immeuble voisin ont été évacués.',
        ['private_home: Oise 15 building_arson'],
      ],
      [
        '2025-04-16',
        'Prisons were attacked on Monday night. The night’s strikes reached several jails, among them Toulon, Valence and Nîmes.',
        ['cp-toulon-la-farlede 14', 'cp-valence 14', 'ma-nimes 14'],
      ],
    ],
  ],
  [
    'a second mention of a night keeps to its own place',
    [
      [
        '2025-04-28',
        'It started with cars being burned on Sunday 13 April outside the prison officers’ school in Agen. The night after, the front gate of Toulon-La Farlède prison was hit by a burst from a Kalashnikov-type rifle, while cars were set alight at sites including Villepinte, Valence and Aix-Luynes.',
        [
          'enap-agen 13 vehicle_arson',
          'cp-toulon-la-farlede 14 gunfire',
          'cp-villepinte 14 vehicle_arson',
          'cp-valence 14 vehicle_arson',
          'cp-aix-luynes 14 vehicle_arson',
        ],
      ],
      [
        '2025-05-03',
        'The office had taken up the case on April 15, the morning after gunfire at the gate of Toulon’s prison and fires in the parking lots of several others.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-06-13',
        'Le 13 avril au soir, des voitures flambent sur le parking de l’école des surveillants, à Agen. La nuit d’après, il n’y a plus de doute : Toulon-La Farlède, mitraillée ; Villepinte, Nanterre, Nîmes, visées elles aussi.',
        [
          'enap-agen 13 vehicle_arson',
          'cp-toulon-la-farlede 14 gunfire',
          'cp-villepinte 14',
          'cp-nanterre 14',
          'ma-nimes 14',
        ],
      ],
      [
        '2025-04-16',
        'Dans la nuit de lundi à mardi, la porte de la prison de Toulon a été criblée de balles. À Nîmes, cette nuit-là, une berline a été brûlée devant la maison d’arrêt, et un concessionnaire automobile avait perdu huit véhicules dans la nuit de dimanche à lundi.',
        ['cp-toulon-la-farlede 14 gunfire', 'ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-05-03',
        'Two others face charges over Villefontaine, in the Isère region, struck twice, on the nights of 16 and 20 April: the car of a guard was set on fire outside his home on the first occasion, and houses were shot at on the second.',
        ['private_home: Isère 16 vehicle_arson', 'private_home: Isère 20 gunfire'],
      ],
      [
        '2025-06-13',
        'A Valence, le 14 avril au soir, deux véhicules brûlés devant la prison, une semaine de cavale, un studio à Avignon.',
        ['cp-valence 14 vehicle_arson'],
      ],
      [
        '2025-04-21',
        'Deux maisons de surveillants ont été prises pour cible dans la nuit de dimanche à lundi en Isère.\n\nLe même lotissement avait déjà été visé dans la nuit de mercredi à jeudi.\n\nÀ Corbas, vers minuit, deux véhicules ont été incendiés sur le parking fermé de la maison d’arrêt.',
        ['private_home: Isère 20', 'ma-lyon-corbas 20 vehicle_arson'],
      ],
      [
        '2025-04-24',
        'Les deux nuits précédentes, des inconnus ont mis le feu à des voitures du personnel devant le centre pénitentiaire de Metz : deux la première fois, cinq la seconde.',
        ['cp-metz 22 vehicle_arson', 'cp-metz 23 vehicle_arson'],
      ],
    ],
  ],
]);
