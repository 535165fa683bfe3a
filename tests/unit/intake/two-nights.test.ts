import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'one deed at one place on two nights that are named one after the other',
    [
      [
        '2025-05-17',
        'Twice, on Monday night and again on Wednesday night, shots were fired at the Agen prison.',
        ['ma-agen 2025-05-14 gunfire', 'ma-agen 2025-05-12 gunfire'],
      ],
      [
        '2025-05-17',
        'Cars were burned outside Agen prison on Monday night and, again, on Wednesday night.',
        ['ma-agen 2025-05-12 vehicle_arson', 'ma-agen 2025-05-14 vehicle_arson'],
      ],
      [
        '2025-05-17',
        'Des voitures ont été incendiées devant la maison d’arrêt d’Agen dans la nuit de lundi à mardi, puis de nouveau dans celle de mercredi à jeudi.',
        ['ma-agen 2025-05-12 vehicle_arson', 'ma-agen 2025-05-14 vehicle_arson'],
      ],
      [
        '2025-05-17',
        'Des voitures ont été incendiées devant la maison d’arrêt d’Agen dans les nuits du 12 au 13 et du 14 au 15 mai.',
        ['ma-agen 2025-05-12 vehicle_arson', 'ma-agen 2025-05-14 vehicle_arson'],
      ],
      [
        '2025-05-17',
        'La maison d’arrêt d’Agen a été visée par des tirs lundi soir, et une nouvelle fois mercredi soir.',
        ['ma-agen 2025-05-12 gunfire', 'ma-agen 2025-05-14 gunfire'],
      ],
      [
        '2025-05-17',
        'Shots hit Agen prison on Monday and Wednesday nights.',
        ['ma-agen 2025-05-12 gunfire', 'ma-agen 2025-05-14 gunfire'],
      ],
      [
        '2025-05-17',
        'Des tirs ont visé la prison d’Agen lundi soir et mardi soir.',
        ['ma-agen 2025-05-12 gunfire', 'ma-agen 2025-05-13 gunfire'],
      ],
    ],
  ],
  [
    'one deed on one night or the other, and what is done on the second night',
    [
      [
        '2025-05-17',
        'Shots were fired at Agen prison on Monday night or Tuesday night, police said.',
        ['ma-agen 2025-05-12/2025-05-13 gunfire'],
      ],
      [
        '2025-05-17',
        'Shots were fired at Agen prison on Monday night, and on Tuesday night staff gathered there.',
        ['ma-agen 2025-05-12 gunfire'],
      ],
    ],
  ],
  [
    'two nights before, told without saying how, and cars told of before',
    [
      [
        '2025-04-17',
        'Deux voitures ont été incendiées dans la nuit de mercredi à jeudi devant le centre pénitentiaire de Béziers. L’établissement avait déjà été pris pour cible les deux nuits précédentes, sans que les autorités aient précisé de quelle manière. Sur les deux véhicules détruits, un seul appartenait à un agent.',
        ['cp-beziers 16 vehicle_arson', 'cp-beziers 14', 'cp-beziers 15'],
      ],
      [
        '2025-04-17',
        'Les autorités ont compté 12 attaques contre des prisons entre la nuit de dimanche à lundi et celle de mardi à mercredi. La porte de la prison de Toulon a essuyé des rafales.',
        ['cp-toulon-la-farlede 13/14/15 gunfire'],
      ],
    ],
  ],
]);
