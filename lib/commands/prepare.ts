import { migrate } from '@/prisma/migrate';
import { inProject } from './project-root';
import { runCommand } from './run-command';
import { requireSettings, toProcessEnv } from './settings';

// `npm start` and `npm run dev` run this as a child: when it ends, its database connection is closed and its memory is free.
runCommand(async () => {
  const settings = requireSettings();
  Object.assign(process.env, toProcessEnv(settings));
  const applied = migrate({ file: settings.databaseFile, folder: inProject('prisma/migrations') });
  if (applied.length > 0) console.log(`Database ${settings.databaseFile}: applied ${applied.join(', ')}`);
  // Imported late: these reach the Prisma client, which reads DATABASE_URL when it is loaded.
  const { loadCodedData } = await import('./load-coded-data');
  await loadCodedData(settings.newsDir);
  const { prepareDesk } = await import('./prepare-desk');
  await prepareDesk(settings);
  return 0;
});
