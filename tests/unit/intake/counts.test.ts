import { describe, expect, it } from 'vitest';
import { foldInPlace } from '@/lib/intake/fold-in-place';
import { findCounts } from '@/lib/intake/read/find-counts';

/** The counts of the last sentence of a text, in short: what is counted, how, from and to. */
function counts(text: string) {
  const start = text.includes('| ') ? text.indexOf('| ') + 2 : 0;
  const folded = foldInPlace(text.replace('|', ' '));
  return findCounts(folded, { start, end: text.length }).map(
    ({ of, quantity: { qualifier, min, max } }) =>
      `${of} ${qualifier} ${min}${max === min ? '' : `-${max ?? ''}`}`,
  );
}

describe('numbers of vehicles', () => {
  it.each([
    ['Two vans and a camper were burned.', 'vehicles exactly 3'],
    ['At least nine cars were torched.', 'vehicles at_least 9-'],
    ['They poured petrol over two cars.', 'vehicles exactly 2'],
    ['Une douzaine de véhicules ont brûlé.', 'vehicles about 12'],
    ['Une voiture et deux scooters ont brûlé.', 'vehicles exactly 3'],
    ['Douze voitures, au bas mot, ont brûlé.', 'vehicles at_least 12-'],
    ['A car burned at Melun. | Two more were set alight at Poissy.', 'vehicles_burned exactly 2'],
    ['They reached a row of cars. | Five burned.', 'vehicles_burned exactly 5'],
    ['Cars were hit at the school. | Seven, according to the mayor.', 'vehicles_burned exactly 7'],
    ['Someone burned a car.', 'vehicles exactly 1'],
    ['Des voitures étaient visées. | Trois ont été détruites.', 'vehicles_burned exactly 3'],
    ['The private cars of two guards were burned.', 'vehicles exactly 2'],
    ['A pair of mopeds was burned.', 'vehicles exactly 2'],
    ['His car was among three that were set ablaze.', 'vehicles exactly 3'],
    ['His car was one of five set on fire.', 'vehicles exactly 5'],
    ['Il s’agit de l’incendie d’au moins quatre voitures.', 'vehicles at_least 4-'],
    ['Sa voiture est l’une des trois incendiées.', 'vehicles exactly 3'],
    ['La Clio d’une surveillante a brûlé.', 'vehicles exactly 1'],
    ['Two cars burned at Melun. | Shots hit Metz and several more at Poissy.', 'vehicles_burned several 2-'],
    ['Vingt-deux voitures ont brûlé.', 'vehicles exactly 22'],
    ['Trois voitures, une moto et un scooter ont brûlé.', 'vehicles exactly 5'],
    ['Un fourgon cellulaire et une voiture banalisée ont brûlé.', 'vehicles exactly 2'],
    ['La Clio d’un agent a brûlé, avec deux autres véhicules.', 'vehicles exactly 3'],
    ['Two vans and a third owned by a firm were gutted.', 'vehicles exactly 3'],
    ['One car burned and the paint of two others blistered.', 'vehicles_damaged exactly 2'],
    ['Sept voitures ont brûlé. | Une huitième a été roussie.', 'vehicles_damaged exactly 1'],
    ['The fire took three cars and damaged a fourth.', 'vehicles_damaged exactly 1'],
    ['Le bilan passe de deux à six voitures.', 'vehicles exactly 6'],
    ['The toll rose from two to four cars.', 'vehicles exactly 4'],
    ['Deux voitures ont brûlé à Laon, une à Metz.', 'vehicles_burned exactly 1'],
    ['A pair of burned-out motorcycles was found.', 'vehicles exactly 2'],
    ['The blast slightly wounded one officer.', 'injured exactly 1'],
    ['Two guards ran out; one has a broken finger.', 'injured exactly 1'],
    ['Légèrement intoxiqué, il a été conduit à l’hôpital.', 'injured exactly 1'],
    ['Trois habitants, incommodés, ont été hospitalisés.', 'injured exactly 3'],
    ['Both were injured.', 'injured exactly 2'],
    ['A warder who ran to the gate burned his hand.', 'injured exactly 1'],
    ['He is in hospital with a broken arm.', 'injured exactly 1'],
    ['Un surveillant s’est brûlé.', 'injured exactly 1'],
    ['Ce ne sont pas trois mais cinq voitures qui ont brûlé.', 'vehicles exactly 5'],
    ['A ricochet wounded a colleague in the arm.', 'injured exactly 1'],
    ['The officer’s nose was broken.', 'injured exactly 1'],
    ['The gate was hit at least five times by gunfire.', 'bullet_impacts at_least 5-'],
    ['Shots were fired at the gate, hitting it at least five times.', 'bullet_impacts at_least 5-'],
    ['Des tirs ont visé la porte, la touchant au moins cinq fois.', 'bullet_impacts at_least 5-'],
    ['La porte a été touchée cinq fois par des tirs.', 'bullet_impacts exactly 5'],
    ['The mayor says “five or six” marks are visible in the gate.', 'bullet_impacts between 5-6'],
    ['They poured fuel over cars and set three of them alight.', 'vehicles_burned exactly 3'],
    [
      'An earlier post said five cars had burned. | The prefecture now puts the number at three.',
      'vehicles_burned exactly 3',
    ],
    ['Two cars stood there. | A third was scorched.', 'vehicles_damaged exactly 1'],
    ['Deux berlines ont pris feu. | Une troisième, noircie, reste garée.', 'vehicles_damaged exactly 1'],
  ])('%s → %s', (text, count) => {
    expect(counts(text)).toContain(count);
  });

  it.each([
    'The gunmen fled in a stolen car.',
    'A burnt-out motorbike was found in a wood.',
    'Il est reparti sur une moto.',
    'A guard was unlocking a car.',
  ])('%s → none: it is no target', (text) => {
    expect(counts(text).filter((count) => count.startsWith('vehicles'))).toEqual([]);
  });
});

describe('the part of staff', () => {
  it.each([
    ['Four vehicles, two of them belonging to officers, were lost.', 'staff_vehicles_burned exactly 2'],
    ['Three belonged to guards, the rest to visitors.', 'staff_vehicles_burned exactly 3'],
    ['Deux étaient celles de surveillants.', 'staff_vehicles_burned exactly 2'],
    ['Two vehicles, one of them hers, were lost.', 'staff_vehicles_burned exactly 1'],
    ['Trois véhicules ont brûlé, dont le sien.', 'staff_vehicles_burned exactly 1'],
    ['A guard’s van and a visitor’s car burned.', 'staff_vehicles_burned exactly 1'],
    ['Four were the property of officers.', 'staff_vehicles_burned exactly 4'],
    ['Une seule appartiendrait à un agent.', 'staff_vehicles_burned exactly 1'],
    ['Quatre de ces véhicules appartenaient à des agents.', 'staff_vehicles_burned exactly 4'],
    [
      'L’une des deux appartenait à une surveillante, l’autre à un voisin.',
      'staff_vehicles_burned exactly 1',
    ],
    [
      'One belonged to a guard; the owner of the other is not yet known.',
      'staff_vehicles_burned at_least 1-',
    ],
  ])('%s → %s', (text, count) => {
    expect(counts(text)).toContain(count);
  });
});

describe('marks, fires and people', () => {
  it.each([
    ['Some twenty cartridge marks scar the door.', 'bullet_impacts about 20'],
    ['Five impacts were found in the wall and one in the door.', 'bullet_impacts exactly 6'],
    ['Une vingtaine de traces de balles constellent le mur.', 'bullet_impacts about 20'],
    ['Il y a eu deux mises à feu au minimum.', 'ignition_points at_least 2-'],
    ['She saw three separate fires.', 'ignition_points exactly 3'],
    ['Two hooded figures ran by while a third filmed.', 'persons_seen exactly 3'],
    ['Une personne vêtue de noir a été aperçue.', 'persons_seen exactly 1'],
    ['Deux individus ont escaladé la clôture au pied d’un bâtiment d’hébergement.', 'persons_seen exactly 2'],
    ['Two masked riders sped off.', 'persons_seen exactly 2'],
    ['Dix-huit impacts ont été relevés.', 'bullet_impacts exactly 18'],
    ['Les deux occupants d’un scooter ont fui.', 'persons_seen exactly 2'],
    ['Les auteurs, venus à pied, seraient trois.', 'persons_seen exactly 3'],
    ['Shots were fired, four of them hitting the glass.', 'bullet_impacts exactly 4'],
    ['Trois balles dans un volet, une quatrième dans la porte.', 'bullet_impacts exactly 4'],
    ['Quatre ogives ont été extraites du mur.', 'bullet_impacts exactly 4'],
    ['The fire took hold in two separate spots.', 'ignition_points exactly 2'],
    ['One man came on a scooter.', 'persons_seen exactly 1'],
    ['Two officers suffered hearing damage.', 'injured exactly 2'],
    ['He suffered a broken arm.', 'injured exactly 1'],
    ['La grenade a explosé, blessant légèrement un surveillant.', 'injured exactly 1'],
    ['A guard was treated for smoke inhalation.', 'injured exactly 1'],
    ['Nobody was hurt.', 'injured exactly 0'],
    ['On ne déplore aucun blessé.', 'injured exactly 0'],
  ])('%s → %s', (text, count) => {
    expect(counts(text)).toContain(count);
  });

  it.each([
    ['Douze personnes ont été interrogées.', 'persons_seen'],
    ['L’établissement accueille une cinquantaine de jeunes.', 'persons_seen'],
    ['They fired six rounds.', 'bullet_impacts'],
    ['Une dizaine de balles ont été tirées.', 'bullet_impacts'],
    ['La prison a été touchée deux fois en trois jours.', 'bullet_impacts'],
    ['The service follows 1,100 people.', 'persons_seen'],
    ['Three men stand accused of the fire.', 'persons_seen'],
    ['Ils étaient six à monter la garde.', 'persons_seen'],
    ['Three inmates were treated for smoke inhalation.', 'injured'],
    ['Last week, 21 people suspected of taking part were put under formal investigation.', 'persons_seen'],
    ['Une vingtaine de personnes ont passé le reste de la nuit dans un gymnase.', 'persons_seen'],
    ['Four teenagers held in that wing were moved.', 'persons_seen'],
    ['Faudra-t-il un mort pour que l’administration réagisse ?', 'killed'],
    ['The fire spread from car to car.', 'vehicles'],
    ['Dans la nuit du 13 au 14 avec des voitures.', 'vehicles'],
    ['On 28 April the cars of staff were set on fire.', 'vehicles'],
    ['It came two nights after cars were burned.', 'vehicles'],
    ['On est passés à côté d’un drame, douze personnes dormaient là.', 'persons_seen'],
  ])('%s → no %s', (text, of) => {
    expect(counts(text).filter((count) => count.startsWith(of))).toEqual([]);
  });
});
