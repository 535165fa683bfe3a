import 'server-only';
import { getDatabase } from '../database';
import { getSnapshot } from '../snapshot';

/** The changes to a published incident, oldest first: never what changed, only that it did. Empty for any other. */
export async function listHistory(slug: string) {
  const { records } = await getSnapshot();
  if (!records.some((record) => record.slug === slug)) return [];
  const database = await getDatabase();
  const rows = await database.revision.findMany({
    where: { entity: 'incident', entityId: slug },
    orderBy: { version: 'asc' },
    select: { version: true, at: true, author: true, reason: true },
  });
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
