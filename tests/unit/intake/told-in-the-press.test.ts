import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'a town between two others, and lists that say where their towns lie',
    [
      [
        '2025-04-16',
        'The vehicles at Tarascon, between Avignon and Arles, were set on fire at about 5.20am on Wednesday inside the staff car park of the prison.',
        ['cd-tarascon 15 vehicle_arson'],
      ],
      [
        '2025-04-15',
        'Three cars were burned at Villepinte prison on Monday night. Similar incidents were reported in Nanterre, west of Paris, and in Marseille, Nîmes and Aix-en-Provence, according to a newspaper.',
        [
          'cp-villepinte 14 vehicle_arson',
          'cp-nanterre 14',
          'cp-marseille-baumettes 14',
          'ma-nimes 14',
          'cp-aix-luynes 14',
        ],
      ],
      [
        '2025-04-15',
        'Le Parisien lists seven establishments that were attacked overnight: Toulon, Marseille, Valence and Nîmes, all in the south of the country, plus Villepinte and Nanterre on the outskirts of Paris.',
        [
          'cp-toulon-la-farlede 14',
          'cp-marseille-baumettes 14',
          'cp-valence 14',
          'ma-nimes 14',
          'cp-villepinte 14',
          'cp-nanterre 14',
        ],
      ],
      [
        '2025-04-15',
        'On Tuesday morning he had a war on his doorstep. The minister traveled to Toulon after the entrance of the local prison was shot up overnight, one in a series of attacks on at least six facilities.\n\nStaff cars were torched outside prisons in the Paris suburbs of Nanterre and Villepinte and in Valence.',
        [
          'cp-toulon-la-farlede 14 gunfire',
          'cp-nanterre 14 vehicle_arson',
          'cp-villepinte 14 vehicle_arson',
          'cp-valence 14 vehicle_arson',
        ],
      ],
      [
        '2025-04-22',
        'Between 9 pm on April 14 and 4 am on April 15, cars were set alight in the car parks of the prisons in Valence and Villepinte, and, in Nanterre, in front of a building where officers are housed.',
        ['cp-valence 14 vehicle_arson', 'cp-villepinte 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'prisons that a text only names as attacked',
    [
      [
        '2025-04-16',
        'Three cars burned at Tarascon prison early on Wednesday.\n\nOfficials have confirmed incidents at other locations since Sunday: a training school in Agen, and prisons in Réau, Nanterre and Nîmes.',
        ['cd-tarascon 15 vehicle_arson', 'enap-agen', 'cp-sud-francilien-reau', 'cp-nanterre', 'ma-nimes'],
      ],
      [
        '2025-04-22',
        'The attacks started on 13 April with cars torched outside the national training centre for prison staff at Agen. Jails in or near Toulon, Valence and Nîmes were among those that followed.',
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede', 'cp-valence', 'ma-nimes'],
      ],
      [
        '2025-04-15',
        'Lundi soir, des véhicules ont brûlé à la prison de Villepinte. L’établissement de Nîmes est lui aussi concerné.',
        ['cp-villepinte 14 vehicle_arson', 'ma-nimes 14'],
      ],
      [
        '2025-04-18',
        'It all began on Sunday night at Agen, at the academy where the country’s guards are trained, and at Réau, in the countryside south-east of Paris. Cars were set on fire at both.',
        ['enap-agen 13 vehicle_arson', 'cp-sud-francilien-reau 13 vehicle_arson'],
      ],
      [
        '2025-04-18',
        'Shots were fired at Toulon prison on Monday night. Prisons at Valence, Nîmes and Nanterre also found themselves with smouldering cars or fresh paint on their walls.',
        ['cp-toulon-la-farlede 14 gunfire', 'cp-valence 14', 'ma-nimes 14', 'cp-nanterre 14'],
      ],
    ],
  ],
  [
    'nights of feasts, of the day that the series began on, and of the one that is told of',
    [
      [
        '2025-04-22',
        'Two cars burned at the prison of Corbas on Easter night.',
        ['ma-lyon-corbas 20 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'The letters have appeared at most of the places hit since Sunday, when several cars were burned at the training academy for prison staff in Agen. The following night it was the turn of jails from the suburbs of Paris to the coast. At Toulon prison, the gate was raked with gunfire.',
        ['enap-agen 13 vehicle_arson', 'cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-22',
        'The file has been getting thicker since April 13. That evening, cars burst into flames below the windows of the students of the prison service school (ENAP) in Agen.',
        ['enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Dimanche 13 avril, sept voitures brûlent devant l’École nationale d’administration pénitentiaire, à Agen.\n\nLe lendemain soir, tout s’accélère. Lundi, il est 20 heures lorsque deux individus mettent le feu à l’automobile d’un employé de la maison d’arrêt de Nanterre.',
        ['enap-agen 13 vehicle_arson', 'cp-nanterre 14 vehicle_arson'],
      ],
      [
        '2025-04-22',
        'Un homme a vidé un chargeur sur un pavillon dans la nuit de dimanche à lundi. Les petits-enfants étaient partis samedi.\n\nLa même nuit, des véhicules ont brûlé sur le parking de la maison d’arrêt de Lyon-Corbas.',
        ['ma-lyon-corbas 20 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Prisons were attacked overnight. Three vehicles were set on fire at the prison in Tarascon. A second fire was discovered around midnight on Tuesday in the entrance of a residential building in Seine-et-Marne, where a prison employee has her flat.',
        ['cd-tarascon 15 vehicle_arson', 'residential_building: Seine-et-Marne 15 building_arson'],
      ],
      [
        '2025-04-16',
        'Three vehicles were damaged beyond repair in Monday night’s fire at Villepinte prison.',
        ['cp-villepinte 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'homes that a sentence tells of beside a prison',
    [
      [
        '2025-04-28',
        'Dans la nuit du 20 au 21 avril, des voitures avaient été incendiées sur un parking de la maison d’arrêt de Corbas, tandis que des tirs et des cocktails Molotov visaient des pavillons à Villefontaine (Isère).',
        ['ma-lyon-corbas 20 vehicle_arson', 'private_home: Isère 20 building_arson+gunfire'],
      ],
      [
        '2025-04-16',
        'Mercredi, vers 5h20, trois véhicules ont été incendiés à la prison de Tarascon (Bouches-du-Rhône). Dans le même département, la voiture d’un surveillant d’Aix-Luynes a brûlé durant la nuit devant son domicile.',
        ['cd-tarascon 15 vehicle_arson', 'private_home: Bouches-du-Rhône 15 vehicle_arson'],
      ],
      [
        '2025-05-03',
        'The violence began April 13, when cars burned in the parking lot of the prison service school in Agen. Over the following week, prosecutors say, vehicles were torched, the gate of a prison was shot at and staff members were hunted down where they live.',
        ['enap-agen 13 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Cars have been burned in the car park of a prison in southern France and a fire was lit in the building where a guard lives near Paris, in the third night running of attacks.\n\nA fire broke out overnight in the stairwell of a block of flats in Seine-et-Marne, home to a woman who works as a guard at Meaux-Chauconin prison.',
        ['residential_building: Seine-et-Marne 15 building_arson'],
      ],
    ],
  ],
  [
    'what was no attack of the series',
    [
      [
        '2025-04-22',
        'Close to the prison of Varces, in the Isère, three men were checked overnight in a car with a jerrycan of petrol on board. They were let go for lack of evidence.',
        [],
      ],
      [
        '2026-02-11',
        'Limoges : deux ans de prison pour l’incendie de deux voitures de surveillants\n\nLe tribunal correctionnel de Limoges a condamné mardi un homme à deux ans de prison, pour avoir mis le feu à deux voitures de surveillants devant la maison d’arrêt de la ville, en novembre 2023.',
        [],
      ],
      [
        '2025-04-15',
        'On Sunday night, around 1,000 students had to leave their rooms as a fire tore through a car park at the national school for prison staff in Agen.',
        ['enap-agen 13'],
      ],
    ],
  ],
  [
    'what was done at several places, or at a home that the sentence comes to',
    [
      [
        '2025-04-15',
        'Aix-Luynes et Valence ont également été la cible d’incendies de véhicules dans la nuit de lundi à mardi, a ajouté une source policière.',
        ['cp-aix-luynes 14 vehicle_arson', 'cp-valence 14 vehicle_arson'],
      ],
      [
        '2025-04-28',
        'Le parquet dit s’être saisi d’une quinzaine de faits. L’École nationale d’administration pénitentiaire d’Agen, puis Réau, Villepinte, Nanterre, ou encore Toulon : des voitures y ont été incendiées, des tags laissés, des coups de feu tirés selon les endroits.',
        ['cp-sud-francilien-reau', 'cp-villepinte', 'cp-nanterre', 'cp-toulon-la-farlede', 'enap-agen'],
      ],
      [
        '2025-04-16',
        'La prison de Toulon a essuyé des tirs dans la nuit de lundi à mardi. À Marseille, une voiture a été incendiée et une dizaine d’autres ont été barbouillées au pied d’une résidence où logent des fonctionnaires de la Justice.',
        ['cp-toulon-la-farlede 14 gunfire', 'residential_building: null 14 vehicle_arson'],
      ],
      [
        '2025-05-03',
        'Les enquêteurs ont rattaché au dossier l’incendie de trois voitures sur le parking du centre de détention de Tarascon, le 16 avril vers 5 heures, et l’attaque, dans la nuit du 20 au 21 avril, d’un pavillon, mitraillé puis incendié à la place de celui d’une surveillante.',
        ['cd-tarascon 15 vehicle_arson', 'private_home: null 20 building_arson+gunfire'],
      ],
    ],
  ],
  [
    'a night that a visit or the hour of a shift does not move',
    [
      [
        '2025-04-16',
        'Dans la nuit de lundi à mardi, une voiture s’est arrêtée devant la prison de Toulon et des tirs ont visé la porte.\n\nLe garde des Sceaux, venu mardi en fin d’après-midi, a promis des travaux.\n\nLa même nuit, à Luynes, deux voitures ont été brûlées sur le parking du centre pénitentiaire.',
        ['cp-toulon-la-farlede 14 gunfire', 'cp-aix-luynes 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Overnight from Tuesday to Wednesday, three cars were set on fire in the staff car park of Tarascon prison, which is fenced but has no guard after 10 p.m. The following night, shots were fired at a watchtower from a passing car.',
        ['cd-tarascon 15 vehicle_arson', 'cd-tarascon 16 gunfire'],
      ],
      [
        '2025-04-16',
        'Cars were set on fire at Tarascon prison very early on Wednesday.\n\nProsecutors on Tuesday took charge of a case that by then already covered the prisons of Nanterre, Valence and Toulon.\n\nFor the rest, the attacks came on the night of Monday to Tuesday.',
        ['cd-tarascon 15 vehicle_arson', 'cp-nanterre 14', 'cp-valence 14', 'cp-toulon-la-farlede 14'],
      ],
    ],
  ],
  [
    'a laboratory, a wing to come and a plan',
    [
      [
        '2025-04-15',
        'Shots were fired at the gate of Nîmes prison overnight Monday to Tuesday. Cartridge cases were gathered up and sent to a laboratory in Marseille.',
        ['ma-nimes 14 gunfire'],
      ],
      [
        '2025-04-15',
        'One source mentioned slogans found on cars; others pointed to anger at the planned isolation of 100 inmates in a high-security wing at Vendin-le-Vieil from the end of July, with Condé-sur-Sarthe to follow in the autumn.',
        [],
      ],
      [
        '2025-04-22',
        'Three teenagers were arrested on Monday in Perpignan as they prepared to set fire to guards’ cars outside the city’s prison, police said.',
        [],
      ],
      [
        '2025-04-28',
        'From the night of April 13 onwards at least ten prisons had been targeted. The homes of guards were also attacked, notably in Isère.',
        [],
      ],
    ],
  ],
  [
    'burned, or only marked',
    [
      [
        '2025-04-21',
        'In the night of 14 to 15 April, cars were burned in the car parks of jails in Réau, Nanterre and Valence, or marked with the letters DDPF.',
        ['cp-sud-francilien-reau 14', 'cp-nanterre 14', 'cp-valence 14'],
      ],
    ],
  ],
  [
    'what a reviewer found: a hat, an hour, a cause, a search and a wall freshly painted',
    [
      [
        '2025-04-17',
        'Since Monday night: two cars burned outside Nanterre prison, shots fired at Nîmes prison.',
        ['cp-nanterre 14 vehicle_arson', 'ma-nimes 14 gunfire'],
      ],
      [
        '2025-04-17',
        'Around 3 a.m. on Tuesday shots were fired at Nanterre prison. Around 3 a.m. the next day, two cars were burned outside the prison in Toulon.',
        ['cp-nanterre 14 gunfire', 'cp-toulon-la-farlede 15 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'The isolation of traffickers prompted gunfire at Nîmes prison on the night of Monday to Tuesday.',
        ['ma-nimes 14 gunfire'],
      ],
      [
        '2025-04-17',
        'Police arrested two men as they prepared to flee after cars were burned outside Nanterre prison on the night of Monday to Tuesday.',
        ['cp-nanterre 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Dans la nuit de lundi à mardi, un bonnet brûlé a été retrouvé devant la prison de Nanterre.',
        ['cp-nanterre 14'],
      ],
      [
        '2025-04-17',
        'On the night of Monday to Tuesday, cars were burned outside Nanterre prison. The prison in Nîmes has fresh paint on its walls after a renovation.',
        ['cp-nanterre 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Dans la nuit de lundi à mardi, des voitures ont été incendiées devant la prison de Nanterre. La surpopulation atteint 200 %. La maison d’arrêt de Nîmes est aussi concernée.',
        ['cp-nanterre 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'On the night of Monday to Tuesday, cars were burned outside the prisons of Nanterre and Nîmes, where staff were shaken or marked by years of violence.',
        ['cp-nanterre 14 vehicle_arson', 'ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-04-17',
        'Cars were burned outside Nanterre prison on the night of Monday to Tuesday. The other prisons were searched overnight from Tuesday to Wednesday.',
        ['cp-nanterre 14 vehicle_arson'],
      ],
    ],
  ],
]);
