import 'server-only';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadAnswer, ReadQuestion } from '../intake/read-bytes';

/** A reading that takes longer is given up, in milliseconds. */
const MOST_MS = 1_800;
/** Starting a thread takes a second on two busy cores; beyond this something is wrong. */
const START_MS = 15_000;
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
 * on answering. A thread that takes longer than two seconds or more memory than it may have is killed. Never throws.
 */
export function readInWorker(question: ReadQuestion): Promise<ReadAnswer> {
  const next = kept.tail.then(() => askWorker(question));
  kept.tail = next;
  return next;
}

/** Ends the thread, so that a command can end. */
export async function stopReading(): Promise<void> {
  const { worker } = kept;
  kept.worker = undefined;
  await worker?.terminate();
}

function findWorker(): Worker {
  if (kept.worker) return kept.worker;
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), THREAD);
  const worker = new Worker(/* turbopackIgnore: true */ file, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  worker.unref();
  kept.worker = worker;
  return worker;
}

function askWorker(question: ReadQuestion): Promise<ReadAnswer> {
  const worker = findWorker();
  kept.count += 1;
  const number = kept.count;
  return new Promise((resolve) => {
    const end = (answer: ReadAnswer, isLost = false) => {
      clearTimeout(timer);
      worker.off('message', take).off('error', fail).off('exit', fail);
      if (isLost) void stopReading();
      resolve(answer);
    };
    const fail = (error: unknown) => {
      console.error('the reader ended:', error);
      end({ fault: 'too_slow' }, true);
    };
    const take = (message: Message) => {
      if (message.number !== number) return;
      if (message.started) {
        clearTimeout(timer);
        timer = setTimeout(() => end({ fault: 'too_slow' }, true), MOST_MS);
      }
      if (message.why) console.error('the reader failed:', message.why);
      if (message.answer) end(message.answer);
    };
    let timer = setTimeout(() => end({ fault: 'failed' }, true), START_MS);
    worker.on('message', take).on('error', fail).on('exit', fail);
    worker.postMessage({ number, question });
  });
}
