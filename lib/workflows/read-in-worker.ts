import 'server-only';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadAnswer, ReadQuestion } from '../intake/read-bytes';
import { countBeside } from './count-beside';

/**
 * A reading that takes more is given up, in milliseconds: of the processor, as this process uses it beside its main thread, so
 * that a busy machine or server gives a file no less than a quiet one; and by the clock.
 */
const MOST = { processor: 1_800, clock: 15_000 };
/** Starting a thread takes a second, longer on a busy machine; beyond this something is wrong. */
const START_MS = 30_000;
/** How often a reading is looked at. */
const LOOK_MS = 50;
const MEMORY_MB = 512;
const THREAD = 'lib/workflows/reading-thread.mjs';

type Message = { number: number; started?: true; answer?: ReadAnswer; why?: string };
type Kept = { worker?: Worker; tail: Promise<unknown>; count: number };
// Next's development server loads modules again and again; the thread is kept.
const shared = globalThis as { miradorReader?: Kept };
shared.miradorReader ??= { tail: Promise.resolve(), count: 0 };
const kept = shared.miradorReader;

/**
 * Reads one file in a thread of its own, one after the other: whatever the file does to the reader, this process goes
 * on answering. A thread that takes two seconds of the processor, or more memory than it may have, is killed. Never throws.
 */
export function readInWorker(question: ReadQuestion): Promise<ReadAnswer> {
  const next = kept.tail.then(() => askWorker(question)).catch(giveUp);
  kept.tail = next;
  return next;
}

function giveUp(error: unknown): ReadAnswer {
  console.error('the reader could not be asked:', error);
  return { fault: 'failed' };
}

/** Ends the thread and starts another. */
async function replaceThread(): Promise<void> {
  const { worker } = kept;
  kept.worker = undefined;
  await worker?.terminate();
  prepareReading();
}

/** Starts the thread, where there is none, so that whoever reads next does not wait for it. Never throws. */
export function prepareReading(): void {
  try {
    if (!kept.worker) findWorker().postMessage({});
  } catch (error) {
    giveUp(error);
  }
}

function findWorker(): Worker {
  if (kept.worker) return kept.worker;
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), THREAD);
  const worker = new Worker(/* turbopackIgnore: true */ file, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  worker.unref();
  // Without somebody who listens, a thread that fails would end the whole process.
  worker.on('error', (error) => console.error('the reader ended:', error));
  worker.once('exit', () => {
    if (kept.worker === worker) kept.worker = undefined;
  });
  kept.worker = worker;
  return worker;
}

function askWorker(question: ReadQuestion): Promise<ReadAnswer> {
  const worker = findWorker();
  kept.count += 1;
  const number = kept.count;
  // What cannot be sent throws here, where nothing waits for an answer yet.
  worker.postMessage({ number, question });
  return new Promise((resolve) => {
    const end = (answer: ReadAnswer, isLost = false) => {
      clearTimeout(start);
      clearInterval(look);
      worker.off('message', take).off('error', fail).off('exit', fail);
      if (isLost) void replaceThread();
      resolve(answer);
    };
    const fail = () => end({ fault: 'too_slow' }, true);
    const take = (message: Message) => {
      if (message.number !== number) return;
      if (message.started) {
        clearTimeout(start);
        look = watchUse(() => end({ fault: 'too_slow' }, true));
      }
      if (message.why) console.error('the reader failed:', message.why);
      if (message.answer) end(message.answer);
    };
    let look: NodeJS.Timeout | undefined;
    const start = setTimeout(() => end({ fault: 'failed' }, true), START_MS);
    worker.on('message', take).on('error', fail).on('exit', fail);
  });
}

/** Looks again and again at what is used from now on, until it is too much. */
function watchUse(onTooMuch: () => void): NodeJS.Timeout {
  const [used, begun] = [countBeside(), Date.now()];
  return setInterval(() => {
    if (used() > MOST.processor || Date.now() - begun > MOST.clock) onTooMuch();
  }, LOOK_MS);
}
