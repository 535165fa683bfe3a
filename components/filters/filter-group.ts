import { departmentName, regionName } from '@/lib/domain/department';
import { GRADE_CODES, type Grade, gradeLabel } from '@/lib/domain/grade';
import type { Incident } from '@/lib/domain/incident';
import type { Locale } from '@/lib/domain/locale';
import { METHOD_FILTER_CODES, type MethodFilter, methodLabel, toMethodFilters } from '@/lib/domain/method';
import { SITE_KIND_CODES, type SiteKind, siteKindLabel } from '@/lib/domain/site';
import type { Query } from '@/lib/filters/query';
import { matches } from '@/lib/filters/select';

/** One choice of a filter with the number of incidents it would show, all other filters left as they are. */
export type FilterOption = { value: string; label: string; count: number };
export type FilterGroup = {
  key: 'method' | 'siteKind' | 'region' | 'department' | 'grade';
  options: FilterOption[];
};

type Facet = {
  key: FilterGroup['key'];
  valuesOf: (incident: Incident) => readonly string[];
  label: (value: string, locale: Locale) => string;
  /** Order of the choices; without it, by label. */
  order?: readonly string[];
};

const FACETS: readonly Facet[] = [
  {
    key: 'method',
    valuesOf: (incident) => toMethodFilters(incident.methods),
    label: (value, locale) => methodLabel(value as MethodFilter)[locale],
    order: METHOD_FILTER_CODES,
  },
  {
    key: 'siteKind',
    valuesOf: (incident) => [incident.site.kind],
    label: (value, locale) => siteKindLabel(value as SiteKind)[locale],
    order: SITE_KIND_CODES,
  },
  {
    key: 'region',
    valuesOf: (incident) => [incident.site.regionCode],
    label: regionName,
  },
  {
    key: 'department',
    valuesOf: (incident) => [incident.site.departmentCode],
    label: (value) => `${departmentName(value)} (${value})`,
  },
  {
    key: 'grade',
    valuesOf: (incident) => [incident.grade],
    label: (value, locale) => gradeLabel(value as Grade)[locale],
    order: GRADE_CODES,
  },
];

function toGroup(facet: Facet, everything: readonly Incident[], query: Query, locale: Locale): FilterGroup {
  const others = { ...query, [facet.key]: [] };
  const counts = new Map<string, number>(everything.flatMap(facet.valuesOf).map((value) => [value, 0]));
  for (const value of query[facet.key]) counts.set(value, 0);
  for (const value of everything.filter((incident) => matches(incident, others)).flatMap(facet.valuesOf))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = [...counts].map(([value, count]) => ({ value, label: facet.label(value, locale), count }));
  const rank = (option: FilterOption) => facet.order?.indexOf(option.value) ?? 0;
  options.sort((one, other) => rank(one) - rank(other) || one.label.localeCompare(other.label, locale));
  return { key: facet.key, options };
}

/** The filters with choices: every value that the data holds or that is asked for. */
export function listFilterGroups(
  everything: readonly Incident[],
  query: Query,
  locale: Locale,
): FilterGroup[] {
  return FACETS.map((facet) => toGroup(facet, everything, query, locale));
}
