import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'a night that only the last of a list has',
    [
      [
        '2025-04-21',
        'Shots hit the house of an officer in the Isère early on Easter Monday.\n\nSince 13 April, prisons have been targeted in many parts of France. Cars have been burned in the car parks of jails in Réau, Nanterre and Villepinte, and the prison in Toulon was sprayed with bullets from an assault rifle in the night of 14 to 15 April.',
        [
          'private_home: Isère 20 gunfire',
          'cp-sud-francilien-reau vehicle_arson',
          'cp-nanterre vehicle_arson',
          'cp-villepinte vehicle_arson',
          'cp-toulon-la-farlede 14 gunfire',
        ],
      ],
    ],
  ],
  [
    'dates and counts that say the same',
    [
      [
        '2025-05-07',
        'Cars were burned at Toulon prison in the night of Monday to Tuesday (May 5-6).',
        ['cp-toulon-la-farlede 2025-05-05 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Cars were burned at Toulon prison in the night of Monday to Tuesday, April 14-15.',
        ['cp-toulon-la-farlede 14 vehicle_arson'],
      ],
      [
        '2025-04-28',
        'Shots were fired at the prison of Toulon in the early hours of April 15th. A little over 24 hours later, at 5.20am on April 16th, three vehicles were burned in the staff car park at Tarascon.',
        ['cp-toulon-la-farlede 14 gunfire', 'cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-05-03',
        'The investigation covers some 15 acts, starting on 13 April.\n\nOn that first night vehicles of trainees burned at the national prison administration school in Agen. Twenty-four hours later shots from an assault rifle struck the entrance of the prison of Toulon-La Farlède, and cars burned in several other places.',
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
    ],
  ],
  [
    'what is told since then, and ranges with their places',
    [
      [
        '2025-04-24',
        'The campaign began on April 13 with a fire that destroyed cars at a school for prison guards in Agen. Since then, vehicles have been burned in prison parking lots, and the front gate at Toulon was raked with automatic gunfire.',
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede ?gunfire'],
      ],
      [
        '2025-05-07',
        'The ministry counted 65 incidents at prisons. These ranged from tags to cars set alight, as at Tarascon (Bouches-du-Rhône) on April 16, when three vehicles went up in smoke at 05:20, and to gunfire, as at Toulon (Var) in the night of April 14-15.',
        ['cd-tarascon 15 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-15',
        'Cars burned at the prison in Valence overnight. The prosecutor’s office said its inquiry would also take in an arson attack at the national school for prison staff, in Agen, in the night from Sunday to Monday.',
        ['cp-valence 14 vehicle_arson', 'enap-agen 13'],
      ],
    ],
  ],
  [
    'an officer whose way is blocked',
    [
      [
        '2025-04-23',
        'In Fresnes, south of Paris, five men in a car blocked the way of an officer who was leaving his shift at the prison on Monday evening. “Guard, guard, are you scared now?” one of them said.',
        ['cp-fresnes 21 threat'],
      ],
    ],
  ],
  [
    'it was the turn of other vehicles',
    [
      [
        '2025-05-06',
        'Le 13 avril au soir, sept voitures brûlent devant l’École nationale d’administration pénitentiaire, à Agen ; le tag DDPF y apparaît pour la première fois. Le lendemain, entre 20 heures et 22 h 20, c’est au tour d’un véhicule à Nanterre, d’un autre à Nîmes, de deux à Valence et de trois à Villepinte.',
        [
          'enap-agen 13 vehicle_arson',
          'cp-nanterre 14 vehicle_arson',
          'ma-nimes 14 vehicle_arson',
          'cp-valence 14 vehicle_arson',
          'cp-villepinte 14 vehicle_arson',
        ],
      ],
    ],
  ],
  [
    'times by which something was done, and hours far from their day',
    [
      [
        '2025-04-17',
        'It began on Sunday night in Agen, where seven cars were destroyed in the car park of the prison school.\n\nBy Tuesday morning cars had gone up in flames outside the jails of Villepinte and Nanterre, in the Paris suburbs.',
        ['enap-agen 13 vehicle_arson', 'cp-villepinte vehicle_arson', 'cp-nanterre vehicle_arson'],
      ],
      [
        '2025-05-03',
        'Le 13 avril au soir, sept véhicules brûlaient à Agen, sur le parking de l’École nationale d’administration pénitentiaire. Le surlendemain, à Toulon, la porte de la prison était arrosée à la kalachnikov à 0h40.',
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-16',
        'Au lendemain des tirs, la prison de La Farlède panse ses plaies\n\nMardi midi, devant le centre pénitentiaire de Toulon-La Farlède, les surveillants traînent sur le parking. C’est là que, dans la nuit de lundi à mardi, à 0h40, une voiture s’est arrêtée. Le temps de vider un chargeur de kalachnikov, et les agresseurs étaient repartis.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
    ],
  ],
  [
    'what a car park, a mistake and a government are no part of',
    [
      [
        '2025-04-16',
        'À la prison de Tarascon, des voitures ont brûlé mercredi vers 5h20. Le feu a pris sur un parking dont l’entrée se fait avec un code.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-21',
        'PARIS, April 21 (Reuters) - Gunmen shot at the house of a prison officer in the Isere department in the early hours of Monday. “It was a mistake about the door, not about the intention,” the union said.',
        ['private_home: Isere 20 gunfire'],
      ],
      [
        '2025-04-24',
        'La prison d’Aix-Luynes a été visée dans la nuit de mercredi à jeudi. Le Premier ministre, qui s’était rendu la veille à Saint-Quentin-Fallavier, en Isère, y voit la preuve que le gouvernement frappe là où ça fait mal.',
        ['cp-aix-luynes 23'],
      ],
      [
        '2025-05-06',
        'Le 21 avril, avant l’aube, les balles et les cocktails Molotov contre deux maisons d’un lotissement de l’Isère où vivent des surveillants. D’autres actes, à Corbas, à Caen, à Luynes, ont eu lieu dans les jours suivants.',
        ['private_home: Isère 20 building_arson+gunfire', 'ma-lyon-corbas', 'cp-caen-ifs', 'cp-aix-luynes'],
      ],
    ],
  ],
  [
    'fires told beside shots, and in the yards of offices',
    [
      [
        '2025-04-28',
        'En Isère, deux cocktails Molotov ont été jetés et des coups de feu tirés le 21 avril, peu après minuit, contre un pavillon que les auteurs croyaient être celui d’une surveillante.',
        ['private_home: Isère 20 building_arson+gunfire'],
      ],
      [
        '2025-04-22',
        'A fire was started at around 3 am in the car park of the prison integration and probation service (SPIP) in Caen. It took hold of one vehicle and spread to four others standing next to it.',
        ['office: Caen 21 vehicle_arson'],
      ],
    ],
  ],
  [
    'fireworks, tyres and bottles that are no shots and no fires',
    [
      [
        '2025-04-24',
        'Peu après minuit ce jeudi 24 avril, des mortiers d’artifice ont été tirés en direction d’un bâtiment du centre pénitentiaire d’Aix-Luynes, depuis un parking, au lendemain de coups de feu ailleurs.',
        ['cp-aix-luynes 23 explosive'],
      ],
      [
        '2025-04-18',
        'In Amiens, in the north, an employee of the local jail found the letters “DD” scrawled on the mailbox in the night of Tuesday to Wednesday, and a tire of the car slashed.',
        ['private_home: null 15 graffiti+vandalism'],
      ],
      [
        '2025-04-23',
        'Dans la nuit du 15 au 16 avril, un cocktail Molotov noircissait le hall de l’immeuble d’une surveillante de Meaux, à Villenoy (Seine-et-Marne). Une Clio garée dehors a eu la vitre cassée ; une bouteille d’essence gisait à côté.',
        ['residential_building: Seine-et-Marne 15 building_arson'],
      ],
      [
        '2025-04-15',
        'Cars were burned at the prison of Nanterre overnight. The group posted film of burning cars and what they said were home addresses of guards.',
        ['cp-nanterre 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'nights that a paragraph opens with, and the same night as another place',
    [
      [
        '2025-04-22',
        'Une voiture de la prison de Caen a été incendiée dans la nuit de lundi à mardi.\n\nLa nuit de dimanche à lundi avait déjà été agitée en Auvergne-Rhône-Alpes. Deux véhicules ont brûlé sur le parking de la maison d’arrêt de Corbas.',
        ['cp-caen-ifs 21 vehicle_arson', 'ma-lyon-corbas 20 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Lundi soir, une BMW a été incendiée devant la maison d’arrêt de Nîmes.\n\nDans la nuit de dimanche à lundi, huit véhicules avaient été détruits par un incendie dans une concession automobile. La même nuit que Nîmes, d’autres établissements ont été attaqués : Villepinte et Nanterre.',
        ['ma-nimes 14 vehicle_arson', 'cp-villepinte 14', 'cp-nanterre 14'],
      ],
      [
        '2025-04-14',
        'Dimanche 13 avril, un peu après 23 heures, des véhicules ont été incendiés devant l’École nationale d’administration pénitentiaire, à Agen. Les 9 et 16 mars, des autos avaient brûlé à Agen, sans rapport. Un véhicule a aussi été incendié la même nuit devant le centre pénitentiaire de Réau.',
        ['enap-agen 13 vehicle_arson', 'cp-sud-francilien-reau 13 vehicle_arson'],
      ],
    ],
  ],
  [
    'where somebody comes from, and whose base it is',
    [
      [
        '2025-05-03',
        'Cars were burned at the prison of Nîmes in the night of April 14. An influencer from the eastern city of Metz is suspected of having relayed offers.',
        ['ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Cars were burned at Nîmes prison in the night of Monday to Tuesday. In Marseille, there was an attempt to burn down the base of a specialized prison security unit, ERIS, according to the union.',
        ['ma-nimes 14 vehicle_arson', 'eris-marseille 14 arson_attempt'],
      ],
    ],
  ],
  [
    'what a reviewer found: other vehicles, other places, other people',
    [
      [
        '2025-04-17',
        'Trois voitures ont brûlé à la prison de Tarascon mercredi vers 5h20. Un surveillant d’Aix-Luynes a aussi perdu la sienne. Elle était garée devant son domicile.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Les policiers du Rhône ont arrêté deux hommes pour un trafic de drogue.\n\nUn surveillant a vu sa maison visée par des tirs dans la nuit de lundi à mardi. Des voitures ont brûlé à la prison de Valence la même nuit.',
        ['private_home: null 14 gunfire', 'cp-valence 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Unlike the attacks in the Var last week, no one was at home. The house of a prison officer was shot at on Monday night. Two cars were burned at Nîmes prison the same night.',
        ['private_home: null 14 gunfire', 'ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'In the Isère, a guard’s car was burned on Monday night and police looked at a house nearby.',
        ['null: Isère 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Une voiture a été incendiée devant la maison d’arrêt de Nîmes dans la nuit de mardi à mercredi. Dans la nuit de lundi à mardi, la prison de Toulon a été visée par des tirs. La même nuit que Toulon, des véhicules ont brûlé à la prison de Villepinte.',
        ['ma-nimes 15 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire', 'cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2025-05-07',
        'Mercredi 16 avril – 3 voitures ont été incendiées devant la prison de Tarascon.',
        ['cd-tarascon vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Une voiture a été incendiée devant la maison d’arrêt de Nîmes. Selon nos confrères de Midi Libre, les faits remontent à la nuit de lundi à mardi.',
        ['ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'La prison de Toulon a été visée par des tirs lundi soir. D’autres actions, à Nîmes, Valence et Nanterre, ont été menées mardi par les syndicats de surveillants.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-17',
        'La police a retrouvé des balles et des cocktails Molotov devant la prison de Nîmes lundi soir.',
        ['ma-nimes 14'],
      ],
      [
        '2025-04-17',
        'Des coups de feux ont été tirés contre la prison de Toulon dans la nuit de lundi à mardi.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-17',
        'Dans la nuit de lundi à mardi, la façade de la prison de Nanterre a été taguée à plusieurs endroits.',
        ['cp-nanterre 14 graffiti'],
      ],
      [
        '2025-04-17',
        'Shots were fired at the home address of a prison officer in Isère on Monday night.',
        ['private_home: Isère 14 gunfire'],
      ],
      [
        '2025-04-17',
        'Cars were burned at the prison in Marseille on Monday night, the union said, and a police cordon was put up before the arrival of men of ERIS.',
        ['cp-marseille-baumettes 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Cars were burned in Nanterre, Villepinte and Réau prisons, and the prison of Toulon was shot at, all in the night of 14 to 15 April.',
        [
          'cp-nanterre 14 vehicle_arson',
          'cp-villepinte 14 vehicle_arson',
          'cp-sud-francilien-reau 14 vehicle_arson',
          'cp-toulon-la-farlede 14 gunfire',
        ],
      ],
    ],
  ],
]);
