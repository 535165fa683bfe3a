import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'deeds that stand in one sentence and befell two places',
    [
      [
        '2025-04-15',
        'Cars torched and entrance to Toulon jail riddled with bullets in co-ordinated assault overnight',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-16',
        'The attacks in the early hours of Tuesday hit prisons in Toulon, Valence and Nîmes in the south, and in Villepinte and Nanterre, near Paris. Vehicles were burned, or doors set on fire, and in Toulon gunmen blasted the entrance with automatic weapons.',
        [
          'cp-toulon-la-farlede 14 gunfire',
          'cp-valence 14',
          'ma-nimes 14',
          'cp-villepinte 14',
          'cp-nanterre 14',
        ],
      ],
      [
        '2025-05-02',
        'Parmi les faits : les tirs contre la porte de la prison de Toulon, dans la nuit du 14 au 15 avril ; les véhicules brûlés à Tarascon le 16 avril avant l’aube ; ou encore les coups de feu et les cocktails Molotov contre deux pavillons de l’Isère, dans la nuit du 20 au 21 avril. Les surveillants sont soulagés.',
        [
          'cp-toulon-la-farlede 14 gunfire',
          'cd-tarascon 15 vehicle_arson',
          'private_home: Isère 20 building_arson+gunfire',
        ],
      ],
    ],
  ],
  [
    'names of the school, and signs on a car',
    [
      [
        '2025-04-16',
        'Mardi vers 0h40, des tirs ont visé la prison de Toulon. Pour rappel, tout est parti d’Agen, dimanche soir, où sept voitures ont brûlé à l’école de formation des surveillants.',
        ['cp-toulon-la-farlede 14 gunfire', 'enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'Dans l’Oise, un surveillant a découvert mardi à l’aube que sa voiture, stationnée devant chez lui, portait le sigle « DDPF ».',
        ['private_home: Oise 21 graffiti'],
      ],
      [
        '2025-04-17',
        'Dans la nuit de mercredi à jeudi, la voiture d’une agente a été taguée devant la maison d’arrêt d’Amiens. Depuis lundi, plusieurs établissements ont été pris pour cible : Nîmes, Valence et Nanterre.',
        ['ma-amiens 16 graffiti', 'ma-nimes', 'cp-valence', 'cp-nanterre'],
      ],
    ],
  ],
  [
    'times that count from elsewhere, and lists of a case',
    [
      [
        '2025-04-22',
        'At around 3 am on Monday, shots were fired at the home of a prison officer in Isère. Around the same time, vehicles owned by the prison administration were set on fire at the Lyon-Corbas prison.',
        ['private_home: Isère 20 gunfire', 'ma-lyon-corbas 20 vehicle_arson'],
      ],
      [
        '2025-04-21',
        'At around 3 am on Monday, shots were fired at the home of a prison officer in Isère.\n\nHours earlier, at the Corbas prison, two vehicles were reduced to charred husks in the car park.',
        ['private_home: Isère 20 gunfire', 'ma-lyon-corbas 20 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'Cars were burned at the prison of Caen on Monday night. The PNAT is also examining a series of acts committed since April 13, including at the national prison academy in Agen and at the prisons of Toulon, Nimes and Valence.',
        ['cp-caen-ifs 21 vehicle_arson', 'enap-agen', 'cp-toulon-la-farlede', 'ma-nimes', 'cp-valence'],
      ],
      [
        '2025-05-03',
        'On the night of Friday, May 2, 21 people were charged in Paris for their part in the attacks on prisons. A day later, in the late evening, seven cars were ablaze in the car park of the national prison academy in Agen.',
        ['enap-agen ?vehicle_arson'],
      ],
    ],
  ],
  [
    'what a second reviewer found',
    [
      [
        '2025-04-17',
        'Lundi soir, des voitures ont brûlé à la prison de Villepinte. Le surlendemain, des hommes qui circulaient en voiture ont tiré à 0h40 sur la porte de la prison de Toulon.',
        ['cp-villepinte 14 vehicle_arson', 'cp-toulon-la-farlede 15 gunfire'],
      ],
      [
        '2025-04-17',
        'Des voitures ont brûlé à la prison de Nîmes lundi soir. Mardi soir, un fourgon qui portait le sigle de l’administration pénitentiaire est arrivé à la prison de Valence.',
        ['ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Bullets and Molotov cocktails struck the home of a prison officer on Monday night.',
        ['private_home: null 14 building_arson+gunfire'],
      ],
      [
        '2025-04-17',
        'In the night of Tuesday to Wednesday prisons were attacked again. By Wednesday morning, three cars had been torched outside Tarascon prison.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Overnight from Monday to Tuesday, the prison in Toulon was sprayed with bullets, weeks after 21 people were charged. In Nanterre, cars were torched at the prison.',
        ['cp-toulon-la-farlede 14 gunfire', 'cp-nanterre 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Le suspect a été condamné en Isère. Mardi soir, la voiture d’un surveillant a été incendiée devant son domicile. Des voitures ont brûlé à la prison de Nîmes.',
        ['private_home: null 15 vehicle_arson', 'ma-nimes 15 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Lundi, des voitures ont brûlé devant la prison de Villepinte. Le lendemain soir, des tirs ont visé la prison de Toulon.',
        ['cp-villepinte 13/14 vehicle_arson', 'cp-toulon-la-farlede 15 gunfire'],
      ],
    ],
  ],
]);
