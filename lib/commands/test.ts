import { explainFailure } from './expected-failure';
import { requireBrowser } from './require-browser';
import { requireBuild } from './require-build';
import { runCommand } from './run-command';
import { runBrowserTests, runValidation } from './run-tests';
import { addTallies, describeTally, type Tally, tallyCheck } from './tally';

runCommand(async () => {
  const parts = [await countFailure(runValidation), await countFailure(runInBrowser)];
  const tally = addTallies(parts);
  console.log(`\n${describeTally(tally)}`);
  return tally.failed === 0 ? 0 : 1;
});

async function runInBrowser(): Promise<Tally> {
  await requireBrowser();
  await requireBuild();
  return runBrowserTests();
}

/** The last line must come whatever happens: a part that cannot run is one failure. */
async function countFailure(part: () => Promise<Tally>): Promise<Tally> {
  try {
    return await part();
  } catch (error) {
    console.error(explainFailure(error) ?? error);
    return tallyCheck(1);
  }
}
