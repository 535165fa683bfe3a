import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'a chronicle whose paragraphs open with their nights',
    [
      [
        '2025-04-16',
        'In the night from Sunday to Monday, at Agen, seven vehicles were burned in the car park of the prison school.\n\nOn the night after, at Réau, a guard’s vehicle was set on fire.\n\nAt the prison of Aix-en-Provence, two vehicles burned. In Valence, two guards’ cars burned in front of the prison.',
        [
          'enap-agen 13 vehicle_arson',
          'cp-sud-francilien-reau 14 vehicle_arson',
          'cp-aix-luynes 14 vehicle_arson',
          'cp-valence 14 vehicle_arson',
        ],
      ],
    ],
  ],
  [
    'a town beside a prison, and the town of an office',
    [
      [
        '2025-04-21',
        'Villefontaine is a town of Isère not far from the prison of Saint-Quentin-Fallavier. Guns were fired there on Sunday night.',
        [],
      ],
      [
        '2025-04-22',
        'À Caen (Calvados), d’après des sources policière et sécuritaire que nous avons consultées, le site du service pénitentiaire d’insertion et de probation (SPIP) a vu brûler cinq véhicules lundi soir.',
        ['office: Caen 21 vehicle_arson'],
      ],
    ],
  ],
  [
    'vehicles found on fire at a prison, which nobody came in',
    [
      [
        '2025-04-15',
        'In Villepinte prison, officers coming off their shift on Monday night found three vehicles alight near the staff entrance.',
        ['cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'In Villepinte prison, officers on Monday night found three vehicles alight near the entrance.',
        ['cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'At Villepinte prison, officers found three vehicles on fire near the entrance on Monday night.',
        ['cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'In Villepinte prison, guards on Monday night saw three cars ablaze near the gate.',
        ['cp-villepinte 14 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'At Villepinte, three vehicles were found alight on Monday night near the staff entrance of the prison.',
        ['cp-villepinte 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'what longer articles told in their own way',
    [
      [
        '2025-04-15',
        'Les prisons sont visées. À Toulon, c’est la porte du centre pénitentiaire de La Farlède qui a été visée, mardi vers 0h40. Quinze impacts ont été relevés. À Gap, la prison est calme.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-15',
        'Des prisons ont été prises pour cible dans la nuit de lundi à mardi.\n\nÀ Nîmes, une tentative a échoué : un homme a jeté une bouteille d’essence sous un fourgon, mais la mèche s’est éteinte toute seule.',
        ['ma-nimes 14 ?arson_attempt'],
      ],
      [
        '2025-04-15',
        'On Monday night a man on a scooter fires at the gate of the prison in Toulon.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-30',
        'Enfin, dans la nuit du 23 au 24 avril, des engins pyrotechniques sont lancés sur le toit de la prison de Metz.',
        ['cp-metz 23 explosive'],
      ],
      [
        '2025-05-12',
        'The attack on the prison in Dijon took place at about 2.15am on Sunday, the prefecture said. Around 20 mortars were let off from the pavement opposite. One went through a first-floor window.',
        ['ma-dijon 2025-05-10 explosive'],
      ],
      [
        '2025-04-16',
        'DIRECT. Prisons visées : des voitures incendiées cette nuit à Tarascon, une enquête ouverte à Luynes',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-05-07',
        'Teenager charged over attack on Toulon prison\n\nReuben Castle, Marseille\n\nThe suspect is accused of firing an assault rifle at the gate of La Farlède prison, near Toulon, at 12.40am on 15 April.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-17',
        'A burst of gunfire hit the outer wall of the detention centre in Tarascon at 5.20am on Thursday. The region’s last such case dates from March 2023, when a man fired a pistol at the gate of Salon-de-Provence prison.',
        ['cd-tarascon 16 gunfire'],
      ],
      [
        '2025-04-22',
        'On Sunday night, a car was burned in the driveway of a woman who works at the prison in Rennes-Vezin. She lives in a village in Ille-et-Vilaine.\n\nThe same night, in Loire-Atlantique, the word ”DDPF” was sprayed on the front wall of a house belonging to a supervisor at the jail in Nantes.',
        ['private_home: Ille-et-Vilaine 20 vehicle_arson', 'private_home: Loire-Atlantique 20 graffiti'],
      ],
    ],
  ],
  [
    'pages of unions, of broadcasters and of courts',
    [
      [
        '2025-04-22',
        'CP NANTES – FEU VOLONTAIRE : NANTES À SON TOUR !\n\nVers minuit, en cette nuit du 21 au 22 avril, deux hommes ont attaqué la porte du SAS camion : ils ont allumé un feu contre le portail et y ont tracé des initiales.',
        ['cp-nantes 21 building_arson'],
      ],
      [
        '2025-05-07',
        'Le feu a été mis volontairement, dans la nuit de lundi à mardi, là où habitent deux agents de la prison de Liancourt (Oise).',
        ['private_home: Oise 2025-05-05 building_arson'],
      ],
      [
        '2025-04-23',
        'In Oise (north), someone tagged a mailbox and a private car of a guard with ”DDPF” on Monday night.',
        ['private_home: Oise 21 graffiti'],
      ],
      [
        '2025-09-04',
        'Mercredi soir, le feu avait dévoré une cellule de la prison de Rennes-Vezin. L’incendie est volontaire : c’est le détenu qui l’a allumé, indique à la rédaction d’actu Rennes la direction interrégionale des services pénitentiaires Grand-Ouest.',
        [],
      ],
      [
        '2025-11-18',
        'Villenoy, Seine-et-Marne, avril 2025, nuit du 15 au 16. Un immeuble où vit une surveillante de Meaux devient le but d’une expédition punitive. Le feu prend dans le hall, sans aller bien loin.',
        ['residential_building: Seine-et-Marne 15 building_arson'],
      ],
      [
        '2025-04-28',
        'An assault rifle was fired at the prison of Toulon. The justice minister made the arrests known on Monday, with praise for the officers who carried them out at daybreak.',
        ['cp-toulon-la-farlede gunfire'],
      ],
      [
        '2025-04-28',
        'Vehicles burned at the prison of Tarascon on the night of 15 April. The gravest of the incidents were spread over five nights earlier in April.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'headlines, homes of those who work at a prison, and what was only tried',
    [
      [
        '2025-05-07',
        'Petrol bomb thrown at Metz prison, cars burned in Nancy\n\nA bottle filled with petrol was thrown at the entrance of the prison in Metz on Tuesday night but failed to ignite.\n\nThe same night, two cars were destroyed by fire outside the Nancy-Maxéville remand prison.',
        ['cp-metz 2025-05-06 arson_attempt', 'ma-nancy-maxeville 2025-05-06 vehicle_arson'],
      ],
      [
        '2025-05-12',
        'Shots were fired on Saturday night at the house of a prison officer in the Isère département. The man, who works at the Grenoble-Varces prison, was at home when the attack happened.\n\nAt least five bullet holes were found in the shutters and the garage door.',
        ['private_home: Isère 2025-05-10 gunfire'],
      ],
      [
        '2025-04-24',
        'Une voiture a été incendiée dans la nuit de mercredi à jeudi devant la prison de Laon. Les deux nuits précédentes, c’est la prison de Beauvais qui avait été prise pour cible. À chaque fois, des véhicules avaient été incendiés sur le parking du personnel.',
        ['cp-laon 23 vehicle_arson', 'cp-beauvais 21 vehicle_arson', 'cp-beauvais 22 vehicle_arson'],
      ],
      [
        '2025-04-23',
        'Lundi soir, deux voitures ont été incendiées devant la prison de Perpignan. Réponse de la direction : « Perpignan n’est pas une cible prioritaire. »',
        ['cp-perpignan 21 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'Second attack on Allier prison\n\nA van was set alight outside Moulins-Yzeure prison on Monday night.\n\nOn Saturday night two cars had been burned in the visitors’ car park, the union said.\n\nThe same Monday night, in Montluçon, somebody emptied a shotgun into the door of the town’s remand prison.',
        [
          'cp-moulins-yzeure 21 vehicle_arson',
          'cp-moulins-yzeure 19 vehicle_arson',
          'ma-montlucon 21 gunfire',
        ],
      ],
      [
        '2025-04-24',
        'Les pneus de six véhicules de surveillants ont été lacérés lundi soir devant la prison de Guéret. Les auteurs n’ont mis le feu à rien.',
        ['ma-gueret 21 vandalism'],
      ],
      [
        '2025-05-15',
        'Attackers tried to set fire to a minibus outside Laon prison on Tuesday night, but the flames died. A rag soaked in white spirit had been stuffed under the wheel arch and lit.',
        ['cp-laon 2025-05-13 arson_attempt'],
      ],
    ],
  ],
]);
