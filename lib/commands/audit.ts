import { runCommand } from './run-command';
import { requireSettings, toProcessEnv } from './settings';

/** `npm run audit`: walks the chain of revisions; names the first broken link and ends with 1. */
runCommand(async () => {
  Object.assign(process.env, toProcessEnv(requireSettings()));
  // Imported late: these reach the Prisma client, which reads DATABASE_URL when it is loaded.
  const { closeDatabase } = await import('../data/database');
  const { findBrokenLink } = await import('../data/chain');
  try {
    const { broken, revisions } = await findBrokenLink();
    if (broken)
      console.error(
        `Broken at revision ${broken.id} (${broken.entity} ${broken.entityId}, version ${broken.version}): ${broken.why}.`,
      );
    else console.log(`${revisions} revisions, unbroken.`);
    return broken ? 1 : 0;
  } finally {
    await closeDatabase();
  }
});
