import { ownCommand, run, toolCommand } from './child-process';
import { requireClient } from './require-build';
import { requireFreePort } from './require-free-port';
import { runCommand } from './run-command';
import { requireSettings, toProcessEnv } from './settings';

runCommand(async () => {
  const settings = requireSettings({ PORT: '3100' });
  const env = toProcessEnv(settings);
  await requireFreePort(settings);
  await requireClient();
  const prepared = await run(ownCommand('lib/commands/prepare.ts'), env);
  if (prepared !== 0) return prepared;
  return run(toolCommand('next', 'dev', '-H', settings.host, '-p', String(settings.port)), env);
});
