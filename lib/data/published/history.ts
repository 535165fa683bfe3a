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
  const names = await mapAuthors(rows.map((row) => row.author));
  return rows.map((row) => ({
    ...row,
    author: names.get(row.author) ?? row.author,
    at: row.at.toISOString(),
  }));
}

/** The names of those authors who are people of the desk; the others name themselves. */
async function mapAuthors(ids: readonly string[]): Promise<Map<string, string>> {
  const database = await getDatabase();
  const people = await database.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map((row) => [row.id, row.name]));
}
