import { listSites } from '@/lib/data/published/sites';
import { toSiteRecord } from '@/lib/exports/site-item';
import { answerGet, answerPreflight, toJsonContent } from '../../answer';
import { requireAsOf } from '../refuse-problems';

export const OPTIONS = answerPreflight;

/** The gazetteer, with the incidents of each site. */
export const GET = answerGet(async (request) => {
  const { sites, revision } = await listSites(requireAsOf(request));
  const data = sites.map(({ site, incidents }) => toSiteRecord(site, incidents));
  return toJsonContent({ data, meta: { total: data.length, revision } });
});
