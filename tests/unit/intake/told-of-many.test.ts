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
        ['cp-toulon-la-farlede gunfire', 'cp-villepinte vehicle_arson', 'cp-nanterre vehicle_arson'],
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
]);
