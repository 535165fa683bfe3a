import type { LeakKind } from './leak-kind';

/** What a leak looks like; `accept` looks at the match where capitals matter, for the patterns read both cases. */
export type LeakPattern = {
  kind: LeakKind;
  pattern: RegExp;
  accept?: (groups: Readonly<Record<string, string | undefined>>) => boolean;
};

// Patterns meet texts as `toPlainText` leaves them: ASCII digits, hyphens, apostrophes and spaces, nothing invisible. Every
// repetition is bounded, and no two neighbours can match the same sign: the time is linear in the text.
const find = (source: string) => new RegExp(source, 'giu');
const EDGE = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;
const DECIMAL = String.raw`[-+]?\d{1,3}[.,]\d{3,15}\s?°?`;
/** A latitude of metropolitan France: no hour, and seldom a count, begins so. */
const LATITUDE = String.raw`(?:4[1-9]|5[01])[.,]\d{2,15}\s?°?`;
const SHORT = String.raw`[-+]?\d{1,2}[.,]\d{2,15}\s?°?`;
const AXIS = String.raw`\s?[NSEWO]?`;
const BETWEEN = String.raw`[\s,;/]{1,3}[NSEWO]?\s?`;
const CODE = '[23456789CFGHJMPQRVWX]';
const SIV = '[A-HJ-NP-TV-Z]{2}';
const NAME = String.raw`(?<name>[\p{L}\d][\p{L}\d'-]{0,40})`;
const WORD = String.raw`[\p{L}\d][\p{L}\d'-]{0,40}`;
const OF = String.raw`(?<of>(?:(?:de\sla\s|de\sl'|des\s|de\s|du\s|d'|les\s|la\s|le\s|l'|aux\s|of\s|the\s)\s?){0,2})`;
/** Words that hardly mean anything but a street, and words that often do not. */
const STREETS_FR =
  'rue|avenue|av\\.|boulevard|bld?\\.?|bd\\.?|impasse|all[ée]e|chemin|quai|faubourg|venelle|ruelle';
const MAYBE_STREETS =
  'route|cours|square|sentier|passage|esplanade|voie|mont[ée]e|traverse|rond-point|place|villa|promenade';
const STREETS_EN = 'street|road|avenue|lane|drive|close|crescent|terrace|way|alley|boulevard|square';
const SHORT_EN = 'st|rd|ave|ln|blvd';
const DWELLINGS =
  'r[ée]sidence|lotissement|immeuble|tour|b[âa]timent|b[âa]t\\.?|cit[ée]|hameau|lieu-dit|domaine|clos|hlm|estate|tower';
const LANDMARKS =
  '[ée]cole|coll[èe]ge|lyc[ée]e|gare|[ée]glise|mairie|stade|gymnase|cr[èe]che|parc|school|church|station|stadium';
const LANDMARKS_EN = 'school|church|station|stadium|hospital|park';
const QUARTERS =
  'commune|ville|village|bourg|quartier|arrondissement|town|city|suburb|neighbou?rhood|district';
const NUMBER = String.raw`\d{1,4}\s?(?:bis|ter|quater)?`;
const ORDINALS =
  'premier|deuxi[èe]me|second|troisi[èe]me|quatri[èe]me|cinqui[èe]me|dernier|first|third|fourth|fifth|top';

const isCapital = (name = '') => /^[\p{Lu}\d]/u.test(name);
const named: LeakPattern['accept'] = ({ name }) => isCapital(name);
/** "rue des lilas" is a street without capitals; "rue pavée" may be one too, but so may be half a sentence. */
const namedOrLinked: LeakPattern['accept'] = ({ name, of }) => isCapital(name) || of !== '';
/** "résidence les pins" is a name; "résidence de l’agent" is none. */
const namedOrThe: LeakPattern['accept'] = ({ name, of }) => isCapital(name) || of?.toLowerCase() === 'les ';

const row = (kind: LeakKind, source: string, accept?: LeakPattern['accept']): LeakPattern => ({
  kind,
  pattern: find(source),
  accept,
});

export const LEAK_PATTERNS: readonly LeakPattern[] = [
  row('coordinates', `${DECIMAL}${AXIS}${BETWEEN}${DECIMAL}${AXIS}${END}`),
  row('coordinates', `${EDGE}${LATITUDE}${AXIS}${BETWEEN}${SHORT}${AXIS}${END}`),
  row('coordinates', `${EDGE}${SHORT}${AXIS}${BETWEEN}${LATITUDE}${AXIS}${END}`),
  row(
    'coordinates',
    String.raw`(?<![\d.,])[-+]?(?:\d{1,3}[.,]\d{4,15}|(?:4[1-9]|5[01])[.,]\d{3})(?![\d.,]?\d)`,
  ),
  row(
    'coordinates',
    String.raw`\d{1,3}\s?[°º]\s?\d{1,2}(?:[.,]\d{1,8})?\s?['′](?:\s?\d{1,2}(?:[.,]\d{1,8})?\s?["″”'])?\s?[NSEWO]?`,
  ),
  row(
    'coordinates',
    String.raw`${EDGE}(?:gps|latitude|longitude|lat|lon|lng)(?!\p{L})\s?[.:=]?\s?[-+]?\d{1,15}`,
  ),
  row('coordinates', String.raw`${EDGE}(?:utm|mgrs|lambert)(?!\p{L})\s?\d{1,2}`),
  row('coordinates', String.raw`${EDGE}3[0-2][S-U]\s?[A-HJ-NP-Z]{2}(?:\s?\d{2,5}){1,2}${END}`),
  row('plus_code', String.raw`${EDGE}${CODE}{4,8}\+${CODE}{2,3}${END}`),
  row('plus_code', String.raw`\/\/\/\p{L}{1,20}\.\p{L}{1,20}\.\p{L}{1,20}`),
  row('plus_code', String.raw`${EDGE}(?:what3words|w3w)\s\p{L}{1,20}\.\p{L}{1,20}\.\p{L}{1,20}`),
  row(
    'map_link',
    String.raw`(?:maps\.|google\.[a-z.]{2,6}\/maps|\/@-?\d|goo\.gl|waze\.|mappy\.|geoportail|openstreetmap|what3words|w3w\.|geo:)[^\s]{0,200}`,
  ),
  row('street', String.raw`(?<!\d)${NUMBER},?\s{1,2}(?:${STREETS_FR}|${MAYBE_STREETS})(?!\p{L})`),
  row('street', String.raw`${EDGE}(?:${STREETS_FR})\s${OF}${NAME}`, namedOrLinked),
  row('street', String.raw`${EDGE}(?:${MAYBE_STREETS})\s${OF}${NAME}`, named),
  row('street', String.raw`(?<!\d)${NUMBER}[,\s]{1,2}(?:${WORD}\s){1,4}(?:${STREETS_EN}|${SHORT_EN})${END}`),
  row('street', String.raw`${EDGE}${NAME}\s(?:${STREETS_EN})${END}`, named),
  row('street', String.raw`${EDGE}${NAME}\s(?:${SHORT_EN})${END}(?!\s\p{L})`, named),
  row('street', String.raw`${EDGE}(?:n\s?[°º]|no\.|num[ée]ro|number)\s?${NUMBER}${END}`),
  row('street', String.raw`${EDGE}au\s${NUMBER}\sd(?:e\sla|e\sl'|u|e\scette)`),
  row('residence', String.raw`${EDGE}(?:${DWELLINGS})\s[«“"]?\s?${OF}[«“"]?\s?${NAME}`, namedOrThe),
  row(
    'unit',
    String.raw`${EDGE}(?:appartement|appart\.?|appt?\.?|apt\.?|flat|apartment|porte|digicode|interphone|escalier|staircase)\s(?:n[°o]\s?)?\d{1,5}[A-Z]?`,
  ),
  row('unit', String.raw`${EDGE}(?:digi)?code\s(?:d'entr[ée]e\s)?\d{3,6}[A-F]?${END}`),
  row(
    'unit',
    String.raw`${EDGE}(?:\d{1,2}(?:er|e|[èe]me|st|nd|rd|th)|${ORDINALS})\s(?:[ée]tage|floor)${END}`,
  ),
  row('unit', String.raw`${EDGE}(?:[ée]tage|floor)\s\d{1,2}${END}`),
  row('postcode', String.raw`(?<![\d.,])(?:0[1-9]|[1-8]\d|9[0-8])\s?\d{3}(?![\d.,]|\s?[%€])`),
  row('postcode', String.raw`${EDGE}(?:bp|cs)\s?\d{2,5}${END}`),
  row('plate', String.raw`${EDGE}${SIV}[- ]?\d{3}[- ]?${SIV}${END}`),
  row('plate', String.raw`${EDGE}\d{1,4}[- ]?[A-HJ-NP-Z]{2,3}[- ]?(?:\d{2}|2[AB]|97[1-6])${END}`),
  row('phone', String.raw`(?<![\d+])(?:\+33|0033|0)\s?(?:\(0\)\s?)?[1-9](?:[ ./-]?\d{2}){4}(?!\d)`),
  row('phone', String.raw`\+\d{1,3}(?:[ ./-]?\d{2,4}){3,5}(?!\d)`),
  row('email', String.raw`[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}\.[\p{L}\d.-]{1,63}`),
  row('place', String.raw`${EDGE}(?:${QUARTERS})\s${OF}${NAME}`, named),
  row('place', String.raw`${EDGE}\d{1,2}(?:er|e|[èe]me|st|nd|rd|th)\s(?:arrondissement|arr\.)`),
  row('place', String.raw`${EDGE}(?:parcelle|cadastre)\s(?:n[°º]\s?)?\p{L}{0,2}\s?\d{1,5}${END}`),
  row('place', String.raw`${EDGE}(?:${LANDMARKS})\s${OF}${NAME}`, named),
  row('place', String.raw`${EDGE}${NAME}\s(?:${LANDMARKS_EN})${END}`, named),
];
