import { explainFailure } from './expected-failure';

/** Runs one command of the project to its end and leaves with its exit code; a failure is one line where we can explain it. */
export async function runCommand(command: () => Promise<number>): Promise<never> {
  try {
    process.exit(await command());
  } catch (error) {
    console.error(explainFailure(error) ?? error);
    process.exit(1);
  }
}
