import { z } from 'zod';
import type { Locale, Localised } from './locale';

/** The counts that an incident may carry. `severity` is how grave a disagreement about it is (DESIGN §2.4). */
export const QUANTITIES = [
  { code: 'vehicles_burned', severity: 'medium', label: { en: 'Vehicles burned', fr: 'Véhicules brûlés' } },
  {
    code: 'staff_vehicles_burned',
    severity: 'medium',
    label: { en: 'of them staff vehicles', fr: 'dont véhicules d’agents' },
  },
  {
    code: 'vehicles_damaged',
    severity: 'medium',
    label: { en: 'Vehicles damaged', fr: 'Véhicules endommagés' },
  },
  { code: 'bullet_impacts', severity: 'medium', label: { en: 'Bullet impacts', fr: 'Impacts de balle' } },
  { code: 'ignition_points', severity: 'medium', label: { en: 'Ignition points', fr: 'Départs de feu' } },
  { code: 'persons_seen', severity: 'medium', label: { en: 'Persons seen', fr: 'Personnes vues' } },
  { code: 'injured', severity: 'high', label: { en: 'Injured', fr: 'Blessés' } },
  { code: 'killed', severity: 'high', label: { en: 'Killed', fr: 'Tués' } },
] as const satisfies readonly { code: string; severity: 'medium' | 'high'; label: Localised }[];

export type QuantityCode = (typeof QUANTITIES)[number]['code'];
export const QUANTITY_CODES = QUANTITIES.map((row) => row.code) as [QuantityCode, ...QuantityCode[]];

export const QUALIFIERS = ['exactly', 'at_least', 'at_most', 'about', 'several', 'between'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Beyond this a count is a typing error; it also keeps every number exactly storable. */
export const MAX_COUNT = 100_000;
const count = z.number().int().min(0).max(MAX_COUNT);

type Bounds = { min: number; max: number | null };
const BOUNDS: Record<Qualifier, (bounds: Bounds) => boolean> = {
  exactly: ({ min, max }) => max === min,
  at_least: ({ max }) => max === null,
  at_most: ({ min, max }) => min === 0 && max !== null,
  about: () => true,
  several: ({ min }) => min >= 2,
  between: ({ min, max }) => max !== null && max > min,
};

/** A count as reported: `min` and `max` are both included, `max` null is open upwards. "several" is at least 2. */
export const quantitySchema = z
  .strictObject({ min: count, max: count.nullable(), qualifier: z.enum(QUALIFIERS) })
  .refine((quantity) => quantity.max === null || quantity.max >= quantity.min, 'max is at least min')
  .refine((quantity) => BOUNDS[quantity.qualifier](quantity), 'min and max do not fit the qualifier');
export type Quantity = z.infer<typeof quantitySchema>;

/** Whether every number that `narrow` allows is also allowed by `wide`. */
export function isWithin(narrow: Quantity, wide: Quantity): boolean {
  return (
    narrow.min >= wide.min &&
    (narrow.max ?? Number.POSITIVE_INFINITY) <= (wide.max ?? Number.POSITIVE_INFINITY)
  );
}

/** Whether some number satisfies both. */
export function isCompatible(one: Quantity, other: Quantity): boolean {
  return (
    Math.max(one.min, other.min) <=
    Math.min(one.max ?? Number.POSITIVE_INFINITY, other.max ?? Number.POSITIVE_INFINITY)
  );
}

/** The smallest quantity that holds both: what is published when reports cannot be reconciled. */
export function toRange(one: Quantity, other: Quantity): Quantity {
  const min = Math.min(one.min, other.min);
  const max = one.max === null || other.max === null ? null : Math.max(one.max, other.max);
  if (max === null) return { min, max, qualifier: 'at_least' };
  return { min, max, qualifier: min === max ? 'exactly' : 'between' };
}

const WORDS: Record<Qualifier, (quantity: Quantity) => Localised> = {
  exactly: ({ min }) => ({ en: `${min}`, fr: `${min}` }),
  at_least: ({ min }) => ({ en: `at least ${min}`, fr: `au moins ${min}` }),
  at_most: ({ max }) => ({ en: `at most ${max}`, fr: `au plus ${max}` }),
  about: ({ min, max }) => ({
    en: min === max || max === null ? `about ${min}` : `about ${min}–${max}`,
    fr: min === max || max === null ? `environ ${min}` : `environ ${min} à ${max}`,
  }),
  several: () => ({ en: 'several', fr: 'plusieurs' }),
  between: ({ min, max }) => ({ en: `${min} to ${max}`, fr: `${min} à ${max}` }),
};

/** The count in words, without its unit: "3", "at least 2", "several". */
export function formatQuantity(quantity: Quantity, locale: Locale): string {
  return WORDS[quantity.qualifier](quantity)[locale];
}

/** The label of a counted thing. */
export function quantityLabel(code: QuantityCode): Localised {
  return (QUANTITIES.find((row) => row.code === code) ?? QUANTITIES[0]).label;
}

/** Whether a field name is one of the counts. */
export function isQuantityCode(field: string): field is QuantityCode {
  return QUANTITIES.some((row) => row.code === field);
}
