import type { Incident } from '@/lib/domain/incident';
import { listNights, type Night } from '@/lib/domain/night';
import type { Site } from '@/lib/domain/site';
import type { Query } from '@/lib/filters/query';

/** One site in one night. `hidden` counts incidents that the query leaves out: such a cell is not "no report". */
export type MatrixCell = { night: Night; incidents: Incident[]; hidden: number };
export type MatrixRow = { site: Site; cells: MatrixCell[]; total: number };
export type Matrix = { nights: Night[]; rows: MatrixRow[]; totals: number[]; total: number };

/** The sites of a selection against every night between the first and the last, with totals. */
export function toMatrix(
  selection: readonly Incident[],
  everything: readonly Incident[],
  query: Query,
): Matrix {
  const limited = query.night.length > 0 || query.from !== null || query.to !== null;
  const nights = toNights(limited ? selection : everything);
  const chosen = new Set(selection);
  const shown = groupByPlace(selection);
  const hidden = groupByPlace(everything.filter((incident) => !chosen.has(incident)));
  const rows = listSites(selection).map((site): MatrixRow => {
    const cells = nights.map((night) => ({
      night,
      incidents: shown.get(`${site.slug} ${night}`) ?? [],
      hidden: hidden.get(`${site.slug} ${night}`)?.length ?? 0,
    }));
    return { site, cells, total: sum(cells.map((cell) => cell.incidents.length)) };
  });
  const totals = nights.map((night) => selection.filter((incident) => incident.night === night).length);
  return { nights, rows, totals, total: sum(totals) };
}

/** Incidents by site and night, read once however many cells there are. */
function groupByPlace(incidents: readonly Incident[]): Map<string, Incident[]> {
  const places = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const key = `${incident.siteSlug} ${incident.night}`;
    const own = places.get(key) ?? [];
    own.push(incident);
    places.set(key, own);
  }
  return places;
}
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

function toNights(incidents: readonly Incident[]): Night[] {
  const nights = incidents.map((incident) => incident.night).sort();
  const [first, last] = [nights[0], nights.at(-1)];
  return first && last ? listNights(first, last) : [];
}

/** Sites in the order of their first night, then by name. */
function listSites(selection: readonly Incident[]): Site[] {
  const first = new Map<string, { site: Site; key: string }>();
  for (const { site, night } of selection) {
    const key = `${night} ${site.shortName.fr}`;
    const known = first.get(site.slug);
    if (!known || key < known.key) first.set(site.slug, { site, key });
  }
  const collator = new Intl.Collator('fr');
  return [...first.values()]
    .sort((one, other) => collator.compare(one.key, other.key))
    .map(({ site }) => site);
}
