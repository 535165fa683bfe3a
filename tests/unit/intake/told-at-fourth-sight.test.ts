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
]);
