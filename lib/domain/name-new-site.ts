import { departmentName } from './department';
import type { DraftForm } from './form-shape';
import type { Localised } from './locale';
import { isHome, siteKindLabel } from './site';

/** What a place is called that a draft does not name at all. */
export const UNNAMED_PLACE: Localised = { en: 'Place not named', fr: 'Lieu non nommé' };

/** What a draft calls a place that is in no table yet: homes by kind and département alone, others so where they have no name; or null. */
export function nameNewSite(made: DraftForm['site']['new']): Localised | null {
  if (!made) return null;
  const { name, kind, departmentCode } = made;
  if (name !== null && (kind === null || !isHome(kind))) return { en: name, fr: name };
  if (kind === null) return null;
  const { en, fr } = siteKindLabel(kind);
  const where = departmentCode === null ? [] : [departmentName(departmentCode)];
  return { en: [en, ...where].join(', '), fr: [fr, ...where].join(', ') };
}
