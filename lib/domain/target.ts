import { z } from 'zod';
import type { Locale, Localised } from './locale';
import { cleanText } from './text';

type Row = { code: string; label: Localised; broader?: string };

/** What was hit. `broader` names the row that a less precise report would use for the same thing. */
export const TARGETS = [
  { code: 'vehicles', label: { en: 'Vehicles', fr: 'Véhicules' } },
  { code: 'staff_vehicles', broader: 'vehicles', label: { en: 'Staff vehicles', fr: 'Véhicules d’agents' } },
  {
    code: 'administration_vehicles',
    broader: 'vehicles',
    label: { en: 'Vehicles of the administration', fr: 'Véhicules de l’administration' },
  },
  {
    code: 'contractor_vehicle',
    broader: 'vehicles',
    label: { en: 'Contractor’s vehicle', fr: 'Véhicule d’une entreprise prestataire' },
  },
  { code: 'private_car', broader: 'vehicles', label: { en: 'Private car', fr: 'Voiture particulière' } },
  { code: 'car_park', label: { en: 'Car park', fr: 'Parking' } },
  {
    code: 'staff_car_park',
    broader: 'car_park',
    label: { en: 'Staff car park', fr: 'Parking du personnel' },
  },
  { code: 'gate', label: { en: 'Prison gate', fr: 'Porte de la prison' } },
  { code: 'building', label: { en: 'Building', fr: 'Bâtiment' } },
  {
    code: 'building_door',
    broader: 'building',
    label: { en: 'Door of a building', fr: 'Porte d’un immeuble' },
  },
  { code: 'entrance_hall', broader: 'building', label: { en: 'Entrance hall', fr: 'Hall d’entrée' } },
] as const satisfies readonly Row[];
export type TargetCode = (typeof TARGETS)[number]['code'];
export const TARGET_CODES = TARGETS.map((row) => row.code) as [TargetCode, ...TargetCode[]];

/** Weapons as reports name them, from the loosest word to the most precise. */
export const WEAPONS = [
  { code: 'automatic_weapon', label: { en: 'Automatic weapon', fr: 'Arme automatique' } },
  {
    code: 'assault_rifle',
    broader: 'automatic_weapon',
    label: { en: 'Assault rifle', fr: 'Fusil d’assaut' },
  },
  {
    code: 'kalashnikov_type',
    broader: 'assault_rifle',
    label: { en: 'Kalashnikov-type rifle', fr: 'Arme de type Kalachnikov' },
  },
] as const satisfies readonly Row[];
export type WeaponCode = (typeof WEAPONS)[number]['code'];
export const WEAPON_CODES = WEAPONS.map((row) => row.code) as [WeaponCode, ...WeaponCode[]];

/** Objects left at a site. Letters painted there are a trace of kind `tag`, kept as written. */
export const OBJECTS = [
  { code: 'fuel_can', label: { en: 'fuel can', fr: 'jerrican de carburant' } },
  { code: 'cartridge_case', label: { en: 'cartridge case', fr: 'douille' } },
] as const satisfies readonly Row[];
export type ObjectCode = (typeof OBJECTS)[number]['code'];

/** A trace left at the site: a painted tag as written, or an object by its code. */
export const traceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tag'), text: cleanText(80) }),
  z.strictObject({
    kind: z.literal('object'),
    code: z.enum(OBJECTS.map((row) => row.code) as [ObjectCode, ...ObjectCode[]]),
  }),
]);
export type Trace = z.infer<typeof traceSchema>;

/** A trace in words: “DDPF” tag, fuel can. */
export function formatTrace(trace: Trace, locale: Locale): string {
  if (trace.kind === 'object') return labelOf(OBJECTS, trace.code, locale);
  return locale === 'en' ? `tag “${trace.text}”` : `inscription « ${trace.text} »`;
}

/** The label of a code in one of the tables above; the code itself when the table does not know it. */
export function labelOf(table: readonly Row[], code: string, locale: Locale): string {
  return table.find((row) => row.code === code)?.label[locale] ?? code;
}

/** Whether `code` is a less precise word for `other`, at any distance. */
export function isBroader(table: readonly Row[], code: string, other: string): boolean {
  const broader = table.find((row) => row.code === other)?.broader;
  return broader !== undefined && (broader === code || isBroader(table, code, broader));
}
