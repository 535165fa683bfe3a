import { describeTold } from '../../support/describe-told';

const THURSDAY = '2025-04-17';

describeTold([
  [
    'what only a post or an unsigned text says',
    [
      [
        THURSDAY,
        'Two cars burned at the prison in Poitiers-Vivonne on Tuesday night. The prosecutor dismissed a post saying that the jail in Niort, 70 kilometres to the west, had been attacked as well.',
        ['cp-poitiers-vivonne 15 vehicle_arson'],
      ],
      [
        THURSDAY,
        'Deux fourgons ont brûlé lundi soir dans l’enceinte de la prison de Gap. Un texte anonyme affirme que des voitures ont aussi brûlé à Bayonne et à Laon.',
        ['ma-gap 14 vehicle_arson'],
      ],
      [
        THURSDAY,
        'Cars were burned near the prison of Metz overnight Tuesday to Wednesday, the prosecutor said, but he denied a claim that two other prisons had been hit.',
        ['cp-metz 15 vehicle_arson'],
      ],
      [
        THURSDAY,
        'Yonne. Pas d’attaque à la prison de Joux-la-Ville, assure le parquet\n\nOn voit sur la photo une voiture en flammes et les murs du centre de détention de Joux-la-Ville.',
        [],
      ],
    ],
  ],
  [
    'which of two deeds a place suffered',
    [
      [
        THURSDAY,
        'Les prisons de Roanne et de Riom ont, dans la nuit de mardi à mercredi, essuyé des tirs ou perdu des voitures dans les flammes.',
        ['cd-roanne 15', 'cp-riom 15'],
      ],
      [
        THURSDAY,
        'Saintes and Rochefort, two small jails by the Atlantic, were hit with rifle fire or arson on Tuesday night.',
        ['ma-saintes 15', 'ma-rochefort 15'],
      ],
    ],
  ],
  [
    'a text that knows one prison',
    [
      [
        THURSDAY,
        'Lise was on the night shift at Gap prison on Tuesday night when the alarm went.\n\n“I knew the number plate,” she says.\n\nHers was one of four cars set on fire that night.',
        ['ma-gap 15 vehicle_arson'],
      ],
      [THURSDAY, 'Two vans burned in a street of Laon on Tuesday night. None belonged to prison staff.', []],
    ],
  ],
  [
    'a name that says where a road, a crew or a suspect went or came from',
    [
      [
        THURSDAY,
        'Mardi soir, des coups de feu ont été tirés sur la prison de Nîmes par deux hommes, partis vers la route d’Arles.',
        ['ma-nimes 15 gunfire'],
      ],
      [
        THURSDAY,
        'Mardi soir, des hommes partis de Marseille ont tiré sur la prison de Grasse.',
        ['ma-grasse 15 gunfire'],
      ],
      [
        THURSDAY,
        'Des tags sur la base des Éris\n\nDes inscriptions ont été découvertes mercredi matin sur le mur de la base de l’équipe régionale d’intervention et de sécurité (Éris) de Rennes.',
        ['eris-rennes 15 graffiti'],
      ],
      [
        THURSDAY,
        'Deux prisons de Meurthe-et-Moselle ont été visées mardi soir. À Nancy-Maxéville, une voiture a été incendiée devant la maison d’arrêt.',
        ['ma-nancy-maxeville 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'fire that is none, and fireworks',
    [
      [
        THURSDAY,
        'At Toulon prison the entrance was hit on Tuesday night by fire from military-grade weapons.',
        ['cp-toulon-la-farlede 15 gunfire'],
      ],
      [
        THURSDAY,
        'Mardi soir, on a tiré au mortier d’artifice sur la maison d’arrêt de Gap. Des tirs partaient du parking vers le bâtiment.',
        ['ma-gap 15 explosive'],
      ],
      [
        THURSDAY,
        'À la prison de Laon, un départ de feu et des inscriptions ont été signalés dans la nuit de mardi à mercredi.',
        ['cp-laon 15'],
      ],
      [
        THURSDAY,
        'Attackers set a motorcycle ablaze at Gap prison on Tuesday night and threw a firebomb at the building, which failed to ignite.',
        ['ma-gap 15 arson_attempt+vehicle_arson'],
      ],
      [
        THURSDAY,
        'The prisons in Brest and in Saint-Brieuc were set upon within an hour of each other on Tuesday night.',
        ['ma-brest 15', 'ma-saint-brieuc 15'],
      ],
    ],
  ],
  [
    'a day on which something was said or tried',
    [
      [
        '2026-02-10',
        'Three men went on trial on Monday for opening fire on Grasse prison.\n\nThey drove from Marseille on the night of 24 to 25 April 2025 and fired 14 times at the gatehouse.',
        ['ma-grasse 24 gunfire'],
      ],
      [
        '2025-05-12',
        'Dans la nuit de vendredi à samedi, des coups de feu ont visé la prison de Gap. Le parquet précise ce lundi que des tirs ont touché le portail.',
        ['ma-gap 2025-05-09 gunfire'],
      ],
    ],
  ],
  [
    'what is pictured, happened nowhere in particular or was played',
    [
      [
        '2025-04-17',
        'In Tulle visitors are shown a wall where officers pin photographs of colleagues’ cars burned in 2025.',
        [],
      ],
      [
        '2025-04-17',
        'The government said on Tuesday night that no establishment in the directorate of Bordeaux had suffered an attack.',
        [],
      ],
      [
        '2025-04-17',
        'Steering a guest past a burnt-out Renault that turned out to be an exhibit, the governor of Saint-Maur prison spoke on Tuesday night.',
        [],
      ],
      [
        '2025-04-17',
        'They told us in Dijon how it felt when cars and gates all over the country were being burned.',
        [],
      ],
      [
        '2025-04-17',
        'Les gendarmes et l’équipe régionale d’intervention et de sécurité de Rennes ont rejoué mardi soir l’attaque d’un commando contre le centre pénitentiaire.',
        [],
      ],
    ],
  ],
  [
    'deeds told in other words',
    [
      [
        '2025-04-17',
        'On Tuesday night bullets were put through the window of the visitors’ room at Gap prison.',
        ['ma-gap 15 gunfire'],
      ],
      [
        '2025-04-17',
        'On Tuesday night a flare came through the window of the visitors’ room at the jail in Gap. A sofa caught, then part of the ceiling.',
        ['ma-gap 15 building_arson'],
      ],
      [
        '2025-04-17',
        'Lundi soir, une équipe est venue à la maison d’arrêt de Gap avec de l’essence : quatre autos du personnel y sont passées.',
        ['ma-gap 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Dans la nuit de mardi à mercredi, deux surveillants ont été attaqués chez eux. Chez le premier, dans l’Ain, une bouteille incendiaire a été lancée contre le volet du salon. Chez le second, en Saône-et-Loire, les quatre pneus de sa voiture ont été crevés.',
        ['private_home: Ain 15 building_arson', 'private_home: Saône-et-Loire 15 vandalism'],
      ],
    ],
  ],
  [
    'a correction about a person, and a weekday a year after a date',
    [
      [
        '2025-04-17',
        'Live: prisons\n\n08.42 We said earlier that the governor of Colmar had been hurt. That was wrong.\n\n08.10 Police in Colmar confirm that early Wednesday’s fire at the remand prison was deliberate. A van was torched in the yard.',
        ['ma-colmar 15 vehicle_arson'],
      ],
      [
        '2026-04-13',
        'One year ago today, nine cars were burned at Châteaudun prison in the night of 13 to 14 April 2025.\n\nOn Friday evening a man fired twice at the entrance of the prison in Longuenesse.',
        ['cd-chateaudun 13 vehicle_arson', 'cp-longuenesse 2026-04-10 gunfire'],
      ],
    ],
  ],
  [
    'a dateline, a wider home, what comes later and what a message has in view',
    [
      [
        '2025-05-02',
        'Prison officer’s flat block set on fire near Paris\n\nA fire was lit in the entrance hall of an apartment building in Savigny-sur-Orge, in the Essonne department south of Paris, where a woman prison officer lives, during the night of Wednesday to Thursday.',
        ['residential_building: Essonne 30 building_arson'],
      ],
      [
        '2025-04-18',
        'The prison of Toulon-La Farlède was targeted again on Thursday night when a van was set alight outside its gates, three days after it was raked with automatic gunfire.\n\nOn Monday night attackers had fired at the entrance with a Kalashnikov.',
        ['cp-toulon-la-farlede 17 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-06-11',
        'Mercredi, vers 5h20, une Clio garée à quelques mètres de la maison d’arrêt de Béthune a pris feu. Elle n’a pas brûlé seule : les policiers ont retrouvé sous le châssis un reste d’allume-feu.',
        ['ma-bethune 2025-06-10 vehicle_arson'],
      ],
      [
        '2025-04-18',
        '« J’ai entendu le conducteur hurler : “On va tous vous cramer, comme à Nanterre !” » Un scooter et deux voitures ont été aspergés d’essence et allumés à l’entrée du parking du centre pénitentiaire de Toulouse-Seysses dans la nuit de mercredi à jeudi.',
        ['cp-toulouse-seysses 16 vehicle_arson'],
      ],
      [
        '2025-05-09',
        'A grenade was thrown over the wall of the Arles prison on Wednesday night without exploding, and the door of the staff canteen at Salon-de-Provence was set on fire the same night, police sources said.',
        ['mc-arles 2025-05-07 explosive', 'cd-salon-de-provence 2025-05-07 building_arson'],
      ],
      [
        '2025-04-22',
        'Une dizaine d’impacts de balles ont été découverts mardi à l’aube sur le poste d’accueil de la prison de Réau. Un message diffusé sur Telegram, qui a revendiqué cette action, cite aussi Poissy et Bois-d’Arcy comme prochaines cibles.',
        ['cp-sud-francilien-reau 21 gunfire'],
      ],
      [
        '2025-05-20',
        'Nouvelle série d’attaques contre des prisons dans l’Est\n\nDijon, 20 mai - Le centre pénitentiaire de Varennes-le-Grand (Saône-et-Loire) a été la cible de tirs dimanche soir et des voitures ont été brûlées lundi soir devant le centre de détention d’Écrouves, en Meurthe-et-Moselle.',
        ['cp-varennes-le-grand 2025-05-18 gunfire', 'cd-ecrouves 2025-05-19 vehicle_arson'],
      ],
      [
        '2025-04-25',
        'Un surveillant du centre pénitentiaire de Laon a été frappé jeudi soir par deux hommes qui l’attendaient à sa sortie, sur le parking de l’établissement.',
        ['cp-laon 24 assault'],
      ],
      [
        '2025-05-20',
        'Dijon (AFP) - La prison de Tulle a été la cible de tirs dimanche soir.',
        ['ma-tulle 2025-05-18 gunfire'],
      ],
    ],
  ],
  [
    'windows left whole take nothing back',
    [
      [
        '2025-04-24',
        'Plusieurs voitures ont été incendiées devant le centre pénitentiaire de Varennes-le-Grand dans la nuit de mardi à mercredi. Les vitres de l’accueil n’ont pas été touchées, contrairement à ce qui avait été écrit.',
        ['cp-varennes-le-grand 22 vehicle_arson'],
      ],
    ],
  ],
  [
    'a word of birth is no negation',
    [
      [
        '2025-04-24',
        'La voiture qui a brûlé mardi soir à proximité de la maison d’arrêt de Dijon n’a pas été incendiée volontairement, a fait savoir jeudi le parquet. Le feu est parti du moteur.\n\nEn revanche, l’origine criminelle ne fait pas de doute à Varennes-le-Grand, où plusieurs voitures ont été incendiées devant le centre pénitentiaire dans la nuit de mardi à mercredi.',
        ['cp-varennes-le-grand 22 vehicle_arson'],
      ],
    ],
  ],
  [
    'what only a claim, a noise or a sigh speaks of',
    [
      [
        '2025-04-17',
        'A group calling itself DDPF boasted on Telegram on Thursday of having burned cars at Réau prison, south-east of Paris, and of having ”lit up” Fresnes prison with a rifle.\n\nThe justice ministry confirmed the first claim only. Two cars were destroyed by fire at Réau in the night from Tuesday to Wednesday, it said. At Fresnes ”nothing whatsoever has taken place”, and no round had been fired there.',
        ['cp-sud-francilien-reau 15 vehicle_arson'],
      ],
      [
        '2025-04-18',
        'Firework mortars were fired at the wall of Fleury-Mérogis prison at about 5.20am on Friday. Residents had told local radio that they heard ”a burst of gunfire, like a Kalashnikov”. ”There were no shots. We picked up eleven spent firework tubes,” a police spokeswoman said.',
        ['cp-fleury-merogis 17 explosive'],
      ],
      [
        '2025-04-25',
        'Des tags ont été peints dans la nuit de jeudi à vendredi sur le mur de la prison de Nancy-Maxéville. « Des voitures, par les temps qui courent, ça se brûle vite », juge une surveillante.',
        ['ma-nancy-maxeville 24 graffiti'],
      ],
    ],
  ],
]);
