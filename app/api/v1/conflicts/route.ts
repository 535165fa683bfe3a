import { listConflicts, withReports } from '@/lib/data/published-series';
import { toConflictItem } from '@/lib/exports/conflict-item';
import { matchesConflict, parseConflictQuery } from '@/lib/filters/conflict-query';
import { answerGet, answerPreflight, toJsonContent } from '../../answer';
import { refuseProblems } from '../refuse-problems';

export const OPTIONS = answerPreflight;

/** Every disagreement of a query, with the statements on each side. */
export const GET = answerGet(async (request) => {
  const { query, problems } = parseConflictQuery(new URL(request.url).searchParams);
  refuseProblems(problems);
  const { conflicts, revision } = await listConflicts(query.asOf);
  const asked = conflicts.filter((conflict) => matchesConflict(conflict, query));
  const data = (await withReports(asked)).map(toConflictItem);
  return toJsonContent({ data, meta: { total: data.length, revision } });
});
