import { listTotals } from '@/lib/data/published-series';
import { toTotalItem } from '@/lib/exports/total-item';
import { answerGet, answerPreflight, toJsonContent } from '../../answer';
import { requireAsOf } from '../refuse-problems';

export const OPTIONS = answerPreflight;

/** Every count that an article states, held against the incidents known on the day. */
export const GET = answerGet(async (request) => {
  const { totals, revision } = await listTotals(requireAsOf(request));
  const data = totals.map(toTotalItem);
  return toJsonContent({ data, meta: { total: data.length, revision } });
});
