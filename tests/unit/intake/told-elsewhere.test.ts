import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'homes of other people and of nobody in particular',
    [
      [
        '2025-04-15',
        'A car burned in Marseille last night that had been parked by the house of a judge.',
        [],
      ],
      ['2025-04-15', 'Last night in Lyon a car was set on fire outside the home of a police officer.', []],
      [
        '2025-04-15',
        "La voiture d'un magistrat a été incendiée devant son domicile à Lyon dans la nuit de lundi à mardi.",
        [],
      ],
      [
        '2025-07-24',
        'Agents pénitentiaires attaqués près de Nancy : douze mises en examen. Depuis avril, plusieurs agents du secteur de Nancy ont vu leur domicile incendié ou échappé de peu à une agression.',
        [],
      ],
      [
        '2025-04-16',
        "À Marseille, dans la nuit de lundi à mardi, on s'en était pris au parking d'une résidence où l'on pensait trouver des surveillants de prison.",
        ['residential_building: null 14'],
      ],
      [
        '2025-04-16',
        'In Marseille, in the night of Monday to Tuesday, one car was burned, and nine more were sprayed with paint, on an estate where justice staff have flats.',
        ['residential_building: null 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        "À Marseille, dans la nuit de lundi à mardi, au pied d'une résidence où logent des agents du ministère de la Justice, plusieurs véhicules ont flambé.",
        ['residential_building: null 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'homes of two areas, and homes that share an act with a prison',
    [
      [
        '2025-04-29',
        'The homes of two prison officers were attacked overnight. In the Gard a car was burned in a carport, and in the Vaucluse the front door of a house was shot at.',
        ['private_home: Gard 28 vehicle_arson', 'private_home: Vaucluse 28 gunfire'],
      ],
      [
        '2025-04-29',
        "Dans le Gard, la voiture d'une surveillante a été brûlée devant son domicile lundi soir et, dans le Vaucluse, des tirs ont visé la maison d'un gradé.",
        ['private_home: Gard 28 vehicle_arson', 'private_home: Vaucluse 28 gunfire'],
      ],
      [
        '2026-01-21',
        'Cars were set on fire at Châteaudun prison on Tuesday night, and another at the home of an officer in the Eure-et-Loir.',
        ['cd-chateaudun 2026-01-20 vehicle_arson', 'private_home: Eure-et-Loir 2026-01-20 vehicle_arson'],
      ],
      [
        '2026-01-21',
        "Deux voitures ont été incendiées mardi soir devant la prison de Châteaudun et une autre au domicile d'un agent, en Eure-et-Loir.",
        ['cd-chateaudun 2026-01-20 vehicle_arson', 'private_home: Eure-et-Loir 2026-01-20 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'A prison officer was followed to his house from the jail where he works, and the family car was burned at the kerb, in the night from Tuesday to Wednesday. The man is on the staff of Aix-Luynes.',
        ['private_home: null 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'lists with asides, ranges and brackets',
    [
      [
        '2025-04-15',
        'Cette nuit ont été visées les prisons de Nanterre (Hauts-de-Seine), Villepinte (Seine-Saint-Denis), Valence (Drôme), Nîmes (Gard), Aix-en-Provence (Bouches-du-Rhône) et Toulon (Var).',
        [
          'cp-nanterre 14',
          'cp-villepinte 14',
          'cp-valence 14',
          'ma-nimes 14',
          'cp-aix-luynes 14',
          'cp-toulon-la-farlede 14',
        ],
      ],
      [
        '2025-04-15',
        'On Monday night cars burned at the prison in Nanterre, also near the capital, and in the south-east at those of Aix-Luynes and Valence, as police sources said.',
        ['cp-nanterre 14 vehicle_arson', 'cp-aix-luynes 14 vehicle_arson', 'cp-valence 14 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Several prisons were attacked last night. Other prisons were targets too: Nanterre, on the edge of the capital, and Aix-Luynes and Valence in the south.',
        ['cp-nanterre 14', 'cp-aix-luynes 14', 'cp-valence 14'],
      ],
      [
        '2025-04-15',
        'From Sunday to Monday, vehicles had been set on fire on the car park of the National School of Penitentiary Administration (ENAP) and on that of Reau prison in the Paris region.',
        ['enap-agen 13 vehicle_arson', 'cp-sud-francilien-reau 13 vehicle_arson'],
      ],
    ],
  ],
  [
    'the first and the latter',
    [
      [
        '2025-05-01',
        'The prisons of Nîmes and Arles were attacked on Tuesday night. At the first, shots were fired at the gate; at the second, three cars were burned.',
        ['ma-nimes 29 gunfire', 'mc-arles 29 vehicle_arson'],
      ],
      [
        '2025-05-01',
        "Les prisons de Nîmes et d'Arles ont été attaquées mardi soir. La première a essuyé des tirs, la seconde a vu brûler trois voitures.",
        ['ma-nimes 29 gunfire', 'mc-arles 29 vehicle_arson'],
      ],
    ],
  ],
  [
    'the night on which it all began is of the first place alone',
    [
      [
        '2025-04-15',
        "Plusieurs prisons ont été prises pour cible. À Toulon, c'est à l'arme automatique qu'on s'en est pris à la porte de la prison. À Valence, un homme a mis le feu à plusieurs véhicules garés devant la prison. Tout est parti d'Agen (Lot-et-Garonne) : dimanche soir, sept véhicules d'élèves ont pris feu à l'École nationale d'administration pénitentiaire (Enap).",
        ['cp-toulon-la-farlede gunfire', 'cp-valence vehicle_arson', 'enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Several prisons were attacked. In Toulon, the gate of the prison was riddled with bullets. It all began in Agen, where seven cars were set on fire at the prison service school on Sunday evening.',
        ['cp-toulon-la-farlede gunfire', 'enap-agen 13 vehicle_arson'],
      ],
      [
        '2026-04-14',
        "Le dimanche 13 avril 2025 au soir, sept voitures flambent sur un parking de l'École nationale d'administration pénitentiaire. Vingt-quatre heures plus tard, à La Farlède, près de Toulon, quinze balles s'écrasent sur la grille de la prison, pendant qu'à Villepinte trois véhicules partent en fumée.",
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire', 'cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2026-04-14',
        'On the night of 13 April 2025 seven cars were burned at the prison service school in Agen. Twenty-four hours later, the gate of Toulon prison was hit by fifteen bullets.',
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2026-04-14',
        'On the night of 13 April 2025 seven cars were burned at the prison service school in Agen. A day later the gate of Toulon prison was hit by fifteen bullets.',
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-15',
        "It had begun in Agen: seven cars owned by trainees and employees of the prison service's college went up in flames there on Sunday evening.",
        ['enap-agen 13 vehicle_arson'],
      ],
    ],
  ],
  [
    'holidays of a fixed date',
    [
      [
        '2025-07-16',
        'An improvised bomb went off at 11pm on Bastille Day beside the wall of Nice prison.',
        ['ma-nice 2025-07-14 explosive'],
      ],
      [
        '2025-07-16',
        "Un engin explosif artisanal a explosé le soir du 14-Juillet au pied du mur de la maison d'arrêt de Nice.",
        ['ma-nice 2025-07-14 explosive'],
      ],
      [
        '2026-01-02',
        "Trois voitures ont brûlé devant la maison d'arrêt de Nice dans la nuit de la Saint-Sylvestre.",
        ['ma-nice 2025-12-31 vehicle_arson'],
      ],
      [
        '2025-12-27',
        'Two cars were burned outside Agen prison on Christmas night.',
        ['ma-agen 2025-12-25 vehicle_arson'],
      ],
      [
        '2025-12-27',
        'Deux voitures ont brûlé devant la maison d’arrêt d’Agen dans la nuit de Noël.',
        ['ma-agen 2025-12-24 vehicle_arson'],
      ],
      [
        '2025-11-02',
        'Des tirs ont visé la maison d’arrêt d’Agen dans la nuit d’Halloween.',
        ['ma-agen 2025-10-31 gunfire'],
      ],
      ['2025-11-02', 'Shots were fired at Agen prison on Halloween night.', ['ma-agen 2025-10-31 gunfire']],
      [
        '2025-06-23',
        'Deux voitures ont brûlé devant la maison d’arrêt d’Agen le soir de la Fête de la musique.',
        ['ma-agen 2025-06-21 vehicle_arson'],
      ],
      [
        '2025-11-03',
        'Des tirs ont visé la maison d’arrêt d’Agen dans la nuit de la Toussaint.',
        ['ma-agen 2025-11-01 gunfire'],
      ],
      [
        '2026-01-02',
        'Deux voitures ont brûlé devant la maison d’arrêt d’Agen le soir du réveillon.',
        ['ma-agen 2025-12-31 vehicle_arson'],
      ],
    ],
  ],
]);
