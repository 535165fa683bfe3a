import { describeTold } from '../../support/describe-told';

describeTold([
  [
    'what was heard, and turned out to be something else',
    [
      [
        '2025-04-21',
        'Nanterre: ”gunshots” were fireworks, say prosecutors\n\nPeople living near Nanterre prison rang the emergency services on Sunday night to report bursts of automatic fire. What they had heard were firework mortars, the prosecutor’s office said on Monday.\n\nAbout ten rockets were launched at the outer wall of the prison shortly before midnight by a group of youths.',
        ['cp-nanterre 20 explosive'],
      ],
      [
        '2025-04-22',
        'Des mortiers d’artifice, et non des rafales, contre la prison de Vezin\n\nLundi soir, vers 23 heures, des surveillants du centre pénitentiaire de Rennes-Vezin ont cru entendre des rafales. Il s’agissait de mortiers d’artifice tirés sur la façade depuis un chemin. « Aucune arme à feu n’a été utilisée », insiste-t-elle.',
        ['cp-rennes-vezin 21 explosive'],
      ],
      [
        '2025-04-19',
        'One car was burned outside the prison of La Talaudière overnight Thursday to Friday, the prosecutor said.\n\nOur earlier report said that shots had been fired at the building. That was wrong. The bangs that neighbours heard were the tyres of the car bursting in the heat.',
        ['cp-saint-etienne-la-talaudiere 17 vehicle_arson'],
      ],
      [
        '2025-04-20',
        'Amiens : les impacts sur la maison d’arrêt ne sont pas des balles\n\nLe parquet d’Amiens est revenu dimanche sur sa première version. Les traces relevées sur le poste d’entrée de la maison d’arrêt n’ont pas été causées par une arme à feu, contrairement à ce qu’il avait annoncé la veille.\n\nCe sont des pierres qui ont brisé quatre vitres dans la nuit de vendredi à samedi, a-t-il expliqué.',
        ['ma-amiens 18 vandalism'],
      ],
    ],
  ],
  [
    'what people fear or remember, said beside what was done',
    [
      [
        '2025-04-23',
        'Six cars belonging to staff had their tyres slashed on Monday night outside the prison in Arles. “Today it’s a knife. Tomorrow they will burn our cars with us inside, or wait for us with rifles,” said a man of the union FO.',
        ['mc-arles 21 vandalism+?gunfire'],
      ],
      [
        '2025-04-29',
        'Une voiture a été détruite par un incendie dans la nuit de dimanche à lundi devant la maison d’arrêt de Douai. « Une grenade par-dessus le mur, ou des tirs à l’heure de la relève, voilà ce que nous craignons maintenant », confie un homme du syndicat UFAP-Unsa.',
        ['ma-douai 27 vehicle_arson+?explosive+?gunfire'],
      ],
      [
        '2025-05-14',
        'Une minute de silence a été observée mercredi, un an après l’attaque du fourgon pénitentiaire au péage d’Incarville (Eure). À la maison d’arrêt d’Évreux, une plaque a été dévoilée. « Nous n’oublierons ni les tirs ni la voiture-bélier en flammes », a dit la directrice.',
        [],
      ],
    ],
  ],
  [
    'gunmen, a bottle that did not take, a door and a neighbouring town',
    [
      [
        '2025-04-15',
        'À Toulon-La Farlède (Var), la porte de l’établissement a été prise pour cible dans la nuit de lundi à mardi vers 0h40 par un ou plusieurs tireurs armés d’une kalachnikov.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-15',
        'À Marseille, devant les Baumettes, lundi soir, une bouteille remplie d’un liquide inflammable a été lancée contre un fourgon de l’administration, sans que celui-ci prenne feu.',
        ['cp-marseille-baumettes 14 arson_attempt'],
      ],
      [
        '2025-05-02',
        'A fire was set to the door of a flat block in the département of Isère, where an officer of Grenoble-Varces lives, on the evening of 19 April.',
        ['residential_building: Isère 19 building_arson'],
      ],
      [
        '2025-04-16',
        'Outside the prison of Nîmes a car burned on Monday night. At Villepinte, cars went up in flames that night before the prison too, and likewise at Nanterre.',
        ['ma-nimes 14 vehicle_arson', 'cp-villepinte 14 vehicle_arson', 'cp-nanterre 14 vehicle_arson'],
      ],
    ],
  ],
  [
    'guards threatened or beaten',
    [
      [
        '2025-04-16',
        'A prison officer in Nancy was threatened on his own doorstep on Tuesday night.',
        ['private_home: null 15 threat'],
      ],
      [
        '2025-04-25',
        'Dans la nuit de jeudi à vendredi, à Muret, une matonne se fait attaquer à sa porte. Deux individus cagoulés l’attrapent et lui donnent des coups dans le dos.',
        ['private_home: null 24 assault'],
      ],
      [
        '2025-04-22',
        'À Fresnes (Val-de-Marne), un agent a subi des intimidations lundi soir à la sortie de la maison d’arrêt.',
        ['cp-fresnes 21 threat'],
      ],
    ],
  ],
  [
    'what was told again, found, and taken back of another',
    [
      [
        '2025-04-19',
        'A channel has posted a film of burning cars that it says was shot at the national prison academy in Agen, in the night of Thursday to Friday. The prosecutor confirmed that a fire had broken out on the academy’s car park that night and that at least five cars were destroyed.',
        ['enap-agen 17 vehicle_arson'],
      ],
      [
        '2025-05-06',
        'A fire that destroyed an officer’s car on Sunday night outside Bourges prison was caused by an electrical fault and not by an attack. Several websites reported that shots had been heard. They had not, the prosecutor, Anne-Lise Fabre, said: ”Nobody fired at this prison and nobody set fire to anything.”',
        [],
      ],
      [
        '2025-04-17',
        'Le dernier en date est la maison d’arrêt de Rouen, attaquée dans la nuit de mercredi à jeudi. Le ministère n’a pas précisé de quelle façon.\n\nQuelque 25 véhicules ont brûlé au total et 60 enquêteurs sont mobilisés.',
        ['ma-rouen 16'],
      ],
      [
        '2025-04-28',
        'Attackers tried to set fire to the prisons of Bayonne and Pau on Sunday night, succeeding in the second.\n\nIn Bayonne, a bottle filled with petrol was thrown at the wooden door of the remand prison but went out before the flames could take hold.\n\nAn hour later, in Pau, the reception building for visiting families was set alight. The fire spread to the roof.',
        ['ma-bayonne 27 arson_attempt', 'ma-pau 27 building_arson'],
      ],
      [
        '2025-04-30',
        'Une enveloppe contenant deux balles et une lettre de menaces visant le directeur de la maison d’arrêt de Rodez a été déposée mardi soir dans la boîte aux lettres de l’établissement.',
        ['ma-rodez 29 threat'],
      ],
      [
        '2025-04-25',
        'Reports that gunmen had opened fire on the prison of Metz on Thursday night are false. What did happen is that the words ”DDPF” were painted in black on the outer wall of the jail during the night. A video said to show tracer bullets over the prison was filmed in another country in 2022.',
        ['cp-metz 24 graffiti'],
      ],
      [
        '2025-04-19',
        'The channel claimed to have attacked the prisons of Béziers and Perpignan. At Béziers prison, a shed was burned down in the night of Thursday to Friday. At Perpignan ”there was no fire, no damage, not even a call”.',
        ['cp-beziers 17 building_arson'],
      ],
      [
        '2025-05-20',
        'Bourg-en-Bresse : l’incendie du parking de la prison était accidentel\n\nLe parquet a écarté lundi toute piste volontaire dans l’incendie qui a détruit, samedi soir, deux voitures sur le parking du centre pénitentiaire. La procureure est agacée des conclusions qu’en avaient tirées certains.',
        [],
      ],
      [
        '2025-04-16',
        'The attack on the prison of Agen was carried out on Monday night. Cars were burned.',
        ['ma-agen 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'A van was burned outside Nîmes prison on Monday night, but it was not in use.',
        ['ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-05-07',
        'Il est soupçonné d’avoir organisé l’attaque de la prison de Toulon dans la nuit du 14 au 15 avril. Des tirs avaient visé la porte.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-16',
        'Police are searching for two men who used petrol to torch cars outside Tarascon prison on Monday night.',
        ['cd-tarascon 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Des hommes ont fait feu lundi soir sur la maison d’arrêt de Gap qui date de 1905.',
        ['ma-gap 14 gunfire'],
      ],
      [
        '2025-04-16',
        'A man started several fires on Monday night outside Agen prison: three cars burned.',
        ['ma-agen 14 vehicle_arson'],
      ],
      [
        '2025-05-17',
        'La prison d’Agen a été visée par des tirs entre la nuit de lundi à mardi et celle de mercredi à jeudi.',
        ['ma-agen 2025-05-12/2025-05-13/2025-05-14 gunfire'],
      ],
      [
        '2025-05-17',
        'Des tirs ont visé la prison d’Agen lundi soir et, mardi soir, la tension restait vive.',
        ['ma-agen 2025-05-12 gunfire'],
      ],
      [
        '2025-04-16',
        'Shots Fired in Toulon\n\nShots were fired at the prison on Monday night.',
        ['cp-toulon-la-farlede 14 gunfire'],
      ],
      [
        '2025-04-16',
        'Residents of the town heard shots near the prison of Nîmes on Monday night. Its gate was hit by ten bullets.',
        ['ma-nimes 14 gunfire'],
      ],
      [
        '2025-04-16',
        'Lundi soir, deux hommes cagoulés ont incendié une voiture à Agen, devant la prison.',
        ['ma-agen 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Lundi soir, un feu a pris devant la prison d’Agen et les pompiers l’ont éteint avant qu’il n’atteigne la prison. Deux voitures ont brûlé.',
        ['ma-agen 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Une surveillante s’est fait agresser lundi soir en sortant de la prison d’Agen.',
        ['ma-agen 14 assault'],
      ],
    ],
  ],
  [
    'what was said not to be, and of which the text does not take back the deed',
    [
      [
        '2025-04-16',
        'Lundi soir, au total, trois voitures ont brûlé sur le parking de la prison de Nîmes.',
        ['ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'On Monday night a car was set on fire at Nîmes prison, but it did not at first alarm anyone.',
        ['ma-nimes 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'Lundi soir, des tirs ont visé la prison de Nîmes. Personne n’a jamais attaqué la prison de cette façon, dit un agent.',
        ['ma-nimes 14 gunfire'],
      ],
      [
        '2025-04-16',
        'On Monday night shots were fired at Nîmes prison. Staff said they were not hurt.',
        ['ma-nimes 14 gunfire'],
      ],
      [
        '2025-04-16',
        'On Monday night the car of a guard was burned outside his home. He said it was not insured.',
        ['private_home: null 14 vehicle_arson'],
      ],
      [
        '2025-04-16',
        'On Monday night shots were fired at Nîmes prison. It was not, said the prosecutor, an isolated act.',
        ['ma-nimes 14 gunfire'],
      ],
      [
        '2025-04-16',
        'Police are studying videos of the night Nîmes prison was shot at, on Monday night.',
        ['ma-nimes 14 gunfire'],
      ],
      [
        '2025-04-16',
        'A man on the back of a scooter fires at the gate of Nîmes prison on Monday night.',
        ['ma-nimes 14 gunfire'],
      ],
      ['2025-04-16', 'Within the hour on Monday night they struck Nîmes prison.', ['ma-nimes 14']],
      [
        '2025-04-16',
        'Shots were fired at Agen prison on Monday night, the paper wrote. They were not, the prosecutor said.',
        [],
      ],
      ['2025-04-16', 'The homes of officers in Marseille and Toulon were tagged on Monday night.', []],
      [
        '2025-04-16',
        'A man started several fires on Monday night outside Agen prison: three cars burned.',
        ['ma-agen 14 vehicle_arson'],
      ],
    ],
  ],
]);
