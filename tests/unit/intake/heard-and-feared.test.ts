import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'what was heard, and turned out to be something else',
    [
      [
        '2025-04-21',
        'Nanterre: ”gunshots” were fireworks, say prosecutors\n\nPeople living near Nanterre prison rang the emergency services on Sunday night to report bursts of automatic fire. What they had heard were firework mortars, the prosecutor’s office said on Monday.\n\nAbout ten rockets were launched at the outer wall of the prison shortly before midnight by a group of youths.',
        ['cp-nanterre 20 explosive'],
      ],
      [
        '2025-04-22',
        'Des mortiers d’artifice, et non des rafales, contre la prison de Vezin\n\nLundi soir, vers 23 heures, des surveillants du centre pénitentiaire de Rennes-Vezin ont cru entendre des rafales. Il s’agissait de mortiers d’artifice tirés sur la façade depuis un chemin. « Aucune arme à feu n’a été utilisée », insiste-t-elle.',
        ['cp-rennes-vezin 21 explosive'],
      ],
      [
        '2025-04-19',
        'One car was burned outside the prison of La Talaudière overnight Thursday to Friday, the prosecutor said.\n\nOur earlier report said that shots had been fired at the building. That was wrong. The bangs that neighbours heard were the tyres of the car bursting in the heat.',
        ['cp-saint-etienne-la-talaudiere 17 vehicle_arson'],
      ],
      [
        '2025-04-20',
        'Amiens : les impacts sur la maison d’arrêt ne sont pas des balles\n\nLe parquet d’Amiens est revenu dimanche sur sa première version. Les traces relevées sur le poste d’entrée de la maison d’arrêt n’ont pas été causées par une arme à feu, contrairement à ce qu’il avait annoncé la veille.\n\nCe sont des pierres qui ont brisé quatre vitres dans la nuit de vendredi à samedi, a-t-il expliqué.',
        ['ma-amiens 18 vandalism'],
      ],
    ],
  ],
  [
    'what people fear or remember, said beside what was done',
    [
      [
        '2025-04-23',
        'Six cars belonging to staff had their tyres slashed on Monday night outside the prison in Arles. “Today it’s a knife. Tomorrow they will burn our cars with us inside, or wait for us with rifles,” said a man of the union FO.',
        ['mc-arles 21 vandalism+?gunfire'],
      ],
      [
        '2025-04-29',
        'Une voiture a été détruite par un incendie dans la nuit de dimanche à lundi devant la maison d’arrêt de Douai. « Une grenade par-dessus le mur, ou des tirs à l’heure de la relève, voilà ce que nous craignons maintenant », confie un homme du syndicat UFAP-Unsa.',
        ['ma-douai 27 vehicle_arson+?explosive+?gunfire'],
      ],
      [
        '2025-05-14',
        'Une minute de silence a été observée mercredi, un an après l’attaque du fourgon pénitentiaire au péage d’Incarville (Eure). À la maison d’arrêt d’Évreux, une plaque a été dévoilée. « Nous n’oublierons ni les tirs ni la voiture-bélier en flammes », a dit la directrice.',
        [],
      ],
    ],
  ],
  [
    'gunmen, a bottle that did not take, a door and a neighbouring town',
    [
      [
        '2025-04-15',
        'À Toulon-La Farlède (Var), la porte de l’établissement a été prise pour cible dans la nuit de lundi à mardi vers 0h40 par un ou plusieurs tireurs armés d’une kalachnikov.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-15',
        'À Marseille, devant les Baumettes, lundi soir, une bouteille remplie d’un liquide inflammable a été lancée contre un fourgon de l’administration, sans que celui-ci prenne feu.',
        ['cp-marseille-baumettes 14 arson_attempt'],
      ],
      [
        '2025-05-02',
        'A fire was set to the door of a flat block in the département of Isère, where an officer of Grenoble-Varces lives, on the evening of 19 April.',
        ['residential_building: Isère 19 building_arson'],
      ],
      [
        '2025-04-16',
        'Outside the prison of Nîmes a car burned on Monday night. At Villepinte, cars went up in flames that night before the prison too, and likewise at Nanterre.',
        ['ma-nimes 14 vehicle_arson', 'cp-villepinte 14 vehicle_arson', 'cp-nanterre 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'guards threatened or beaten',
    [
      [
        '2025-04-16',
        'A prison officer in Nancy was threatened on his own doorstep on Tuesday night.',
        ['private_home: null 15 threat'],
      ],
      [
        '2025-04-25',
        'Dans la nuit de jeudi à vendredi, à Muret, une matonne se fait attaquer à sa porte. Deux individus cagoulés l’attrapent et lui donnent des coups dans le dos.',
        ['private_home: null 24 assault'],
      ],
      [
        '2025-04-22',
        'À Fresnes (Val-de-Marne), un agent a subi des intimidations lundi soir à la sortie de la maison d’arrêt.',
        ['cp-fresnes 21 threat'],
      ],
    ],
  ],
]);
