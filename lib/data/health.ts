import 'server-only';
import { listPendingMigrations, MigrationError } from '@/prisma/migrate';
import { getEnvironment } from '../environment';
import type { Health } from '../exports/health';
import { getRevision } from './published-revision';
import { findSnapshotFault } from './snapshot';

/** Whether the database answers and holds every migration of this version; if not, why. Never throws. */
export async function readHealth(): Promise<Health> {
  const migrations = readMigrations();
  // A missing file is not opened: opening would make it.
  const revision = migrations.state === 'unreadable' ? null : await readRevision();
  const fault = findSnapshotFault();
  if (migrations.state === 'current' && revision !== null && fault === null)
    return { status: 'ok', database: 'ok', migrations: 'current', revision };
  const reasons = [
    ...(migrations.reason === null ? [] : [migrations.reason]),
    ...(revision === null ? ['The database does not answer.'] : []),
    ...(fault === null ? [] : [fault]),
  ];
  return {
    status: 'failing',
    database: revision === null ? 'failing' : 'ok',
    migrations: migrations.state,
    reasons,
  };
}

function readMigrations() {
  try {
    const pending = listPendingMigrations({ file: getEnvironment().databaseFile });
    if (pending.length === 0) return { state: 'current', reason: null };
    return { state: 'pending', reason: `Migrations not applied yet: ${pending.join(', ')}.` };
  } catch (error) {
    console.error(error);
    // Any other message may tell where files lie.
    const why = error instanceof MigrationError ? `: ${error.message}` : '';
    return { state: 'unreadable', reason: `The migrations of the database cannot be read${why}.` };
  }
}

async function readRevision(): Promise<number | null> {
  try {
    return await getRevision();
  } catch (error) {
    console.error(error);
    return null;
  }
}
