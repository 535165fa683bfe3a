import { GRADE_CODES } from '../domain/grade';
import { compareIncidents, type Incident } from '../domain/incident';
import type { Locale } from '../domain/locale';
import { FILTERS, type Names, type Row } from './filters';
import type { Query } from './query';

/** The rows of the table that a query actually uses to select. */
function listActive(query: Query): Row[] {
  return FILTERS.filter((filter) => filter.print(query[filter.key]) !== filter.print(filter.fallback));
}

/** Whether an incident answers to a query. Sorting, paging and the day of knowledge are not part of it. */
export function matches(incident: Incident, query: Query): boolean {
  return listActive(query).every((filter) => filter.matches?.(incident, query[filter.key]) ?? true);
}

/** The incidents of a query, in its order; all pages of them. */
export function selectIncidents(incidents: readonly Incident[], query: Query): Incident[] {
  const active = listActive(query);
  const found = incidents.filter((incident) =>
    active.every((filter) => filter.matches?.(incident, query[filter.key]) ?? true),
  );
  return sortIncidents(found, query.sort);
}

// Collates after every letter: what has no method comes last.
const LAST = '\uFFFF';
const SORT_KEYS = {
  site: (incident: Incident) => incident.site.shortName.en,
  method: (incident: Incident) => incident.methods.join(' ') || LAST,
  grade: (incident: Incident) => String(GRADE_CODES.indexOf(incident.grade)),
  updated: (incident: Incident) => incident.updatedAt,
  night: (incident: Incident) => incident.night,
};
const collator = new Intl.Collator('fr');

function sortIncidents(incidents: Incident[], sort: Query['sort']): Incident[] {
  const turn = sort.startsWith('-') ? -1 : 1;
  const key = SORT_KEYS[sort.replace('-', '') as keyof typeof SORT_KEYS];
  const keyed = incidents.map((incident) => ({ incident, text: key(incident) }));
  keyed.sort(
    (one, other) =>
      turn * collator.compare(one.text, other.text) || compareIncidents(one.incident, other.incident),
  );
  return keyed.map(({ incident }) => incident);
}

/** One page of a selection: at most `limit` items after `cursor`. Null when the cursor is not in the selection. */
export function toPage(selection: readonly Incident[], { limit, cursor }: Pick<Query, 'limit' | 'cursor'>) {
  const before = cursor === null ? -1 : selection.findIndex((incident) => incident.slug === cursor);
  if (cursor !== null && before < 0) return null;
  const items = selection.slice(before + 1, before + 1 + limit);
  const more = before + 1 + limit < selection.length;
  return { items, nextCursor: more ? (items.at(-1)?.slug ?? null) : null };
}

const ALL = { en: 'All reported attacks', fr: 'Toutes les attaques rapportées' };
const SOME = { en: 'Reported attacks', fr: 'Attaques rapportées' };

/** The query as the beginning of a sentence, without full stop: title of pages, header of exports. */
export function describeQuery(query: Query, locale: Locale, names: Names): string {
  const parts = listActive(query).flatMap(
    (filter) => filter.describe?.(query[filter.key], locale, names) ?? [],
  );
  return parts.length === 0 ? ALL[locale] : `${SOME[locale]} ${parts.join(' ')}`;
}
