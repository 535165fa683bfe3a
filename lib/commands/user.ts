import { migrate } from '@/prisma/migrate';
import { ExpectedFailure } from './expected-failure';
import { inProject } from './project-root';
import { runCommand } from './run-command';
import { requireSettings, toProcessEnv } from './settings';

const USAGE = `usage: npm run user -- list
       npm run user -- add EMAIL ROLE       prints a set-up link
       npm run user -- role EMAIL ROLE
       npm run user -- suspend EMAIL
       npm run user -- restore EMAIL
       npm run user -- reset EMAIL          prints a link for a new password
roles: contributor, editor, publisher, admin`;

runCommand(async () => {
  const [verb = '', ...words] = process.argv.slice(2);
  if (!['list', 'add', 'role', 'suspend', 'restore', 'reset'].includes(verb))
    throw new ExpectedFailure(USAGE);
  const settings = requireSettings();
  Object.assign(process.env, toProcessEnv(settings));
  migrate({ file: settings.databaseFile, folder: inProject('prisma/migrations') });
  // Imported late: the Prisma client reads DATABASE_URL when it is loaded.
  const { runUserVerb } = await import('./user-verbs');
  for (const line of await runUserVerb({ verb, words, settings })) console.log(line);
  return 0;
});
