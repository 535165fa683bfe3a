import 'server-only';
import { isHome } from '../../domain/site';
import { listKnown } from '../known';
import { getSnapshot } from '../snapshot';

/** The gazetteer in order of slug, each site with the incidents known on a day. A home is there only once it has one. */
export async function listSites(asOf: string | null = null) {
  const snapshot = await getSnapshot();
  const incidents = new Map<string, string[]>();
  for (const { siteSlug, slug } of listKnown(snapshot, asOf))
    incidents.set(siteSlug, [...(incidents.get(siteSlug) ?? []), slug]);
  const rows = [...snapshot.sites.values()].map((site) => ({
    site,
    incidents: (incidents.get(site.slug) ?? []).sort(),
  }));
  const known = rows.filter((row) => row.incidents.length > 0 || !isHome(row.site.kind));
  return {
    sites: known.sort((one, other) => (one.site.slug < other.site.slug ? -1 : 1)),
    revision: snapshot.revision,
  };
}
