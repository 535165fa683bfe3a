import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'what stands behind a semicolon has its own deed',
    [
      [
        '2025-04-16',
        'Dans la nuit de lundi à mardi, des voitures ont été incendiées à Bordeaux-Gradignan et à Nanterre ; à Béziers, la porte de la prison a été criblée de balles.',
        ['cp-bordeaux-gradignan 14 vehicle_arson', 'cp-nanterre 14 vehicle_arson', 'cp-beziers 14 gunfire'],
      ],
      [
        '2025-04-16',
        'Dans la nuit de lundi à mardi, des voitures ont été incendiées à la prison de Nanterre ; à Béziers, c’est à l’arme automatique que la porte a été visée.',
        ['cp-nanterre 14 vehicle_arson', 'cp-beziers 14 gunfire'],
      ],
      [
        '2025-04-16',
        'Cars were burned overnight Monday to Tuesday at the prison in Nanterre; in Béziers, the gate was hit by bullets.',
        ['cp-nanterre 14 vehicle_arson', 'cp-beziers 14 gunfire'],
      ],
      [
        '2025-04-16',
        'Des voitures ont brûlé dans la nuit de lundi à mardi devant trois prisons : Nanterre ; Réau ; Béziers.',
        [
          'cp-nanterre 14 vehicle_arson',
          'cp-sud-francilien-reau 14 vehicle_arson',
          'cp-beziers 14 vehicle_arson',
        ],
      ],
    ],
  ],
  [
    'a fire is dated by the day on which its flames were seen',
    [
      [
        '2025-04-16',
        'C’est la troisième nuit consécutive. Les premières flammes avaient été signalées dimanche soir à la prison de Villefranche-sur-Saône, où deux véhicules sont partis en fumée.',
        ['cp-villefranche-sur-saone 13 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Un incendie signalé mardi soir a détruit deux voitures devant la prison de Nîmes.',
        ['ma-nimes 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Le syndicat a signalé mardi soir l’attaque de la prison de Nîmes, où deux voitures ont brûlé.',
        ['ma-nimes vehicle_arson'],
      ],
    ],
  ],
  [
    'the day that follows an hour goes with it',
    [
      [
        '2025-04-15',
        'The door of Perpignan prison was hit around 1 a.m. Tuesday by nine rounds.\n\nCars were burned outside prisons in Dijon.',
        ['cp-perpignan 14 gunfire', 'ma-dijon 14 ?vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Officers at Laon prison heard shots at 2 a.m. Firefighters found three burning cars at the gate on Tuesday.',
        ['cp-laon 14 gunfire+vehicle_arson'],
      ],
    ],
  ],
  [
    'a place named in error is put right',
    [
      [
        '2025-05-21',
        '(Rectificatif. Bien lire : à Aiton, et non à Bonneville comme indiqué par erreur dans une précédente dépêche)\nQuatre voitures ont brûlé mardi vers 23h00 devant la prison d’Aiton, en Savoie.',
        ['cp-aiton 2025-05-20 vehicle_arson'],
      ],
      [
        '2025-05-21',
        'Four cars burned on Tuesday night outside Aiton prison, and not in Bonneville as reported in an earlier version.',
        ['cp-aiton 2025-05-20 vehicle_arson'],
      ],
      [
        '2025-05-21',
        'Quatre voitures ont brûlé mardi vers 23h00 devant la prison d’Aiton, en Savoie. Le parquet avait d’abord fait état de tirs. « Les détonations que les riverains ont entendues étaient celles des pneus », a-t-il corrigé.',
        ['cp-aiton 2025-05-20 vehicle_arson'],
      ],
    ],
  ],
  [
    "what is hit is a guard's post and no guard",
    [
      [
        '2025-06-12',
        'Shots were fired at Grasse prison on Wednesday night. Five bullets struck the guard post around 11 p.m., the prosecutor said.',
        ['ma-grasse 2025-06-11 gunfire'],
      ],
      [
        '2025-06-12',
        'A guard was set upon outside Grasse prison on Wednesday night. Two men struck the guard with bars.',
        ['ma-grasse 2025-06-11 assault'],
      ],
    ],
  ],
  [
    'a clip is shown on another day than what it shows',
    [
      [
        '2025-04-21',
        'The post, which appeared late on Sunday, carried a clip of vehicles ablaze and the words “Arras was only a start”. At least three cars had burned at Arras prison in the night of Saturday to Sunday.',
        ['ma-arras 19 vehicle_arson'],
      ],
      [
        '2025-04-21',
        'Le message, apparu dimanche soir, montre des voitures en flammes devant la prison d’Arras.',
        ['ma-arras vehicle_arson'],
      ],
    ],
  ],
  [
    'what was done this time was done in the night that is the news',
    [
      [
        '2025-05-08',
        'For the second time in three nights, attackers have struck Metz prison, this time setting fire to two cars by the visitors’ entrance. The flames were spotted around 3.30 a.m. on Thursday. Overnight Monday to Tuesday a burst of gunfire had been aimed at the same door.',
        ['cp-metz 2025-05-07 vehicle_arson', 'cp-metz 2025-05-05 gunfire'],
      ],
    ],
  ],
  [
    'an office is in the town that stands right behind it',
    [
      [
        '2025-06-19',
        'RENNES, 19 juin 2025 (AIF) - Les bureaux du service pénitentiaire d’insertion et de probation (Spip) de Quimper ont eu toutes leurs vitres brisées à coups de masse mercredi au petit matin.',
        ['office: Quimper 2025-06-17 vandalism'],
      ],
      [
        '2025-06-19',
        'RENNES, June 19 - Every window of the probation office in Quimper was smashed early on Wednesday.',
        ['office: Quimper 2025-06-17 vandalism'],
      ],
    ],
  ],
  [
    'what happened in the first months of the year came before the series',
    [
      [
        '2025-05-06',
        'Dans la nuit de dimanche à lundi, une voiture a brûlé devant la prison de Varces. Le 12 février dernier, une grenade avait explosé devant cette prison.',
        ['cp-grenoble-varces 2025-05-04 vehicle_arson'],
      ],
      ['2025-05-06', 'On March 12, three cars had burned outside Varces prison.', []],
    ],
  ],
  [
    'letters found on a wall, a fence that was cut',
    [
      [
        '2025-04-24',
        'À Maubeuge enfin, les surveillants ont découvert ce jeudi matin les lettres « DDPF » en rouge sur la guérite du centre pénitentiaire.',
        ['cp-maubeuge 23 graffiti'],
      ],
      [
        '2025-05-14',
        'On Sunday before dawn, intruders cut through the fence at Muret prison, walked into the building and left without taking anything.',
        ['cd-muret 2025-05-10 intrusion'],
      ],
      [
        '2025-05-14',
        'On Sunday before dawn, intruders tried to cut through the fence at Muret prison and left without getting in.',
        ['cd-muret 2025-05-10'],
      ],
    ],
  ],
  [
    'what is the subject of an inquiry was done in no night told beside it',
    [
      [
        '2025-05-21',
        'Gunmen shot at Toulon prison on the night of 14 to 15 April. The cars burned outside the detention centre at Tarascon are the subject of a separate investigation.',
        ['cp-toulon-la-farlede 14 gunfire', 'cd-tarascon ?vehicle_arson'],
      ],
      [
        '2025-05-21',
        'Des tirs ont visé la prison de Toulon dans la nuit du 14 au 15 avril. Les voitures brûlées devant le centre de détention de Tarascon font l’objet d’une enquête distincte.',
        ['cp-toulon-la-farlede 14 gunfire', 'cd-tarascon ?vehicle_arson'],
      ],
    ],
  ],
  [
    'a night by its number is of the month of the series it opened',
    [
      [
        '2025-06-12',
        'The April wave, signed DDPF, opened on the night of the 13th with the burning of cars at the prison service’s training school in Agen.',
        ['enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-06-12',
        'La vague d’avril s’est ouverte dans la nuit du 13 au 14 avec des voitures brûlées à l’Enap, à Agen.',
        ['enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-06-12',
        'Unlike the attacks of April, three cars burned at Toulon prison on Tuesday night were unmarked.',
        ['cp-toulon-la-farlede 2025-06-10 vehicle_arson'],
      ],
    ],
  ],
  [
    'since the weekend it has gone on, in nights that are not told',
    [
      [
        '2025-04-18',
        'Gunmen opened fire on the prison of Nancy-Maxéville in the night from Thursday to Friday.\n\nSince the weekend, vehicles have been burned or shots fired at prisons in Toulon, Valence and Villepinte.',
        ['ma-nancy-maxeville 17 gunfire', 'cp-toulon-la-farlede', 'cp-valence', 'cp-villepinte'],
      ],
      [
        '2025-04-18',
        'Des tirs ont visé la prison de Nancy-Maxéville dans la nuit de jeudi à vendredi.\n\nDepuis le week-end, des voitures ont brûlé devant la prison de Toulon.',
        ['ma-nancy-maxeville 17 gunfire', 'cp-toulon-la-farlede ?vehicle_arson'],
      ],
    ],
  ],
  [
    'a bottle that is found whole neither burned nor went off',
    [
      [
        '2025-05-06',
        'La nuit de dimanche à lundi, une voiture a été incendiée sur le parking de la prison de Varces et un engin artisanal, fait d’une bouteille et d’un chiffon, a été retrouvé intact sous une autre.',
        ['cp-grenoble-varces 2025-05-04 vehicle_arson'],
      ],
      [
        '2025-05-06',
        'Un engin artisanal a explosé devant la prison de Varces dans la nuit de dimanche à lundi.',
        ['cp-grenoble-varces 2025-05-04 explosive'],
      ],
    ],
  ],
  [
    'the area of a home stands in brackets or over what is told',
    [
      [
        '2025-04-23',
        'Dans la nuit de lundi à mardi, vers 2 h 30, un surveillant des Baumettes a été réveillé par une explosion de pneus. Dans l’allée de son pavillon de Lambesc (Bouches-du-Rhône), son SUV n’était déjà plus qu’une torche.',
        ['private_home: Bouches-du-Rhône 21 vehicle_arson'],
      ],
      [
        '2025-04-29',
        'La Haute-Vienne. Le 18 avril, peu avant 22 heures, la moto d’un surveillant de la prison de Limoges a été incendiée devant son domicile.',
        ['private_home: Haute-Vienne 18 vehicle_arson'],
      ],
      [
        '2025-04-23',
        'Overnight from Monday to Tuesday a guard was woken by the noise. In the drive of his house in the Gard, his car was already a ball of fire.',
        ['private_home: Gard 21 vehicle_arson'],
      ],
    ],
  ],
  [
    'a van for transfers can be attacked as well',
    [
      [
        '2025-05-13',
        'Le 24 avril au soir, c’est à Aiton, devant la prison, qu’un engin incendiaire a été lancé sur un fourgon de transfèrement, sans l’enflammer.',
        ['cp-aiton 24 arson_attempt'],
      ],
      [
        '2025-05-13',
        'L’attaque d’un fourgon de transfèrement au péage d’Incarville avait coûté la vie à deux agents.',
        [],
      ],
    ],
  ],
  [
    'a fire that is told between commas',
    [
      [
        '2025-04-15',
        'Another fire, set at about 2 a.m. Tuesday in the staff car park at Orléans-Saran prison, destroyed eight vehicles.',
        ['cp-orleans-saran 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'of two deeds at one prison, the one of this time',
    [
      [
        '2025-04-30',
        'Déjà visée dimanche soir, la maison d’arrêt de Nîmes a de nouveau été attaquée dans la nuit de mardi à mercredi, a annoncé la préfecture.\n\nCette fois, un homme a ouvert le feu sur le mirador nord.\n\nLa maison centrale d’Arles n’a pas été prise pour cible.',
        ['ma-nimes 27', 'ma-nimes 29 gunfire'],
      ],
    ],
  ],
]);
