import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'what the next sentence calls untrue, of one prison or several',
    [
      [
        '2025-05-16',
        'By two, the jails of Angoulême and Niort were said to be burning. None of it was so.',
        [],
      ],
      [
        '2025-05-16',
        'Il se racontait que les prisons de Gap et de Mende étaient en flammes. C’était faux, monsieur le député.',
        [],
      ],
      [
        '2025-04-22',
        'We wrote at 13:20 that a device had exploded in front of the prison in Tarbes. The prefect’s office now says there was no device and no attack: a lorry had lost a tyre.',
        [],
      ],
      [
        '2025-04-18',
        'Des vidéos montrent un brasier devant la prison de Blois. Il ne s’est rien passé à Blois, dit la préfecture.',
        [],
      ],
    ],
  ],
  [
    'what is asked, and what was only thought at first',
    [
      [
        '2025-04-24',
        'A watchtower of Grasse prison was shot at on Tuesday night. I read that Les Baumettes was shot at too?',
        ['ma-grasse 22 gunfire'],
      ],
      [
        '2025-04-16',
        'On Sunday night two vans burned outside Tulle prison. Police initially put that fire down to a quarrel.',
        ['ma-tulle 13 vehicle_arson'],
      ],
    ],
  ],
  [
    'prisons named for something else',
    [
      [
        '2025-05-29',
        'The jail of Arras was fired at on Wednesday night. The list of works names Maubeuge and Liancourt, none of which has been fired at.',
        ['ma-arras 2025-05-28 gunfire'],
      ],
      [
        '2025-05-29',
        'Des tirs ont visé la prison de Metz mercredi soir. Deux suspects sont écroués, l’un à Nancy-Maxéville, l’autre à Strasbourg.',
        ['cp-metz 2025-05-28 gunfire'],
      ],
      [
        '2025-05-15',
        'La prison de Mende a été visée mercredi soir par des tirs, pas plus que celles du Puy ou de Rodez elle ne s’y attendait.',
        ['ma-mende 2025-05-14 gunfire'],
      ],
    ],
  ],
  [
    'the night of a verdict is not that of the deed',
    [
      [
        '2026-02-11',
        'A court sentenced a man to five years on Wednesday for setting off a bomb at the gate of Montauban prison on the night of 6 May 2025.',
        ['ma-montauban 2025-05-06 explosive'],
      ],
      [
        '2025-05-04',
        'Jails in Valence and Tarascon were attacked on the night of April 15. One week later, on the night of April 22, someone emptied a rifle at a door of Mulhouse prison.',
        ['cp-valence 15', 'cd-tarascon 15', 'cp-mulhouse-lutterbach 22 gunfire'],
      ],
      [
        '2026-03-12',
        'Le tribunal correctionnel de Saint-Étienne juge depuis jeudi deux hommes poursuivis pour avoir mis le feu, dans la nuit du 23 au 24 avril 2025, à trois voitures devant la prison de Tulle.',
        ['ma-tulle 23 vehicle_arson'],
      ],
    ],
  ],
  [
    'threats by letter, call or note',
    [
      [
        '2025-05-16',
        'On Wednesday evening a note naming two officers was pinned to the gate of Annoeullin prison.',
        ['cp-lille-annoeullin 2025-05-14 threat'],
      ],
      [
        '2025-05-16',
        'Someone rang the switchboard at Limoges prison on Wednesday night and said they had the names of all the guards’ wives.',
        ['ma-limoges 2025-05-14 threat'],
      ],
      [
        '2025-05-16',
        'Mercredi soir, le standard de la prison d’Albi a reçu trois appels promettant de « faire sauter les voitures ».',
        ['ma-albi 2025-05-14 threat'],
      ],
    ],
  ],
  [
    'fireworks at a prison, and near one',
    [
      [
        '2025-05-16',
        'About forty mortar-type fireworks were aimed at the façade of Laval prison on Wednesday night.',
        ['ma-laval 2025-05-14 explosive'],
      ],
      [
        '2025-05-16',
        'Mercredi soir, trois mortiers d’artifice ont été tirés vers le mirador de la prison de Dunkerque.',
        ['ma-dunkerque 2025-05-14 explosive'],
      ],
      [
        '2025-05-16',
        'Shots were heard near Laon prison on Wednesday night; they were fireworks let off at a wedding.',
        [],
      ],
    ],
  ],
  [
    'lists that a count heads or follows',
    [
      [
        '2025-05-16',
        'Béthune, Longuenesse, Maubeuge : en cinq heures, mercredi soir, trois établissements pénitentiaires ont été attaqués.',
        ['ma-bethune 2025-05-14', 'cp-longuenesse 2025-05-14', 'cp-maubeuge 2025-05-14'],
      ],
    ],
  ],
  [
    'homes and offices with the part of the country they stand in',
    [
      [
        '2025-11-25',
        'Shots were fired at the house of a prison officer in France’s central Allier department on Sunday night.',
        ['private_home: Allier 2025-11-23 gunfire'],
      ],
      [
        '2025-05-14',
        'Auch: the windows of the probation office in the town were smashed with a hammer on Monday night.',
        ['office: Auch 2025-05-12 vandalism'],
      ],
    ],
  ],
  [
    'what was set alight is what its clause begins with',
    [
      [
        '2025-04-27',
        'An officer’s caravan, parked against the wall of Tulle jail, was set alight on the evening of April 25.',
        ['ma-tulle 25 vehicle_arson'],
      ],
      [
        '2025-04-27',
        'Two motorcycles, both owned by members of staff, were set on fire last night in a bicycle shed of Tulle prison.',
        ['ma-tulle 26 vehicle_arson'],
      ],
      [
        '2025-04-27',
        'Samedi soir, devant la prison de Tulle, trois individus ont roué de coups une surveillante avant de mettre le feu à son véhicule.',
        ['ma-tulle 26 assault+vehicle_arson'],
      ],
    ],
  ],
  [
    'stones that are no volley, cartridges that came by post, words that were painted',
    [
      [
        '2025-04-27',
        'On Friday night a volley of stones broke nineteen panes of the remand prison of Tulle.',
        ['ma-tulle 25 vandalism'],
      ],
      [
        '2025-04-27',
        'Deux balles et une feuille pliée : c’est le contenu de l’enveloppe ouverte samedi soir à l’accueil de la prison de Tulle.',
        ['ma-tulle 26 threat'],
      ],
      [
        '2025-04-27',
        'On Friday night someone spray-painted “you are next” along the wall of Tulle prison.',
        ['ma-tulle 25 graffiti'],
      ],
    ],
  ],
  [
    'a fire that nothing caught',
    [
      [
        '2025-04-27',
        'Samedi soir, une benne de pneus a été poussée contre la porte de la prison de Tulle, sans que les auteurs ne parviennent à l’embraser.',
        ['ma-tulle 26 arson_attempt'],
      ],
      [
        '2025-04-27',
        'Samedi soir, un chiffon enflammé a été posé contre un volet de la prison de Tulle et s’est consumé sans propagation.',
        ['ma-tulle 26 arson_attempt'],
      ],
    ],
  ],
  [
    'what is so, however it opens, takes nothing back',
    [
      [
        '2025-04-17',
        'Two cars were burned outside Toulon prison on Tuesday night. It was so loud that windows shook.',
        ['cp-toulon-la-farlede 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Two cars were burned outside Toulon prison on Tuesday night. That is true, said the prosecutor.',
        ['cp-toulon-la-farlede 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Two cars were burned outside Toulon prison on Tuesday night. They went there',
        ['cp-toulon-la-farlede 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'A post said that two cars had burned at Toulon prison on Tuesday night. None of this was true.',
        [],
      ],
      ['2025-04-17', 'They were to burn cars at Toulon prison on Tuesday night. Nobody went there.', []],
    ],
  ],
]);
