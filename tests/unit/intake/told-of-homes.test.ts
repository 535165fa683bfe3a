import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'the département of a home, named above it',
    [
      [
        '2025-04-21',
        'Mais c’est en Nord-Isère que l’on est passé près du drame. Dans la nuit de dimanche à lundi, à Villefontaine, des tirs ont visé le pavillon d’une surveillante.',
        ['private_home: Isère 20 gunfire'],
      ],
      [
        '2025-04-23',
        'The ministers visited a jail in the Isère region.\n\nThey had come to listen. In the neighboring town of Villefontaine, two houses on an estate in which several prison officers live were shot at during the night of Sunday to Monday.',
        ['private_home: Isère 20 gunfire'],
      ],
      [
        '2025-04-21',
        'In the Isère, the mood was grim. Cars were burned at Corbas prison overnight. The home of an officer was shot at the same night.',
        ['ma-lyon-corbas 20 vehicle_arson', 'private_home: null 20 gunfire'],
      ],
      [
        '2025-04-21',
        'Dans le Var, à la maison d’arrêt de Draguignan, les rondes sont doublées. Un surveillant a vu son domicile visé par des tirs dans la nuit de dimanche à lundi.',
        ['private_home: null 20 gunfire'],
      ],
    ],
  ],
  [
    'homes whose place or staff the text names further on',
    [
      [
        '2025-04-21',
        'Gunmen shot at houses in southeastern France in the early hours of Monday and threw petrol bombs at them, in the latest of a string of attacks on people who work in the country’s prisons.\n\nThe office said the houses were on an estate in the Isere department where a number of prison guards live.',
        ['private_home: Isere 20 building_arson+gunfire'],
      ],
      [
        '2025-04-24',
        'In the Oise region north of Paris, a prison guard found the letters “DDPF” painted on his car and mailbox on Tuesday morning.',
        ['private_home: Oise 21 graffiti'],
      ],
      [
        '2025-04-24',
        'In Oise, a car and a mailbox belonging to a guard were tagged “DDPF” in the night from Monday to Tuesday.',
        ['private_home: Oise 21 graffiti'],
      ],
      [
        '2025-04-15',
        'Cars parked at a residence for prison workers in Marseille were sprayed with graffiti overnight, local media reported.',
        ['residential_building: null 14 graffiti'],
      ],
    ],
  ],
  [
    'vehicles that stood before a home, as a later sentence says',
    [
      [
        '2025-04-22',
        'Dans l’Oise, à Mouy, un surveillant a découvert dans la nuit de lundi à mardi les lettres « DDPF » tracées sur sa voiture. Elle était garée devant chez lui.',
        ['private_home: Oise 21 graffiti'],
      ],
      [
        '2025-04-16',
        'Trois voitures ont brûlé à la prison de Tarascon mercredi vers 5h20.\n\nUn autre véhicule, celui d’un surveillant de la prison d’Aix-Luynes, est parti en fumée au cours de la même nuit. L’homme vit dans une commune des Bouches-du-Rhône. La voiture se trouvait devant son domicile.',
        ['cd-tarascon 15 vehicle_arson', 'private_home: Bouches-du-Rhône 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'adjectives of towns and départements, and letterboxes beside cars',
    [
      [
        '2025-04-20',
        'Devant la maison d’arrêt nîmoise, lundi 14 au soir, trois hommes avaient incendié une voiture avec des bidons d’essence.',
        ['ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-05-03',
        'Dans la nuit du 20 au 21 avril, un pavillon isérois a été mitraillé puis incendié à la place de celui d’une surveillante.',
        ['private_home: Isère 20 building_arson+gunfire'],
      ],
      [
        '2025-04-22',
        'In the Oise department north of Paris, the letters “DDPF” were sprayed on the car and mailbox of a prison officer in the night of Monday to Tuesday.',
        ['private_home: Oise 21 graffiti'],
      ],
      [
        '2025-04-16',
        'Vehicles were set on fire early on Wednesday outside a prison in Tarascon. The entrance hall of a building in Seine-et-Marne where a prison guard lives was also damaged by fire overnight, according to the union, as was the car of a guard from another prison, parked in front of his home.',
        [
          'cd-tarascon 15 vehicle_arson',
          'residential_building: Seine-et-Marne 15 building_arson',
          'private_home: null 15 vehicle_arson',
        ],
      ],
    ],
  ],
  [
    'homes beside the place where their people work',
    [
      [
        '2025-04-24',
        'Dans la nuit du 14 au 15 avril, deux voitures ont été incendiées à la prison d’Aix-Luynes. La nuit d’après, c’est le véhicule d’un surveillant de l’établissement qui avait brûlé, à son domicile, quelque part dans les Bouches-du-Rhône.',
        ['cp-aix-luynes 14 vehicle_arson', 'private_home: Bouches-du-Rhône 15 vehicle_arson'],
      ],
      [
        '2025-04-23',
        'He recalled the entrance hall set ablaze in Seine-et-Marne on the night of April 15 to 16, in a building where a trainee’s mentor lived with her children.',
        ['residential_building: Seine-et-Marne 15 building_arson'],
      ],
      [
        '2025-04-21',
        'Dans le Nord-Isère, deux maisons ont été visées lundi vers 3 heures : un engin enflammé contre la porte, puis des coups de feu. La seconde avait été louée par une agente de la maison d’arrêt de Corbas.',
        ['private_home: Isère 20 building_arson+gunfire'],
      ],
      [
        '2025-04-16',
        'Tarascon, Seine-et-Marne : trois voitures brûlées devant une prison, des domiciles d’agents pris pour cible\n\nTrois véhicules ont brûlé mercredi vers 5h20 au centre de détention de Tarascon.\n\nEn Seine-et-Marne, vers 2h30, une habitante d’une résidence a donné l’alerte. Un feu s’était déclaré dans le hall. Une surveillante y loge.',
        ['cd-tarascon 15 vehicle_arson', 'residential_building: Seine-et-Marne 15 building_arson'],
      ],
      [
        '2025-05-12',
        'Samedi matin, une surveillante a découvert, dans la boîte aux lettres de sa maison, une lettre de menaces. Les faits se sont produits dans une commune des Landes que son syndicat a souhaité ne pas citer.',
        ['private_home: Landes 2025-05-09 threat'],
      ],
      [
        '2025-04-28',
        'Early on April 21, in the Isère region, attackers shot at and threw gasoline bombs at houses on a quiet street. Authorities believe they were looking for a prison officer.',
        ['private_home: Isère 20 building_arson+gunfire'],
      ],
    ],
  ],
]);
