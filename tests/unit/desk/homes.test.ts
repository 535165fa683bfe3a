import { describe, expect, it } from 'vitest';
import { findHomeLeaks, protectHome } from '@/lib/domain/homes';
import type { LeakKind } from '@/lib/domain/leak-kind';
import { listBlockers } from '@/lib/domain/list-blockers';
import { toForm } from '@/lib/domain/to-form';
import { codedContext, heldIncidents } from '../../support/desk-context';
import { reauForm } from '../../support/incident-forms';

const communes = ['Réau', 'Aix-en-Provence', 'Le Havre', 'Nice', 'Tarascon', 'Paris'];
const find = (text: string, allowed: string[] = []) => findHomeLeaks(text, { communes, allowed });

const leaking: [LeakKind, string, string][] = [
  ['coordinates', 'seen at 43.29695, 5.38107 that night', '43.29695, 5.38107'],
  ['coordinates', 'seen at 43,29695 5,38107', '43,29695 5,38107'],
  ['coordinates', 'at 43°17′48″N', '43°17′48″N'],
  ['coordinates', 'GPS : 43', 'GPS : 43'],
  ['plus_code', 'near 8FM6F9QH+2X', '8FM6F9QH+2X'],
  ['plus_code', 'at ///table.chair.lamp', '///table.chair.lamp'],
  ['map_link', 'see maps.app.goo.gl/abc', 'maps.app.goo.gl/abc'],
  ['street', 'au 12 bis, rue des Lilas', '12 bis, rue'],
  ['street', 'dans la rue Victor-Hugo', 'rue Victor-Hugo'],
  ['street', 'avenue de la République', 'avenue de la République'],
  ['street', 'at 14 Mill Hill Road', '14 Mill Hill Road'],
  ['residence', 'à la résidence Les Mimosas', 'résidence Les'],
  ['residence', 'lotissement du Clos', 'lotissement du Clos'],
  ['residence', 'the bâtiment B', 'bâtiment B'],
  ['unit', 'appartement 23', 'appartement 23'],
  ['unit', 'au 3e étage', '3e étage'],
  ['postcode', 'in 13100', '13100'],
  ['plate', 'a car, AB-123-CD, burned', 'AB-123-CD'],
  ['plate', 'plate 1234 AB 13', '1234 AB 13'],
  ['phone', 'call 06 12 34 56 78', '06 12 34 56 78'],
  ['phone', 'call +33 6 12 34 56 78', '+33 6 12 34 56 78'],
  ['email', 'write to a.b@example.org', 'a.b@example.org'],
  ['commune', 'a house in Aix en Provence', 'Aix en Provence'],
  ['commune', 'une maison au Havre, Le Havre', 'Le Havre'],
  ['place', 'dans le quartier du Panier', 'quartier du Panier'],
  ['coordinates', 'vers 43.52, 5.44', '43.52, 5.44'],
  ['coordinates', '5,44 / 43,52', '5,44 / 43,52'],
  ['coordinates', 'à 43.529 environ', '43.529'],
  ['coordinates', 'N 43.5297 E 5.4474', '43.5297 E 5.4474'],
  ['coordinates', '４３.５２９７, ５.４４７４', '４３.５２９７, ５.４４７４'],
  ['coordinates', '4\u200b3.5297, 5.4474', '4\u200b3.5297, 5.4474'],
  ['coordinates', 'UTM 31T 700000 4800000', 'UTM 31'],
  ['coordinates', 'carte 31TFJ 1234 5678', '31TFJ 1234 5678'],
  ['plus_code', 'F9QH+2X', 'F9QH+2X'],
  ['plus_code', '///a.bb.cc', '///a.bb.cc'],
  ['map_link', 'https://www.google.com/maps/@43,5,17z', 'google.com/maps/@43,5,17z'],
  ['street', 'Avenue Jean Jaurès', 'Avenue Jean'],
  ['street', 'ALLÉE DES PINS', 'ALLÉE DES PINS'],
  ['street', 'rue des lilas', 'rue des lilas'],
  ['street', 'r\u200bue\u00a0des\u202fLilas', 'r\u200bue\u00a0des\u202fLilas'],
  ['street', 'Bd Gambetta', 'Bd Gambetta'],
  ['street', 'Av. Foch', 'Av. Foch'],
  ['street', 'chemin du moulin', 'chemin du moulin'],
  ['street', 'Place Bellecour', 'Place Bellecour'],
  ['street', 'Square des Tilleuls', 'Square des Tilleuls'],
  ['street', 'Villa Rose', 'Villa Rose'],
  ['street', 'Elm St.', 'Elm St'],
  ['street', 'at 10 Downing St', '10 Downing St'],
  ['street', 'au n° 12', 'n° 12'],
  ['street', 'au numéro 12 bis', 'numéro 12 bis'],
  ['street', 'au 12 de la même voie', 'au 12 de la'],
  ['residence', 'RÉSIDENCE LES PINS', 'RÉSIDENCE LES PINS'],
  ['residence', 'residence les pins', 'residence les pins'],
  ['residence', 'bât. C', 'bât. C'],
  ['residence', 'HLM des Fleurs', 'HLM des Fleurs'],
  ['unit', 'apt 4', 'apt 4'],
  ['unit', 'on the third floor', 'third floor'],
  ['unit', 'au troisième étage', 'troisième étage'],
  ['unit', 'code 1234', 'code 1234'],
  ['postcode', 'BP 123', 'BP 123'],
  ['plate', 'AB–123–CD', 'AB–123–CD'],
  ['plate', 'ＡＢ-123-ＣＤ', 'ＡＢ-123-ＣＤ'],
  ['plate', 'ab 123 cd', 'ab 123 cd'],
  ['phone', '06/12/34/56/78', '06/12/34/56/78'],
  ['phone', '06\u200912\u200934\u200956\u200978', '06\u200912\u200934\u200956\u200978'],
  ['phone', '0612345678', '0612345678'],
  ['place', 'Quartier Nord', 'Quartier Nord'],
  ['place', 'in the 15th arrondissement', '15th arrondissement'],
  ['place', 'parcelle AB 123', 'parcelle AB 123'],
  ['place', 'près de l’école Jules-Ferry', 'école Jules-Ferry'],
  ['place', 'next to Jules-Ferry school', 'Jules-Ferry school'],
];

describe('a text about a home', () => {
  it.each(leaking)('shows a leak of kind %s in %j', (kind, text, part) => {
    const leaks = find(text);
    expect(leaks.map((leak) => [leak.kind, text.slice(leak.start, leak.end)])).toContainEqual([
      kind,
      expect.stringContaining(part),
    ]);
  });

  it.each([
    'A car was burned outside the home of a prison officer. One report speaks of 3 cars.',
    'Un feu a pris dans le hall d’un immeuble où habite une agente ; 2 véhicules, 15 impacts.',
    'An officer who works at Tarascon prison.',
    'Un agent de la prison de Tarascon, en avril 2025.',
    'It was a nice evening, the cars stood in the place.',
    'at about 5.20 am on 16 April 2025, several cars, at least 2',
    'The letters DDPF were painted on a wall.',
    'Outside the residence of the officer, 3 shots; the tower was not hit.',
    'Devant la résidence de l’agent, au cours de la nuit ; une voie de fait, sur place.',
    'Entre 5 h 20 et 6 h 30, vers 5.20 ; 2,5 % ; 1,500 euros ; 15.04.2025.',
    'His second car, the first of two. The officer parked on the road, in a lane.',
    'La ville et la commune ne sont pas nommées ; une école est voisine, rue barrée.',
    'Number of cars: 3. La porte d’entrée, l’étage et le code pénal. No. Not so.',
  ])('holds nothing to hide in %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('shows the smallest village, where it stands as a name', () => {
    const villages = ['Vers', 'Rue', 'Force', 'Trifouilly-les-Oies', 'La Combe'];
    const named = (text: string) => findHomeLeaks(text, { communes: [], villages }).map((leak) => leak.text);
    expect(named('une maison à Vers')).toEqual(['Vers']);
    expect(named('Trifouilly-les-Oies')).toEqual(['Trifouilly-les-Oies']);
    expect(named('La Combe, la nuit')).toEqual(['La Combe']);
    expect(named('Vers minuit, un feu. Vers une heure, un autre.')).toEqual([]);
    expect(named('dit Force ouvrière')).toEqual([]);
  });

  it('may name the département, where that is also a commune', () => {
    expect(find('a building in Paris', ['Paris'])).toEqual([]);
    expect(find('a building in Paris')).toHaveLength(1);
  });

  it.each([
    '1 '.repeat(5000),
    'rue de la '.repeat(1000),
    'A'.repeat(10_000),
    '43.1, '.repeat(2000),
    '+33 '.repeat(2500),
    'Rue d’l’'.repeat(1200),
  ])('is read in no time, however it is made', (text) => {
    const start = performance.now();
    find(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('an incident at a home', () => {
  const held = heldIncidents.find(({ slug }) => slug === 'seine-et-marne-building-2025-04-15');

  it('is blocked where a text could lead there, with the stretch', () => {
    if (!held) throw new Error('no such incident');
    const form = toForm(held);
    const summary = { ...form.summary, en: 'A fire at 12 rue des Lilas, Réau.' };
    const blockers = listBlockers({ ...form, summary }, codedContext);
    expect(blockers.map(({ path, code }) => [path, code])).toEqual([['summary.en', 'home_detail']]);
    expect(blockers[0]?.leaks?.map(({ kind }) => kind)).toEqual(['street', 'commune']);
    expect(blockers[0]?.leaks?.map(({ text }) => text)).toEqual(['12 rue des Lilas', 'Réau']);
  });

  it('keeps no coordinate, commune or name when the kind of its site becomes a home', () => {
    const typed = {
      name: 'The yellow house',
      kind: 'private_home' as const,
      commune: 'Réau',
      inseeCode: '77384',
      departmentCode: '77' as const,
      lat: 48.6,
      lon: 2.5,
    };
    const site = { slug: null, new: typed };
    expect(protectHome(reauForm({ site })).site.new).toEqual({
      ...typed,
      name: null,
      commune: null,
      inseeCode: null,
      lat: null,
      lon: null,
    });
  });
});
