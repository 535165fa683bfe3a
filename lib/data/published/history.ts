import 'server-only';
import type { Patch, Seals } from '../../domain/revision';
import { getDatabase } from '../database';
import { getSnapshot } from '../snapshot';
import { isOpenVersion } from './open-version';

/** One change as readers see it: never what a value was, only which parts of the record changed. */
export type PublicRevision = {
  version: number;
  at: string;
  /** Name of the person, or what stands for one ("coded files"). */
  author: string;
  reason: string | null;
  /** Names of the parts that changed: `night`, `quantities.injured`, `summary.en`, `sources`, `lifecycle`… */
  changed: string[];
  /** Whether readers may open this version: see isOpenVersion. */
  open: boolean;
};

/** The changes to a published incident, oldest first. Empty for any other. */
export async function listHistory(slug: string): Promise<PublicRevision[]> {
  const snapshot = await getSnapshot();
  const record = snapshot.records.find((row) => row.slug === slug);
  if (!record) return [];
  const database = await getDatabase();
  const rows = await database.revision.findMany({
    where: { entity: 'incident', entityId: slug },
    orderBy: { version: 'asc' },
    select: { version: true, at: true, author: true, reason: true, patch: true, seals: true },
  });
  const names = await mapAuthors(rows.map((row) => row.author));
  const history = rows.map(({ patch, seals }) => ({ patch: patch as Patch, seals: (seals ?? {}) as Seals }));
  return rows.map(({ version, at, author, reason }, index) => ({
    version,
    at: at.toISOString(),
    author: names.get(author) ?? author,
    reason,
    changed: listParts(history[index]?.patch ?? {}),
    open: isOpenVersion(record, history.slice(0, index + 1), snapshot),
  }));
}

// What the desk alone needs to know of a change.
const SILENT = ['draft', 'merged', 'mergedInto', 'publishedAlone'];

/** The parts of a record that a patch touches, in order; all sources are one part. */
export function listParts(patch: Patch): string[] {
  const names = Object.keys(patch).map((path) => (path.startsWith('sources') ? 'sources' : path));
  return [...new Set(names)].filter((name) => !SILENT.includes(name)).sort();
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
