import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'towns that a comma or an aside follows',
    [
      [
        '2025-05-16',
        'Several prisons were attacked on Wednesday night. Bapaume, cars burned.',
        ['cd-bapaume 2025-05-14 vehicle_arson'],
      ],
      [
        '2025-05-16',
        'La prison de Saintes a été visée mercredi soir. Tous pensent à Bédenac, à quarante minutes de route, où deux voitures avaient brûlé lundi soir.',
        ['ma-saintes 2025-05-14', 'cd-bedenac 2025-05-12 vehicle_arson'],
      ],
    ],
  ],
  [
    'what a paragraph takes back is no attack, wherever it was told',
    [
      [
        '2026-01-15',
        '15.40 CORRECTION. At 8.15 we reported, citing a union, that shots had been fired at the prison in Tours. The union has withdrawn its statement.\n\n8.15 Shots fired at Tours prison, union says. More soon.',
        [],
      ],
      [
        '2025-11-13',
        'Not safe: the shots at Bapaume last night. The union had put out a tweet saying that colleagues were fired on. The prefecture says it was fireworks after a football match.',
        [],
      ],
      [
        '2025-04-24',
        'Des tirs ont visé mercredi soir la prison de Bois-d’Arcy. Un appel avait fait état de coups de feu devant la centrale de Poissy. Vérification faite, il ne s’y était rien passé.',
        ['cp-bois-d-arcy 23 gunfire'],
      ],
      [
        '2025-04-18',
        'Correction : les deux voitures de surveillants ont brûlé mercredi soir devant la prison d’Amiens, et non jeudi soir comme nous l’avons écrit.',
        ['ma-amiens 16 vehicle_arson'],
      ],
    ],
  ],
  [
    'a job that nobody did',
    [
      [
        '2026-03-18',
        'Trois hommes sont jugés pour avoir brûlé des voitures devant la prison de Bar-le-Duc dans la nuit du 3 au 4 mai 2025. On leur avait demandé d’aller tirer sur la prison d’Écrouves. Ils n’y sont pas allés.',
        ['ma-bar-le-duc 2025-05-03 vehicle_arson'],
      ],
      [
        '2026-04-22',
        'A man was sentenced for firing at Nice prison on the night of 2 to 3 May 2025. He was first offered another job: to burn the gate of the prison in Valence.',
        ['ma-nice 2025-05-02 gunfire'],
      ],
    ],
  ],
  [
    'the same spot is where the text was',
    [
      [
        '2025-06-04',
        'Lundi soir, trois voitures ont brûlé devant la prison de Tulle. Était-ce une surprise ? Pas pour nous. Les deux nuits précédentes, des pneus avaient été crevés sur ce même parking.',
        [
          'ma-tulle 2025-06-02 vehicle_arson',
          'ma-tulle 2025-05-31 vandalism',
          'ma-tulle 2025-06-01 vandalism',
        ],
      ],
      [
        '2025-12-22',
        'On Friday night the windows of a hut of Tulle prison were smashed. Late on Sunday, a guard’s car was burned in the same spot.',
        ['ma-tulle 2025-12-19 vandalism', 'ma-tulle 2025-12-21 vehicle_arson'],
      ],
    ],
  ],
  [
    'names that stand over what is told of them, and streets',
    [
      [
        '2025-04-25',
        '– Aiton, Savoie. A minibus was burned outside the prison in the night of Sunday to Monday.\n\n– Rémire-Montjoly, French Guiana. On Monday evening shots were fired at an empty watchtower.',
        ['cp-aiton 20 vehicle_arson', 'cp-remire-montjoly 21 gunfire'],
      ],
      [
        '2025-05-02',
        'Four cars were destroyed by fire outside Tulle prison on Wednesday night. The blaze broke out at the prison, where 400 people are held in a building meant for 300.',
        ['ma-tulle 30 vehicle_arson'],
      ],
    ],
  ],
  [
    'what a court says, a wire withdraws, a cousin refuses',
    [
      [
        '2026-02-05',
        'C’est la peine prononcée mercredi soir contre un homme jugé pour l’incendie de six voitures devant la prison de Tulle dans la nuit du 26 au 27 août 2025.',
        ['ma-tulle 2025-08-26 vehicle_arson'],
      ],
      [
        '2025-09-05',
        'Quatre hommes ont été interpellés mercredi à Nîmes, soupçonnés des tirs contre la centrale d’Arles, a-t-on appris vendredi. Le 19 août, peu après minuit, ils avaient ouvert le feu sur le mur.',
        ['mc-arles 2025-08-18 gunfire'],
      ],
      [
        '2025-04-16',
        '16/04/2025 06:12 FLASH – Coups de feu cette nuit contre la prison de Grasse\n\n16/04/2025 07:20 ANNULATION – La préfecture des Alpes-Maritimes dément tout coup de feu à Grasse. Ne pas tenir compte de notre dépêche.',
        [],
      ],
      [
        '2026-02-05',
        'A man is tried for firing at Limoges prison on the night of 11 November 2025. He had tried to talk a cousin into doing the same thing in Tulle.',
        ['ma-limoges 2025-11-11 gunfire'],
      ],
      [
        '2025-05-27',
        'Three bullet holes were found in a guard post of Beauvais prison after shots were fired on the night of May 13.',
        ['cp-beauvais 2025-05-13 gunfire'],
      ],
    ],
  ],
  [
    'the night that the sentence before is about',
    [
      [
        '2025-05-02',
        'Shots were fired at the gatehouse of Perpignan prison on Tuesday night.\n\nWhat staff remember of the night from Wednesday to Thursday is the light. This time six cars were on fire behind the prison.',
        ['cp-perpignan 29 gunfire', 'cp-perpignan 30 vehicle_arson'],
      ],
    ],
  ],
  [
    'a fire that rain, concrete or luck put out',
    [
      [
        '2025-05-16',
        'Un allume-feu a été allumé sous la voiture d’un surveillant devant la prison d’Épinal dans la nuit de jeudi à vendredi. La pluie l’a éteint avant que le véhicule ne s’enflamme.',
        ['ma-epinal 2025-05-15 arson_attempt'],
      ],
      [
        '2025-04-18',
        'Somebody threw a bottle of petrol at the guardroom door of Nancy-Maxéville prison overnight Thursday to Friday. The rag was burning. It went out.',
        ['ma-nancy-maxeville 17 arson_attempt'],
      ],
      [
        '2025-05-13',
        'Un chiffon enflammé, glissé lundi soir sous le portail de la prison d’Albi, s’est consumé sur le ciment. Il n’y a eu ni dégât ni blessé.',
        ['ma-albi 2025-05-12 arson_attempt'],
      ],
    ],
  ],
  [
    'what was planned, supposed, filmed or heard',
    [
      [
        '2025-05-15',
        'Three men have been arrested on suspicion of preparing to set fire to vehicles at Fleury-Mérogis prison on Tuesday night.',
        [],
      ],
      [
        '2025-04-24',
        'Slogans were found on the wall of Bourges prison on Thursday morning. A colleague said they had shot at the prison. There had been no shooting.',
        ['ma-bourges 23 graffiti'],
      ],
      [
        '2025-05-06',
        'Cars burned at Laon prison at 5.20am on Tuesday. You would have thought someone was shooting, said a neighbour. It was the tyres.',
        ['cp-laon 2025-05-05 vehicle_arson'],
      ],
      [
        '2025-04-28',
        'Dans la nuit de dimanche à lundi, on a tenté avec de l’alcool à brûler de mettre le feu au portail de la prison de Tulle. Le feu n’a pas pris.',
        ['ma-tulle 27 arson_attempt'],
      ],
    ],
  ],
  [
    'a dateline, an owner, a way in',
    [
      [
        '2025-04-15',
        'VALENCE, France, April 15, 2025 — Overnight Monday to Tuesday, at the prison in Valence, three vehicles were set alight.',
        ['cp-valence 14 vehicle_arson'],
      ],
      [
        '2025-07-15',
        'Dans la nuit de lundi à mardi, des tirs ont visé la prison de Saint-Brieuc, et un véhicule de service a été incendié devant celle de Vannes.',
        ['ma-saint-brieuc 2025-07-14 gunfire', 'ma-vannes 2025-07-14 vehicle_arson'],
      ],
      [
        '2025-05-06',
        'Quatorze pneus crevés devant la prison d’Épinal, deux fourgons brûlés dans la cour de celle de Vesoul dans la nuit de dimanche à lundi.',
        ['ma-epinal 2025-05-04 vandalism', 'ma-vesoul 2025-05-04 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Three vehicles were torched early Wednesday at Tarascon prison. The man who lit the fires had jumped a low fence.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'La prison d’Aiton a été frappée les deux nuits précédentes : une voiture incendiée sur le parking chaque fois.',
        ['cp-aiton 15 vehicle_arson', 'cp-aiton 16 vehicle_arson'],
      ],
      [
        '2025-05-27',
        'Lundi soir, la prison de Maubeuge a essuyé des tirs de mortiers d’artifice.',
        ['cp-maubeuge 2025-05-26 explosive'],
      ],
    ],
  ],
  [
    'a claim, a town nearby, an old year',
    [
      [
        '2025-05-05',
        'The message came on Sunday at noon. A group claimed the fire at Tulle prison. Two motorbikes were set on fire at the foot of the prison wall overnight Friday to Saturday.',
        ['ma-tulle 2025-05-02 vehicle_arson'],
      ],
      [
        '2025-04-23',
        'Shots hit watchtower of prison near Lyon\n\nThe watchtower of Villefranche-sur-Saône prison came under fire early Wednesday.',
        ['cp-villefranche-sur-saone 22 gunfire'],
      ],
      [
        '2025-09-24',
        'Perpignan : quatre ans requis pour les voitures brûlées de la prison\n\nTrois voitures ont été brûlées devant la prison de Perpignan dans la nuit du 8 au 9 juin 2024, a rappelé le tribunal.',
        [],
      ],
      [
        '2025-04-28',
        'On Wednesday night the sign of Uzerche prison was riddled with bullets. On Friday night it was the turn of the cars. Four burned out in the car park of the prison.',
        ['cd-uzerche 23 gunfire', 'cd-uzerche 25 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'PARIS (17 April 2025) — Four cars were burned at Villepinte prison overnight Tuesday to Wednesday.',
        ['cp-villepinte 15 vehicle_arson'],
      ],
    ],
  ],
]);
