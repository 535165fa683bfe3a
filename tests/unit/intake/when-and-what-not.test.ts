import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'what only says when, or how long before a ceremony',
    [
      [
        '2025-04-22',
        'Shots were fired at Béziers prison on Sunday night. The same night as the shooting, a car was set alight in front of the Perpignan jail.',
        ['cp-beziers 20 gunfire', 'cp-perpignan 20 vehicle_arson'],
      ],
      [
        '2025-05-13',
        'Firework mortars were launched at the Lyon-Corbas remand prison on Monday night, two days before ceremonies for the two officers. The same night, a car was burned outside the Villefranche-sur-Saône prison.',
        ['ma-lyon-corbas 2025-05-12 explosive', 'cp-villefranche-sur-saone 2025-05-12 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Dans la nuit de lundi à mardi, la prison de Béziers a été visée par des tirs. La nuit suivante a été plus calme. Un seul fait a été rapporté, à Tarascon, où le portail du centre de détention a été aspergé d’essence et enflammé peu avant minuit.',
        ['cp-beziers 14 gunfire', 'cd-tarascon 15 building_arson'],
      ],
      [
        '2025-04-26',
        'À Seysses, le tournoi a été annulé, la prison ayant vu partir en fumée un véhicule plus tôt dans le mois.',
        ['cp-toulouse-seysses vehicle_arson'],
      ],
      [
        '2025-06-30',
        'Dans la nuit du 14 au 15 avril, des tirs ont visé la prison de Toulon. À Saint-Étienne-La Talaudière, c’est un cocktail Molotov qui avait noirci la façade du bâtiment administratif, au printemps.',
        ['cp-toulon-la-farlede 14 gunfire', 'cp-saint-etienne-la-talaudiere ?building_arson'],
      ],
    ],
  ],
  [
    'a fire told of a prison, of cars named in the next sentence',
    [
      [
        '2025-04-22',
        'Un compte a revendiqué, lundi, l’incendie commis au centre de détention de Toul dans la nuit de samedi à dimanche. Deux voitures d’agents y avaient été détruites.',
        ['cd-toul 19 vehicle_arson'],
      ],
    ],
  ],
  [
    'fire and ramming told in other words',
    [
      [
        '2025-04-22',
        'A guard spotted a lit rag stuffed into the petrol cap of a van parked by the Bourg-en-Bresse jail shortly before 3am on Tuesday. He pulled it out with his bare hands.',
        ['cp-bourg-en-bresse 21 arson_attempt'],
      ],
      [
        '2025-11-19',
        'Il était devant le centre pénitentiaire de Château-Thierry le 3 mai dernier à 23 h 18, quatre minutes avant que la voiture d’une éducatrice ne s’embrase.',
        ['cp-chateau-thierry 2025-05-03 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'A stolen van was driven at full tilt into the vehicle gate of Besançon prison late on Monday. It did not catch fire.',
        ['ma-besancon 21 vandalism'],
      ],
      [
        '2025-04-24',
        'Une voiture a été lancée contre le portail de la prison d’Agen mercredi soir.',
        ['ma-agen 23 vandalism'],
      ],
      [
        '2025-04-22',
        'Des boules de pétanque ont servi, dans la nuit de dimanche à lundi, à pulvériser cinq vitres de la maison d’arrêt de Saint-Brieuc.',
        ['ma-saint-brieuc 20 vandalism'],
      ],
      [
        '2025-04-24',
        'Luynes prison came under attack on Wednesday evening, when somebody let off a hunting rifle at its watchtower. On Monday night firework mortars had already rained on the courtyard.',
        ['cp-aix-luynes 23 gunfire', 'cp-aix-luynes 21 explosive'],
      ],
      [
        '2025-04-17',
        'On April 15, at approximately 10:30 p.m., individuals discharged firearms in the direction of the correctional facility at Valence.',
        ['cp-valence 15 gunfire'],
      ],
    ],
  ],
  [
    'casings picked off a road, beside a burning that is denied',
    [
      [
        '2025-04-22',
        'The jail in Nîmes was riddled with bullets overnight Monday to Tuesday. Officers picked nine casings off the road. No vehicle was set alight, contrary to what was first reported on social media.',
        ['ma-nimes 21 gunfire'],
      ],
    ],
  ],
  [
    'what did not happen at a place beside one where it did',
    [
      [
        '2025-04-22',
        'At Vannes prison, in Brittany, nothing happened. Cars were burned at Maubeuge prison on Sunday night.',
        ['cp-maubeuge 20 vehicle_arson'],
      ],
      [
        '2025-05-03',
        'An explosive charge took the door off a building behind the jail in Reims at a quarter past three this morning. A second explosion, reported at Villenauxe-la-Grande prison, did not happen.',
        ['ma-reims 2025-05-02 explosive'],
      ],
      [
        '2025-04-22',
        'Shots were fired at Béziers prison on Sunday night. Prosecutors have said that the slogan ”DDPF” turned up at several scenes, but it did not at Béziers or Perpignan.',
        ['cp-beziers 20 gunfire'],
      ],
      [
        '2025-05-02',
        'Deux voitures ont été incendiées mercredi soir devant la prison de Dijon. À Lons-le-Saunier, une voiture a brûlé jeudi à 300 mètres de la prison, mais il s’agit d’un différend entre deux frères.',
        ['ma-dijon 30 vehicle_arson'],
      ],
      [
        '2025-04-30',
        'La maison d’arrêt de Tours n’a pas été mitraillée. Sur les réseaux sociaux, une vidéo parlait de « fusillade à la prison » et de « voitures en feu ».',
        [],
      ],
    ],
  ],
  [
    'what was prepared, and what people still hear',
    [
      [
        '2025-05-20',
        'Début mai, un jeune homme a été interpellé alors qu’il cherchait, sur une messagerie cryptée, un complice pour incendier des véhicules à la maison d’arrêt de Sarreguemines. Il n’avait pas encore acheté d’essence.',
        [],
      ],
      [
        '2025-04-30',
        'Des tirs ont visé la prison de Toulon dans la nuit du 14 au 15 avril. Un scooter volé conduit à Lyon, puis à Bordeaux, où une chambre avait servi à préparer l’attaque, finalement abandonnée, de la prison de Gradignan.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-05-14',
        'At Caen prison, where the two men were based, colleagues laid flowers by the gate on Wednesday. “We still hear the shots,” one said.',
        [],
      ],
    ],
  ],
  [
    'the home of one of the staff',
    [
      [
        '2025-04-29',
        'En relevant son courrier mardi matin, un surveillant pénitentiaire du Gard est tombé sur une cartouche de fusil.',
        ['private_home: Gard 28 threat'],
      ],
      [
        '2025-04-25',
        '« Carole » travaille à la maison d’arrêt de Villepinte ; elle vit dans l’Oise. Dans la nuit de mercredi à jeudi, trois balles ont traversé la porte de son garage.',
        ['private_home: Oise 23 gunfire'],
      ],
    ],
  ],
  [
    'a centre where staff are trained, garages, weapons used',
    [
      [
        '2025-04-15',
        'In the night from Sunday to Monday seven vehicles went up in flames at Agen, in the southwest, on the car park of a centre where prison staff are trained.',
        ['enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'On the night of Monday 14 to Tuesday 15 April, a bottle of petrol was lit against the garage of another officer, who lives in the Ardèche. The garage door was burnt.',
        ['private_home: Ardèche 14 building_arson'],
      ],
      [
        '2025-04-21',
        'Dans la nuit de dimanche à lundi, un pistolet et une arme à feu auraient été utilisés tout près de chez une surveillante de Corbas domiciliée en Isère.',
        ['private_home: Isère 20 gunfire'],
      ],
      [
        '2025-04-21',
        'Early on Monday, homes in a street of Isère where prison officers live were shot at.',
        ['private_home: Isère 20 gunfire'],
      ],
      [
        '2025-04-23',
        'We now know more about Fresnes. On Tuesday evening twenty youths fired mortars, the large kind of firework, at the main gate of the prison.',
        ['cp-fresnes 22 explosive'],
      ],
      [
        '2025-04-23',
        'Mardi soir, un surveillant qui sortait de son service à la maison d’arrêt de Nice a été intimidé par quatre hommes.',
        ['ma-nice 22 threat'],
      ],
      [
        '2025-04-22',
        'Dimanche matin, une collègue a trouvé sur le pare-brise de sa voiture, devant chez elle, en Savoie, un mot en capitales.',
        ['private_home: Savoie 19 threat'],
      ],
    ],
  ],
  [
    'the night before, the night under a heading, and what happened the day after',
    [
      [
        '2025-04-22',
        'Attackers set fire to cars outside Grasse prison early on Tuesday, a day after shots were fired at the same jail.',
        ['ma-grasse 21 vehicle_arson', 'ma-grasse 20 gunfire'],
      ],
      [
        '2025-04-17',
        'Nuit de dimanche à lundi : les premiers feux\n\nDimanche soir, deux voitures brûlent devant la prison de Niort.\n\nNuit de lundi à mardi\n\nLe lendemain soir, la liste s’allonge. A 20h00, à Nanterre, deux personnes incendient une voiture devant la maison d’arrêt.',
        ['ma-niort 13 vehicle_arson', 'cp-nanterre 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'A few burned cars, plus shots at a jail close to Toulon, on the coast, came in the night from Monday to Tuesday.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
    ],
  ],
  [
    'the town of an office, and what nobody takes back',
    [
      [
        '2025-04-22',
        'In Caen (northwest) three cars went up in flames overnight Monday to Tuesday on the car park that belongs to the probation service; in Oise (north) nothing was damaged.',
        ['office: Caen 21 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Cars burned on Monday night outside Agen prison. Police said it was not a family feud.',
        ['ma-agen 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Cars burned on Monday night outside Agen prison. Police said it was not known who had lit them.',
        ['ma-agen 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'another prison, the next night, a town that stands over its line',
    [
      [
        '2025-04-22',
        'Premier acte dans la nuit du 13 au 14 avril, à Agen : des voitures flambent sur le parking de l’école où sont formés les gardiens. Peu après, c’est devant les prisons de Réau et de Nanterre que des véhicules prennent feu, puis, la nuit suivante, à Villepinte, Tarascon et Valence.',
        [
          'enap-agen 13 vehicle_arson',
          'cp-sud-francilien-reau 13 vehicle_arson',
          'cp-nanterre 13 vehicle_arson',
          'cp-villepinte 14 vehicle_arson',
          'cd-tarascon 14 vehicle_arson',
          'cp-valence 14 vehicle_arson',
        ],
      ],
      [
        '2025-04-30',
        'À Toulon, on a tiré à la kalachnikov dans la nuit du 14 au 15 avril ; à Villefontaine (Isère), deux cocktails Molotov ont été lancés dans la nuit du 20 au 21 avril contre une résidence d’agents.',
        ['cp-toulon-la-farlede 14 gunfire', 'residential_building: Isère 20 building_arson'],
      ],
      [
        '2025-05-06',
        'In Liancourt, attackers tried to burn down the home of two prison guards with gasoline in the early hours of May 6. They lit containers of gasoline, but the flames did not go beyond the front door.',
        ['private_home: null 2025-05-05 arson_attempt'],
      ],
      [
        '2025-11-18',
        'C’est un immeuble de Villenoy (Seine-et-Marne) qui a fait l’objet d’une expédition punitive dans la nuit du 15 au 16 avril 2025. Le hall a commencé à brûler. Une surveillante de la prison de Meaux-Chauconin y habitait.',
        ['residential_building: Seine-et-Marne 15 building_arson'],
      ],
      [
        '2025-04-22',
        'Police in the western suburbs of Paris were hunting two groups of arsonists on Tuesday after the cars of four prison officers were burned at Poissy and those of two more at Bois-d’Arcy, all within the same hour early in the morning.',
        ['mc-poissy 21 vehicle_arson', 'cp-bois-d-arcy 21 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Attackers set fire to vehicles outside jails in Valence and Aix-Luynes and sprayed the entrance of another, at Toulon-La Farlède, with automatic gunfire overnight Monday to Tuesday.',
        ['cp-valence 14 vehicle_arson', 'cp-aix-luynes 14 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-05-27',
        'Rennes. Des inscriptions en lettres rouges ont été découvertes mardi matin sur la façade de la direction interrégionale des services pénitentiaires.',
        ['disp-rennes 2025-05-26 graffiti'],
      ],
      [
        '2025-04-28',
        'La vague d’arrestations a visé lundi des quartiers de grandes villes – Paris, Marseille, Bordeaux et Lyon parmi elles – après les attaques de prisons.',
        [],
      ],
      [
        '2025-04-28',
        'Monday’s operation covered big cities – Paris, Marseille, Bordeaux, Lyon among them – and is meant to put a stop to the violence against jails.',
        [],
      ],
    ],
  ],
]);
