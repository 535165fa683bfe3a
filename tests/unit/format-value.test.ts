import { describe, expect, it } from 'vitest';
import { formatValue } from '@/lib/domain/format-value';

const names = {
  site: (slug: string) => ({ 'cp-nanterre': 'Nanterre', 'cp-aix-luynes': 'Aix-Luynes' })[slug] ?? slug,
};
const en = (field: Parameters<typeof formatValue>[0], value: unknown) =>
  formatValue(field, value, 'en', names);
const fr = (field: Parameters<typeof formatValue>[0], value: unknown) =>
  formatValue(field, value, 'fr', names);

const about520 = {
  from: '2025-04-16T05:20:00+02:00',
  to: '2025-04-16T05:20:00+02:00',
  precision: 'about',
};
const smallHours = {
  from: '2025-04-16T00:00:00+02:00',
  to: '2025-04-16T06:00:00+02:00',
  precision: 'part_of_night',
};

describe('values in words', () => {
  it('name sites by their short name, and by their slug when it is not known', () => {
    expect(en('site', 'cp-nanterre')).toBe('Nanterre');
    expect(en('site', 'cp-elsewhere')).toBe('cp-elsewhere');
  });

  it('say nights and Paris hours as people do', () => {
    expect(en('night', '2025-04-14')).toBe('night of 14–15 April 2025');
    expect(fr('night', '2025-04-14')).toBe('nuit du 14 au 15 avril 2025');
    expect(en('time', about520)).toBe('about 5.20 am');
    expect(fr('time', about520)).toBe('vers 5 h 20');
    expect(en('time', { ...about520, precision: 'exact' })).toBe('at 5.20 am');
    expect(en('time', smallHours)).toBe('between midnight and 6 am');
    expect(fr('time', smallHours)).toBe('entre minuit et 6 h');
  });

  it('say one method, a list of methods, and the lack of any', () => {
    expect(en('method', 'gunfire')).toBe('Gunfire');
    expect(en('method', ['vehicle_arson', 'gunfire'])).toBe('Vehicle arson and gunfire');
    expect(fr('set_methods', ['vehicle_arson', 'gunfire'])).toBe('Incendie de véhicules et tirs');
    expect(en('method', [])).toBe('Method not specified');
    expect(fr('method', [])).toBe('Mode opératoire non précisé');
  });

  it('say counts without their unit', () => {
    expect(en('vehicles_burned', { min: 3, max: 3, qualifier: 'exactly' })).toBe('3');
    expect(en('ignition_points', { min: 2, max: null, qualifier: 'at_least' })).toBe('at least 2');
    expect(fr('vehicles_burned', { min: 2, max: null, qualifier: 'several' })).toBe('plusieurs');
  });

  it('say traces, weapons and whose home it was, without a name', () => {
    expect(en('trace', [{ kind: 'tag', text: 'DDPF' }])).toBe('tag “DDPF”');
    expect(fr('weapon', 'kalashnikov_type')).toBe('Arme de type Kalachnikov');
    expect(en('victim', { role: 'prison_officer', worksAt: 'cp-aix-luynes' })).toBe(
      'a prison officer who works at Aix-Luynes',
    );
    expect(fr('victim', { role: 'union_representative', worksAt: null })).toBe('un représentant syndical');
  });

  it('say what is stated of the whole series', () => {
    const scope = { nights: ['2025-04-14'], siteKinds: [], namedSites: ['cp-nanterre', 'cp-aix-luynes'] };
    expect(en('total', { unit: 'sites', qualifier: 'at_least', value: 6, scope })).toBe(
      'at least 6 sites, night of 14–15 April 2025 (Nanterre and Aix-Luynes)',
    );
    expect(en('claim', false)).toBe('not claimed');
    expect(fr('responsible', 'organised_crime')).toBe('le crime organisé');
    expect(fr('location', { site: 'cp-nanterre', of: 'paris', direction: 'west' })).toBe(
      'Nanterre est à l’ouest de Paris',
    );
  });

  it('refuse a value that is not one of the field', () => {
    expect(() => en('vehicles_burned', 'three')).toThrow();
    expect(() => en('night', '2025-02-30')).toThrow();
  });
});
