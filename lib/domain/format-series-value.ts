import { z } from 'zod';
import type { Locale, Localised } from './locale';
import { listInWords, localisedSchema } from './locale';
import { methodLabel } from './method';
import { formatNight } from './night';
import { formatQuantity } from './quantity';
import {
  type FieldCode,
  getField,
  type LooseEndValue,
  looseEndSchema,
  type TotalValue,
  totalSchema,
} from './statement';
import { slugSchema } from './text';

type Names = {
  site: (slug: string, locale: Locale) => string;
  development?: (slug: string, locale: Locale) => string;
};

/** Whether a field speaks of the series of attacks as a whole, not of one incident. */
export function isSeriesField(field: FieldCode): boolean {
  return getField(field).about === 'series';
}

const WORDS: Record<string, Localised> = {
  attack_sites: { en: 'at the sites attacked', fr: 'sur les lieux attaqués' },
  vehicles: { en: 'on vehicles', fr: 'sur des véhicules' },
  wall: { en: 'on a wall', fr: 'sur un mur' },
  drug_traffickers: { en: 'drug traffickers', fr: 'des narcotrafiquants' },
  organised_crime: { en: 'organised crime', fr: 'le crime organisé' },
  left_wing_militants: { en: 'left-wing militant groups', fr: 'des groupes militants de gauche' },
  hired_youths: { en: 'hired youths', fr: 'des jeunes recrutés contre paiement' },
  ddpf: { en: 'the group signing DDPF', fr: 'le groupe signant DDPF' },
  foreign_interference: { en: 'foreign interference', fr: 'une ingérence étrangère' },
  unknown: { en: 'nobody identified', fr: 'personne n’est identifié' },
};

const DIRECTIONS: Record<string, Localised> = {
  north: { en: 'north', fr: 'au nord' },
  north_east: { en: 'north-east', fr: 'au nord-est' },
  east: { en: 'east', fr: 'à l’est' },
  south_east: { en: 'south-east', fr: 'au sud-est' },
  south: { en: 'south', fr: 'au sud' },
  south_west: { en: 'south-west', fr: 'au sud-ouest' },
  west: { en: 'west', fr: 'à l’ouest' },
  north_west: { en: 'north-west', fr: 'au nord-ouest' },
};

/** The value of a field about the whole series, in words. Throws on a value that is not one of the field. */
export function formatSeriesValue(field: FieldCode, value: unknown, locale: Locale, names: Names): string {
  switch (field) {
    case 'total':
      return formatTotal(totalSchema.parse(value), locale, names);
    case 'loose_end':
      return formatLooseEnd(looseEndSchema.parse(value), locale);
    case 'tag_meaning':
      return localisedSchema.parse(value)[locale];
    case 'claim':
      return value
        ? { en: 'claimed', fr: 'revendiqué' }[locale]
        : { en: 'not claimed', fr: 'non revendiqué' }[locale];
    case 'development':
      return names.development?.(String(value), locale) ?? String(value);
    case 'location':
      return formatLocation(value, locale, names);
    default:
      return WORDS[String(value)]?.[locale] ?? String(value);
  }
}

const UNITS: Record<TotalValue['unit'], Localised> = {
  prisons: { en: 'prisons', fr: 'prisons' },
  sites: { en: 'sites', fr: 'sites' },
};

function formatTotal({ unit, qualifier, value, scope }: TotalValue, locale: Locale, names: Names): string {
  const count = formatQuantity({ min: value, max: value, qualifier }, locale);
  const nights = scope.nights.map((night) => formatNight(night, locale));
  const sites = scope.namedSites.map((slug) => names.site(slug, locale));
  const parts = [`${count} ${UNITS[unit][locale]}`, ...nights];
  return sites.length === 0 ? parts.join(', ') : `${parts.join(', ')} (${listInWords(sites, locale)})`;
}

function formatLooseEnd({ count, constraints, method }: LooseEndValue, locale: Locale): string {
  const places = { en: count === 1 ? 'place' : 'places', fr: count === 1 ? 'lieu' : 'lieux' }[locale];
  const parts = constraints.map((part) => `${part.count} ${part.text[locale]}`);
  const how = method === null ? '' : `, ${methodLabel(method)[locale].toLowerCase()}`;
  return `${count} ${places}${how}${locale === 'fr' ? '\u00a0' : ''}: ${listInWords(parts, locale)}`;
}

const locationSchema = z.object({ site: slugSchema, of: z.enum(['paris', 'france']), direction: z.string() });

function formatLocation(value: unknown, locale: Locale, names: Names): string {
  const { site, of, direction } = locationSchema.parse(value);
  const where = DIRECTIONS[direction]?.[locale] ?? direction;
  const whole = { paris: { en: 'Paris', fr: 'Paris' }, france: { en: 'France', fr: 'la France' } }[of][
    locale
  ];
  return locale === 'en'
    ? `${names.site(site, locale)} is ${where} of ${whole}`
    : `${names.site(site, locale)} est ${where} de ${whole}`;
}
