import { toGeoJson } from '@/lib/exports/incidents-geojson';
import { answerGet, answerPreflight, toJsonContent } from '../../answer';
import { requireSelection } from '../selection';

export const OPTIONS = answerPreflight;

/** The same selection as the list, as GeoJSON; all of it unless a limit is given. */
export const GET = answerGet(async (request) => {
  const { items, meta, link } = await requireSelection(request, { wholeUnlessLimited: true });
  const { total, revision } = meta;
  const content = toJsonContent(toGeoJson(items, { total, revision }), 'application/geo+json');
  return { ...content, headers: { ...content.headers, ...link } };
});
