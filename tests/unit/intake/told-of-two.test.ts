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
    'names of the school, signs on a car, a car that brakes beside an officer',
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
        '2025-04-22',
        'Lundi soir, à Fresnes, un agent qui sortait de la maison d’arrêt a vu une voiture piler devant lui. « Alors surveillant, tu as peur, maintenant ? » lui a-t-on lancé.',
        ['cp-fresnes 21 threat'],
      ],
      [
        '2025-04-17',
        'Dans la nuit de mercredi à jeudi, la voiture d’une agente a été taguée devant la maison d’arrêt d’Amiens. Depuis lundi, plusieurs établissements ont été pris pour cible : Nîmes, Valence et Nanterre.',
        ['ma-amiens 16 graffiti', 'ma-nimes', 'cp-valence', 'cp-nanterre'],
      ],
    ],
  ],
]);
