import type { Incident } from './incident';
import type { Localised } from './locale';
import { isHome, isPrison, type Site } from './site';
import type { TotalValue } from './statement';

/** How a stated total and our records fit. */
export const VERDICTS = [
  { code: 'matches', label: { en: 'Matches our records', fr: 'Concorde avec nos fiches' } },
  {
    code: 'matches_twice',
    label: {
      en: 'Matches only if a place counts once a night',
      fr: 'Concorde seulement si un lieu compte une fois par nuit',
    },
  },
  { code: 'fewer', label: { en: 'We have fewer', fr: 'Nous en avons moins' } },
  { code: 'more', label: { en: 'We have more', fr: 'Nous en avons plus' } },
  { code: 'cannot_compare', label: { en: 'Cannot be compared', fr: 'Comparaison impossible' } },
] as const satisfies readonly { code: string; label: Localised }[];
export type VerdictCode = (typeof VERDICTS)[number]['code'];

/** The verdict on one total, with what it rests on. */
export type Verdict = {
  code: VerdictCode;
  /** How many sites our records are short of the total, or over it; 0 when they match. */
  difference: number;
  /** Distinct sites in scope, and site-nights (a site hit on two nights counts twice). */
  distinctSites: number;
  siteNights: number;
  /** Slugs: the sites that fill the total, those that count twice, those that the article names and our records lack. */
  sites: string[];
  twice: string[];
  missing: string[];
};

/** The numbers a total allows, both ends included; "about" allows a tenth either way. */
export function toBounds({ qualifier, value }: Pick<TotalValue, 'qualifier' | 'value'>): {
  min: number;
  max: number;
} {
  if (qualifier === 'exactly') return { min: value, max: value };
  if (qualifier === 'about') return { min: Math.floor(value * 0.9), max: Math.ceil(value * 1.1) };
  return { min: qualifier === 'several' ? 2 : value, max: Number.POSITIVE_INFINITY };
}

/** Whether an incident is one of those that a total counts. Homes are never "prisons" or "sites" of a total. */
export function isCounted(
  incident: { night: string; site: Pick<Site, 'kind'> },
  { unit, scope }: TotalValue,
): boolean {
  const { kind } = incident.site;
  if (isHome(kind) || (unit === 'prisons' && !isPrison(kind))) return false;
  const inNights = scope.nights.some((night) => night === incident.night);
  return inNights && (scope.siteKinds.length === 0 || scope.siteKinds.includes(kind));
}

/** Holds a stated total against the incidents we know, counted by distinct site and by site and night. */
export function reconcileTotal(total: TotalValue, incidents: readonly Incident[]): Verdict {
  const slugs = incidents
    .filter((incident) => isCounted(incident, total))
    .map((incident) => incident.siteSlug);
  const sites = [...new Set(slugs)].sort();
  const twice = sites.filter((slug) => slugs.indexOf(slug) !== slugs.lastIndexOf(slug));
  const missing = total.scope.namedSites.filter((slug) => !sites.includes(slug)).sort();
  const counts = { distinctSites: sites.length, siteNights: slugs.length, sites, twice, missing };
  return { ...counts, ...judge(total, sites.length, slugs.length) };
}

function judge(
  total: TotalValue,
  distinct: number,
  siteNights: number,
): Pick<Verdict, 'code' | 'difference'> {
  const { min, max } = toBounds(total);
  const fits = (count: number) => count >= min && count <= max;
  if (total.scope.nights.length === 0 || total.qualifier === 'several')
    return { code: 'cannot_compare', difference: 0 };
  if (fits(distinct)) return { code: 'matches', difference: 0 };
  if (fits(siteNights)) return { code: 'matches_twice', difference: min - distinct };
  return distinct < min
    ? { code: 'fewer', difference: min - distinct }
    : { code: 'more', difference: distinct - max };
}

/** The label of a verdict. */
export function verdictLabel(code: VerdictCode): Localised {
  return (VERDICTS.find((row) => row.code === code) ?? VERDICTS[4]).label;
}
