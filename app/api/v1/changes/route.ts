import { listChanges } from '@/lib/data/published/changes';
import { toChangeItem } from '@/lib/exports/change-item';
import { parseChangesQuery } from '@/lib/filters/changes-query';
import { answerGet, answerPreflight, toJsonContent } from '../../answer';
import { publicBase } from '../../public-base';
import { refuseProblems } from '../refuse-problems';
import { refuseCursor } from '../selection';

export const OPTIONS = answerPreflight;

/** What changed in the published record since a revision, with a tombstone for each incident that is gone. */
export const GET = answerGet(async (request) => {
  const { query, problems } = parseChangesQuery(new URL(request.url).searchParams);
  refuseProblems(problems);
  const changes = await listChanges(query);
  if (changes === null) throw refuseCursor(query);
  const { total, revision, next } = changes;
  const data = changes.data.map((change) => toChangeItem(change, publicBase(request)));
  const { since, limit } = query;
  const nextCursor = next === null ? null : String(next);
  return toJsonContent({ data, meta: { since, total, limit, nextCursor, revision } });
});
