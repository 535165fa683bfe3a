import 'server-only';
import { getDatabase } from './database';

/** What became of an incident that is no longer public under its address. */
export type Gone =
  | { state: 'merged'; into: string }
  | { state: 'withdrawn'; slug: string; at: string; reason: string | null };

// A merge of merges is followed this far; a longer chain, or a ring, leads nowhere.
const MOST_STEPS = 20;

/** Where the address of a merged incident leads for good, or that and why one was withdrawn; null for any other. */
export async function findGone(slug: string): Promise<Gone | null> {
  const database = await getDatabase();
  let at = slug;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const row = await database.incident.findUnique({
      where: { slug: at },
      select: { lifecycle: true, mergedInto: true },
    });
    if (row?.lifecycle === 'merged' && row.mergedInto !== null) at = row.mergedInto;
    else if (row?.lifecycle === 'withdrawn') return findWithdrawal(at);
    else return row?.lifecycle === 'published' && at !== slug ? { state: 'merged', into: at } : null;
  }
  return null;
}

async function findWithdrawal(slug: string): Promise<Gone | null> {
  const database = await getDatabase();
  const last = await database.revision.findFirst({
    where: { entity: 'incident', entityId: slug },
    orderBy: { version: 'desc' },
    select: { at: true, reason: true },
  });
  return last && { state: 'withdrawn', slug, at: last.at.toISOString(), reason: last.reason };
}
