import { migrate } from '@/prisma/migrate';
import type { Environment } from '../environment';
import { inProject } from './project-root';
import { toProcessEnv } from './settings';

/** Stores what a file says as drafts, as an editor would who accepts it all at once; answers in one clause what came of it. */
export type ApplyFile = (bytes: Uint8Array, fileName: string, publishedOn: string | null) => Promise<string>;

/** Opens the database, makes and fills it where there is none, and answers what stores a file in it. */
export async function openApplying(settings: Environment): Promise<{ applyFile: ApplyFile }> {
  Object.assign(process.env, toProcessEnv(settings));
  migrate({ file: settings.databaseFile, folder: inProject('prisma/migrations') });
  // Imported late: these reach the Prisma client, which reads DATABASE_URL when it is loaded.
  const { loadSeeds } = await import('../workflows/load-seeds');
  const { readArticle } = await import('../workflows/read-article');
  const { ruleReading } = await import('../workflows/rule-reading');
  const { READ_FAULTS } = await import('../intake/read-fault');
  const { asOperator } = await import('../auth/operator');
  await loadSeeds();
  const operator = asOperator('ingest');
  const applyFile: ApplyFile = async (bytes, fileName, publishedOn) => {
    const given = { outlet: null, url: null, publishedOn };
    const read = await readArticle(operator, { bytes, fileName, given, anyway: true });
    if (!read.done) return 'fault' in read ? READ_FAULTS[read.fault].en : 'is known in nearly these words';
    if (read.known) return 'is stored already; nothing changed';
    if (read.proposals === 0) return 'stored, with nothing to accept';
    const ruled = await ruleReading(operator, { id: read.reading, change: { verb: 'accept_all' } });
    if (!ruled.done) return ruled.message.en;
    const left = [...new Set(ruled.left.map((row) => row.message.en))].join(' ');
    const drafts = new Set(ruled.accepted.map((row) => row.draft)).size;
    return [`stored as ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`, left].filter(Boolean).join('; ');
  };
  return { applyFile };
}
