import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'names that follow attacks on several prisons are the places of them, however they are introduced',
    [
      [
        '2025-04-15',
        'Several prisons were targeted overnight, Toulon and Nîmes among them.',
        ['cp-toulon-la-farlede 14', 'ma-nimes 14'],
      ],
      [
        '2025-04-15',
        'Several prisons were targeted overnight. Named so far: Toulon and Nîmes.',
        ['cp-toulon-la-farlede 14', 'ma-nimes 14'],
      ],
      [
        '2025-04-15',
        'Several prisons were targeted overnight. That was the case in Toulon and in Nîmes.',
        ['cp-toulon-la-farlede 14', 'ma-nimes 14'],
      ],
      [
        '2025-04-15',
        'Des prisons ont été prises pour cible dans la nuit de lundi à mardi. Parmi elles, Toulon et Nîmes.',
        ['cp-toulon-la-farlede 14', 'ma-nimes 14'],
      ],
      [
        '2025-04-15',
        'Plusieurs prisons ont été visées dans la nuit de lundi à mardi. Les établissements de Toulon et de Nîmes sont du nombre.',
        ['cp-toulon-la-farlede 14', 'ma-nimes 14'],
      ],
      [
        '2025-04-15',
        "Plusieurs prisons ont été visées dans la nuit de lundi à mardi. C'est le cas de Toulon et de Nîmes.",
        ['cp-toulon-la-farlede 14', 'ma-nimes 14'],
      ],
      [
        '2025-04-15',
        'At least six French prisons were attacked overnight, the ministry said on Tuesday. These are the sites:\n- Villepinte (Seine-Saint-Denis): cars burned\n- Nanterre (Hauts-de-Seine): cars burned',
        ['cp-villepinte 14 vehicle_arson', 'cp-nanterre 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        "Prisons attaquées : la carte\n\nDes voitures brûlent devant les prisons. L'ordre est le suivant. Dans la nuit de lundi à mardi : Nanterre, Villepinte et Valence. Ce mercredi, vers 5 heures du matin : Tarascon.",
        ['cp-nanterre 14', 'cp-villepinte 14', 'cp-valence 14', 'cd-tarascon 15'],
      ],
    ],
  ],
  [
    'what is done to several places of one sentence goes to those that it is said of',
    [
      [
        '2025-04-15',
        'According to the union, gunmen used a weapon of war against the entrance of Toulon prison, and vehicles were burned outside two others: Villepinte and Nanterre.',
        ['cp-toulon-la-farlede gunfire', 'cp-villepinte ?vehicle_arson', 'cp-nanterre ?vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Police sources said that vehicles had been set ablaze overnight at Nanterre, just outside the capital, and at two prisons of the south-east, Aix-Luynes and Valence.',
        ['cp-nanterre 14 vehicle_arson', 'cp-aix-luynes 14 vehicle_arson', 'cp-valence 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'He was told that vehicles had burned on Monday night at the prison of Aix-Luynes, and that Les Baumettes had been attacked also.',
        ['cp-aix-luynes 14 vehicle_arson', 'cp-marseille-baumettes 14'],
      ],
      [
        '2025-04-16',
        'Dans la nuit du 14 au 15 avril, des véhicules sont incendiés devant les prisons de Nanterre et de Valence, et celle de Toulon est mitraillée.',
        ['cp-nanterre 14 vehicle_arson', 'cp-valence 14 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-22',
        "Nouvelle nuit d'attaques contre les prisons de Corbas et de Villefranche-sur-Saône, celle de dimanche à lundi. Plusieurs véhicules y ont été brûlés.",
        ['ma-lyon-corbas 20 vehicle_arson', 'cp-villefranche-sur-saone 20 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'The town of Melun was struck twice in the night of Tuesday to Wednesday. A van was set ablaze in front of the day-release centre. The detention centre of Melun had been attacked as well.',
        ['cd-melun 15', 'csl-melun 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'of some that were lit and some that were not, none is said to have burned',
    [
      [
        '2025-04-15',
        'In the night from Sunday to Monday cars of prison workers were burned or merely doused with petrol at the prisons of Nanterre and Réau.',
        ['cp-nanterre 13', 'cp-sud-francilien-reau 13'],
      ],
    ],
  ],
  [
    'a prison spared, a claim disproved and a drill are no attack, and what stands beside them is',
    [
      [
        '2025-04-21',
        'Non, on n’a pas tiré sur la prison de Laon, et aucune voiture n’y a brûlé. Ce qui s’est passé dans la nuit de samedi à dimanche n’en est pas moins sérieux : une dizaine de véhicules garés sur le parking du personnel ont eu les pneus crevés.',
        ['cp-laon 19 vandalism'],
      ],
      [
        '2025-04-16',
        'Three cars were gutted by fire outside the prison in Tarascon early on Wednesday. The prison building was not touched, the office added.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-30',
        'Two masked men got into the fenced yard of the prison service’s regional directorate in Dijon on Monday night and left the way they had come.\n\nIts authors also claim to have shot at the prisons of Chaumont and Nevers in the same hours. That is false, the ministry said: no bullet, no casing and no witness has been found at either.',
        ['disp-dijon 28 intrusion'],
      ],
      [
        '2025-04-19',
        'La porte du bâtiment des parloirs du centre pénitentiaire d’Orléans-Saran a été incendiée vendredi, vers 3 heures du matin. Un collectif dit avoir « aussi frappé Nantes, Rennes et Tours ». Rien de tel n’a été constaté dans ces trois villes, assure la direction.',
        ['cp-orleans-saran 17 building_arson'],
      ],
      [
        '2025-04-19',
        'Deux véhicules ont été incendiés devant la prison de Maxéville samedi soir. Le même message revendique des tirs à l’arme lourde sur la maison d’arrêt d’Épinal. Là, il ne s’est strictement rien passé.',
        ['ma-nancy-maxeville 19 vehicle_arson'],
      ],
      [
        '2025-06-02',
        'Un incendie a parcouru deux hectares de maquis dans la nuit de dimanche à lundi, à 400 mètres du centre pénitentiaire de Borgo. Beaucoup ont aussitôt parlé d’une attaque. Il n’en est rien, assure le parquet : le sinistre est parti d’un câble électrique tombé au sol.',
        [],
      ],
      [
        '2025-05-12',
        'On Thursday evening, firefighters are to hold a drill at Béziers prison, with smoke and blank shots; neighbours have been asked not to be alarmed.',
        [],
      ],
      [
        '2025-06-03',
        'Six men went on trial on Monday over the burning of guards’ cars at Fleury-Mérogis prison. The fires were lit on the night of 4 to 5 November 2023.',
        [],
      ],
      [
        '2025-05-08',
        'Prosecutors confirmed on Thursday that shots had been fired at Le Havre prison the night before last, and dismissed as invention an online claim of a second attack upriver.',
        ['cp-le-havre 2025-05-06 gunfire'],
      ],
    ],
  ],
  [
    'where a thing was done, told in the order of the news',
    [
      [
        '2025-04-18',
        'Petrol bombs fail to ignite at prison near Lyon\n\nTwo bottles filled with petrol were thrown over the fence of the prison in Saint-Quentin-Fallavier early on Friday, but both wicks went out on the wet grass and neither caught fire, the gendarmerie said.',
        ['cp-saint-quentin-fallavier 17 arson_attempt'],
      ],
      [
        '2025-05-01',
        'The letters DDPF were painted on the wall of the prison at Orvault overnight from Tuesday to Wednesday. A contractor is to sandblast the wall on Friday.\n\nPoissy fared worse the same night. Two cars were set on fire in the street that runs along the high-security prison there.',
        ['epm-orvault 29 graffiti', 'mc-poissy 29 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Three cars went up in flames early Wednesday in the staff car park of the prison at Tarascon. A car had also been set alight in Marseille, on Monday night, outside Les Baumettes prison.',
        ['cd-tarascon 15 vehicle_arson', 'cp-marseille-baumettes 14 vehicle_arson'],
      ],
      [
        '2025-04-25',
        'Deux agents pénitentiaires visés chez eux en Normandie\n\nLa voiture d’un surveillant a été incendiée dans la nuit de mercredi à jeudi devant son domicile, dans l’Eure.',
        ['private_home: Eure 23 vehicle_arson'],
      ],
      [
        '2025-04-30',
        'A group of youths fired firework mortars at the prison in Valenciennes, northern France, early on Wednesday, the prison service said.',
        ['ma-valenciennes 29 explosive'],
      ],
      [
        '2025-04-29',
        'Une quinzaine de personnes ont tiré au mortier d’artifice, lundi soir, sur la maison d’arrêt de Grenoble-Varces.',
        ['cp-grenoble-varces 28 explosive'],
      ],
    ],
  ],
  [
    'a claim, a question, a denial or a measure beside an attack',
    [
      [
        '2025-04-16',
        'Prisons in Villepinte, Nanterre, Valence and Nîmes were hit with automatic rifles or arson overnight Monday to Tuesday, the interior ministry said.\n\nPolice guards were posted outside the largest establishments of the country, among them Fleury-Mérogis, Fresnes and the Baumettes, although nothing has been reported there.',
        ['cp-villepinte 14', 'cp-nanterre 14', 'cp-valence 14', 'ma-nimes 14'],
      ],
      [
        '2025-04-16',
        'On Sunday night, cars had been set alight at the national prison academy in Agen, where some 1,200 cadets are in training. Five sites have thus been struck within two days.',
        ['enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Prisons in Villepinte and Nîmes were hit overnight Monday to Tuesday.\n\nOn Sunday night, cars had been set alight at the national prison academy in Agen.',
        ['cp-villepinte 14', 'ma-nimes 14', 'enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'A prison south-east of Paris has been attacked for the second time in three nights.\n\nShots were fired at a watchtower of Réau prison overnight Monday to Tuesday.\n\nOn Saturday night attackers had burned five cars in the visitors’ car park of the same jail.',
        ['cp-sud-francilien-reau 21 gunfire', 'cp-sud-francilien-reau 19 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'Shots were fired at a watchtower of Réau prison overnight Monday to Tuesday. The guard inside, a woman of 26, was shaken but was not hit.\n\nOn Saturday night attackers had burned five cars in the visitors’ car park of the same jail.',
        ['cp-sud-francilien-reau 21 gunfire', 'cp-sud-francilien-reau 19 vehicle_arson'],
      ],
      [
        '2025-05-20',
        'Two bottles filled with petrol were hurled at the wall of Épinal prison on the night of Thursday, May 15, but they burned out on the pavement. Contrary to what had circulated on social media, no shots were fired and nobody got into the grounds, they said. The bangs that people heard came from a wedding nearby.',
        ['ma-epinal 2025-05-15 arson_attempt'],
      ],
      [
        '2025-05-10',
        'Un engin artisanal a explosé vendredi peu avant minuit au pied de la grille de la maison d’arrêt de Grasse. Le souffle a tordu deux barreaux.\n\nIl n’y a pas eu d’incendie, ont constaté les pompiers. Le parquet n’exclut ni un règlement de comptes sans rapport avec la prison, ni une action dirigée contre ses agents.',
        ['ma-grasse 2025-05-09 explosive'],
      ],
      [
        '2025-04-26',
        'Authorities were studying on Saturday a claim of responsibility for the burning of two cars outside the prison in Bourg-en-Bresse.\n\nThe cars were destroyed on Thursday night in a street that runs along the jail’s perimeter wall, the local prosecutor said.',
        ['cp-bourg-en-bresse 24 vehicle_arson'],
      ],
      [
        '2025-07-22',
        'Un recours à propos de la prison de Condé-sur-Sarthe a été rejeté. « Mon fils n’a brûlé aucune voiture », proteste une mère.',
        [],
      ],
      [
        '2025-04-19',
        'Guards at Béziers prison found eleven of their cars with slashed tyres on Friday morning. ”My wife asked, ’Did they burn ours as well?’ I told her no.”',
        ['cp-beziers 17 vandalism'],
      ],
      [
        '2025-04-25',
        'On Wednesday night a slogan was sprayed across the wall of Seysses prison. On Thursday night four cars were burned in the guards’ car park of the same prison. The wording on the wall and a video of the fire were posted by one account.',
        ['cp-toulouse-seysses 23 graffiti', 'cp-toulouse-seysses 24 vehicle_arson'],
      ],
      [
        '2025-05-02',
        'Firework mortars were fired at the watchtower of Béziers prison late on Thursday, twenty-four hours after a fire in its grounds.\n\nOn Wednesday night, two cars had been burned in the staff car park of the same prison.',
        ['cp-beziers 2025-05-01 explosive', 'cp-beziers 30 vehicle_arson'],
      ],
      [
        '2026-04-14',
        'The trial of twelve people accused of a shooting at Grenoble-Varces prison opened in Paris on Monday.\n\nIn the night of 14 to 15 April last year, two men on a scooter fired at the door of the prison with a Kalashnikov.',
        ['cp-grenoble-varces 14 gunfire'],
      ],
      [
        '2025-04-30',
        'Two masked men got into the yard of the prison service’s regional directorate in Dijon on Monday night. Nothing was damaged, painted or stolen.',
        ['disp-dijon 28 intrusion'],
      ],
    ],
  ],
]);
