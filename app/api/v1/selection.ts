import { listIncidents } from '@/lib/data/published';
import { toIncidentItem } from '@/lib/exports/incident-item';
import { parseQuery, toHref } from '@/lib/filters/address';
import type { Query } from '@/lib/filters/query';
import { toPage } from '@/lib/filters/select';
import { publicBase } from '../public-base';
import { type Refusal, refuseQuery } from '../refusal';
import { refuseProblems } from './refuse-problems';

/** The query of a request; refuses it when any value cannot be read. Unknown keys are ignored. */
export function requireQuery(request: Request): Query {
  const { query, problems } = parseQuery(new URL(request.url).searchParams);
  refuseProblems(problems);
  return query;
}

/**
 * The incidents a request asks for. `wholeUnlessLimited`: without a limit of its own the answer is not paged.
 * `newestFirst`: without an order of its own it begins with the latest change.
 */
export async function requireSelection(
  request: Request,
  { wholeUnlessLimited = false, newestFirst = false } = {},
) {
  const asked = requireQuery(request);
  const isSorted = !!new URL(request.url).searchParams.get('sort');
  const query: Query = newestFirst && !isSorted ? { ...asked, sort: '-updated' } : asked;
  const { selection, revision, names } = await listIncidents(query);
  const isLimited = !!new URL(request.url).searchParams.get('limit');
  const limit = wholeUnlessLimited && !isLimited ? selection.length : query.limit;
  const page = toPage(selection, { limit, cursor: query.cursor });
  if (page === null) throw refuseCursor(query);
  const base = publicBase(request);
  return {
    query,
    names,
    incidents: page.items,
    items: page.items.map((incident) => toIncidentItem(incident, base)),
    meta: { total: selection.length, limit, nextCursor: page.nextCursor, revision },
    link: toLink(request, query, page.nextCursor),
  };
}

/** Refuses a cursor that can be read, but is of no answer to this query. */
export function refuseCursor({ cursor }: { cursor: string | number | null }): Refusal {
  const detail = 'Wanted the nextCursor of an earlier answer to the same query.';
  return refuseQuery([{ parameter: 'cursor', seen: String(cursor), detail }]);
}

/** RFC 8288: where the next page is, for answers that have no room for it. */
function toLink(request: Request, query: Query, cursor: string | null): Record<string, string> {
  if (cursor === null) return {};
  return { link: `<${toHref(new URL(request.url).pathname, { ...query, cursor })}>; rel="next"` };
}
