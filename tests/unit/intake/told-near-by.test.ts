import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'places and homes that the press tells beside the prison',
    [
      [
        '2025-04-23',
        'Vehicles were torched in the night to Monday outside the prisons of Corbas and Villefranche-sur-Saone, and shots were fired at a home in Isere.',
        [
          'ma-lyon-corbas 20 vehicle_arson',
          'cp-villefranche-sur-saone 20 vehicle_arson',
          'private_home: Isere 20 gunfire',
        ],
      ],
      [
        '2025-04-15',
        'Cars burned at the prison of Nîmes in the night of April 14. In Marseille, nine cars were sprayed with letters in a parking lot used by the unit that brings detainees to court.',
        ['ma-nimes 14 vehicle_arson', 'office: Marseille 14 graffiti'],
      ],
      [
        '2025-04-22',
        'The ministers visited the prison of Saint-Quentin-Fallavier, in Isère, on Tuesday.\n\nThree kilometers away is Villefontaine. In the night from Sunday to Monday, homes there were targeted with a firearm and incendiary bottles. The attackers had come for a woman who works at the Corbas prison.',
        ['private_home: Isère 20 building_arson+gunfire'],
      ],
      [
        '2025-04-17',
        'Le logement d’une surveillante de la maison d’arrêt d’Amiens a été visé la nuit dernière, dans un village au nord de la ville. La préfecture de la Somme parle de faits graves.\n\nElle s’est levée. Sur sa boîte aux lettres, deux D majuscules, peints à la hâte.',
        ['private_home: Somme 16 graffiti'],
      ],
      [
        '2025-04-21',
        'On Sunday night a car was torched outside the prison of Villefranche-sur-Saone.\n\nIt is just over a week since cars were set on fire at a training academy for prison staff in Agen.',
        ['cp-villefranche-sur-saone 20 vehicle_arson', 'enap-agen ?vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Dans la nuit de lundi à mardi, des voitures ont brûlé sur le parking du centre pénitentiaire d’Aix-Luynes. À Marseille, plusieurs voitures ont flambé dans une rue du 13e arrondissement, sans que l’on sache si un personnel pénitentiaire y habite.',
        ['cp-aix-luynes 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'items of a list, turns with their own night, what has nothing to do with the series',
    [
      [
        '2025-05-03',
        'Shots hit the prison of Toulon in the night of April 14. The prosecutor spoke of the burning of three cars at the prison of Tarascon two days after Toulon; the burning of cars at the prison of Corbas, near Lyon; and gunfire against a home in the Isere in the night of April 20.',
        [
          'cp-toulon-la-farlede 14 gunfire',
          'cd-tarascon 16 vehicle_arson',
          'ma-lyon-corbas vehicle_arson',
          'private_home: Isere 20 gunfire',
        ],
      ],
      [
        '2025-04-28',
        'Dans la nuit du 14 au 15 avril, la porte de la prison de Toulon-La Farlède avait été la cible de tirs. Des véhicules ont été brûlés la même nuit à Villepinte et à Nanterre, puis, dans la nuit du 20 au 21 avril, à Corbas (Rhône).',
        [
          'cp-toulon-la-farlede 14 gunfire',
          'cp-villepinte 14 vehicle_arson',
          'cp-nanterre 14 vehicle_arson',
          'ma-lyon-corbas 20 vehicle_arson',
        ],
      ],
      [
        '2025-04-23',
        'On Monday night cars burned at the prison of Nancy. A burning car reported near the prison of Besancon on Tuesday night had nothing to do with the series, the prosecutor there said: its engine had caught fire.',
        ['ma-nancy-maxeville 21 vehicle_arson'],
      ],
      [
        '2025-04-24',
        'Peu après minuit, ce jeudi, des agents en poste au centre pénitentiaire d’Aix-Luynes ont signalé des tirs de mortiers d’artifice depuis un parking situé à l’extérieur.',
        ['cp-aix-luynes 23 explosive'],
      ],
    ],
  ],
  [
    'offices called by part of the country or by town, and nights counted from how it began',
    [
      [
        '2025-04-22',
        'Caen. Cinq voitures de l’administration pénitentiaire détruites par un incendie dans la nuit\n\nUn feu a ravagé des véhicules de service du Spip du Calvados, mardi 22 avril 2025 vers 3 h.\n\nDevant les locaux du service pénitentiaire d’insertion et de probation (Spip), à Caen, les conseillères se serrent dans les bras.',
        ['office: Caen 21 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Three cars burned at about 5:20am on Wednesday at the prison of Tarascon.\n\nSince Sunday, unknown assailants have struck at a number of prisons. They began with the car park of the ENAP college in Agen, where seven cars were hit by fire.\n\nOn the following night it was the turn of Villepinte and Toulon-La Farlède.',
        [
          'cd-tarascon 15 vehicle_arson',
          'enap-agen ?vehicle_arson',
          'cp-villepinte 14',
          'cp-toulon-la-farlede 14',
        ],
      ],
      [
        '2025-04-21',
        'On Sunday night a car was torched outside the prison of Villefranche-sur-Saone.\n\nIt is just over a week since cars were set on fire at a training academy for prison staff in Agen. Two nights later the prison at Tarascon was hit. In between, a gunman fired an automatic weapon at Toulon prison.',
        [
          'cp-villefranche-sur-saone 20 vehicle_arson',
          'enap-agen ?vehicle_arson',
          'cd-tarascon',
          'cp-toulon-la-farlede ?gunfire',
        ],
      ],
    ],
  ],
]);
