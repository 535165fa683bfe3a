import { explainFailure } from './expected-failure';

// A pipe takes 64 kB at a time; leaving before it has taken all cuts the output short.
const flush = (stream: NodeJS.WriteStream) => new Promise<void>((done) => stream.write('', () => done()));

async function leave(code: number): Promise<never> {
  await flush(process.stdout);
  await flush(process.stderr);
  process.exit(code);
}

/** Runs one command of the project to its end and leaves with its exit code; a failure is one line where we can explain it. */
export async function runCommand(command: () => Promise<number>): Promise<never> {
  // Whoever reads may leave before the end, as `head` does; what is being done is done all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    return await leave(await command());
  } catch (error) {
    console.error(explainFailure(error) ?? error);
    return leave(1);
  }
}
