import { departmentName, regionName } from '../domain/department';
import { foldText } from '../domain/fold-text';
import type { Incident } from '../domain/incident';
import { LOCALES } from '../domain/locale';
import { methodLabel, toMethodFilters } from '../domain/method';
import { formatTrace } from '../domain/target';

// An incident is never changed after it is read, so its text is folded once.
const texts = new WeakMap<Incident, string>();

function toSearchText(incident: Incident): string {
  const { site, summary, traces } = incident;
  const labels = toMethodFilters(incident.methods).map(methodLabel);
  const words = [site.name, site.shortName, summary, ...labels].flatMap((text) => [text.en, text.fr]);
  const places = [
    site.commune ?? '',
    departmentName(site.departmentCode),
    regionName(site.regionCode),
    ...site.aliases,
  ];
  const found = traces.flatMap((trace) => LOCALES.map((locale) => formatTrace(trace, locale)));
  return ` ${foldText([...words, ...places, ...found, incident.slug].join(' '))}`;
}

/**
 * Whether every word of `text` begins a word of the incident: place names and aliases, département, région,
 * summary, methods, traces. Case, accents, hyphens and apostrophes do not count; no words match everything.
 */
export function hasWords(incident: Incident, text: string): boolean {
  const known = texts.get(incident) ?? toSearchText(incident);
  texts.set(incident, known);
  return foldText(text)
    .split(' ')
    .every((word) => known.includes(` ${word}`));
}
