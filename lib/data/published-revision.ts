import 'server-only';
import { getDatabase } from './database';

/** The number that every write moves on that readers can see; 0 before the first. */
export async function getRevision(): Promise<number> {
  const database = await getDatabase();
  return (await database.dataset.findUnique({ where: { id: 1 } }))?.revision ?? 0;
}

/** Whether no article has been stored yet. */
export async function isEmpty(): Promise<boolean> {
  const database = await getDatabase();
  return (await database.article.count()) === 0;
}
