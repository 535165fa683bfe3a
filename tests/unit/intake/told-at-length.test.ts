import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'the day before, counted from the news where the count would go beyond the first night',
    [
      [
        '2025-04-16',
        'Mercredi, à l’aube, le feu a été mis à trois véhicules devant l’établissement de Tarascon.\n\nDeux véhicules avaient brûlé dans la nuit de dimanche à lundi, sur le parking de la prison de Réau.\n\nLa veille, des incendies de véhicules avaient aussi touché Nanterre (Hauts-de-Seine), Aix-Luynes (Bouches-du-Rhône) et Valence (Drôme). À Toulon, le centre pénitentiaire avait essuyé des tirs.',
        [
          'cd-tarascon 15 vehicle_arson',
          'cp-sud-francilien-reau 13 vehicle_arson',
          'cp-nanterre 14 vehicle_arson',
          'cp-aix-luynes 14 vehicle_arson',
          'cp-valence 14 vehicle_arson',
          'cp-toulon-la-farlede 14 gunfire',
        ],
      ],
      [
        '2025-12-12',
        'Four young men who fired a Kalashnikov at the gate of the Toulon-La Farlède prison last spring were sentenced on Thursday to between two and seven years in jail.\n\nThey had never met before the night of 14 to 15 April.\n\nFifteen bullets hit the gate of the prison shortly before one in the morning.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-05-07',
        'Une grenade avait été lancée sur le toit de la maison centrale d’Arles dans la nuit du 21 au 22 avril.\n\nGap et Digne, la nuit d’après\n\nLe lendemain soir, peu avant minuit, c’est la voiture du directeur de la maison d’arrêt de Gap qui était partie en fumée devant l’établissement.',
        ['mc-arles 21 explosive', 'ma-gap 22 vehicle_arson'],
      ],
    ],
  ],
  [
    'fireworks of other nights, and what an officer lost in the last',
    [
      [
        '2025-04-18',
        'Dans la nuit de jeudi à vendredi, cinq voitures ont été incendiées sur le parking de la maison d’arrêt d’Amiens, que des tirs de feux d’artifice avaient déjà visée les deux nuits précédentes. « On s’habitue à tout », soupire une gradée, qui a vu partir en fumée une Clio achetée à crédit.',
        ['ma-amiens 17 vehicle_arson', 'ma-amiens 15 explosive', 'ma-amiens 16 explosive'],
      ],
      [
        '2025-04-30',
        'Deux voitures ont été incendiées mardi soir devant le centre pénitentiaire de Perpignan.\n\nLa prison avait déjà été prise pour cible les deux nuits précédentes, par des tirs de mortiers d’artifice qui avaient éclaté au-dessus des cours de promenade.',
        ['cp-perpignan 29 vehicle_arson', 'cp-perpignan 27 explosive', 'cp-perpignan 28 explosive'],
      ],
      [
        '2026-04-15',
        'Le 15 avril 2025 au soir, deux établissements étaient visés : à Mont-de-Marsan, un véhicule d’agent avait été incendié, tandis qu’à Pau un cocktail Molotov s’était écrasé sur le trottoir de la maison d’arrêt sans provoquer d’incendie.',
        ['cp-mont-de-marsan 15 vehicle_arson', 'ma-pau 15 arson_attempt'],
      ],
      [
        '2025-04-16',
        'Things got worse in the night of April 14 to 15. At Villepinte, a prison north of Paris, three vehicles went up in flames.\n\nOver at Toulon-La Farlède, meanwhile, heavy weapons were fired by gunmen at the main gate, where 15 bullet impacts were counted.',
        ['cp-villepinte 14 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
    ],
  ],
  [
    'prisons that were "assaulted", blocked, or searched for by police',
    [
      [
        '2025-04-15',
        'A prison not far from Toulon was assaulted in the night from Monday to Tuesday: vehicles were burned and shots aimed at the walls of the jail.',
        ['cp-toulon-la-farlede 14 gunfire+vehicle_arson'],
      ],
      [
        '2025-04-21',
        'Prisons in France Hit by Fresh Assaults\n\nFrench correctional facilities were assaulted again overnight, the minister said on Monday.',
        [],
      ],
      [
        '2025-04-28',
        'Des agents ont bloqué Fleury-Mérogis. Même scène à Fresnes, où les extractions ont été annulées, et à Meaux-Chauconin. Dans la nuit de dimanche à lundi, plusieurs voitures ont été brûlées devant la prison de Villepinte.',
        ['cp-villepinte 27 vehicle_arson'],
      ],
    ],
  ],
  [
    'verbs of the present, and what reinforcements were promised',
    [
      [
        '2025-04-19',
        'Lundi 14 avril, un peu avant minuit, au centre pénitentiaire de Varennes-le-Grand, une moto ralentit devant la grille. Le passager tire quatorze fois.',
        ['cp-varennes-le-grand 14 gunfire'],
      ],
      [
        '2025-04-19',
        'Les renforts promis sont en route quand la maison d’arrêt d’Auxerre est attaquée à son tour mercredi, avant l’aube.',
        ['ma-auxerre 15'],
      ],
      [
        '2025-04-16',
        'Dans la nuit de lundi à mardi, des incendies de véhicules ont aussi touché les prisons de Nanterre et de Valence.',
        ['cp-nanterre 14 vehicle_arson', 'cp-valence 14 vehicle_arson'],
      ],
      [
        '2025-04-24',
        'A baker raised the alarm at 5.20am on Wednesday when he saw flames licking the wooden gate of Périgueux prison.',
        ['ma-perigueux 22 building_arson'],
      ],
    ],
  ],
  [
    'a block where families of staff live, and the prison that knew of nothing',
    [
      [
        '2025-05-04',
        'Dans la nuit de samedi à dimanche, les quarante habitants d’un immeuble de l’Essonne, où logent plusieurs familles de surveillants, ont dû fuir leurs appartements. Deux départs de feu : l’un dans le local à poussettes, l’autre au pied de l’ascenseur.\n\nNon loin de là, la prison de Fleury-Mérogis n’a connu aucun incident.',
        ['residential_building: Essonne 2025-05-03 building_arson'],
      ],
      [
        '2025-04-28',
        'Samedi soir, deux hommes cagoulés ont escaladé la grille du centre de semi-liberté de Souffelweyersheim et sont tombés à bras raccourcis sur l’agent qui fermait la cour.',
        ['csl-souffelweyersheim 26 assault'],
      ],
    ],
  ],
  [
    'the cities of a police operation, and the home told below a headline of the workplace',
    [
      [
        '2025-04-28',
        'Police took 25 people into custody in raids. Officers moved in in cities such as Paris, Marseille, Bordeaux, and Lyon, over incidents in which gangs are alleged to have attacked prisons. Gunmen fired at the entrance of Toulon prison in the night of April 14.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-20',
        'À Seysses, un surveillant perd trois voitures dans un incendie\n\nTrois véhicules d’un surveillant de la prison de Seysses ont été détruits par le feu.\n\nVendredi vers 23 heures, une voiture s’est enflammée chez le surveillant, et les flammes ont détruit trois autos.',
        ['private_home: null 18 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'À Villenoy (Seine-et-Marne), les lettres « DDPF », déjà vues sur des établissements pénitentiaires du pays, ont été retrouvées mardi soir dans le hall de l’immeuble d’une surveillante.',
        ['residential_building: Seine-et-Marne 15 graffiti'],
      ],
    ],
  ],
]);
