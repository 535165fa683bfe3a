import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'words of what is past, invented or done inside that stand beside an attack',
    [
      [
        '2025-04-17',
        'The attackers withdrew after setting three cars on fire outside the prison of Nancy on Monday night.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'A team made up of ten gendarmes searched the car park of the prison of Nancy, where three cars were set on fire on Monday night.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'In a novel tactic, three cars were set on fire with timers outside the prison of Nancy on Monday night.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Hooded men chanted as three cars were set on fire outside the prison of Nancy on Monday night.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Des hommes qui scandaient des slogans ont incendié trois voitures devant la prison de Nancy lundi soir.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'For the second time in five years three cars were set on fire outside the prison of Nancy on Monday night.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Pour la deuxième fois en cinq ans, trois voitures ont été incendiées lundi soir devant la prison de Nancy.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Comme dans un film, des hommes masqués ont incendié trois voitures lundi soir devant la prison de Nancy.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Three cars, one of them of a documentary crew, were set on fire outside the prison of Nancy on Monday night.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Roman et Lucas, surveillants, ont vu brûler trois voitures lundi soir sur le parking de la prison de Nancy.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Three cars were set on fire outside the prison of Nancy on Monday night, over a decade-old feud, staff believe.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'A faulty alarm did not sound when three cars were set on fire outside the prison of Nancy on Monday night.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Staff are blockading the prison of Nancy after three of their cars were set on fire there on Monday night.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'En réalité, ce sont trois voitures qui ont été incendiées dans la nuit de lundi à mardi devant la prison de Nancy.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Contrairement à la veille, trois voitures ont été incendiées dans la nuit de lundi à mardi devant la prison de Nancy.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Des détenus ont filmé depuis leur cellule les trois voitures incendiées lundi soir devant la prison de Nancy.',
        ['ma-nancy-maxeville 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'the same words where they do say so',
    [
      [
        '2025-04-17',
        'Early reports of cars set on fire at the prison of Nancy were withdrawn by prosecutors at midday.',
        [],
      ],
      ['2025-04-17', 'The ultra-left has torched cars of prison contractors near Nancy for a decade.', []],
      [
        '2025-04-17',
        'Inmates at the prison of Nancy chanted and set fire to mattresses on Monday night.',
        [],
      ],
      ['2025-04-17', 'Dans son roman, des voitures brûlent devant la prison de Nancy.', []],
      [
        '2025-04-17',
        'A faulty battery set three cars on fire outside the prison of Nancy on Monday night.',
        [],
      ],
    ],
  ],
  [
    'words that a reader of the rules tried them with',
    [
      [
        '2025-04-22',
        'Le suspect n’a rien à voir avec les attaques contre la prison de Toulon, visée par des tirs dans la nuit du 14 au 15 avril, dit son avocat.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-22',
        'The man had nothing to do with the attack at Toulon prison, where shots were fired on the night of April 14, his lawyer said.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-22',
        'Officers ended their blockade, and shots were fired at Toulon prison on Monday night.',
        ['cp-toulon-la-farlede 21 gunfire'],
      ],
      ['2025-04-22', 'Guards blockaded Nîmes prison following the attack, and burned tyres on Monday.', []],
      [
        '2025-04-22',
        'Des kalachnikovs ont été utilisées lors du braquage d’un fourgon près de la prison de Nîmes.',
        [],
      ],
      ['2025-04-22', 'A weapon of war was used, said police at Nîmes prison, in the ambush on the A7.', []],
      ['2025-04-22', 'Un agent menacé à Nîmes de licenciement a été reçu à la prison.', []],
      ['2025-04-22', 'It started with the car park of the prison of Nanterre being repaved.', []],
      ['2025-04-22', 'They began with a song outside the school for prison staff in Agen.', []],
      [
        '2025-04-22',
        'Il y a bien eu un feu, maîtrisé, dans les bois près de la prison de Nîmes lundi soir.',
        [],
      ],
      [
        '2025-04-22',
        'À Nantes, des voitures ont brûlé lundi soir devant la prison, et à Rennes la base des extractions judiciaires a été visée.',
        ['qma-nantes-carquefou 21 vehicle_arson', 'office: Rennes 21'],
      ],
    ],
  ],
]);
