import { departmentName } from './department';
import type { Incident } from './incident';
import { type Locale, listInWords } from './locale';
import { methodLabel } from './method';
import { isHome, isPrison, siteKindLabel } from './site';

type Titled = Pick<Incident, 'site' | 'methods'>;

/** The headline of an incident: what, and where. Homes are named by their kind and département only. */
export function incidentTitle({ site, methods }: Titled, locale: Locale): string {
  const what = listInWords(
    methods.map((method) => methodLabel(method)[locale]),
    locale,
  );
  if (locale === 'en') return toEnglish(what, site);
  const where = isHome(site.kind)
    ? `${siteKindLabel(site.kind).fr} (${departmentName(site.departmentCode)})`
    : site.shortName.fr;
  return `${where}\u00a0: ${what === '' ? 'attaque, mode opératoire non précisé' : what.toLowerCase()}`;
}

function toEnglish(what: string, site: Titled['site']): string {
  const sentence = what.slice(0, 1) + what.slice(1).toLowerCase();
  if (what === '') return `Attack at ${placeInEnglish(site)}, method not specified`;
  return `${sentence} at ${placeInEnglish(site)}`;
}

function placeInEnglish(site: Titled['site']): string {
  if (site.kind === 'private_home') return `a prison officer’s home, ${departmentName(site.departmentCode)}`;
  if (site.kind === 'residential_building')
    return `an apartment building, ${departmentName(site.departmentCode)}`;
  if (site.kind === 'training_school') return `the prison-staff school, ${site.shortName.en}`;
  return isPrison(site.kind) ? `the prison of ${site.shortName.en}` : site.shortName.en;
}
