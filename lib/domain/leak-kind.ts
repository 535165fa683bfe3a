import type { Localised } from './locale';

/** What may lead to a home (DESIGN §2.7). */
export const LEAK_KINDS = [
  { code: 'coordinates', label: { en: 'coordinates', fr: 'coordonnées' } },
  { code: 'plus_code', label: { en: 'plus code', fr: 'code Plus' } },
  { code: 'map_link', label: { en: 'link to a map', fr: 'lien vers une carte' } },
  { code: 'street', label: { en: 'street', fr: 'rue' } },
  { code: 'residence', label: { en: 'name of a residence', fr: 'nom de résidence' } },
  { code: 'unit', label: { en: 'number of a flat or floor', fr: 'numéro d’appartement ou d’étage' } },
  { code: 'postcode', label: { en: 'postcode', fr: 'code postal' } },
  { code: 'plate', label: { en: 'number plate', fr: 'plaque d’immatriculation' } },
  { code: 'phone', label: { en: 'telephone number', fr: 'numéro de téléphone' } },
  { code: 'email', label: { en: 'e-mail address', fr: 'adresse électronique' } },
  { code: 'commune', label: { en: 'name of a commune', fr: 'nom de commune' } },
  { code: 'place', label: { en: 'name of a place', fr: 'nom de lieu' } },
] as const satisfies readonly { code: string; label: Localised }[];
export type LeakKind = (typeof LEAK_KINDS)[number]['code'];
