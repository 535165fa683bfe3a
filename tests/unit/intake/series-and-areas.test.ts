import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'a series that began on a day, which is the night of none of the places named after it',
    [
      [
        '2025-04-16',
        'Three vehicles were torched early Wednesday outside the prison of Tarascon.\n\nThe fire comes on top of a series of attacks that started on Sunday. Facilities in Nanterre and Toulon have been hit as well.',
        ['cd-tarascon 15 vehicle_arson', 'cp-nanterre', 'cp-toulon-la-farlede'],
      ],
      [
        '2025-04-16',
        'Les prisons sont visées. Le portail de la prison de Tarascon a brûlé mardi soir. Nanterre, Valence et Réau ont connu des faits comparables depuis le 13 avril.',
        ['cd-tarascon 15 building_arson', 'cp-nanterre', 'cp-valence', 'cp-sud-francilien-reau'],
      ],
      [
        '2025-04-16',
        'Les surveillants sont stupéfaits après la succession d’attaques qui ont frappé prisons et agents, dont deux dans la nuit de lundi à mardi.\n\nLe portail de la prison de Toulon-La Farlède (Var) a été visé par des tirs d’armes automatiques.',
        ['cp-toulon-la-farlede gunfire'],
      ],
      [
        '2025-04-15',
        'Several jails came under fire, sources at the ministry said. It all happened between Monday night and Tuesday morning.\n\nThree vehicles went up in flames in the car park of the jail at Villepinte, immediately north of Paris.',
        ['cp-villepinte 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'a quiet night, or a call at dawn, which dates no attack',
    [
      [
        '2025-04-17',
        'This week at a prison guard’s home a car was torched. No attack was reported in the night to Thursday.',
        ['private_home: null vehicle_arson'],
      ],
      [
        '2025-05-06',
        '’She was in tears’: cars of jail staff burned in Privas\n\nPRIVAS – ”My colleague rang me at dawn. She was in tears and all she could say was, ’They have burned my car,’” said an officer. Two cars burned outside the small jail in Privas, in southern France, in the night from Sunday to Monday.',
        ['ma-privas 2025-05-04 vehicle_arson'],
      ],
    ],
  ],
  [
    'the office, the block and the home of a town, and the prison named beside them',
    [
      [
        '2025-04-22',
        'Il était environ 3h mardi quand plusieurs véhicules ont brûlé à Caen, au parking du service pénitentiaire d’insertion et de probation (SPIP).',
        ['office: Caen 21 vehicle_arson'],
      ],
      [
        '2025-05-02',
        'La voiture d’une surveillante pénitentiaire a été incendiée dans la nuit de mercredi à jeudi sur le parking de l’immeuble où elle habite, dans l’Oise.\n\nLa même nuit, dans la Somme, les lettres DDPF ont été peintes sur la porte de garage de la maison d’un de ses collègues.',
        ['residential_building: Oise 30 vehicle_arson', 'private_home: Somme 30 graffiti'],
      ],
      [
        '2025-04-22',
        'Les surveillants sont visés. L’Oise n’a pas été épargnée dans la nuit de lundi à mardi : à Hermes (60), le sigle DDPF (Droits des prisonniers français) a été tracé sur une boîte aux lettres et un véhicule personnel.',
        ['private_home: Oise 21 graffiti'],
      ],
      [
        '2025-04-16',
        'A car burned on Tuesday night in front of a prison guard’s home in Aix-Luynes, and at Tarascon prison, close to Avignon, three vehicles were torched.',
        ['private_home: null 15 vehicle_arson', 'cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'In front of the house of a guard at Aix-Luynes prison, a car had been set alight in the night to Wednesday, while in Tarascon, also in the south, three cars burned at the prison.',
        ['private_home: null 15 vehicle_arson', 'cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'On Tuesday night, cars burned at the detention center of Tarascon, and the ”DDPF” tag was discovered in the stairwell of the building where a prison supervisor lives; a fire had been lit there too, according to the authorities.',
        ['cd-tarascon 15 vehicle_arson', 'residential_building: null 15 building_arson'],
      ],
      [
        '2025-04-17',
        'Early on Wednesday, three vehicles were set ablaze in the parking lot of the jail at Tarascon. In the Seine-et-Marne region, an unknown person tried to set fire to the entrance of a block where a female guard lives.',
        ['cd-tarascon 15 vehicle_arson', 'residential_building: Seine-et-Marne 15 arson_attempt'],
      ],
    ],
  ],
  [
    'what befell officers here and there, or several départements, which is of no one place',
    [
      [
        '2025-05-03',
        'In April, cars burned at Valence prison and officers received threats at home.',
        ['cp-valence vehicle_arson'],
      ],
      [
        '2025-04-22',
        'Le Premier ministre ira mercredi à la prison de Saint-Quentin-Fallavier (Isère). Incendies et dégradations se sont répétés dans la nuit de lundi à mardi dans l’Oise, le Calvados ou en Isère.',
        [],
      ],
    ],
  ],
  [
    'lists that go on with "also affected" or "then"',
    [
      [
        '2025-04-15',
        'At Valence, in the night from Monday to Tuesday, cars of guards burned in front of the prison. Also affected were the establishments of Nîmes (Gard) and Nanterre (Hauts-de-Seine).',
        ['cp-valence 14 vehicle_arson', 'ma-nimes 14', 'cp-nanterre 14'],
      ],
      [
        '2025-04-16',
        'A dozen prison sites were attacked in the night to Tuesday – among them Toulon-La Farlède and Aix-Luynes, Nîmes, then Villepinte, Nanterre and Tarascon – by people who showed a capacity to organise.',
        [
          'cp-toulon-la-farlede 14',
          'cp-aix-luynes 14',
          'ma-nimes 14',
          'cp-villepinte 14',
          'cp-nanterre 14',
          'cd-tarascon 14',
        ],
      ],
    ],
  ],
  [
    'fires told in passing',
    [
      [
        '2025-04-16',
        'À Nanterre, dans la nuit de lundi à mardi, la voiture d’un agent de la prison a été allumée par deux individus.',
        ['cp-nanterre 14 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Between Sunday night and Monday, there were fires as well at ENAP, the school of the prison service.',
        ['enap-agen 13'],
      ],
      [
        '2025-04-23',
        'In the night from Sunday to Monday, fire and gunfire had hit the homes of several prison guards in Villefontaine, the town next door.',
        ['private_home: null 20 building_arson+gunfire'],
      ],
    ],
  ],
  [
    'an office, a staff entrance and a street beside a prison',
    [
      [
        '2025-04-16',
        'Cars burned at Béziers jail, probation office hit in Montpellier\n\nTwo cars were set on fire at 5.20am on Wednesday in front of Béziers prison, in the south of France.\n\nThe same night, a bottle of petrol was thrown at the door of the probation office in Montpellier. The door caught fire.',
        ['cp-beziers 15 vehicle_arson', 'office: Montpellier 15 building_arson'],
      ],
      [
        '2025-04-25',
        'METZ - Une voiture a brûlé dans la nuit de mercredi à jeudi à quelques mètres de l’entrée du personnel de la prison de Metz-Queuleu.',
        ['cp-metz 23 vehicle_arson'],
      ],
      [
        '2025-04-23',
        'A car was torched early Wednesday in front of Laon prison. ”There was no gunfire and no explosive,” the prosecutor’s office stressed.',
        ['cp-laon 22 vehicle_arson'],
      ],
    ],
  ],
  [
    'an attack on computers, and one that is told of officers in an area',
    [
      [
        '2025-11-25',
        'Prison service says network is back after computer attack\n\nThe computer network of the French prison service was running again on Tuesday, two days after an attack that left clerks in Nantes, Brest and Saint-Brieuc unable to look up release dates.',
        [],
      ],
      [
        '2025-04-22',
        'Dans l’Oise, une radio rapporte que la voiture d’un agent pénitentiaire a été taguée du sigle « DDPF » dans la nuit de lundi à mardi, celui que l’on voit depuis le début de ces dégradations.',
        ['null: Oise 21 graffiti'],
      ],
      [
        '2025-04-21',
        'Nord-Isère – Coups de fusil à Villefontaine\n\nDeux pavillons de surveillants de Villefontaine, dans le Nord-Isère, ont essuyé des coups de feu dans la nuit de dimanche à lundi.',
        ['private_home: Isère 20 gunfire'],
      ],
    ],
  ],
  [
    'the building of somebody who was hit at home',
    [
      [
        '2025-04-22',
        'Un surveillant de Fresnes a été visé chez lui, au quatrième étage d’un immeuble du Val-de-Marne, dans la nuit de dimanche à lundi.\n\nLe feu avait pris dans le bas de la porte.',
        ['residential_building: Val-de-Marne 20 building_arson'],
      ],
    ],
  ],
  [
    'fires set to cars at several prisons, which no night is told of',
    [
      [
        '2025-04-17',
        'Tout a d’abord pris la forme de feux mis à des voitures de surveillants : à Nanterre, Valence, Réau, mais aussi à Agen, où le parking de l’École nationale d’administration pénitentiaire a vu plusieurs véhicules partir en fumée.',
        [
          'cp-nanterre ?vehicle_arson',
          'cp-valence ?vehicle_arson',
          'cp-sud-francilien-reau ?vehicle_arson',
          'enap-agen vehicle_arson',
        ],
      ],
    ],
  ],
  [
    'fires, blocks and assaults that are what they say',
    [
      [
        '2025-04-16',
        'A prison officer was assaulted outside his home overnight from Monday to Tuesday. He works at Fresnes prison.',
        ['private_home: null 14 assault'],
      ],
      [
        '2025-04-16',
        'Firefighters were called to fires outside the prisons in Toulon and Nîmes overnight from Monday to Tuesday.',
        ['cp-toulon-la-farlede 14', 'ma-nimes 14'],
      ],
      [
        '2025-04-16',
        'Un surveillant de Fresnes a retrouvé sa voiture incendiée mardi matin chez lui, au pied d’une tour.',
        ['private_home: null 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'La voiture d’un surveillant a brûlé lundi soir devant son domicile en Centre-Val de Loire.',
        ['private_home: Centre-Val de Loire 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Dans la nuit de lundi à mardi, le Spip de Nîmes a été attaqué et du matériel informatique a été détruit.',
        ['office: Nîmes 14'],
      ],
    ],
  ],
  [
    'what began on a night, with what was done in it behind a colon',
    [
      [
        '2025-04-16',
        'Prisons were hit by violence that began on Monday night: two cars burned outside Nîmes prison and shots were fired at Toulon prison.',
        ['ma-nimes 14 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-16',
        'Dans la nuit de lundi à mardi, trois voitures ont été incendiées devant la prison de Nîmes. Personne n’a été blessé. Même scène à la prison de Valence.',
        ['ma-nimes 14 vehicle_arson', 'cp-valence 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'a fire that is told again when somebody saw it',
    [
      [
        '2025-05-21',
        'Deux voitures ont été brûlées devant la maison d’arrêt de Vannes et le portail de celle de Saint-Brieuc a été criblé de balles dans la nuit de lundi à mardi.\n\nÀ Vannes, le feu a été signalé à 1h40 par un agent du mirador.',
        ['ma-vannes 2025-05-19 vehicle_arson', 'ma-saint-brieuc 2025-05-19 gunfire'],
      ],
    ],
  ],
]);
