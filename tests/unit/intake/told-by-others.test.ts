import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'each of several nights',
    [
      [
        '2025-04-17',
        'Dans la nuit de mercredi à jeudi, deux voitures ont été brûlées à l’entrée du centre pénitentiaire de Béziers.\n\nLes deux nuits précédentes, des coups de feu avaient été tirés sur le mirador sud.',
        ['cp-beziers 16 vehicle_arson', 'cp-beziers 14 gunfire', 'cp-beziers 15 gunfire'],
      ],
      [
        '2025-05-21',
        'Two cars were torched beside the prison at Sequedin during the night of Tuesday to Wednesday last week.',
        ['cp-lille-loos-sequedin 2025-05-13 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Cinq voitures en feu à la prison de Gap\n- il y a 2 jours\n- Lecture : 2 min\n\nÀ la prison de Gap, vers 3 heures, le feu a été mis à cinq voitures dans la nuit de mardi à mercredi.',
        ['ma-gap 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'bases, cars and homes of the service',
    [
      [
        '2025-04-17',
        'Cinq fourgons ont été incendiés mardi soir dans la cour de la base des extractions judiciaires d’Évreux.',
        ['office: Évreux 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'In Caen, several vehicles were burned on Tuesday night in the car park of the service for integration and probation.',
        ['office: Caen 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Deux cartouches et une lettre ont été trouvées mercredi matin sous l’essuie-glace d’un officier, sur le parking de la maison centrale d’Ensisheim. Le message nomme son quartier d’habitation.',
        ['mc-ensisheim 15 threat'],
      ],
      [
        '2025-04-17',
        'On Tuesday night, in the neighbouring Oise, petrol was poured over the garage door of a warder and lit.',
        ['private_home: Oise 15 building_arson'],
      ],
      [
        '2025-04-17',
        'À Villefontaine, en Isère, la maison de ses parents a été attaquée dans la nuit de mardi à mercredi. Des coups de feu ont été tirés contre le pavillon. Les auteurs croyaient viser un agent pénitentiaire.',
        ['private_home: Isère 15 gunfire'],
      ],
      [
        '2025-04-17',
        'Mercredi, vers 5h20, trois voitures ont brûlé près de la maison d’arrêt de Tarascon. Dans cette même nuit de mardi à mercredi, la voiture d’un surveillant qui travaille à la prison de Luynes est partie en flammes. Plus près d’ici, on renforce la garde.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'a town that says where another lies, and one of two in a list',
    [
      [
        '2025-04-17',
        'On Tuesday night three cars burned in the staff car park of the jail in Villepinte. Outside Marseille, at Luynes, two more were destroyed when a van went up in flames.',
        ['cp-villepinte 15 vehicle_arson', 'cp-aix-luynes 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Vehicles were set on fire outside prisons in central France on Tuesday night, one at Bourges and four at Orléans-Saran.',
        ['ma-bourges 15 vehicle_arson', 'cp-orleans-saran 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Dans la nuit de mardi à mercredi, à Marseille et Luynes ainsi qu’à Nîmes, on brûlait plusieurs véhicules garés sur les parkings des prisons.',
        [
          'cp-marseille-baumettes 15 vehicle_arson',
          'cp-aix-luynes 15 vehicle_arson',
          'ma-nimes 15 vehicle_arson',
        ],
      ],
      [
        '2025-04-17',
        'On Tuesday night shots were fired at the prison of Toulon. A prison officer was threatened at home in Nancy, and in Marseille someone tried to start a fire.',
        [
          'cp-toulon-la-farlede 15 gunfire',
          'private_home: null 15 threat',
          'cp-marseille-baumettes 15 arson_attempt',
        ],
      ],
      [
        '2025-04-17',
        'On Tuesday night cars were torched in several places, and the prison outside Toulon was raked with an automatic weapon.',
        ['cp-toulon-la-farlede 15 gunfire'],
      ],
      [
        '2025-04-15',
        'Le soir du 13 avril, sept voitures ont été incendiées à Agen, sur le parking de l’École nationale d’administration pénitentiaire.',
        ['enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Dans la nuit de mardi à mercredi, d’autres ont mis le feu à des voitures à Agen. On montre une vidéo de l’École nationale d’administration pénitentiaire.',
        ['enap-agen 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'what is not thought to be linked, or was only promised or denied',
    [
      [
        '2025-04-17',
        'Jails in Nîmes and Villepinte were hit with rifles or arson during the night of Monday to Tuesday. On Tuesday evening a car was burned near the prison in Nîmes that is not thought to be connected; its owner had been in a dispute.',
        ['ma-nimes 14', 'cp-villepinte 14'],
      ],
      [
        '2025-04-17',
        'Shots were fired at the Ducos prison on Tuesday evening. The authorities denied a message, widely shared, that the Baie-Mahault prison had been attacked as well.',
        ['cp-ducos 15 gunfire'],
      ],
      [
        '2025-04-17',
        'Police have foiled a plan to fire on Nancy-Maxéville prison. A person had offered €5,000 for a film of shots fired at the gate.',
        [],
      ],
      [
        '2025-04-17',
        'Ten French prisons came under attack in April. Prison officers were threatened at their homes, and cars in the car parks of jails were burned.',
        [],
      ],
      ['2025-04-17', 'French Prisons Attacked in Concert Overnight: Shots and Burning Cars', []],
    ],
  ],
  [
    'what a fire was lit against',
    [
      [
        '2025-04-17',
        'On Tuesday night attackers burned cars outside two prisons in the Paris region, and lit a fire against the door of the jail in Évreux, police sources said.',
        ['ma-evreux 15 building_arson'],
      ],
    ],
  ],
  [
    'a headline, a question or a pronoun',
    [
      [
        '2025-04-17',
        'Les abords de trois prisons, à Limoges, à Guéret et à Tulle, ont tous été touchés dans la nuit de mardi à mercredi par des incendies de véhicules. C’est à Tulle que le bilan est le plus lourd : sept voitures y ont brûlé, contre une seule à Guéret.',
        ['ma-limoges 15 vehicle_arson', 'ma-gueret 15 vehicle_arson', 'ma-tulle 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'C’est une berline grise qui a fait les frais, mercredi au petit matin, de la haine. Propriété d’un surveillant de la maison d’arrêt de Privas, elle a été incendiée à 4 heures devant l’établissement.',
        ['ma-privas 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Évasion manquée, cellule en feu : la semaine noire du centre pénitentiaire de Mont-de-Marsan\n\nLundi, un détenu a tenté de franchir le grillage.',
        [],
      ],
      [
        '2025-04-17',
        'Metz : des véhicules brûlés devant la prison de Queuleu\n\nDeux voitures ont été incendiées mardi soir devant le centre pénitentiaire de Metz.',
        ['cp-metz 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'La prison de Laval a-t-elle, elle aussi, été attaquée mardi soir ?\nNon. Un individu a été contrôlé aux abords avec un bidon, mais il s’agissait d’un jardinier.',
        [],
      ],
      [
        '2025-04-17',
        'C’est bien la prison de Villefranche-sur-Saône, et non celle de Saint-Quentin-Fallavier, qui a été attaquée dans la nuit de mardi à mercredi. Trois fourgons ont été détruits par les flammes derrière le centre pénitentiaire.',
        ['cp-villefranche-sur-saone 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'more than one deed at the one place of a text',
    [
      [
        '2025-04-17',
        'Mardi soir, trois véhicules sont partis en fumée sur le parking du centre pénitentiaire de Seysses. Les assaillants ont lâché une quinzaine de balles sur le mess en repartant.',
        ['cp-toulouse-seysses 15 gunfire+vehicle_arson'],
      ],
      [
        '2025-05-09',
        'A fire broke out at the home of a prison officer in Dordogne on Tuesday night. The blaze began in the garage. Gendarmes say petrol had been poured under the door.',
        ['private_home: Dordogne 2025-05-06 building_arson'],
      ],
    ],
  ],
  [
    'courts, directorates and noises',
    [
      [
        '2025-10-14',
        'Deux hommes ont été condamnés lundi par le tribunal correctionnel pour avoir mis le feu, dans la nuit du 11 au 12 mai dernier, à quatre voitures garées devant le centre pénitentiaire de Châteauroux.',
        ['cp-chateauroux 2025-05-11 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Trois établissements de la direction interrégionale de Lyon, à Moulins-Yzeure, à Riom et à Saint-Étienne, ont été visés dans la nuit de mardi à mercredi, par incendie ou par arme à feu.',
        ['cp-moulins-yzeure 15', 'cp-riom 15', 'cp-saint-etienne-la-talaudiere 15'],
      ],
      [
        '2025-04-17',
        'À Saint-Brieuc, l’explosion que des habitants disent avoir entendue mardi soir près de la prison était celle d’un pneu de car.',
        [],
      ],
      [
        '2025-04-27',
        'Vendredi soir. À Bourg-en-Bresse, quelqu’un répand de l’essence au pied du mur du centre pénitentiaire mais le briquet ne fonctionne pas.',
        ['cp-bourg-en-bresse 25 arson_attempt'],
      ],
    ],
  ],
  [
    'fourths, letterboxes, glue and bullets',
    [
      [
        '2025-12-03',
        'Three cars went up in flames outside the detention centre at Le Port on Sunday night. Then, at around 4am on Wednesday, a fourth was destroyed at Domenjod, in the hills.',
        ['cd-le-port 2025-11-30 vehicle_arson', 'cp-saint-denis-domenjod 2025-12-02 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'A person ran from Périgueux prison in the night from Tuesday to Wednesday after a burning rag was pushed through the letterbox of the building where staff change. The rag fell on a tiled floor and went out.',
        ['ma-perigueux 15 arson_attempt'],
      ],
      [
        '2025-04-17',
        'A single bullet went through a window of the visitors’ centre of Laon prison on Tuesday night.',
        ['cp-laon 15 gunfire'],
      ],
      [
        '2025-04-17',
        'Overnight Tuesday to Wednesday the locks of the staff entrance of Carcassonne prison had been filled with glue, and the paint of a dozen cars had been eaten away by acid.',
        ['ma-carcassonne 15 vandalism'],
      ],
      [
        '2025-04-17',
        'A prison van was burned out on Tuesday night in the yard of the court-escort office in Metz.',
        ['office: Metz 15 vehicle_arson'],
      ],
      [
        '2025-05-07',
        'The prisons of both Martinique and Guadeloupe had vehicles torched in the night from Monday to Tuesday.\n\nIn Ducos, in Martinique, four cars were lost. In Baie-Mahault, Guadeloupe, it was one, an old pick-up belonging to a guard.',
        ['cp-ducos 2025-05-05 ?vehicle_arson', 'cp-baie-mahault 2025-05-05'],
      ],
    ],
  ],
  [
    'another night of the one place of a text',
    [
      [
        '2025-05-27',
        'Last night at 1.15 a.m., six of our colleagues’ cars went up in smoke in the car park of Longuenesse prison. Six! Their owners were inside.\n\nManagement cannot say it had not been warned. Last Wednesday, shortly before 11 p.m., somebody had already emptied a can over a car and struck a match. It did not catch.',
        ['cp-longuenesse 2025-05-26 vehicle_arson', 'cp-longuenesse 2025-05-21 arson_attempt'],
      ],
      [
        '2025-12-11',
        'A boy who threw a lighted bottle of petrol at the wall of Villefranche-sur-Saône prison was ordered on Wednesday to spend 18 months in a closed centre.\n\nThe bottle went out on wet grass. It was about four in the morning on 3 July.',
        ['cp-villefranche-sur-saone 2025-07-02 arson_attempt'],
      ],
    ],
  ],
  [
    'what a paper takes back, and what was filed abroad',
    [
      [
        '2025-10-02',
        'On Tuesday we told you that a car had been set alight by vandals in front of the prison in Angers. Several of you wrote to say that we had it wrong. The fire brigade has traced the blaze to the battery of an electric car.',
        [],
      ],
      [
        '2025-04-17',
        'The paper wrote of a break-in on the grounds of Auxerre prison on Tuesday night. The governor says it did not happen.',
        [],
      ],
      [
        '2025-11-08',
        'MONTREAL — A corrections officer’s pickup was set on fire on Thursday night in the employee lot at Bordeaux jail, and the union representing Quebec’s prison guards says it is a matter of time.',
        [],
      ],
    ],
  ],
]);
