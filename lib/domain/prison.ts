import type { SiteKind } from './site';

/** Kinds of site where people are held; schools, offices, pre-release units and homes are not. */
const PRISON_KINDS: readonly SiteKind[] = [
  'maison_arret',
  'centre_penitentiaire',
  'centre_detention',
  'maison_centrale',
  'centre_semi_liberte',
  'etablissement_mineurs',
  'hopital_penitentiaire',
];

/** Whether a headline would call it a prison. */
export function isPrison(kind: SiteKind): boolean {
  return PRISON_KINDS.includes(kind);
}
