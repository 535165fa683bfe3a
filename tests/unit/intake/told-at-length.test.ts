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
  [
    'a week told by its days, in verbs of the present',
    [
      [
        '2025-05-03',
        'Lundi soir, c’est Angers qui a ouvert la série. Un cocktail Molotov lancé par-dessus la grille de la maison d’arrêt a mis le feu à un local à vélos.',
        ['ma-angers 28 building_arson'],
      ],
      [
        '2025-05-03',
        'Lundi soir, la prison d’Angers a ouvert la série : des tirs ont visé sa porte.',
        ['ma-angers 28 gunfire'],
      ],
      [
        '2025-05-03',
        'Lundi soir, un cocktail Molotov lancé par-dessus la grille de la maison d’arrêt d’Angers a mis le feu à un local à vélos;les surveillants l’ont éteint avant l’arrivée des pompiers.',
        ['ma-angers 28 building_arson'],
      ],
      [
        '2025-05-09',
        'Monday 21 April\n\nIn the evening, a man pours petrol over the gate of the remand prison in Besançon, strikes one match after another without getting it to catch, and runs off.',
        ['ma-besancon 21 arson_attempt'],
      ],
      [
        '2025-05-09',
        'Tuesday 6 May\n\nVillepinte again. At 5.20am, four masked men get out of a car and fire at the hut by the entrance of the prison.',
        ['cp-villepinte 2025-05-05 gunfire'],
      ],
    ],
  ],
  [
    'what was broken or burned, and how',
    [
      [
        '2025-04-22',
        'Lundi soir, à Toulouse, les vitres de la direction interrégionale des services pénitentiaires ont volé en éclats sous des jets de boules de pétanque.',
        ['disp-toulouse 21 vandalism'],
      ],
      [
        '2025-05-15',
        'On Tuesday evening they broke the window of a colleague’s car in front of the prison of Villefranche-sur-Saône and threw in petrol and a match. The seats melted.',
        ['cp-villefranche-sur-saone 2025-05-13 vehicle_arson'],
      ],
    ],
  ],
  [
    'the night of a visit, of a comparison, of a cleft sentence',
    [
      [
        '2026-03-19',
        'Devant la maison d’arrêt d’Épinal, dans la nuit du 28 au 29 avril 2025, ils aspergent d’essence le capot d’une Clio. L’auto s’embrase, puis celle d’un visiteur venu la veille au soir.\n\nLa seconde attaque, la nuit suivante, vise le centre de détention d’Écrouves : deux coups de feu.',
        ['ma-epinal 28 vehicle_arson', 'cd-ecrouves 29 gunfire'],
      ],
      [
        '2025-04-29',
        'À Rouen, la prison a essuyé des tirs dans la nuit de dimanche à lundi.\n\nAu Havre, la même nuit que les tirs de Rouen, deux voitures ont été incendiées devant le centre pénitentiaire, à Saint-Aubin-Routot.',
        ['ma-rouen 27 gunfire', 'cp-le-havre 27 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Mercredi, l’institution pénitentiaire a encore été visée.\n\nLa veille, plusieurs établissements pénitentiaires avaient subi des actions coordonnées, des voitures incendiées pour la plupart, mais aussi des tirs à l’arme automatique sur la porte d’entrée de la prison de Toulon.\n\nC’est vers 05h20, mercredi, que trois véhicules ont pris feu à la prison de Tarascon.',
        ['cp-toulon-la-farlede 14 gunfire', 'cd-tarascon 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'a place that a remark leads over to, and one known by its quarter',
    [
      [
        '2025-05-23',
        'La maison d’arrêt de Dijon a été visée dans la nuit de mercredi à jeudi. Quatre véhicules ont été détruits par le feu devant la prison.\n\nOn parle également de Varennes-le-Grand.\n\nOui, la même nuit. C’est différent : dans la nuit de mercredi à jeudi, on a tiré sur un mirador, à trois reprises.',
        ['ma-dijon 2025-05-21 vehicle_arson', 'cp-varennes-le-grand 2025-05-21 ?gunfire'],
      ],
      [
        '2025-04-29',
        'La maison d’arrêt Bonne-Nouvelle a essuyé des tirs dans la nuit de dimanche à lundi, vers 3 heures.',
        ['ma-rouen 27 gunfire'],
      ],
    ],
  ],
  [
    'an office behind its town, other prisons besides one, a list without places, cars of a housing estate',
    [
      [
        '2025-04-22',
        'Dans la nuit de lundi à mardi, le feu a pris à Caen (Calvados), dans la cour du service d’insertion et de probation, le SPIP. Cinq véhicules de l’administration y ont été incendiés.',
        ['office: Caen 21 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'An automatic weapon was used against the entrance of a prison in Toulon on Monday night.\n\nOther prisons said to have been targeted, besides Toulon, were those in Aix-en-Provence and Marseille, in Valence and Nîmes, and in Nanterre and Villepinte.',
        [
          'cp-toulon-la-farlede 14 gunfire',
          'cp-aix-luynes 14',
          'cp-marseille-baumettes 14',
          'cp-valence 14',
          'ma-nimes 14',
          'cp-nanterre 14',
          'cp-villepinte 14',
        ],
      ],
      [
        '2025-04-15',
        'Le parquet enquête sur les attaques qui frappent plusieurs prisons : des véhicules auxquels on met le feu, des tirs à Toulon, et parfois des slogans. Le centre pénitentiaire de Toulon a essuyé des tirs lundi soir.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-15',
        'Staff who live in social housing of the prison service in Marseille had found the letters ”DDPF” sprayed on their cars on Monday night.',
        ['private_home: null 14 graffiti'],
      ],
    ],
  ],
]);
