import { ownCommand, run } from './child-process';
import { requireBuild } from './require-build';
import { requireFreePort } from './require-free-port';
import { runCommand } from './run-command';
import { serve } from './serve';
import { requireSettings, toProcessEnv } from './settings';

runCommand(async () => {
  const settings = requireSettings();
  await requireFreePort(settings);
  await requireBuild();
  const prepared = await run(ownCommand('lib/commands/prepare.ts'), toProcessEnv(settings));
  return prepared === 0 ? serve(settings) : prepared;
});
