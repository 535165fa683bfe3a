import type { Locale, Localised } from './locale';
import { formatQuantity, type Quantity, type QuantityCode } from './quantity';

type Noun = { one: Localised; many: Localised };
const VEHICLES: Noun = {
  one: { en: 'vehicle', fr: 'véhicule' },
  many: { en: 'vehicles', fr: 'véhicules' },
};
const PEOPLE: Noun = { one: { en: 'person', fr: 'personne' }, many: { en: 'people', fr: 'personnes' } };

/** What each count counts, one of it and several. */
const NOUNS: Record<QuantityCode, Noun> = {
  vehicles_burned: VEHICLES,
  vehicles_damaged: VEHICLES,
  staff_vehicles_burned: {
    one: { en: 'staff vehicle', fr: 'véhicule d’agent' },
    many: { en: 'staff vehicles', fr: 'véhicules d’agents' },
  },
  bullet_impacts: {
    one: { en: 'impact', fr: 'impact' },
    many: { en: 'impacts', fr: 'impacts' },
  },
  ignition_points: {
    one: { en: 'point of ignition', fr: 'départ de feu' },
    many: { en: 'points of ignition', fr: 'départs de feu' },
  },
  persons_seen: PEOPLE,
  injured: PEOPLE,
  killed: PEOPLE,
};

/** A count with its unit: "1 vehicle", "several vehicles", « au moins 2 départs de feu ». */
export function formatCount(code: QuantityCode, quantity: Quantity, locale: Locale): string {
  const most = quantity.max ?? Math.max(quantity.min, 2);
  const noun = quantity.qualifier !== 'several' && most < 2 ? NOUNS[code].one : NOUNS[code].many;
  return `${formatQuantity(quantity, locale)} ${noun[locale]}`;
}
