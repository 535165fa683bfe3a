import 'server-only';
import { isHome } from '../../domain/site';
import { getSnapshot } from '../snapshot';

/** The gazetteer in order of slug, each site with its published incidents. A home is there only once it has one. */
export async function listSites() {
  const { sites, records, revision } = await getSnapshot();
  const rows = [...sites.values()].map((site) => ({
    site,
    incidents: records.filter((record) => record.site.slug === site.slug).map((record) => record.slug),
  }));
  const known = rows.filter(({ site, incidents }) => incidents.length > 0 || !isHome(site.kind));
  return { sites: known.sort((one, other) => (one.site.slug < other.site.slug ? -1 : 1)), revision };
}
