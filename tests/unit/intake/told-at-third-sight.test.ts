import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'what a year opens is of that year',
    [
      [
        '2025-06-02',
        'En 2022, la prison de Nancy avait déjà essuyé des tirs de feux d’artifice un soir de 14-Juillet.',
        [],
      ],
      [
        '2025-06-02',
        'En 2022, des voitures avaient été brûlées un lundi soir devant la prison de Nancy.',
        [],
      ],
      ['2025-06-02', 'In 2022, cars had burned outside Nancy prison on a Monday night.', []],
      [
        '2025-04-18',
        'En 2022, une voiture y avait déjà brûlé, et dans la nuit de lundi à mardi trois autres ont été incendiées devant la prison de Nancy.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-18',
        'Il y a trois ans, une voiture avait été incendiée un mardi soir devant la prison de Nancy.',
        [],
      ],
    ],
  ],
  [
    'a complaint tells of what was found, on another day than it was made',
    [
      [
        '2025-05-23',
        'Une surveillante du centre pénitentiaire de Réau a porté plainte jeudi après la découverte d’impacts de balles sur la porte de son domicile, dans une commune du sud de la Seine-et-Marne. Les tirs ont été entendus par des voisins dans la nuit de mercredi à jeudi, vers 1h15.',
        ['private_home: Seine-et-Marne 2025-05-21 gunfire'],
      ],
      [
        '2025-05-23',
        'A guard filed a complaint on Thursday after bullet holes were found in the door of her home in Seine-et-Marne. The shots were heard by neighbours in the night from Wednesday to Thursday.',
        ['private_home: Seine-et-Marne 2025-05-21 gunfire'],
      ],
      [
        '2025-05-23',
        'A prison guard filed a complaint after bullet holes were found in the door of her home in Seine-et-Marne. The shots were heard in the night from Wednesday to Thursday.',
        ['private_home: Seine-et-Marne 2025-05-21 gunfire'],
      ],
      [
        '2025-05-23',
        'Bullet holes were found in the door of a prison guard’s home in Seine-et-Marne. The shots were heard in the night from Wednesday to Thursday.',
        ['private_home: Seine-et-Marne 2025-05-21 gunfire'],
      ],
    ],
  ],
  [
    'who or what struck tells blows from shots',
    [
      [
        '2025-06-02',
        'Une vingtaine de fusées de mortier d’artifice ont été tirées dimanche soir, vers 23h30, contre le mirador et le mur d’enceinte de la maison d’arrêt de Nancy-Maxéville.',
        ['ma-nancy-maxeville 2025-06-01 explosive'],
      ],
      [
        '2025-06-12',
        'Un surveillant du centre pénitentiaire d’Avignon-Le Pontet a été frappé mercredi, peu avant 14 heures, par deux hommes qui l’attendaient sur le parking de l’établissement.',
        ['cp-avignon-le-pontet 2025-06-11 assault'],
      ],
      [
        '2025-06-12',
        'A guard was struck by two men outside the prison of Tarascon on Wednesday afternoon.',
        ['cd-tarascon 2025-06-11 assault'],
      ],
      [
        '2025-06-12',
        'Un surveillant de la prison de Tarascon a été roué de coups mercredi soir sur le parking de l’établissement.',
        ['cd-tarascon 2025-06-11 assault'],
      ],
      [
        '2025-04-18',
        'La prison de Toulon a été frappée mardi, vers 2 heures, par des tirs de kalachnikov.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-18',
        'La prison de Toulon a été frappée mardi soir par deux incendies de véhicules.',
        ['cp-toulon-la-farlede 15 vehicle_arson'],
      ],
      [
        '2025-04-18',
        'La prison de Toulon a été frappée par des tirs de kalachnikov mardi soir.',
        ['cp-toulon-la-farlede 15 gunfire'],
      ],
      [
        '2025-04-18',
        'Un surveillant de la prison de Toulon a été frappé par trois hommes devant l’établissement mardi soir.',
        ['cp-toulon-la-farlede 15 assault'],
      ],
      [
        '2025-04-18',
        'Une surveillante de la prison de Toulon a été frappée mardi soir par un inconnu, devant l’établissement.',
        ['cp-toulon-la-farlede 15 assault'],
      ],
      [
        '2025-04-17',
        'Trois véhicules ont été incendiés dans la nuit de mercredi à jeudi devant la maison d’arrêt d’Amiens, déjà visée les deux nuits précédentes, par des tirs la première fois puis, la suivante, par un jet de grenade.',
        ['ma-amiens 16 vehicle_arson', 'ma-amiens 14 gunfire', 'ma-amiens 15 explosive'],
      ],
    ],
  ],
  [
    'what a place saw years ago stands beside the news of a sentence',
    [
      [
        '2025-04-18',
        'In the early hours of Tuesday, cars were burned outside Nancy prison, where a guard was stabbed three years ago.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-18',
        'Dans la nuit de lundi à mardi, des voitures ont été brûlées devant la prison de Nancy, ouverte il y a dix ans.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-18',
        'En Lorraine, des voitures ont été brûlées lundi soir devant la prison de Nancy, où un surveillant avait été poignardé il y a trois ans.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
    ],
  ],
]);
