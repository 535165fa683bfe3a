import { runCommand } from './run-command';
import { runValidation } from './run-tests';
import { describeTally } from './tally';

runCommand(async () => {
  const tally = await runValidation();
  console.log(`\n${describeTally(tally)}`);
  return tally.failed === 0 ? 0 : 1;
});
