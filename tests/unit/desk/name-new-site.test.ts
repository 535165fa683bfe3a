import { expect, it } from 'vitest';
import type { DraftForm } from '@/lib/domain/form-shape';
import { nameNewSite } from '@/lib/domain/name-new-site';

type Made = NonNullable<DraftForm['site']['new']>;
const made = (given: Partial<Made>) => ({ name: null, kind: null, departmentCode: null, ...given }) as Made;

it('names a home by its kind and département, whatever name was typed', () => {
  const home = made({ kind: 'private_home', departmentCode: '13', name: 'House of somebody' });
  expect(nameNewSite(home)).toEqual({
    en: 'Staff home, Bouches-du-Rhône',
    fr: 'Domicile d’un agent, Bouches-du-Rhône',
  });
});

it('names other new places by their name, else by what is filled in', () => {
  expect(nameNewSite(made({ name: 'Depot of Gap', kind: 'other' as Made['kind'] }))?.en).toBe('Depot of Gap');
  expect(nameNewSite(made({ kind: 'residential_building' }))?.en).toBe('Apartment building');
  expect(nameNewSite(made({}))).toBeNull();
  expect(nameNewSite(null)).toBeNull();
});
