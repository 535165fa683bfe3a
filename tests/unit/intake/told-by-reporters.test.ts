import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'the night that an article gives to all it tells',
    [
      [
        '2025-04-22',
        'Attackers opened fire on a prison in central France and torched cars at two others overnight Monday to Tuesday, officials said.\n\nAbout 20 rounds hit the entrance of the Orleans-Saran prison. At the prison in Troyes-Lavau, four vehicles were burned.\n\nThe government says that 14 prisons have now been attacked since April 13.',
        ['cp-orleans-saran 21 gunfire', 'cp-troyes-lavau 21 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'At Poitiers-Vivonne, it took place overnight on Tuesday to Wednesday: a prison van parked outside the perimeter was burned.',
        ['cp-poitiers-vivonne 15 vehicle_arson'],
      ],
      [
        '2025-09-12',
        'Dans la nuit de jeudi à vendredi, trois véhicules ont été livrés aux flammes à Aiton, devant le centre pénitentiaire.\n\nParmi les véhicules détruits à Aiton figure celui d’une élève surveillante arrivée lundi.',
        ['cp-aiton 2025-09-11 vehicle_arson'],
      ],
    ],
  ],
  [
    'who only works there, or only speaks',
    [
      [
        '2025-04-17',
        'In the small hours of Wednesday a hatchback was burned next to the jail in Arras. ”You don’t have to be brave to burn a Peugeot,” a veteran of Longuenesse prison said.',
        ['ma-arras 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'On Tuesday night the car of a man who works at the prison in Le Havre was set on fire outside his house in Seine-Maritime.',
        ['private_home: Seine-Maritime 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Le pick-up d’un surveillant de la maison d’arrêt de Nîmes a été la proie des flammes dans la nuit de mardi à mercredi, devant sa maison de Bouillargues, dans le Gard.',
        ['private_home: Gard 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'what came before the series, by itself or of nobody knows whom',
    [
      [
        '2025-04-17',
        'In March 2025, a month before the campaign, shots had already been fired at the prison in Draguignan.',
        [],
      ],
      [
        '2025-06-24',
        'A fire that sent smoke over Niort prison on Monday afternoon began in a deep-fat fryer, and had nothing to do with the attacks of this spring.',
        [],
      ],
      [
        '2025-04-17',
        'La maison d’arrêt de Laval a été visée mardi soir. Au Mans, en revanche, rien ne permet encore de dire que l’incendie d’un utilitaire, à deux kilomètres de la prison des Croisettes, soit criminel.',
        ['ma-laval 15'],
      ],
      [
        '2025-04-17',
        'On Tuesday night thugs lobbed a grenade over the fence of the jail in Laon. Two parked cars were peppered with shrapnel.',
        ['cp-laon 15 explosive'],
      ],
      [
        '2025-04-17',
        '12:45 What happened at Mauzac?\n\nNothing, it turns out. Gendarmes closed the road to the prison after a driver reported seeing armed men.',
        [],
      ],
      [
        '2025-04-17',
        'Cars burned at the prison in Pau on Tuesday night. The couple were discharged from hospital on Wednesday afternoon.',
        ['ma-pau 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'the département of the one home of a text',
    [
      [
        '2025-09-09',
        'A prison officer and his family were woken in the early hours of Sunday when attackers poured petrol into their car, which was parked on the drive of their house.\n\nThe car was destroyed, police in the Loiret said.',
        ['private_home: Loiret 2025-09-06 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Mardi soir, la voiture d’un surveillant a été incendiée devant son domicile.\n\nIl travaille à la prison de Tarascon, dans les Bouches-du-Rhône.',
        ['private_home: null 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'an office in brackets, denials of it, the regional directorate',
    [
      [
        '2025-04-21',
        'Rodez: On Saturday evening a man on a motorbike fired three times at the prison gate.\n\nCarcassonne: A bottle of petrol with a rag in its neck was found under a staff car late on Sunday. It had been lit, but the flame went out.',
        ['ma-rodez 19 gunfire', 'ma-carcassonne 20 arson_attempt'],
      ],
      [
        '2025-04-17',
        'Vandals painted words on the outer wall of the youth prison at Meyzieu, near Lyon, on Tuesday night.\n\nThe same night, across the city, somebody poured petrol through the letterbox of the regional directorate of the prison service. It was lit, and burned a doormat.',
        ['epm-meyzieu 15 graffiti'],
      ],
      [
        '2025-04-17',
        'Mardi soir, c’est le portail en bois du quartier de semi-liberté d’Haubourdin qui était la cible d’un feu, vite éteint par les agents.',
        ['qsl-haubourdin 15 building_arson'],
      ],
      [
        '2025-04-17',
        'Les locaux du service pénitentiaire d’insertion et de probation (Spip) de Créteil ont été dégradés par un incendie dans la nuit de mardi à mercredi.\n\nLa prison de Fresnes n’a pas été touchée.',
        ['office: Créteil 15 building_arson'],
      ],
      [
        '2025-11-05',
        'Shots were fired at Le Havre prison at about 11pm last night, the prosecutor has confirmed. Two bullets hit the visitors’ hut.\n\nThe union says a staff car was burned as well. The prosecutor denies it flat out, says it was a bin in a side street and had nothing to do with the jail.',
        ['cp-le-havre 2025-11-04 gunfire'],
      ],
      [
        '2025-04-17',
        'A French prison governor has spoken of his anger after a grenade was thrown at the gates of his jail in Brittany.\n\nThe device exploded on Tuesday night outside the remand prison in Brest.',
        ['ma-brest 15 explosive'],
      ],
      [
        '2025-04-17',
        'Dans la nuit de mardi à mercredi, trois voitures ont brûlé à l’entrée du centre pénitentiaire de Toulouse-Seysses. La même nuit, en Ariège, c’est la porte de garage d’un surveillant de cet établissement qui a été aspergée d’essence et enflammée.',
        ['cp-toulouse-seysses 15 vehicle_arson', 'private_home: Ariège 15 building_arson'],
      ],
      [
        '2025-04-17',
        'Les enquêteurs restent prudents : si deux véhicules ont bien été incendiés dans la nuit de mardi à mercredi devant le centre pénitentiaire de Bourg-en-Bresse, aucun incident n’a été constaté à Roanne.',
        ['cp-bourg-en-bresse 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'a rag that burned out under a car',
    [
      [
        '2025-04-17',
        'À Bonneville, mardi soir, un homme a glissé un chiffon imbibé sous le capot d’une berline devant la prison et y a mis le feu, mais le tissu s’est consumé sans que la voiture prenne.',
        ['ma-bonneville 15 arson_attempt'],
      ],
      [
        '2025-04-17',
        'Tuesday night a burning rag was pushed under a staff car outside Brest prison, but the rag burned out without setting the car alight.',
        ['ma-brest 15 arson_attempt'],
      ],
    ],
  ],
  [
    'what a review found: denials by others, petrol pumps, foreign papers, skips, ou',
    [
      [
        '2025-04-16',
        'Two cars were set on fire outside Fresnes prison in the night of Monday to Tuesday.\n\nThe governor said that inmates had nothing to do with it.\n\nThe gate was sprayed with bullets.',
        ['cp-fresnes 14 vehicle_arson+?gunfire'],
      ],
      [
        '2025-04-16',
        'La prison de Fresnes a été attaquée dans la nuit de lundi à mardi. Les suspects se sont ensuite dirigés vers une pompe à essence voisine.',
        ['cp-fresnes 14'],
      ],
      [
        '2025-04-16',
        'LONDRES — Des tirs ont visé la prison française de Fresnes dans la nuit de lundi à mardi, a rapporté la presse britannique.',
        ['cp-fresnes 14 gunfire'],
      ],
      [
        '2025-04-16',
        'BRUSSELS — Shots were fired at the prison of Fresnes near Paris in the night of Monday to Tuesday, a Belgian newspaper reported.',
        ['cp-fresnes 14 gunfire'],
      ],
      [
        '2025-04-16',
        'A fire was started in a skip against the gate of Fresnes prison in the night of Monday to Tuesday.',
        ['cp-fresnes 14 building_arson'],
      ],
      [
        '2025-04-16',
        'Trois ou quatre des voitures garées ont été incendiées dans la nuit de lundi à mardi à la prison de Nanterre et à la prison de Fresnes.',
        ['cp-nanterre 14 vehicle_arson', 'cp-fresnes 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Cars belonging to guards or retired staff vehicles were burned on Monday night at Nanterre prison and at Fresnes prison.',
        ['cp-nanterre 14 vehicle_arson', 'cp-fresnes 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Shots were fired at Fresnes prison in the night of Monday to Tuesday. A car was set on fire outside the prison.\n\nThe prefecture formally denied that it happened at Fresnes prison: there was no incident.',
        [],
      ],
      [
        '2025-04-16',
        'L’explosion entendue à la prison de Fresnes dans la nuit de lundi à mardi était celle d’une bouteille de gaz.',
        [],
      ],
    ],
  ],
  [
    'a fire that failed, told a sentence or two later',
    [
      [
        '2025-05-26',
        'A petrol bomb was thrown at the gatehouse of Roanne prison last night. It broke on the step. It went out.',
        ['cd-roanne 2025-05-25 arson_attempt'],
      ],
      [
        '2025-04-16',
        'A fire was lit against the entrance of Tulle prison early on Tuesday. The door, which is of steel, did not catch.',
        ['ma-tulle 14 arson_attempt'],
      ],
      [
        '2026-01-14',
        'Deux bouteilles d’essence ont été lancées mardi, peu avant minuit, contre le portail de la prison de Tulle. L’une s’est éteinte dans la neige, l’autre ne s’est pas brisée.',
        ['ma-tulle 2026-01-13 arson_attempt'],
      ],
      [
        '2025-05-28',
        'La nuit dernière, une bouteille enflammée a été lancée vers la prison de Mauzac. Le projectile s’est éteint de lui-même.',
        ['cd-mauzac 2025-05-27 arson_attempt'],
      ],
      [
        '2025-04-17',
        'Before sunrise Wednesday, men torched a car in front of Luynes prison and tried to set a booth on fire. It did not burn.',
        ['cp-aix-luynes 15 arson_attempt+vehicle_arson'],
      ],
    ],
  ],
  [
    'what burned is the subject, whatever stands behind it',
    [
      [
        '2026-02-05',
        'Le 2 septembre 2025, vers 4 heures, un fourgon de la pénitentiaire avait brûlé à l’entrée de la prison de Tulle.',
        ['ma-tulle 2025-09-01 vehicle_arson'],
      ],
      [
        '2025-08-05',
        'Dans la nuit de dimanche à lundi, deux voitures ont été réduites en carcasses devant la prison de Tulle.',
        ['ma-tulle 2025-08-03 vehicle_arson'],
      ],
    ],
  ],
  [
    'the numbers of days are of the month that the paragraph named',
    [
      [
        '2026-04-16',
        'Tulle jail was attacked twice in a week last December, the judge said. In the night from the 8th to the 9th, four cars were burned. On the evening of the 11th a man opened fire at the gate.',
        ['ma-tulle 2025-12-08 vehicle_arson', 'ma-tulle 2025-12-11 gunfire'],
      ],
    ],
  ],
  [
    'what was staged, mistaken or still to come is no attack',
    [
      [
        '2025-11-05',
        'Those gunshots and blazing cars outside Tulle prison on Monday night? All of it was theatre, the prefecture explained on Tuesday.',
        [],
      ],
      [
        '2025-12-23',
        'A union man said that Tulle prison had been hit last night. He rang back to say that he had muddled it with a burst main.',
        [],
      ],
      [
        '2025-05-27',
        'An attack on the prison at Tulle was to have taken place last weekend, prosecutors said.',
        [],
      ],
      [
        '2025-09-03',
        'A staff car was burned in front of Tulle jail on the night of 14 July, while the town was watching the fireworks.',
        ['ma-tulle 2025-07-14 vehicle_arson'],
      ],
    ],
  ],
  [
    'homes and what is none',
    [
      [
        '2026-02-03',
        'Vers 5 h 20, le feu a ravagé la maison d’accueil des familles de la prison de Tulle.',
        ['ma-tulle 2026-02-02 building_arson'],
      ],
      [
        '2025-05-20',
        'Last night, in the Aisne, a brick came through the living-room window of an officer of Laon prison.',
        ['private_home: Aisne 2025-05-19 vandalism'],
      ],
    ],
  ],
]);
