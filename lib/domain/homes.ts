import { findCommunes } from './communes';
import type { DraftForm } from './form-shape';
import type { Localised } from './locale';
import { isHome } from './site';

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

/** A stretch [start, end) of a text that may lead to a home. */
export type HomeLeak = { kind: LeakKind; start: number; end: number; text: string };

// Every repetition below is bounded, and no two neighbours can match the same sign: the time is linear in the text.
const DECIMAL = String.raw`[-+−]?\d{1,3}[.,]\d{3,15}\s?°?`;
const AXIS = String.raw`\s?[NSEWOnsewo]?`;
const CODE = '[23456789CFGHJMPQRVWXcfghjmpqrvwx]';
const SIV = '[A-HJ-NP-TV-Za-hj-np-tv-z]{2}';
const CAPITAL = String.raw`[\p{Lu}\d]`;
const NAME = String.raw`${CAPITAL}[\p{L}\d’'-]{0,40}`;
const OF = String.raw`(?:(?:de\sla\s|de\sl[’']|des\s|de\s|du\s|d[’']|les\s|la\s|le\s|l[’']|aux\s|of\s|the\s)\s?){0,2}`;
const WAYS =
  '(?:rue|avenue|av\\.|boulevard|bld?\\.?|bd\\.?|impasse|all[ée]e|chemin|route|quai|cours|square|sentier|passage|esplanade|faubourg|voie|mont[ée]e|traverse|venelle|rond-point|place|ruelle|villa)';
const STREETS = '(?:street|road|avenue|lane|drive|close|crescent|terrace|way|alley|boulevard|square)';
const DWELLINGS =
  '(?:r[ée]sidence|lotissement|immeuble|tour|b[âa]timent|cit[ée]|hameau|lieu-dit|domaine|clos|estate|tower)';

const PATTERNS: readonly (readonly [LeakKind, RegExp])[] = [
  ['coordinates', new RegExp(String.raw`${DECIMAL}${AXIS}[\s,;/]{1,3}${DECIMAL}${AXIS}(?![\p{L}\d])`, 'gu')],
  ['coordinates', /(?<![\d.,])[-+−]?\d{1,3}[.,]\d{4,15}(?![\d.,])/gu],
  [
    'coordinates',
    /\d{1,3}\s?[°º]\s?\d{1,2}(?:[.,]\d{1,8})?\s?['′’](?:\s?\d{1,2}(?:[.,]\d{1,8})?\s?["″”])?\s?[NSEWO]?/giu,
  ],
  ['coordinates', /(?<!\p{L})(?:gps|latitude|longitude|lat|lon|lng)(?!\p{L})\s?[.:=]?\s?[-+−]?\d{1,15}/giu],
  ['plus_code', new RegExp(String.raw`(?<![\p{L}\d])${CODE}{4,8}\+${CODE}{2,3}(?![\p{L}\d])`, 'gu')],
  ['plus_code', /\/\/\/\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20}/gu],
  ['map_link', /(?:maps\.|goo\.gl|openstreetmap|what3words|w3w\.|geo:)[^\s]{0,200}/giu],
  ['street', new RegExp(String.raw`(?<!\d)\d{1,4}\s?(?:bis|ter|quater)?,?\s{1,2}${WAYS}(?!\p{L})`, 'giu')],
  [
    'street',
    new RegExp(String.raw`(?<!\p{L})(?:${WAYS}|${WAYS.replace(/^\(\?:r/, '(?:R')})\s${OF}${NAME}`, 'gu'),
  ],
  ['street', new RegExp(String.raw`(?<!\d)\d{1,4}[,\s]{1,2}(?:${NAME}\s){1,4}${STREETS}(?!\p{L})`, 'giu')],
  [
    'street',
    /(?<!\p{L})\p{Lu}[\p{L}’'-]{1,40}\s(?:Street|Road|Avenue|Lane|Drive|Crescent|Terrace|Boulevard|Square)(?!\p{L})/gu,
  ],
  [
    'residence',
    new RegExp(
      String.raw`(?<!\p{L})(?:${DWELLINGS}|${capitalise(DWELLINGS)})\s[«“"]?\s?${OF}[«“"]?\s?${NAME}`,
      'gu',
    ),
  ],
  [
    'unit',
    /(?<!\p{L})(?:appartement|appart\.?|appt?\.?|flat|apartment|porte|digicode|interphone|escalier|staircase)\s(?:n[°o]\s?)?\d{1,5}[A-Z]?/giu,
  ],
  [
    'unit',
    /(?<!\p{L})(?:\d{1,2}(?:er|e|ème|st|nd|rd|th)\s(?:étage|floor)|(?:étage|floor)\s\d{1,2})(?!\p{L})/giu,
  ],
  ['postcode', /(?<![\d.,])(?:0[1-9]|[1-8]\d|9[0-8])\s?\d{3}(?![\d.,]|\s?[%€])/gu],
  ['plate', new RegExp(String.raw`(?<![\p{L}\d])${SIV}[- ]?\d{3}[- ]?${SIV}(?![\p{L}\d])`, 'gu')],
  ['plate', /(?<![\p{L}\d])\d{1,4}[- ]?[A-HJ-NP-Z]{2,3}[- ]?(?:\d{2}|2[AB]|97[1-6])(?![\p{L}\d])/gu],
  ['phone', /(?<![\d+])(?:\+33|0033|0)\s?(?:\(0\)\s?)?[1-9](?:[ .\-\u00A0\u202F]?\d{2}){4}(?!\d)/gu],
  ['phone', /\+\d{1,3}(?:[ .-]?\d{2,4}){3,5}(?!\d)/gu],
  ['email', /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}\.[\p{L}\d.-]{1,63}/gu],
  [
    'place',
    new RegExp(
      String.raw`(?<!\p{L})(?:commune|ville|village|bourg|quartier|town|city|suburb|neighbou?rhood|district)\s${OF}\p{Lu}[\p{L}’'-]{1,40}`,
      'gu',
    ),
  ],
];

function capitalise(words: string): string {
  return words.replace(/(?<=[(|:])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Communes that may not be named, and what may be although it sounds like one (the département itself). */
export type KnownPlaces = { communes: readonly string[]; allowed?: readonly string[] };

/** Everything in a text that may lead to a home, in order; a stretch is told once, by the first kind that fits. */
export function findHomeLeaks(text: string, places: KnownPlaces = { communes: [] }): HomeLeak[] {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => toLeak(kind, match.index, match[0])),
  );
  const communes = findCommunes(text, places).map(({ start, end }) =>
    toLeak('commune', start, text.slice(start, end)),
  );
  const sorted = [...found, ...communes].sort((one, other) => one.start - other.start || other.end - one.end);
  return sorted.filter((leak, at) => !sorted.slice(0, at).some((before) => before.end >= leak.end));
}

function toLeak(kind: LeakKind, start: number, text: string): HomeLeak {
  return { kind, start, end: start + text.length, text };
}

/** A form whose new site is a home keeps its kind and département only: a later change of kind drops what was typed. */
export function protectHome(form: DraftForm): DraftForm {
  const site = form.site.new;
  if (!site?.kind || !isHome(site.kind)) return form;
  const bare = { name: null, commune: null, inseeCode: null, lat: null, lon: null };
  return { ...form, site: { ...form.site, new: { ...site, ...bare } } };
}

/** Every text of a form that readers would see, by its path. */
export function listPublicTexts(form: DraftForm): { path: string; text: string }[] {
  const walk = (value: unknown, path: string): { path: string; text: string }[] => {
    if (typeof value === 'string') return isCoded(path) ? [] : [{ path, text: value }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key));
  };
  return walk(form, '');
}

// Codes, slugs, dates and times are checked against their lists; an article's link leads to the article, not to a home.
const CODED =
  /^(slug|night|methods|targets|weapon)(\.|$)|\.(slug|key|kind|code|role|worksAt|qualifier|precision|from|to|speakerRole|modality|polarity|supports\.\d+|publishedOn|publishedBasis|language|departmentCode|outlet|rule|site|night)$|\.says\.(method|set_methods|target|weapon)(\.|$)/;

const isCoded = (path: string) => CODED.test(path);
