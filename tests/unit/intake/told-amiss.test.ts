import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'what stands far off, lies between commas or is planned',
    [
      [
        '2025-05-22',
        'Four cars are said to have been burned late on Wednesday outside the remand prison in Agen, a short drive from the national academy for prison staff.',
        ['ma-agen 2025-05-21 vehicle_arson'],
      ],
      [
        '2025-04-23',
        "At Varennes-le-Grand, in Burgundy, a man opened fire on the guard post of the prison shortly after 01:00 on Wednesday. About an hour later, two vans used to move inmates were destroyed by fire outside the jail in Besançon. And at Auxerre, staff arriving for the morning shift discovered that a rubbish skip had been pushed against the visitors' entrance and lit. The door was badly charred.",
        ['cp-varennes-le-grand 22 gunfire', 'ma-besancon 22 vehicle_arson', 'ma-auxerre 22 building_arson'],
      ],
      [
        '2025-05-16',
        "Loire : une bouteille d'essence contre la prison de Roanne, un projet éventé à La Talaudière. Le feu n'a pas pris. Dans la nuit de mercredi à jeudi, un individu a lancé une bouteille enflammée contre le portail du centre de détention de Roanne. La mèche s'est éteinte.",
        ['cd-roanne 2025-05-14 arson_attempt'],
      ],
      [
        '2025-06-10',
        "Une voiture a été incendiée devant le centre pénitentiaire de Metz dans la nuit du 3 au 4 juin et le feu a été mis, la même nuit, à la cabane d'accueil des familles de la maison d'arrêt de Sarreguemines.",
        ['cp-metz 2025-06-03 vehicle_arson', 'ma-sarreguemines 2025-06-03 building_arson'],
      ],
      [
        '2025-06-10',
        'A car was burned outside Metz prison in the night of 3 to 4 June and shots were fired, at about 3am, at the gate of Sarreguemines prison.',
        ['cp-metz 2025-06-03 vehicle_arson', 'ma-sarreguemines 2025-06-03 gunfire'],
      ],
      [
        '2025-06-20',
        'Officers from Toulon, Draguignan and Grasse gathered in front of the Baumettes on Friday to support colleagues at the Marseille prison, which was shot at on Wednesday night.',
        ['cp-marseille-baumettes 2025-06-18 gunfire'],
      ],
    ],
  ],
  [
    'an attack of months ago, told by its night alone',
    [
      [
        '2025-11-04',
        "Un homme de 24 ans, soupçonné d'être l'un des deux tireurs qui avaient pris pour cible le centre pénitentiaire de Laon, a été arrêté jeudi au péage du Boulou. L'attaque avait eu lieu dans la nuit du 1er au 2 mai.",
        ['cp-laon 2025-05-01 gunfire'],
      ],
      [
        '2025-09-18',
        "French investigators have charged five people over an attack on the jail in Brest. The suspects were rounded up on Monday in Brest, Quimper and a suburb of Rennes. Two have been sent to prisons in Nantes and Laval; the others are under house arrest. The attack took place on the night of April 26 to 27. Bottles of petrol were hurled at the visitors' reception building, which was partly destroyed.",
        ['ma-brest 26 building_arson'],
      ],
    ],
  ],
  [
    'an office is called by its area',
    [
      [
        '2025-04-23',
        "Dans la nuit du lundi 21 au mardi 22 avril 2025, cinq véhicules de la pénitentiaire ont été pris pour cible dans le Calvados, devant les bureaux du service d'insertion et de probation. L'un est parti en fumée ; la propagation des flammes a endommagé les quatre autres.",
        ['office: Calvados 21 vehicle_arson'],
      ],
    ],
  ],
  [
    'what a headline echoes belongs where the text below puts it',
    [
      [
        '2025-04-15',
        'Prisons : la porte de Toulon criblée de balles, des voitures incendiées en Île-de-France\n\nDans la nuit de lundi à mardi, la façade de la prison de Toulon a essuyé des tirs.\n\nÀ Villepinte, trois voitures ont brûlé sur le parking de la prison.',
        ['cp-toulon-la-farlede 14 gunfire', 'cp-villepinte 14 ?vehicle_arson'],
      ],
      [
        '2025-10-02',
        'Petrol bombs thrown at Nice prison, cars burned in Grasse\n\nTwo prisons came under attack overnight.\n\nThree petrol bombs were lobbed at the entrance of Nice prison. They went out by themselves.\n\nFour cars parked in front of the prison in Grasse were destroyed by fire.',
        ['ma-nice 2025-10-01 arson_attempt', 'ma-grasse 2025-10-01 vehicle_arson'],
      ],
      [
        '2025-08-18',
        "La prison de Ducos mitraillée, la voiture d'un gradé incendiée\n\nSamedi, à 22 h 10, plusieurs rafales ont été tirées vers le poste d'entrée du centre pénitentiaire de Ducos.\n\nLe lendemain soir, c'est le véhicule d'un gradé qui a été incendié devant chez lui, dans le sud de la Martinique.",
        ['cp-ducos 2025-08-16 gunfire', 'private_home: Martinique 2025-08-17 vehicle_arson'],
      ],
      [
        '2025-12-02',
        "Elite prison unit's vehicles burned in Lyon\n\nFour vehicles of the ERIS, the prison service's intervention team, were torched in Lyon on Saturday night.\n\nThe attackers placed petrol cans under the vans.",
        ['eris-lyon 2025-11-29 vehicle_arson'],
      ],
      [
        '2025-04-29',
        "Le local du SPIP pris pour cible à Angoulême\n\nDans la nuit de lundi à mardi, des inconnus ont déversé de l'essence contre l'entrée de l'antenne du service pénitentiaire d'insertion et de probation d'Angoulême, puis y ont mis le feu.",
        ['office: Angoulême 28 building_arson'],
      ],
    ],
  ],
  [
    'what was done is no attempt, what failed beside it is',
    [
      [
        '2025-04-29',
        "Une camionnette de la pénitentiaire a brûlé lundi soir devant la maison d'arrêt de Strasbourg. Les surveillants ont tenté d'éteindre le feu avec des extincteurs, en vain.",
        ['ma-strasbourg 28 vehicle_arson'],
      ],
      [
        '2025-04-29',
        "Deux voitures d'élèves ont brûlé la nuit dernière sur le parking de l'École nationale d'administration pénitentiaire. Le feu a été éteint avant d'atteindre l'amphithéâtre.",
        ['enap-agen 28 vehicle_arson'],
      ],
      [
        '2025-04-29',
        'Four cars were burned outside the jail in Montbéliard on Monday night, and an attempt to set fire to another at the jail in Belfort failed.',
        ['ma-montbeliard 28 vehicle_arson', 'ma-belfort 28 arson_attempt'],
      ],
      [
        '2025-04-29',
        "Lundi soir, quatre voitures d'agents ont été incendiées devant le centre pénitentiaire de Perpignan. À Béziers, deux autres ont brûlé une demi-heure après.",
        ['cp-perpignan 28 vehicle_arson', 'cp-beziers 28 vehicle_arson'],
      ],
    ],
  ],
  [
    'accidents, fires inside and what a prison had no part in',
    [
      [
        '2025-04-29',
        'A car that burned outside Osny prison on Sunday evening caught fire because of an electrical fault. It was not an attack, police say.',
        [],
      ],
      [
        '2025-04-29',
        "Un incendie s'est déclaré dimanche après-midi au centre pénitentiaire de La Talaudière. Un homme a mis le feu à son matelas.",
        [],
      ],
      [
        '2025-04-29',
        "Six voitures ont brûlé lundi soir à trois cents mètres de la maison d'arrêt de Douai. Aucune n'appartenait à un surveillant, et l'établissement n'était pas visé, a tranché le parquet.",
        [],
      ],
    ],
  ],
  [
    'words that only sound like a deed',
    [
      [
        '2025-04-29',
        'A group of ten people broke into the grounds of the prison at Poissy on Sunday night. "If they can walk in with a banner, others can walk in with a bomb," a union leader said.',
        ['mc-poissy 27 intrusion'],
      ],
      [
        '2025-04-29',
        'Six figures smashed the windows of 30 cars at Troyes-Lavau prison at 10.40pm on Sunday. None of the cars was set alight, although a can of petrol was left standing on a bonnet.',
        ['cp-troyes-lavau 27 vandalism'],
      ],
      [
        '2025-04-29',
        'Un surveillant en poste à Fleury-Mérogis a été frappé à coups de barre de fer devant chez lui, lundi vers 21 heures.',
        ['private_home: null 28 assault'],
      ],
    ],
  ],
  [
    'names in apposition, hours on two days, another in a town',
    [
      [
        '2025-04-29',
        "Lundi soir, une voiture de service a été brûlée à Bonne-Nouvelle, la vieille maison d'arrêt de Rouen.",
        ['ma-rouen 28 vehicle_arson'],
      ],
      [
        '2025-04-29',
        "Entre 23 heures dimanche et 4 heures lundi, un 4x4 de l'administration a été incendié à la maison centrale d'Arles.",
        ['mc-arles 27 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Assailants torched vehicles outside prisons in Villepinte and Nanterre and sprayed another, in the southern city of Nîmes, with bullets overnight into Tuesday, authorities said.',
        ['cp-villepinte 14 vehicle_arson', 'cp-nanterre 14 vehicle_arson', 'ma-nimes 14 gunfire'],
      ],
    ],
  ],
  [
    'a night that is said of the first or the latest attack, or of none',
    [
      [
        '2025-04-29',
        'The attacks go back to April 13, and are said to have been coordinated.\n\nAt Aix-Luynes prison vehicles burned.',
        ['cp-aix-luynes vehicle_arson'],
      ],
      [
        '2025-04-15',
        'The latest of these attacks took place in Toulon: shots were fired overnight at the prison.\n\nStaff cars burned outside the prisons of Villepinte and Nanterre, a union said.',
        ['cp-toulon-la-farlede 14 gunfire', 'cp-villepinte vehicle_arson', 'cp-nanterre vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Men fired a Kalashnikov at the gates of Toulon prison and vanished.\n\nLatest news: 06:40 | 06:31',
        ['cp-toulon-la-farlede gunfire'],
      ],
      [
        '2025-04-15',
        'À Toulon, quinze balles ont atteint l’entrée de la prison. Gérald Darmanin est allé mardi après-midi à Toulon.',
        ['cp-toulon-la-farlede gunfire'],
      ],
    ],
  ],
  [
    'what was feared or burned inside',
    [
      [
        '2025-11-17',
        'Y avait-il des explosifs dans la prison de Nancy-Maxéville ? La question a occupé les agents vendredi soir. Résultat : rien.',
        [],
      ],
      [
        '2025-11-19',
        'Les pompiers sont venus mercredi à la maison d’arrêt de Besançon pour un incendie dans un étage de détention, déjà éteint.',
        [],
      ],
    ],
  ],
]);
