import { listLooseEnds } from '@/lib/data/published-series';
import { toLooseEndItem } from '@/lib/exports/loose-end-item';
import { answerGet, answerPreflight, toJsonContent } from '../../answer';
import { requireAsOf } from '../refuse-problems';

export const OPTIONS = answerPreflight;

/** Every mention that fits no single incident, with its candidates. */
export const GET = answerGet(async (request) => {
  const { looseEnds, revision } = await listLooseEnds(requireAsOf(request));
  const data = looseEnds.map(toLooseEndItem);
  return toJsonContent({ data, meta: { total: data.length, revision } });
});
