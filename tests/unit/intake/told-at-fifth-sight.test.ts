import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'a claim is made on another day than what it claims',
    [
      [
        '2025-04-16',
        'A group calling itself DDPF claimed responsibility on Tuesday evening for the burning of cars at the French national school for prison officers in Agen.',
        ['enap-agen vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Le groupe DDPF a revendiqué mardi soir l’incendie de voitures devant la prison de Nîmes.',
        ['ma-nimes vehicle_arson'],
      ],
    ],
  ],
  [
    'a correction is told as news, under its label',
    [
      [
        '2025-04-30',
        'RECTIFICATIF - Loire : deux voitures brûlées devant la prison de La Talaudière\n\nDans une première version de cette dépêche, nous situions par erreur les faits à Saint-Quentin-Fallavier, en Isère. Merci de lire ainsi :\n\nDeux voitures garées devant la prison de La Talaudière ont été détruites par un incendie volontaire dans la nuit de lundi à mardi.',
        ['cp-saint-etienne-la-talaudiere 28 vehicle_arson'],
      ],
      [
        '2025-04-30',
        'Rectificatif : la prison de Nîmes n’a pas été visée dans la nuit de lundi à mardi, contrairement à ce que nous écrivions.',
        [],
      ],
    ],
  ],
  [
    'what an expert blames on wiring, what a source rules out',
    [
      [
        '2025-04-30',
        'At Liancourt prison, five bullet holes were found on Tuesday morning. Firefighters were also called to Beauvais at about 5 am on Tuesday, where a parked car was in flames within sight of the jail. An expert blamed its wiring and the police have closed the matter.',
        ['cp-liancourt 28 gunfire'],
      ],
      [
        '2025-05-20',
        'A van was set on fire overnight Sunday to Monday outside the jail at Ploemeur. In Brest, several residents said they had been woken on the same night by what may have been gunfire from the direction of the prison. Police found neither casings nor impacts. “Fireworks, most probably, there was a wedding,” a police source said, ruling out any shooting.',
        ['cp-lorient-ploemeur 2025-05-18 vehicle_arson'],
      ],
    ],
  ],
  [
    'shelters for those who visit, doors of colleagues',
    [
      [
        '2025-07-07',
        'Two of the four were already being sought over the fire that gutted the visitors’ shelter at Nancy-Maxéville prison on the night of May 14 to 15.',
        ['ma-nancy-maxeville 2025-05-14 building_arson'],
      ],
      [
        '2025-05-05',
        'Two cars belonging to a French prison officer were burned outside her house in Voiron, in the Isère department, early on Sunday, and the letters DDPF were found sprayed on a colleague’s front door in the neighbouring Drôme the same night.',
        ['private_home: Isère 2025-05-03 vehicle_arson', 'private_home: Drôme 2025-05-03 graffiti'],
      ],
    ],
  ],
  [
    'a month in words is no hour and no guess',
    [
      [
        '2025-05-23',
        'In early May the windscreens of five vehicles were smashed in the staff car park at Maubeuge prison.',
        ['cp-maubeuge vandalism'],
      ],
      [
        '2025-05-23',
        'On the night of April 16 to 17 a car was torched at Longuenesse prison, and in the first days of May the windscreens of five vehicles were smashed in the staff car park at Maubeuge.',
        ['cp-longuenesse 16 vehicle_arson', 'cp-maubeuge ?vandalism'],
      ],
      ['2025-05-23', 'Officers fear that gunmen may have a plan to burn cars at Maubeuge prison.', []],
      [
        '2025-05-16',
        'Early on May 15, cars were burned at Maubeuge prison.',
        ['cp-maubeuge 2025-05-14 vehicle_arson'],
      ],
    ],
  ],
  [
    'what somebody links to a prison was not done there',
    [
      [
        '2025-06-17',
        'A watchtower at the Rennes-Vezin prison was hit by gunfire in the night of Sunday to Monday. The minister linked the shots to the opening of the high-security wing at Vendin-le-Vieil.',
        ['cp-rennes-vezin 2025-06-15 gunfire'],
      ],
      [
        '2025-05-23',
        'A car was torched at Longuenesse prison on Monday night. A union official said that an officer in Arras had found a bullet in his letterbox, but police have denied the story.',
        ['cp-longuenesse 2025-05-19 vehicle_arson'],
      ],
    ],
  ],
  [
    'the day of a visit is not that of the fire',
    [
      [
        '2025-04-15',
        'Dans la nuit de lundi à mardi, quatre véhicules ont été incendiés sur le parking de la prison de Nanterre. Trois autres ont brûlé devant celle de Meaux-Chauconin, le troisième à la compagne d’un détenu venue la veille au parloir.',
        ['cp-nanterre 14 vehicle_arson', 'cp-meaux-chauconin 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'a car on fire before a garage, under the name of its département',
    [
      [
        '2025-04-23',
        'AIN. Les faits se sont produits dans un lotissement sans histoire.\n\nMardi, à 2 h 30, une surveillante de la prison de Bourg-en-Bresse a été réveillée par l’explosion des pneus de sa voiture, en feu devant le garage de sa maison.',
        ['private_home: AIN 21 vehicle_arson'],
      ],
    ],
  ],
  [
    'each night of a count is of the place beside it',
    [
      [
        '2025-04-17',
        'Cars were burned outside Tarascon prison overnight, two days after shots were fired at Toulon prison and three days after the first attack, on the ENAP school in Agen.',
        ['cd-tarascon 16 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-16',
        'The first incident occurred on 13 April, when seven cars were burned at ENAP in Agen, followed the next night by attacks on prisons in Valence and Nîmes.',
        ['enap-agen 13 vehicle_arson', 'cp-valence 14', 'ma-nimes 14'],
      ],
    ],
  ],
  [
    'what was said was wrong, or never took place',
    [
      [
        '2025-04-18',
        'Prisons in Béziers, Réau and Laval were hit with automatic rifles or arson during the night of Thursday to Friday.\n\nLocal radio had reported gunfire at the remand prison in Épinal as well. The prefecture said that was wrong: the bangs heard by neighbours were fireworks let off on an estate nearby.',
        ['cp-beziers 17', 'cp-sud-francilien-reau 17', 'ma-laval 17'],
      ],
      [
        '2025-05-12',
        'Asked about messages that spoke of gunfire at Châteauroux prison over the weekend, the prefecture replied that nothing of the sort had taken place.',
        [],
      ],
      [
        '2025-05-15',
        'Une grenade a été lancée dans la nuit de mardi à mercredi par-dessus la grille de la direction interrégionale des services pénitentiaires de Rennes.\n\nNi la prison des femmes ni le centre pénitentiaire de Vezin n’ont été visés.',
        ['disp-rennes 2025-05-13 explosive'],
      ],
      [
        '2025-06-10',
        'La voiture retrouvée calcinée près de la prison de Brest, le 19 avril, est sortie du dossier : son propriétaire l’avait lui-même incendiée.',
        [],
      ],
    ],
  ],
  [
    'what somebody got ready for was not done',
    [
      [
        '2025-05-12',
        'Four men suspected of getting ready to burn cars outside Bourges prison have been placed under formal investigation.',
        [],
      ],
      [
        '2025-05-12',
        'Quatre hommes soupçonnés de s’apprêter à brûler des voitures devant la prison de Bourges ont été mis en examen.',
        [],
      ],
    ],
  ],
  [
    'a house abroad stays abroad in the next paragraph',
    [
      [
        '2025-06-19',
        'Shots were fired early on Thursday at the home of an officer who works at Lantin prison, near Liège, Belgian prosecutors said.\n\nNine bullets hit the front of the house. The officer and his wife escaped unhurt.',
        [],
      ],
    ],
  ],
  [
    'cars burned from one part of the country to another burned at no place',
    [
      [
        '2025-04-16',
        'The prosecutor has taken charge after the door of a jail near Toulon was sprayed with bullets on Monday night and guards’ cars were torched from the Paris suburbs to Provence.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
    ],
  ],
  [
    'the front of an office is that of who works there, and an office of escorts is one',
    [
      [
        '2025-04-17',
        'Jeudi matin, les employés de la direction interrégionale des services pénitentiaires de Lille ont trouvé leur façade barrée de trois lettres noires.',
        ['disp-lille 16 graffiti'],
      ],
      [
        '2025-07-09',
        'Petrol was poured over three vehicles in the yard of the prison transport office in Dijon and lit shortly after midnight on Tuesday July 8, but the fire died within moments.',
        ['office: Dijon 2025-07-07 arson_attempt'],
      ],
    ],
  ],
  [
    'Savoy is Savoie',
    [
      [
        '2025-04-29',
        'Last Saturday evening a rifle was fired at the shutters of a house in Savoy that belongs to an officer at Aiton prison.',
        ['private_home: Savoy 26 gunfire'],
      ],
    ],
  ],
  [
    'the van told of next is the one that burned',
    [
      [
        '2025-06-12',
        'Shots were fired at Grasse prison and a delivery van burned outside the one in Draguignan on Wednesday night.\n\nFive bullets struck the gate at Grasse around 11 p.m., the prosecutor said. The van, left by a catering firm, was alight about two hours later, firefighters said.',
        ['ma-grasse 2025-06-11 gunfire', 'ma-draguignan 2025-06-11 vehicle_arson'],
      ],
    ],
  ],
  [
    'what is dreaded, and what an owner did for his insurance',
    [
      [
        '2025-04-16',
        'Le syndicat redoute que des voitures ne soient brûlées à la prison de Fleury-Mérogis dans la nuit de lundi à mardi.',
        [],
      ],
      ['2025-04-16', 'Staff dread that shots were meant for Fleury-Mérogis prison on Monday night.', []],
      [
        '2025-04-16',
        'A car burned near the prison in Béziers on Monday night, but police believe it was an insurance fraud.',
        [],
      ],
    ],
  ],
  [
    'shots at a house of nobody that is told of are at no prison',
    [
      [
        '2025-05-02',
        'Des voitures ont brûlé à la prison de Tarascon dans la nuit du 15 au 16 avril. Des tirs ont visé une maison de Villefontaine dans la nuit du 20 au 21 avril.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-05-02',
        'Three cars burned at Tarascon prison on the night of April 15. Shots were fired at a house in Villefontaine on the night of April 20.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-05-02',
        'Des tirs ont visé la maison d’un surveillant de Tarascon, en Isère, dans la nuit du 20 au 21 avril.',
        ['private_home: Isère 20 gunfire'],
      ],
    ],
  ],
  [
    'an attack with a rifle is gunfire',
    [
      [
        '2025-04-15',
        'Attaque à la kalachnikov contre la prison de Toulon dans la nuit de lundi à mardi.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
    ],
  ],
]);
