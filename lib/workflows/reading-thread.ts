import { parentPort } from 'node:worker_threads';
import { readBytes } from '../intake/read-bytes';

// Patterns are compiled when they are first used, which takes longer than reading an article: done before the clock starts.
readBytes({
  bytes: 'Two cars were burned outside the prison of Gap on Sunday night, the police said.',
  ...{ publishedOn: '2025-04-17', outlet: null, sites: [], known: [] },
});

// What runs in the thread that read-in-worker starts, and may kill: one file in, one answer out.
parentPort?.on('message', ({ number, question }) => {
  parentPort?.postMessage({ number, started: true });
  try {
    parentPort?.postMessage({ number, answer: readBytes(question) });
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ number, answer: { fault: 'failed' }, why });
  }
});
