import 'server-only';
import type { Incident } from '../../domain/incident';
import type { Patch } from '../../domain/revision';
import { getDatabase } from '../database';
import { listKnown } from '../known';
import { findGone } from '../published-redirect';
import { getSnapshot } from '../snapshot';
import { listParts } from './history';

type Last = {
  slug: string;
  /** The dataset revision that its latest change moved to. */
  revision: number;
  version: number;
  at: string;
  reason: string | null;
};
/** A record that changed, as it is now: published, or a tombstone that says where it went. */
export type Change = Last &
  (
    | { state: 'published'; changed: string[]; incident: Incident }
    | { state: 'withdrawn' }
    | { state: 'merged'; into: string }
  );
type Asked = { since: number; limit: number; cursor: number | null };

/**
 * The incidents that readers see otherwise than at the revision `since` (not included), each once, in the order of their latest
 * change; a page of them, `total` in all. A record that changes between two pages comes again on a later one. `revision` is what
 * to ask from the next time. Null for a cursor from elsewhere.
 */
export async function listChanges({ since, limit, cursor }: Asked) {
  const snapshot = await getSnapshot();
  const { revision } = snapshot;
  if (cursor !== null && (cursor <= since || cursor > revision)) return null;
  const all = await listLast({ since, until: revision });
  const rest = all.filter((row) => row.revision > (cursor ?? since));
  const page = rest.slice(0, limit);
  const incidents = new Map(listKnown(snapshot, null).map((row) => [row.slug, row]));
  const published = page.filter(({ slug }) => incidents.has(slug)).map(({ slug }) => slug);
  const parts = await mapParts(published, { since, until: revision });
  const changes = page.map((last) => {
    const incident = incidents.get(last.slug);
    const changed = parts.get(last.slug) ?? [];
    return incident ? { ...last, state: 'published' as const, changed, incident } : toTombstone(last);
  });
  const data: Change[] = (await Promise.all(changes)).filter((change) => change !== null);
  const next = rest.length > limit ? (page.at(-1)?.revision ?? null) : null;
  return { data, revision, total: all.length, next };
}

type Span = { since: number; until: number };

/** The number of a span as the database takes it: a revision of the future is after the last one like any other. */
const within = ({ since, until }: Span) => ({ gt: Math.min(since, until), lte: until });

/** The latest change of each incident in a span, in order. */
async function listLast(span: Span): Promise<Last[]> {
  const database = await getDatabase();
  const rows = await database.revision.findMany({
    where: { entity: 'incident', dataset: within(span) },
    orderBy: { dataset: 'asc' },
    select: { entityId: true, dataset: true, version: true, at: true, reason: true },
  });
  const last = new Map<string, Last>();
  for (const { entityId, dataset, version, at, reason } of rows) {
    // Set anew, so that the map is in the order of the latest changes.
    last.delete(entityId);
    last.set(entityId, { slug: entityId, revision: dataset ?? 0, version, at: at.toISOString(), reason });
  }
  return [...last.values()];
}

/** The parts that changed of these records in a span. */
async function mapParts(slugs: readonly string[], span: Span): Promise<Map<string, string[]>> {
  const database = await getDatabase();
  const rows = await database.revision.findMany({
    where: { entity: 'incident', entityId: { in: [...slugs] }, dataset: within(span) },
    select: { entityId: true, patch: true },
  });
  const parts = new Map<string, string[]>();
  for (const { entityId, patch } of rows) {
    const changed = [...(parts.get(entityId) ?? []), ...listParts(patch as Patch)];
    parts.set(entityId, [...new Set(changed)].sort());
  }
  return parts;
}

/** Null for a record that was never public, and for one that is back since: that is told under a later revision. */
async function toTombstone(last: Last): Promise<Change | null> {
  const gone = await findGone(last.slug);
  if (gone === null) return null;
  if (gone.state === 'merged') return { ...last, state: 'merged', into: gone.into };
  // What it was merged into was itself withdrawn, which its own tombstone tells.
  return gone.slug === last.slug
    ? { ...last, state: 'withdrawn' }
    : { ...last, state: 'merged', into: gone.slug };
}
