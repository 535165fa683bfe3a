import { parentPort } from 'node:worker_threads';
import { readBytes } from '../intake/read-bytes';
import { WARM_UP } from './reading-warm-up';

// Patterns are compiled when they are first used, which takes longer than reading an article: done before the clock starts.
const nothing = { publishedOn: null, outlet: null, sites: [], known: [] };
for (let time = 0; time < 5; time++) readBytes({ ...nothing, bytes: WARM_UP });

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
