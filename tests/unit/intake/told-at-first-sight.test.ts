import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'nights that are several, or begin with a day',
    [
      [
        '2025-04-15',
        'It listed the towns where facilities were hit on the nights of Sunday and Monday as Agen, Nanterre and Valence prisons.',
        ['ma-agen 13/14', 'cp-nanterre 13/14', 'cp-valence 13/14'],
      ],
      [
        '2025-04-15',
        'The prisons of Bourges and Nevers were hit on Sunday and Monday nights.',
        ['ma-bourges 13/14', 'ma-nevers 13/14'],
      ],
      [
        '2025-04-15',
        'Les prisons de Bourges et de Nevers ont été visées dans les nuits de dimanche et de lundi.',
        ['ma-bourges 13/14', 'ma-nevers 13/14'],
      ],
      [
        '2025-04-16',
        'Trois voitures ont brûlé vers 5 h 20 ce mercredi à la prison de Tarascon. Depuis dimanche soir, les prisons de Réau, Nanterre et Nîmes ont été visées.',
        ['cd-tarascon 15 vehicle_arson', 'cp-sud-francilien-reau', 'cp-nanterre', 'ma-nimes'],
      ],
      [
        '2025-04-16',
        'Officers were targeted for the third night in a row. At least a dozen assaults have been recorded since Sunday. In one of them, gunmen with an automatic weapon shot at the gates of Toulon prison.\n\nIn the latest episode, three cars went up in flames before dawn on Wednesday at the prison of Tarascon.',
        ['cp-toulon-la-farlede gunfire', 'cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Three vehicles were set ablaze early on Wednesday at Tarascon prison.\n\nThe wave began on Sunday. The training school in Agen and prisons in Réau and Nanterre have seen vehicles burned.',
        [
          'cd-tarascon 15 vehicle_arson',
          'enap-agen ?vehicle_arson',
          'cp-sud-francilien-reau ?vehicle_arson',
          'cp-nanterre ?vehicle_arson',
        ],
      ],
      [
        '2025-04-30',
        'The house of two prison officers in the Oise was set alight in the early hours of Tuesday.\n\nPrisons across France were targeted from 13 April onwards, mostly with fire set to parked cars. In Toulon, the entrance came under automatic gunfire.',
        ['private_home: Oise 28 building_arson', 'cp-toulon-la-farlede ?gunfire'],
      ],
    ],
  ],
  [
    'nights that another date or place puts right',
    [
      [
        '2025-06-13',
        'His own car was burned on his drive in the Oise on the night of April 15.\n\nTwo months on, the government says that it knows those responsible.\n\nOfficials acknowledged this week that a van had been destroyed by fire in front of the Fleury-Mérogis jail on Monday night.',
        ['private_home: Oise 15 vehicle_arson', 'cp-fleury-merogis 2025-06-09 vehicle_arson'],
      ],
      [
        '2025-05-20',
        'Le message est publié le 12 avril, à 22 h 14, dans un groupe. Le lendemain, vers 23 heures, sept véhicules brûlent sur un parking de l’Ecole nationale d’administration pénitentiaire, à Agen.',
        ['enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-05-03',
        'Around fifteen actions are covered by the case, from the burning of trainee officers’ cars at the ENAP school in Agen on April 13 to the attack on a housing estate in Villefontaine, in Isère, on the night of April 20 to 21, where an automatic weapon was fired and front doors were set on fire.',
        ['enap-agen 13 vehicle_arson', 'private_home: Isère 20 building_arson+gunfire'],
      ],
      [
        '2025-05-03',
        'Those arrested are suspected of the gunfire at the gate of Toulon-La Farlède prison in the night of April 14, as well as of the car fires lit that night outside the jails in Valence and Villepinte and, a day later, in Tarascon.',
        [
          'cp-toulon-la-farlede 14 gunfire',
          'cp-valence 14 vehicle_arson',
          'cp-villepinte 14 vehicle_arson',
          'cd-tarascon 15 vehicle_arson',
        ],
      ],
      [
        '2025-04-25',
        'The prisons of Troyes-Lavau and Villenauxe-la-Grande were attacked in the night of Wednesday to Thursday, the first by arsonists who burned a delivery van, the second by a gunman who fired at a watchtower.',
        ['cp-troyes-lavau 23 vehicle_arson', 'cd-villenauxe-la-grande 23 gunfire'],
      ],
      [
        '2025-04-15',
        'Six vehicles were destroyed in a fire at the detention centre of Le Port, on the French island of La Réunion, overnight Sunday to Monday.',
        ['cd-le-port 13 vehicle_arson'],
      ],
    ],
  ],
  [
    'what is denied of persons, asked in a quotation or left undone',
    [
      [
        '2025-04-23',
        'Quatre voitures ont été détruites par le feu devant la maison d’arrêt de Tarbes dans la nuit de lundi à mardi. « Je n’ai rien à voir avec la prison », soupire une infirmière dont l’auto a brûlé.',
        ['ma-tarbes 21 vehicle_arson'],
      ],
      [
        '2025-04-30',
        'Des tirs de mortier d’artifice ont visé lundi soir le centre pénitentiaire de Béziers. L’été dernier, la ville avait déjà connu plusieurs nuits de violences urbaines, sans lien avec la prison.',
        ['cp-beziers 28 explosive'],
      ],
      [
        '2025-04-18',
        'Des vidéos montrent un brasier « devant la prison de Blois ». Il ne s’est rien passé à Blois : les images datent d’un feu de palettes, il y a six ans, dans un autre pays.',
        [],
      ],
      [
        '2025-04-30',
        'A shotgun was fired at the youth prison of Porcheville on Monday evening. One of the boys asked the teacher the next day: ”Sir, who shoots at a school?”',
        ['epm-porcheville 28 gunfire'],
      ],
      [
        '2025-04-20',
        'Overnight into Friday at the prison of Bourges, the men hired to burn the guards’ cars fled when a dog barked. They only slashed two tyres.',
        ['ma-bourges 17 vandalism'],
      ],
    ],
  ],
  [
    'places that are threatened, visited or woken',
    [
      [
        '2025-04-24',
        'Une vidéo revendique l’incendie d’un véhicule devant le centre pénitentiaire de Perpignan dans la nuit de mardi à mercredi. « Carcassonne, Béziers, vous êtes les prochains », dit ensuite une voix déformée. Aucune de ces deux prisons n’a été attaquée à ce jour.',
        ['cp-perpignan 22 vehicle_arson'],
      ],
      [
        '2025-04-24',
        'Inmates and staff at the prison of Saint-Brieuc, on the north coast of Brittany, were woken at 5.20am on Thursday by firework mortars launched at the building from a nearby embankment.',
        ['ma-saint-brieuc 23 explosive'],
      ],
      [
        '2025-04-15',
        'Darmanin traveled Tuesday to Toulon, in southern France, whose prison gate was hit by Kalashnikov fire overnight.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
    ],
  ],
  [
    'homes and what was done there',
    [
      [
        '2025-04-15',
        'Dans les Bouches-du-Rhône, Aix-Luynes et une résidence de Marseille où logent des personnels du ministère ont également été visées dans la nuit de lundi à mardi, par des incendies ou des tags.',
        ['residential_building: Bouches-du-Rhône 14', 'cp-aix-luynes 14'],
      ],
      [
        '2025-04-15',
        'Prisons in several parts of France came under attack on Monday night. Cars were also set on fire in the Var, in a residence where justice ministry employees live.',
        ['residential_building: Var 14 vehicle_arson'],
      ],
      [
        '2025-04-23',
        'In the Oise, north of Paris, a guard discovered on Tuesday morning that his car and his mailbox bore the four letters ”DDPF.”',
        ['private_home: Oise 21 graffiti'],
      ],
    ],
  ],
  [
    'a heading, and a block of flats, told below',
    [
      [
        '2025-04-16',
        'Un véhicule a brûlé lundi soir devant la maison d’arrêt de Nîmes.\n\nTarascon touché à l’aube\n\nCe mercredi, vers 5 h 20, trois voitures ont été incendiées sur le parking du personnel du centre de détention de Tarascon (Bouches-du-Rhône).',
        ['ma-nimes 14 vehicle_arson', 'cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Une surveillante visée dans son immeuble en Seine-et-Marne\n\nPrès de Meaux (Seine-et-Marne), une surveillante du centre pénitentiaire de Chauconin a, elle, été prise pour cible là où elle habite dans la nuit de mardi à mercredi. Vers 2 heures, les occupants d’un immeuble de Villenoy ont été réveillés par une forte odeur de carburant. Le feu avait commencé à prendre dans le hall, dont un mur et une porte ont noirci.',
        ['residential_building: Seine-et-Marne 15 building_arson'],
      ],
      [
        '2025-05-03',
        'Le feu allumé le 16 avril, vers 2 heures, dans le hall de l’immeuble d’une surveillante de Seine-et-Marne. Ou encore celui qui a ravagé, la nuit du 20 au 21, la voiture d’un surveillant garée à la maison d’arrêt de Villefranche-sur-Saône.',
        [
          'residential_building: Seine-et-Marne 15 building_arson',
          'cp-villefranche-sur-saone 20 vehicle_arson',
        ],
      ],
    ],
  ],
  [
    'plans, lists and datelines that only seem to tell of a place',
    [
      [
        '2025-04-22',
        'Trois hommes ont été interpellés dimanche soir avec quatre bidons d’essence. Ils projetaient, selon le parquet de Toulon, d’incendier des véhicules devant la prison de La Farlède dans la nuit de dimanche à lundi.',
        [],
      ],
      [
        '2025-04-21',
        'Véhicules incendiés, coups de feu sur une maison, tags : la région a connu dans la nuit de dimanche à lundi une série d’attaques. Deux véhicules ont brûlé à la maison d’arrêt de Lyon-Corbas. En Isère, un pavillon de surveillants a essuyé des tirs.',
        ['private_home: Isère 20 gunfire', 'ma-lyon-corbas 20 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'PARIS/TARASCON, April 16 (Reuters) - Three cars were set ablaze at a jail in southern France and a prison guard was targeted where he lives overnight, his car burned outside his home.',
        ['private_home: null 15 vehicle_arson'],
      ],
      [
        '2025-04-14',
        'Sept voitures ont été brûlées dimanche soir sur le parking de l’École nationale d’administration pénitentiaire, à Agen, à quelques mètres des pavillons où dorment les stagiaires. Quand les pompiers sont arrivés, plusieurs carrosseries brûlaient déjà.',
        ['enap-agen 13 vehicle_arson'],
      ],
    ],
  ],
  [
    'nights of no week, nights that are counted and nights that are not handed on',
    [
      [
        '2025-05-03',
        'In the Var, a guard’s car was burned outside his house on the third night of the attacks.',
        ['private_home: Var 15 vehicle_arson'],
      ],
      [
        '2025-05-03',
        'Dans le Var, la voiture d’un surveillant a brûlé devant son domicile lors de la deuxième nuit des attaques.',
        ['private_home: Var 14 vehicle_arson'],
      ],
      [
        '2025-05-26',
        'It was on a Monday night in April that two young men burned three vehicles at the prison of Villepinte.',
        ['cp-villepinte vehicle_arson'],
      ],
      [
        '2025-05-26',
        'It began on April 13, when cars were set ablaze at the national academy that trains guards in Agen. Within days vehicles were burning outside prisons. In Toulon, attackers fired an assault rifle at the prison’s front gate. In Tarascon, three cars were torched in a locked lot in the predawn hours of April 16. In Lyon, a van was burned outside the prison of Corbas.',
        [
          'enap-agen 13 vehicle_arson',
          'cp-toulon-la-farlede ?gunfire',
          'cd-tarascon 15 vehicle_arson',
          'ma-lyon-corbas ?vehicle_arson',
        ],
      ],
    ],
  ],
]);
