import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'a range of acts, a habit or a likeness tells of none',
    [
      [
        '2025-04-17',
        'Men came up to Toulon prison by car and fired a Kalashnikov at the gates. There had been intimidation, from burned cars to automatic weapons, the minister wrote.',
        ['cp-toulon-la-farlede gunfire'],
      ],
      [
        '2025-04-16',
        'Visiting the prison of La Farlède, he looked at the holes left in the gate by gunfire the night before. "There are people who set cars on fire," he said.',
        ['cp-toulon-la-farlede 15 gunfire'],
      ],
      [
        '2025-04-15',
        "« Des voitures brûlées, des agents que l'on suit jusque chez eux : ce n'est pas la République qui reculera », a lancé mardi le ministre.",
        [],
      ],
      [
        '2025-04-25',
        "La nouvelle a fait l'effet d'une bombe, vendredi matin. Le mur de la maison d'arrêt d'Angers avait été recouvert pendant la nuit de trois grandes lettres rouges.",
        ['ma-angers 24 graffiti'],
      ],
      [
        '2025-05-07',
        'In the night of Monday to Tuesday the wall of Valenciennes jail was daubed with four letters and a coffin.',
        ['ma-valenciennes 2025-05-05 graffiti'],
      ],
    ],
  ],
  [
    'weapons that are found, fires of a picket and what the police blow up attack no prison',
    [
      [
        '2025-07-03',
        'Gendarmes have found two assault rifles, a grenade and nine litres of petrol in a shed 200 metres from the detention centre at Bapaume.',
        [],
      ],
      [
        '2025-04-28',
        'Guards block French prisons with burning barricades\n\nPrison officers set fire to tyres and two scrapped cars outside the jail in Béthune on Monday.',
        [],
      ],
      [
        '2026-03-19',
        'The remand prison in Dunkirk was searched on Tuesday night after a bomb threat. In the end a robot blew up a rucksack left by the wall.',
        ['ma-dunkerque 2026-03-17 threat'],
      ],
    ],
  ],
  [
    'what was done to the police or to a judge is no prison’s',
    [
      [
        '2025-05-19',
        "Trois brigades de gendarmerie ont été prises pour cibles samedi soir. À Fontenay-le-Comte, un fourgon a été incendié ; à Orvault, des coups de feu ont été tirés sur un panneau.\n\nCes villes ont une prison, mais aucune n'a été approchée.",
        [],
      ],
      [
        '2026-04-29',
        'The car of an investigating judge was set on fire on Monday night outside her home in the Aix area. She has one of the files on the attacks against prisons.\n\nHours later, towards dawn, the garage of a gendarme was burned down in the Vaucluse.',
        [],
      ],
    ],
  ],
  [
    'where a car came from or was found, and where a trial opens, nothing burned',
    [
      [
        '2025-04-16',
        "Dans la nuit de lundi à mardi, une arme lourde ouvre le feu sur le sas de la prison de Toulon-La Farlède.\n\nLa voiture avait été volée à Vitrolles ; on l'a retrouvée à Marseille.\n\nCelui qui trace quatre lettres sur une porte de la prison ne sait pas les écrire.",
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2026-03-10',
        'The trial of four men accused over fires at prisons opened on Tuesday in Aix-en-Provence. They are said to have burned three cars in the car park of Tarascon prison in the night of 15 to 16 April 2025.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'the prison that a home stands near, and an attack that "struck" somebody, are no scene and no blow',
    [
      [
        '2025-04-22',
        'Dans la nuit du 20 au 21 avril, le pavillon d’un surveillant, dans les environs de la prison de Saint-Quentin-Fallavier, a été criblé de balles en Isère.',
        ['private_home: Isère 20 gunfire'],
      ],
      [
        '2025-04-18',
        "Des inconnus s'en prennent à de nombreux centres pénitentiaires. La dernière attaque en date a frappé une agente jusque chez elle.",
        [],
      ],
    ],
  ],
  [
    'a headline is of another country, or of a cell, where the text below it is',
    [
      [
        '2025-05-06',
        "Fire attack on prison officer's home investigated\n\nGardaí are looking into an arson attack on a house in Trim, County Meath, where a prison officer lives. It happened on Monday night.",
        [],
      ],
      [
        '2025-05-06',
        "Domenjod : deux surveillants agressés\n\nIls étaient une cinquantaine ce matin, debout devant la prison de Domenjod. La veille, derrière ces murs, un détenu s'en était pris à deux des leurs.",
        [],
      ],
    ],
  ],
  [
    'a night is not that of when a film was shown, of traces found later or of how it all began',
    [
      [
        '2025-04-17',
        'A clip posted on TikTok on Wednesday at 6.12pm shows a man firing an assault rifle at the gate of the prison in Montauban. The shooting itself took place on Monday night, the prosecutor said.',
        ['ma-montauban 14 gunfire'],
      ],
      [
        '2025-04-17',
        'Mardi soir, des tirs ont visé la prison de Varennes-le-Grand. Le lendemain, avec les gendarmes, nous avons compté neuf trous dans le mur.',
        ['cp-varennes-le-grand 15 gunfire'],
      ],
      [
        '2025-04-22',
        'In the night of 20 to 21 April, two vehicles burned in the car park of Lyon-Corbas prison.\n\nThe wave began on 13 April. Eight departments have been hit. The prison in Toulon was shot at.',
        ['ma-lyon-corbas 20 vehicle_arson', 'cp-toulon-la-farlede ?gunfire'],
      ],
      [
        '2025-04-28',
        'On the evening of April 13, cars were set ablaze at the training school for prison officers in Agen. Several more followed, among them gunfire at a prison in Toulon.',
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede ?gunfire'],
      ],
    ],
  ],
  [
    'a night that a text looks back on is not that of what it goes on to tell',
    [
      [
        '2025-04-17',
        'À Toulon, des individus ont fait feu sur la porte du centre pénitentiaire.\n\nLa nuit de dimanche à lundi avait déjà vu des voitures brûler au centre pénitentiaire de Réau. Nanterre et Valence ont elles aussi connu des incendies de véhicules, selon une source policière.',
        [
          'cp-toulon-la-farlede ?gunfire',
          'cp-sud-francilien-reau 13 vehicle_arson',
          'cp-nanterre ?vehicle_arson',
          'cp-valence ?vehicle_arson',
        ],
      ],
      [
        '2025-04-16',
        'À Tarascon, trois véhicules ont brûlé tôt mercredi devant la prison. Dans la nuit de dimanche à lundi, le parking du centre pénitentiaire de Réau avait déjà vu brûler deux véhicules.\n\nLa veille, des véhicules avaient été incendiés devant la prison de Nanterre.',
        [
          'cd-tarascon 15 vehicle_arson',
          'cp-sud-francilien-reau 13 vehicle_arson',
          'cp-nanterre 14 vehicle_arson',
        ],
      ],
      [
        '2026-04-13',
        'On the night of 13 April 2025 a dozen cars burned at the prison academy in Agen.\n\n"By Tuesday nobody laughed," a trainee says.\n\nThe following night it was the turn of prisons. In Valence, two cars burned by the perimeter road of the jail.',
        ['enap-agen 13 vehicle_arson', 'cp-valence 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'what a text says again, or by the way, of the fire, the shots or the call it told of',
    [
      [
        '2025-04-24',
        'Le sigle « DDPF » a été découvert jeudi matin, peint en lettres rouges, sur le mur d’enceinte de la maison d’arrêt de Tours.',
        ['ma-tours 23 graffiti'],
      ],
      [
        '2025-04-24',
        'Tours : la maison d’arrêt taguée du sigle « DDPF »\n\nLe sigle « DDPF » a été découvert jeudi matin, peint en lettres rouges, sur le mur d’enceinte de la maison d’arrêt de Tours.',
        ['ma-tours 23 graffiti'],
      ],
      [
        '2025-04-24',
        'Le sigle « DDPF » a été découvert jeudi matin, peint en lettres rouges, sur le mur d’enceinte de la maison d’arrêt de Tours.\n\nCes quatre lettres sont celles d’un groupe qui revendique la série d’attaques contre des prisons, et qui menaçait encore mardi « tous les surveillants ».',
        ['ma-tours 23 graffiti'],
      ],
      [
        '2025-04-17',
        'Un véhicule a été détruit par le feu dans la nuit de mercredi à jeudi devant le centre pénitentiaire de Beauvais.\n\nLes prisons d’Amiens et de Laon avaient été visées au cours des deux nuits précédentes.',
        ['cp-beauvais 16 vehicle_arson', 'ma-amiens 14/15', 'cp-laon 14/15'],
      ],
      [
        '2025-04-17',
        'Un véhicule a été détruit par le feu dans la nuit de mercredi à jeudi devant le centre pénitentiaire de Beauvais.\n\nLes prisons d’Amiens et de Laon avaient été visées les deux nuits précédentes.',
        ['cp-beauvais 16 vehicle_arson', 'ma-amiens 14/15', 'cp-laon 14/15'],
      ],
      [
        '2025-04-22',
        'A group has claimed responsibility for shots at the prison in Épinal. The prefecture of the Vosges denied it: nothing of the kind had happened, an official said, and the bullet marks that appear in the picture ”were not photographed in our department”.',
        [],
      ],
      [
        '2025-04-16',
        'Early Wednesday it was the turn of Tarascon, where three more cars went up in flames in the staff car park of the prison before firefighters could intervene.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-24',
        'A car was destroyed by fire outside Longuenesse prison at 5.20am on Wednesday. Footage shows two people who break a window, pour a liquid on to the seats and run off as the flames take hold.',
        ['cp-longuenesse 22 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Deux voitures ont pris feu mardi soir sur le parking de la maison d’arrêt de Nîmes. Selon le parquet, les flammes ont été allumées volontairement : un bidon d’essence a été retrouvé contre la clôture.',
        ['ma-nimes 15 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Three cars were burned outside the prison in Tarascon early on Wednesday. A hooded man was filmed climbing over the low wall at the edge of the site, pouring liquid on the bonnets and running off.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'Le standard de la maison d’arrêt d’Angers a reçu lundi soir, vers 21 heures, un appel. « On connaît vos plaques, on va tirer sur vos collègues à la sortie », a prévenu une voix d’homme.',
        ['ma-angers 21 threat'],
      ],
      [
        '2025-04-16',
        'Seven cars were set on fire outside the jail at Villepinte overnight Monday to Tuesday.\n\nEarly Wednesday it was the turn of Tarascon, in the south, where three more cars went up in flames in the staff car park before firefighters could intervene, the local prosecutor said.',
        ['cp-villepinte 14 vehicle_arson', 'cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Early Wednesday three more cars went up in flames in the staff car park of Tarascon prison, the prosecutor said.\n\nGérald Darmanin, who has promised to lock up the country’s dealers, said that the state ”would not take a single step back”.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
    ],
  ],
  [
    'a sheet on the door of a home, and what was neither',
    [
      [
        '2025-04-30',
        'Dans l’Oise, un surveillant a découvert mardi matin, collée sur la porte de sa maison, une feuille sur laquelle étaient inscrits son nom et ces mots : « Démissionne ou tu verras. »',
        ['private_home: Oise 28 threat'],
      ],
      [
        '2025-04-30',
        'Dans l’Oise, un surveillant a découvert mardi matin, collée sur la porte de sa maison, une feuille sur laquelle étaient inscrits son nom, l’école de ses filles et ces mots : « Démissionne ou tu verras. »',
        ['private_home: Oise 28 threat'],
      ],
      [
        '2025-04-30',
        'A prison officer in the Oise found a sheet of paper taped to his front door on Tuesday morning, with his name and the words ”Resign or you will see”.',
        ['private_home: Oise 28 threat'],
      ],
      [
        '2025-05-16',
        'La voiture qui a brûlé jeudi à l’aube sur le parking de la maison d’arrêt de Brest a pris feu toute seule, a conclu l’expert.\n\nDes messages évoquaient une attaque au cocktail Molotov, voire des tirs. « Il n’y a eu ni l’un ni l’autre », martèle le parquet.',
        [],
      ],
    ],
  ],
]);
