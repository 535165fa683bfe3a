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
]);
