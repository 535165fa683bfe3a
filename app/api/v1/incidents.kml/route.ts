import { toKml } from '@/lib/exports/incidents-kml';
import { describeQuery } from '@/lib/filters/select';
import { answerGet, answerPreflight } from '../../answer';
import { requireSelection } from '../selection';

export const OPTIONS = answerPreflight;

const HEADERS = {
  'content-type': 'application/vnd.google-earth.kml+xml; charset=utf-8',
  'content-disposition': 'attachment; filename="mirador-incidents.kml"',
};

/** The same selection as the list, as KML; all of it unless a limit is given. */
export const GET = answerGet(async (request) => {
  const { items, link, query, names } = await requireSelection(request, { wholeUnlessLimited: true });
  return { body: toKml(items, describeQuery(query, 'en', names)), headers: { ...HEADERS, ...link } };
});
