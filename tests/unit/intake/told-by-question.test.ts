import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'what a heading asks, and nights that are told of what came before',
    [
      [
        '2025-04-16',
        'Monday night\n\nPolice gave a timeline:\n\n- 8pm, Nanterre: a prison employee’s car is set on fire by two people.\n\nAnd Tuesday night?\n\nThree cars were on fire at around 5.20am on Wednesday in the staff car park of the prison in Tarascon.\n\nA guard from Aix-Luynes had his car burned outside his home, according to a union.',
        [
          'cp-nanterre 14 vehicle_arson',
          'cd-tarascon 15 vehicle_arson',
          'private_home: null 15 vehicle_arson',
        ],
      ],
      [
        '2025-04-15',
        'Devant la maison d’arrêt de Nîmes, une voiture a brûlé dans la nuit de lundi à mardi. L’incendie de huit voitures survenu la veille chez un concessionnaire n’est pas rattaché au dossier.\n\nEt à Toulon ?\n\nA 0h40, des hommes ont tiré sur l’entrée du centre pénitentiaire de La Farlède.',
        ['ma-nimes 14 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-21',
        'Dans le Rhône, la nuit a également été agitée. À la maison d’arrêt de Lyon-Corbas, des inconnus ont mis le feu à deux véhicules du personnel. À Villefranche-sur-Saône, une voiture a brûlé devant le centre pénitentiaire, toujours dans la nuit de dimanche à lundi.',
        ['ma-lyon-corbas 20 vehicle_arson', 'cp-villefranche-sur-saone 20 vehicle_arson'],
      ],
      [
        '2025-05-07',
        'Arsonists blocked the exits of a prison guard’s home and poured petrol on the front door before setting it alight.\n\nThe officer was able to flee in the early hours of Tuesday at Liancourt, in the Oise department.',
        ['private_home: Oise 2025-05-05 building_arson'],
      ],
    ],
  ],
  [
    'cases that may be of any night',
    [
      [
        '2025-04-28',
        'Le parquet recense une quinzaine de faits, du 13 au 21 avril. Il cite les prisons de Réau et de Nanterre, où des véhicules ont été incendiés ou des coups de feu tirés.\n\nÀ Toulon, la porte du centre pénitentiaire de La Farlède avait été la cible de tirs dans la nuit du 14 au 15 avril.',
        ['cp-sud-francilien-reau', 'cp-nanterre', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-15',
        'Gunmen sprayed a prison in Toulon with automatic weapon fire overnight, the government said on Tuesday.\n\nProsecutors said they would lead the inquiry. Their probe also covers cars set alight at the National School of Prison Administration in Agen.',
        ['cp-toulon-la-farlede 14 gunfire', 'enap-agen ?vehicle_arson'],
      ],
      [
        '2025-05-24',
        '[Photo] Firemen at Tarascon, where three vehicles were torched in the prison car park in the early hours of April 16\n\nPrisons in Toulon and Valence were both targeted in one night in mid-April.',
        ['cd-tarascon 15 vehicle_arson', 'cp-toulon-la-farlede', 'cp-valence'],
      ],
    ],
  ],
  [
    'parts of a prison, fireworks found, and what was heard of a fair',
    [
      [
        '2025-04-15',
        'Au centre pénitentiaire d’Aix-Luynes, deux véhicules ont brûlé dans la nuit de lundi à mardi et la porte de la base des extractions judiciaires a été incendiée.',
        ['cp-aix-luynes 14 building_arson+vehicle_arson'],
      ],
      [
        '2025-04-24',
        'Dans la nuit de mercredi à jeudi, des agents en service à Aix-Luynes ont signalé des tirs en direction des bâtiments. Le bruit venait d’un parking proche. Sur place, les policiers ont retrouvé des restes de mortiers d’artifice.',
        ['cp-aix-luynes 23 explosive'],
      ],
      [
        '2025-06-26',
        'Dans la nuit du 13 au 14 avril, une voiture a brûlé devant la prison de Réau. Le 8 mai, le tir d’un mortier d’artifice a bien été entendu près de la prison de Meaux, mais il provenait d’une fête.',
        ['cp-sud-francilien-reau 13 vehicle_arson'],
      ],
      [
        '2025-06-26',
        'Dans la nuit du 13 au 14 avril, une voiture a brûlé devant le centre pénitentiaire de Réau. Des faits similaires avaient été commis au même moment à Agen, à l’école des surveillants.',
        ['cp-sud-francilien-reau 13 vehicle_arson', 'enap-agen 13'],
      ],
      [
        '2025-05-07',
        '”We take thousands of phones from inmates,” said one officer at Fleury-Mérogis prison. ”They throw them over the wall the next night.”',
        [],
      ],
    ],
  ],
]);
