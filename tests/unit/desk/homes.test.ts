import { describe, expect, it } from 'vitest';
import { findHomeLeaks, type LeakKind, protectHome } from '@/lib/domain/homes';
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
  ])('holds nothing to hide in %j', (text) => {
    expect(find(text)).toEqual([]);
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
    expect(blockers[0]?.leaks?.map(({ kind }) => kind)).toEqual(['street', 'street', 'commune']);
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
