import { type Outlet, outletSchema } from './article';
import { DEPARTMENTS, departmentName } from './department';
import type { DeskContext } from './desk-context';
import { foldText } from './fold-text';
import type { FormSource, NewSite } from './form-shape';
import type { Localised } from './locale';
import { findSameOrigin, findSpeaker } from './match-origin';
import { freeSlug, toSlug } from './new-slug';
import { type Origin, originSchema } from './origin';
import { isHome, type Site, type SiteKind, siteSchema } from './site';

const same = (name: string): Localised => ({ en: name, fr: name });

const HOMES: Record<
  'private_home' | 'residential_building',
  { slug: string; name: Localised; short: Localised }
> = {
  private_home: {
    slug: 'home',
    name: { en: 'Home of a prison officer', fr: 'Domicile d’un agent pénitentiaire' },
    short: { en: 'Officer’s home', fr: 'Domicile d’un agent' },
  },
  residential_building: {
    slug: 'building',
    name: { en: 'Apartment building', fr: 'Immeuble d’habitation' },
    short: { en: 'Apartment building', fr: 'Immeuble d’habitation' },
  },
};

/** The site that a form describes, or null while kind or département are missing. A home is named by its kind and département alone. */
export function toNewSite(input: NewSite, context: DeskContext): Site | null {
  const { kind, departmentCode } = input;
  const department = DEPARTMENTS.find((row) => row.code === departmentCode);
  if (kind === null || !department) return null;
  const taken = (slug: string) => context.sites.has(slug);
  const where = { kind, departmentCode: department.code, regionCode: department.region, statusNote: null };
  if (isHome(kind)) return siteSchema.parse({ ...where, ...nameHome(kind, department.code, taken) });
  if (input.name === null) return null;
  const point = input.lat !== null && input.lon !== null;
  return siteSchema.parse({
    ...where,
    slug: freeSlug(toSlug(input.name), taken),
    name: same(input.name),
    shortName: same(input.name),
    commune: input.commune,
    inseeCode: input.inseeCode,
    lat: point ? input.lat : null,
    lon: point ? input.lon : null,
    geoPrecision: point ? 'site' : 'department',
    aliases: [],
  });
}

function nameHome(kind: SiteKind, code: string, taken: (slug: string) => boolean) {
  const row = HOMES[kind === 'private_home' ? 'private_home' : 'residential_building'];
  const first = `${row.slug}-${toSlug(departmentName(code))}`;
  const number = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((at) => !taken(`${first}-${at}`));
  return {
    slug: number === undefined ? freeSlug(`${first}-10`, taken) : `${first}-${number}`,
    name: { en: `${row.name.en} (${code})`, fr: `${row.name.fr} (${code})` },
    shortName: { en: `${row.short.en} (${code})`, fr: `${row.short.fr} (${code})` },
    commune: null,
    inseeCode: null,
    lat: null,
    lon: null,
    geoPrecision: 'withheld',
    aliases: [],
  };
}

/** The outlet of a new article: the one chosen, one known by that name, or a new one that nobody has judged yet. Null when none is named. */
export function toOutlet(source: FormSource, context: DeskContext): Outlet | null {
  const article = source.article.new;
  if (article?.outlet) return context.outlets.get(article.outlet) ?? null;
  return article?.outletName ? toNamedOutlet(article.outletName, context.outlets) : null;
}

/** The outlet known by a name, else a new one that nobody has judged yet. */
export function toNamedOutlet(name: string, outlets: ReadonlyMap<string, Outlet>): Outlet {
  const known = [...outlets.values()].find((row) => foldText(row.name) === foldText(name));
  if (known) return known;
  return outletSchema.parse({
    slug: freeSlug(toSlug(name), (slug) => outlets.has(slug)),
    name,
    kind: 'news_site',
    country: null,
    reliability: 'F',
    reliabilityReason: {
      en: 'Added at the desk; not judged yet.',
      fr: 'Ajouté par la rédaction ; pas encore jugé.',
    },
  });
}

/** Where statements of the article itself come from. */
export const PRESS = 'press-unattributed';

/** The origin of a source: the one chosen, a known one that the name is of (see findSameOrigin), or a new one. Null when none is named. */
export function toOrigin({ origin, speakerRole }: FormSource, context: DeskContext): Origin | null {
  if (origin.slug !== null) return context.origins.get(origin.slug) ?? null;
  const { en, fr } = origin.new ?? { en: null, fr: null };
  if (en === null || fr === null || speakerRole === null)
    return speakerRole === 'press' ? pressOrigin(context) : null;
  const named = { name: { en, fr }, kind: speakerRole };
  return findSameOrigin(named, context.origins.values()) ?? toNewOrigin(named, context);
}

/** Somebody whom many articles quote gets the name that all of them share; others that of the form. */
function toNewOrigin({ name, kind }: Pick<Origin, 'name' | 'kind'>, { origins }: DeskContext): Origin {
  const speaker = findSpeaker(name.en, kind) ?? findSpeaker(name.fr, kind);
  if (speaker && !origins.has(speaker.slug)) return { slug: speaker.slug, name: speaker.name, kind };
  return originSchema.parse({
    slug: freeSlug(toSlug(name.en), (taken) => origins.has(taken)),
    name,
    kind,
  });
}

function pressOrigin(context: DeskContext): Origin {
  const name = { en: 'Press, no source named', fr: 'Presse, sans source nommée' };
  return context.origins.get(PRESS) ?? { slug: PRESS, name, kind: 'press' };
}
