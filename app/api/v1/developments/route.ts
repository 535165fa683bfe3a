import { listDevelopments } from '@/lib/data/published-series';
import { toDevelopmentItem } from '@/lib/exports/development-item';
import { answerGet, answerPreflight, toJsonContent } from '../../answer';
import { requireAsOf } from '../refuse-problems';

export const OPTIONS = answerPreflight;

/** What happened around the attacks, by date; undated ones last. */
export const GET = answerGet(async (request) => {
  const { developments, revision } = await listDevelopments(requireAsOf(request));
  const data = developments.map(toDevelopmentItem);
  return toJsonContent({ data, meta: { total: data.length, revision } });
});
