import { describe, expect, it } from 'vitest';
import { incidentTitle } from '@/lib/domain/incident-title';
import type { MethodCode } from '@/lib/domain/method';
import type { Site, SiteKind } from '@/lib/domain/site';

function titled(kind: SiteKind, shortName: string, methods: MethodCode[]) {
  const site = { kind, shortName: { en: shortName, fr: shortName }, departmentCode: '77' } as Site;
  return [incidentTitle({ site, methods }, 'en'), incidentTitle({ site, methods }, 'fr')];
}

describe('the headline of an incident', () => {
  it('says what happened where', () => {
    expect(titled('centre_penitentiaire', 'Nanterre', ['gunfire'])).toEqual([
      'Gunfire at the prison of Nanterre',
      'Nanterre\u00a0: tirs',
    ]);
  });

  it('joins several methods', () => {
    expect(titled('maison_arret', 'Nîmes', ['vehicle_arson', 'graffiti'])).toEqual([
      'Vehicle arson and graffiti at the prison of Nîmes',
      'Nîmes\u00a0: incendie de véhicules et graffitis',
    ]);
  });

  it('says that no method is given', () => {
    expect(titled('maison_arret', 'Nîmes', [])).toEqual([
      'Attack at the prison of Nîmes, method not specified',
      'Nîmes\u00a0: attaque, mode opératoire non précisé',
    ]);
  });

  it('names a home by its kind and département only', () => {
    expect(titled('residential_building', 'unused', ['building_arson'])).toEqual([
      'Building arson at an apartment building, Seine-et-Marne',
      'Immeuble d’habitation (Seine-et-Marne)\u00a0: incendie de bâtiment',
    ]);
  });
});
