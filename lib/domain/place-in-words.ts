import { departmentName } from './department';
import type { Locale } from './locale';
import type { Site } from './site';
import { isPrison } from './site';

type Place = Pick<Site, 'kind' | 'shortName' | 'departmentCode'>;

/** A place as part of a sentence: "at Tarascon prison", « à la prison de Tarascon ». Homes by their département only. */
export function atPlace(site: Place, locale: Locale): string {
  return locale === 'en' ? atPlaceInEnglish(site) : atPlaceInFrench(site);
}

function atPlaceInEnglish({ kind, shortName, departmentCode }: Place): string {
  const department = departmentName(departmentCode);
  if (kind === 'private_home') return `at the officer’s home in ${department}`;
  if (kind === 'residential_building') return `at the apartment building in ${department}`;
  if (kind === 'training_school') return `at the prison-staff school, ${shortName.en}`;
  return isPrison(kind) ? `at ${shortName.en} prison` : `at ${shortName.en}`;
}

function atPlaceInFrench({ kind, shortName, departmentCode }: Place): string {
  const department = departmentName(departmentCode);
  if (kind === 'private_home') return `au domicile de l’agent (${department})`;
  if (kind === 'residential_building') return `dans l’immeuble d’habitation (${department})`;
  if (kind === 'training_school') return `à l’école des agents pénitentiaires, ${shortName.fr}`;
  return isPrison(kind) ? `à la prison ${ofName(shortName.fr)}` : `à ${shortName.fr}`;
}

/** "de" before a French name: de Nanterre, d’Aix-Luynes, du Havre. */
function ofName(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return /^[AEIOUYÀÂÉÈÊÎÔ]/.test(name) ? `d’${name}` : `de ${name}`;
}
