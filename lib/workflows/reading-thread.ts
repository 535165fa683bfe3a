import { parentPort } from 'node:worker_threads';
import { readBytes } from '../intake/read-bytes';
import { WARM_UP } from './reading-warm-up';

// Patterns are compiled when they are first used, and again when they are used often, which takes longer than reading an
// article: the one is done before the clock starts, the other where the thread is started before it is needed.
const warmUp = () => readBytes({ bytes: WARM_UP, publishedOn: null, outlet: null, sites: [], known: [] });
warmUp();

// What runs in the thread that read-in-worker starts, and may kill: one file in, one answer out.
parentPort?.on('message', ({ number, question }) => {
  if (!question) {
    for (let time = 0; time < 5; time++) warmUp();
    return;
  }
  parentPort?.postMessage({ number, started: true });
  try {
    parentPort?.postMessage({ number, answer: readBytes(question) });
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ number, answer: { fault: 'failed' }, why });
  }
});
