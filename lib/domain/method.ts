import type { Localised } from './locale';

/** How an incident was carried out. No method at all means "not specified" and is never guessed. */
export const METHODS = [
  {
    code: 'vehicle_arson',
    label: { en: 'Vehicle arson', fr: 'Incendie de véhicules' },
    definition: {
      en: 'One or more vehicles were set on fire.',
      fr: 'Un ou plusieurs véhicules ont été incendiés.',
    },
  },
  {
    code: 'building_arson',
    label: { en: 'Building arson', fr: 'Incendie de bâtiment' },
    definition: {
      en: 'A fire was set in or against a building.',
      fr: 'Un feu a été mis dans un bâtiment ou contre lui.',
    },
  },
  {
    code: 'arson_attempt',
    label: { en: 'Attempted arson', fr: 'Tentative d’incendie' },
    definition: { en: 'A fire was attempted and did not take.', fr: 'Un feu a été tenté sans prendre.' },
  },
  {
    code: 'gunfire',
    label: { en: 'Gunfire', fr: 'Tirs' },
    definition: {
      en: 'Shots were fired at people or property.',
      fr: 'Des coups de feu ont visé des personnes ou des biens.',
    },
  },
  {
    code: 'explosive',
    label: { en: 'Explosive', fr: 'Explosif' },
    definition: {
      en: 'An explosive device went off or was thrown.',
      fr: 'Un engin explosif a sauté ou a été lancé.',
    },
  },
  {
    code: 'graffiti',
    label: { en: 'Graffiti', fr: 'Graffitis' },
    definition: {
      en: 'Words or signs were painted as the act itself.',
      fr: 'Des mots ou signes ont été peints, et c’est l’acte même.',
    },
  },
  {
    code: 'vandalism',
    label: { en: 'Vandalism', fr: 'Dégradations' },
    definition: {
      en: 'Property was damaged without fire, shots or explosive.',
      fr: 'Des biens ont été dégradés sans feu, tir ni explosif.',
    },
  },
  {
    code: 'threat',
    label: { en: 'Threat', fr: 'Menace' },
    definition: {
      en: 'A threat was addressed to a site or to staff.',
      fr: 'Une menace a visé un site ou des agents.',
    },
  },
  {
    code: 'intrusion',
    label: { en: 'Intrusion', fr: 'Intrusion' },
    definition: {
      en: 'Someone entered closed grounds.',
      fr: 'Quelqu’un a pénétré dans une enceinte fermée.',
    },
  },
  {
    code: 'assault',
    label: { en: 'Assault', fr: 'Agression' },
    definition: { en: 'A person was attacked.', fr: 'Une personne a été agressée.' },
  },
  {
    code: 'other',
    label: { en: 'Other', fr: 'Autre' },
    definition: {
      en: 'A reported method that fits no other row.',
      fr: 'Un mode opératoire rapporté qui n’entre dans aucune autre ligne.',
    },
  },
] as const satisfies readonly { code: string; label: Localised; definition: Localised }[];

export type MethodCode = (typeof METHODS)[number]['code'];
export const METHOD_CODES = METHODS.map((method) => method.code) as [MethodCode, ...MethodCode[]];

/** What a filter or a legend calls the absence of a method. */
export const UNSPECIFIED = {
  code: 'unspecified',
  label: { en: 'Method not specified', fr: 'Mode opératoire non précisé' },
  definition: {
    en: 'The reports say that the site was attacked, not how.',
    fr: 'Les articles disent que le site a été attaqué, pas comment.',
  },
} as const;

export const METHOD_FILTERS = [...METHODS, UNSPECIFIED] as const;
export type MethodFilter = (typeof METHOD_FILTERS)[number]['code'];
export const METHOD_FILTER_CODES = METHOD_FILTERS.map((row) => row.code) as [MethodFilter, ...MethodFilter[]];

/** The label of a method or of "not specified". */
export function methodLabel(code: MethodFilter): Localised {
  return (METHOD_FILTERS.find((row) => row.code === code) ?? UNSPECIFIED).label;
}

/** What an incident with these methods answers to in filters and legends: its methods, or "not specified" when it has none. */
export function toMethodFilters(methods: readonly MethodCode[]): MethodFilter[] {
  return methods.length > 0 ? [...methods] : ['unspecified'];
}
