import { z } from 'zod';
import { DEPARTMENT_CODES, departmentName, REGION_CODES, regionName } from '../domain/department';
import { foldText } from '../domain/fold-text';
import { GRADE_CODES, gradeLabel } from '../domain/grade';
import type { Incident } from '../domain/incident';
import { type Locale, type Localised, listInWords } from '../domain/locale';
import { METHOD_FILTER_CODES, methodLabel, toMethodFilters } from '../domain/method';
import { daySchema, formatDay, formatNight, type Night, nightSchema } from '../domain/night';
import { SITE_KIND_CODES, siteKindLabel } from '../domain/site';
import { cleanText, slugSchema } from '../domain/text';
import { isInArea, parseArea } from './area';
import { list, one, type Parameter, wholeNumber } from './parameter';
import { type Query, SORTS } from './query';
import { hasWords } from './search';

/** Names that a sentence needs and that only the data knows; an unknown slug is said as it is. */
export type Names = {
  site: (slug: string, locale: Locale) => string;
  article: (slug: string, locale: Locale) => string;
  /** The summary of a development. */
  development: (slug: string, locale: Locale) => string;
};

type Filter<K extends keyof Query> = Parameter<Query[K], K> & {
  print: (value: Query[K]) => string;
  /** Whether an incident answers to the value; keys without it do not select (sort, limit, cursor, asOf). */
  matches?: (incident: Incident, value: Query[K]) => boolean;
  /** The value as a part of the sentence. */
  describe?: (value: Query[K], locale: Locale, names: Names) => string;
};
/** A row of the table, for walking it by key: its own value type is checked where the row stands. */
export type Row = Parameter<unknown, keyof Query> & {
  print: (value: unknown) => string;
  matches?: (incident: Incident, value: unknown) => boolean;
  describe?: (value: unknown, locale: Locale, names: Names) => string;
};
const row = <K extends keyof Query>(filter: Filter<K>): Row => filter as unknown as Row;

const printList = (values: readonly string[]) => [...values].sort().join(',');
const printText = (value: string | null) => value ?? '';
const oneOf = (codes: readonly string[]): Localised => ({
  en: `one or more of ${codes.join(', ')}`,
  fr: `une ou plusieurs valeurs parmi ${codes.join(', ')}`,
});
const or = (words: string[], locale: Locale) => listInWords(words, locale, 'disjunction');
const both = (en: string, fr: string) => (locale: Locale) => (locale === 'en' ? en : fr);

const SLUGS: Localised = {
  en: 'one or more ids as they stand in addresses',
  fr: 'un ou plusieurs identifiants, tels qu’ils figurent dans les adresses',
};
const NIGHT: Localised = {
  en: 'a night written YYYY-MM-DD, the date of its evening',
  fr: 'une nuit écrite AAAA-MM-JJ, la date de son soir',
};

/** One row per query key: it feeds the address, the match, the sentence, the API's errors and its documentation. */
export const FILTERS: readonly Row[] = [
  row({
    key: 'night',
    fallback: [],
    ...list(nightSchema as unknown as z.ZodType<Night>),
    print: printList,
    wanted: {
      en: 'one or more nights written YYYY-MM-DD, the date of the evening',
      fr: 'une ou plusieurs nuits écrites AAAA-MM-JJ, la date du soir',
    },
    matches: (incident, nights) => nights.includes(incident.night),
    describe: (nights, locale) =>
      `${both('in the', 'dans la')(locale)} ${or(
        nights.map((night) => formatNight(night, locale)),
        locale,
      )}`,
  }),
  row({
    key: 'from',
    fallback: null,
    ...one(nightSchema as unknown as z.ZodType<Night>),
    print: printText,
    wanted: NIGHT,
    matches: (incident, from) => from !== null && incident.night >= from,
    describe: (from, locale) =>
      from ? `${both('from the', 'à partir de la')(locale)} ${formatNight(from, locale)}` : '',
  }),
  row({
    key: 'to',
    fallback: null,
    ...one(nightSchema as unknown as z.ZodType<Night>),
    print: printText,
    wanted: NIGHT,
    matches: (incident, to) => to !== null && incident.night <= to,
    describe: (to, locale) =>
      to ? `${both('up to the', 'jusqu’à la')(locale)} ${formatNight(to, locale)}` : '',
  }),
  row({
    key: 'method',
    fallback: [],
    ...list(z.enum(METHOD_FILTER_CODES)),
    print: printList,
    wanted: oneOf(METHOD_FILTER_CODES),
    matches: (incident, methods) =>
      toMethodFilters(incident.methods).some((method) => methods.includes(method)),
    describe: (methods, locale) => {
      const words = methods.map((method) => methodLabel(method)[locale].toLowerCase());
      return `${both('by', 'par')(locale)} ${or(words, locale)}`.replace(
        both('by method not', 'par mode opératoire non')(locale),
        both('with the method not', 'au mode opératoire non')(locale),
      );
    },
  }),
  row({
    key: 'site',
    fallback: [],
    ...list(slugSchema),
    print: printList,
    wanted: SLUGS,
    matches: (incident, sites) => sites.includes(incident.siteSlug),
    describe: (sites, locale, names) =>
      `${both('at', '· lieu\u00a0:')(locale)} ${or(
        sites.map((slug) => names.site(slug, locale)),
        locale,
      )}`,
  }),
  row({
    key: 'siteKind',
    fallback: [],
    ...list(z.enum(SITE_KIND_CODES)),
    print: printList,
    wanted: oneOf(SITE_KIND_CODES),
    matches: (incident, kinds) => kinds.includes(incident.site.kind),
    describe: (kinds, locale) =>
      `${both('· kind of site:', '· type de lieu\u00a0:')(locale)} ${or(
        kinds.map((kind) => siteKindLabel(kind)[locale].toLowerCase()),
        locale,
      )}`,
  }),
  row({
    key: 'department',
    fallback: [],
    ...list(z.enum(DEPARTMENT_CODES)),
    print: printList,
    wanted: {
      en: 'one or more département codes such as 13 or 2A',
      fr: 'un ou plusieurs codes de département comme 13 ou 2A',
    },
    matches: (incident, codes) => codes.includes(incident.site.departmentCode),
    describe: (codes, locale) =>
      `${both('in', '· département\u00a0:')(locale)} ${or(codes.map(departmentName), locale)}`,
  }),
  row({
    key: 'region',
    fallback: [],
    ...list(z.enum(REGION_CODES)),
    print: printList,
    wanted: { en: 'one or more région codes such as 93', fr: 'un ou plusieurs codes de région comme 93' },
    matches: (incident, codes) => codes.includes(incident.site.regionCode),
    describe: (codes, locale) =>
      `${both('in', '· région\u00a0:')(locale)} ${or(codes.map(regionName), locale)}`,
  }),
  row({
    key: 'grade',
    fallback: [],
    ...list(z.enum(GRADE_CODES)),
    print: printList,
    wanted: oneOf(GRADE_CODES),
    matches: (incident, grades) => grades.includes(incident.grade),
    describe: (grades, locale) =>
      `${both('· graded', '· niveau\u00a0:')(locale)} ${or(
        grades.map((grade) => gradeLabel(grade)[locale].toLowerCase()),
        locale,
      )}`,
  }),
  row({
    key: 'article',
    fallback: [],
    ...list(slugSchema),
    print: printList,
    wanted: SLUGS,
    matches: (incident, articles) => incident.articles.some((article) => articles.includes(article)),
    describe: (articles, locale, names) =>
      `${both('· according to', '· selon')(locale)} ${or(
        articles.map((slug) => names.article(slug, locale)),
        locale,
      )}`,
  }),
  row({
    key: 'bbox',
    fallback: null,
    parse: ([text = '', ...more]) => (more.length === 0 ? parseArea(text) : null),
    holds: z.array(z.number().min(-180).max(180)).length(4),
    print: (area) => area?.join() ?? '',
    wanted: {
      en: 'an area in degrees, written west,south,east,north',
      fr: 'une zone en degrés, écrite ouest,sud,est,nord',
    },
    matches: ({ site }, area) => area !== null && isInArea(site, area),
    describe: (area, locale) =>
      area ? both('inside the area chosen on the map', 'dans la zone choisie sur la carte')(locale) : '',
  }),
  row({
    key: 'q',
    fallback: '',
    // Signs alone hold no word: they would match everything and the sentence would say otherwise.
    ...one(
      cleanText(200)
        .trim()
        .refine((text) => text === '' || foldText(text) !== ''),
    ),
    print: printText,
    wanted: {
      en: 'words to look for, with letters or digits, at most 200 characters',
      fr: 'des mots à chercher, avec des lettres ou des chiffres, 200 caractères au plus',
    },
    matches: hasWords,
    describe: (text, locale) => both(`mentioning “${text}”`, `mentionnant « ${text} »`)(locale),
  }),
  row({
    key: 'asOf',
    fallback: null,
    ...one(daySchema),
    print: printText,
    wanted: { en: 'a day of publication written YYYY-MM-DD', fr: 'un jour de publication écrit AAAA-MM-JJ' },
    describe: (day, locale) =>
      day ? `${both('as known on', 'telles que connues le')(locale)} ${formatDay(day, locale)}` : '',
  }),
  row({
    key: 'sort',
    fallback: 'night',
    ...one(z.enum(SORTS)),
    print: printText,
    wanted: { en: `one of ${SORTS.join(', ')}`, fr: `une valeur parmi ${SORTS.join(', ')}` },
  }),
  row({
    key: 'limit',
    fallback: 100,
    ...one(wholeNumber({ min: 1, max: 500 })),
    print: String,
    wanted: { en: 'a whole number from 1 to 500', fr: 'un nombre entier de 1 à 500' },
  }),
  row({
    key: 'cursor',
    fallback: null,
    ...one(slugSchema),
    print: printText,
    wanted: { en: 'the nextCursor of an earlier answer', fr: 'le nextCursor d’une réponse précédente' },
  }),
];

/** The row of a key, as what reads it. */
export function getFilter<K extends keyof Query>(key: K): Parameter<Query[K], K> {
  const found = FILTERS.find((filter) => filter.key === key);
  if (!found) throw new Error(`no filter ${key}`);
  return found as unknown as Parameter<Query[K], K>;
}
