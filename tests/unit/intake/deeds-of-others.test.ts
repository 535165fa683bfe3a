import { describe, expect, it } from 'vitest';
import { listTold } from '../../support/list-told';

const FR = 'Dans la nuit de mardi à mercredi, la maison d’arrêt de Niort a été attaquée.\n\n';
const EN = 'The prison in Niort was attacked in the night from Tuesday to Wednesday.\n\n';

describe('what others did, or what was only found', () => {
  it.each([
    `${FR}Lors de la perquisition de son appartement, les policiers ont découvert une kalachnikov et deux grenades.`,
    `${FR}Les perquisitions menées chez les suspects ont permis de saisir des armes, dont des cocktails Molotov.`,
    `${FR}Une arme de poing, des grenades et 12 000 euros ont été saisis.`,
    `${FR}Un homme déjà condamné pour des incendies de véhicules a été placé en garde à vue.`,
    `${FR}Son casier judiciaire porte onze mentions, notamment pour l’incendie d’un bâtiment.`,
    `${FR}Il avait été incarcéré pour l’incendie d’un pavillon.`,
    `${FR}Un policier a ouvert le feu sur le véhicule des fuyards.`,
    `${FR}Les policiers ont tiré deux balles en direction des fuyards.`,
    `${FR}Un détenu a tenté de poignarder un surveillant.`,
    `${FR}Un collègue avait été frappé par un détenu quelques jours plus tôt.`,
    `${FR}Le quartier a été le théâtre de plusieurs fusillades ces dernières semaines.`,
    `${FR}Le suspect aurait reçu 2 000 euros pour mettre le feu à une voiture.`,
    `${FR}Sur son téléphone, les enquêteurs ont retrouvé des vidéos de véhicules en flammes.`,
    `${FR}La thèse d’un engin explosif est écartée.`,
    `${FR}Dans une autre affaire, un homme a été blessé par balle dans le centre-ville.`,
    `${FR}L’arme avait déjà servi dans une fusillade.`,
    `${EN}The gun had already been used in a gangland shooting.`,
    `${EN}In one of their flats detectives found lighter fuel, gloves and a burnt jacket.`,
    `${EN}In a separate case, a man was shot in the leg in the old port.`,
    `${EN}A colleague once found a bullet in his letterbox.`,
    `${EN}During a search of his flat, officers found a rifle and two grenades.`,
    `${EN}Searches at the homes of the suspects turned up ammunition and a jerrycan of petrol.`,
    `${EN}A man with previous convictions for setting cars on fire was in custody.`,
    `${EN}The suspect was known to police for drug dealing, shootings and arson.`,
    `${EN}His criminal record lists eleven offences, including burning down a building.`,
    `${EN}He is serving ten years for a shooting in Bordeaux.`,
    `${EN}Police fired two shots at the fleeing car.`,
    `${EN}Unions recalled that a colleague had been punched by an inmate days before.`,
    `${EN}The area has seen several shootings in recent weeks.`,
    `${EN}Guards now check under their cars for bombs.`,
  ])('are no method of an attack: %j', (text) => expect(listTold(text)).toEqual(['ma-niort 15']));
});

describe('what was done to one of the staff', () => {
  it.each([
    [
      'Dans la nuit de mardi à mercredi, la porte du garage d’un gradé de la prison de Niort a été incendiée, dans une commune des Deux-Sèvres.',
      ['private_home: Deux-Sèvres 15 building_arson'],
    ],
    [
      'Le surveillant de la prison de Niort retrouve sa voiture brûlée devant chez lui\n\nUn surveillant de la prison de Niort a été la cible d’un incendie criminel dans la nuit de mardi à mercredi. Sa voiture, garée devant son domicile dans les Deux-Sèvres, a été détruite.',
      ['private_home: Deux-Sèvres 15 vehicle_arson'],
    ],
    [
      'The hedge in front of a prison officer’s house in the Gard was set on fire on Tuesday night. The flames were put out before they reached the house.',
      ['private_home: Gard 15 building_arson'],
    ],
  ])('was done where he lives: %j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what shares the words of another', () => {
  it.each([
    [
      'On Tuesday night, at Villepinte prison, three cars were burned; at Nanterre, five; and at Aix-Luynes two.',
      ['cp-villepinte 15 vehicle_arson', 'cp-nanterre 15 vehicle_arson', 'cp-aix-luynes 15 vehicle_arson'],
    ],
    ['Mardi soir, un appel a annoncé une bombe à la prison de Laon.', ['cp-laon 15 threat']],
    [
      'Un appel anonyme a annoncé mardi soir la présence d’une bombe à la prison de Laon.',
      ['cp-laon 15 threat'],
    ],
    ['Des tags ont été découverts mercredi matin sur un abribus, à deux pas de la prison de Laon.', []],
    [
      'Dans la nuit de mardi à mercredi, une voiture a brûlé devant la prison de Laon. Coups de feu contre la porte de la prison de Niort, même nuit.',
      ['cp-laon 15 vehicle_arson', 'ma-niort 15 gunfire'],
    ],
  ])('%j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what stands beside another place', () => {
  it.each([
    [
      'Unlike Tarascon prison, where three cars were set on fire on Tuesday night, the jail in Arles got off with a tag on its wall the same night.',
      ['cd-tarascon 15 vehicle_arson', 'mc-arles 15 graffiti'],
    ],
    [
      'Vingt personnes ont été interpellées après les attaques contre les prisons.\n\nCars were burned and a jail in Toulon was hit by gunfire on Tuesday night.',
      ['cp-toulon-la-farlede 15 gunfire'],
    ],
    [
      'Deux jours après les tirs contre la prison de Luynes, une voiture a été incendiée, mercredi soir, devant celle de Salon-de-Provence.',
      ['cd-salon-de-provence 16 vehicle_arson'],
    ],
    [
      'Si la prison de Toulon a essuyé des tirs dans la nuit de mardi à mercredi, celle de Valence a vu brûler des voitures.',
      ['cp-toulon-la-farlede 15 gunfire', 'cp-valence 15 vehicle_arson'],
    ],
    [
      'A guard who works at Fresnes prison found his car burned out on Wednesday morning in the Val-de-Marne.',
      [],
    ],
  ])('is told of its own place: %j', (text, told) => expect(listTold(text)).toEqual(told));
});

describe('what takes its turn', () => {
  it('is dated by what follows', () =>
    expect(
      listTold(
        'Après Aiton lundi soir, où une voiture avait brûlé devant la prison, c’est au tour de la maison d’arrêt de Bonneville d’être touchée, dans la nuit de mardi à mercredi : deux scooters ont été incendiés.',
      ),
    ).toEqual(['cp-aiton 14 vehicle_arson', 'ma-bonneville 15 vehicle_arson']));
});

describe('what lay there or was said on the telephone', () => {
  it.each([
    [`${FR}Un appel anonyme a annoncé la présence d’une bombe.`, 'threat'],
    [`${FR}Un correspondant anonyme a téléphoné pour dire qu’une bombe allait exploser.`, 'threat'],
    [`${FR}Une bouteille d’essence non allumée a été retrouvée près de l’entrée.`, 'arson_attempt'],
    [`${FR}De l’essence a été répandue devant la porte, sans être enflammée.`, 'arson_attempt'],
    [`${FR}Deux individus ont vidé un jerrican sur le capot d’une voiture.`, 'arson_attempt'],
    [`${FR}Des étuis ont été ramassés sur la chaussée.`, 'gunfire'],
    [`${FR}Un commando a arrosé l’entrée à la kalachnikov.`, 'gunfire'],
    [`${EN}Two men emptied a jerrycan over a car, then fled.`, 'arson_attempt'],
    [`${EN}A jerrycan of petrol was emptied over two cars but nothing was lit.`, 'arson_attempt'],
    [`${EN}A bottle filled with petrol was found intact under a van.`, 'arson_attempt'],
    [`${EN}Attackers emptied a jerrycan over a car and lit it.`, 'vehicle_arson'],
    [`${EN}Shell casings were picked up on the road in front of the entrance.`, 'gunfire'],
  ])('%j is %s', (text, method) => expect(listTold(text)).toEqual([`ma-niort 15 ${method}`]));
});
