import { availableParallelism, loadavg } from 'node:os';
import { prepareReading, readInWorker } from '../workflows/read-in-worker';
import { readCodedWorld } from './known-world';
import { listDispatchCases } from './read-cases';
import { runCommand } from './run-command';

/** `npm run bench:reader [-- HOW MANY]`: what reading articles takes, thread and all; the target is 10 s for the first hundred. */

const LENGTH = 5000;
const FIRST = 100;
const STEP = 1000;

/** Articles of 5,000 characters, no two alike: the seen dispatches in an order that turns, under a line of their own. */
function* makeArticles(count: number): Generator<Uint8Array> {
  const texts = listDispatchCases('seen').map(({ bytes }) => new TextDecoder().decode(bytes));
  for (let number = 1; number <= count; number++) {
    const from = number % texts.length;
    const turned = [`Edition number ${number}.`, ...texts.slice(from), ...texts.slice(0, from)];
    yield new TextEncoder().encode(turned.join('\n\n').slice(0, LENGTH));
  }
}

const toMegabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const toSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

function describeUse(count: number, begun: { cpu: NodeJS.CpuUsage; clock: number }): string {
  const { user, system } = process.cpuUsage(begun.cpu);
  const [load = 0] = loadavg();
  const use = `${toSeconds((user + system) / 1000)} of CPU, ${toSeconds(performance.now() - begun.clock)} by the clock`;
  const where = `${availableParallelism()} cores, load ${load.toFixed(1)}`;
  return `${String(count).padStart(6)} articles: ${use}, ${toMegabytes(process.memoryUsage().rss)} resident (${where})`;
}

runCommand(async () => {
  const most = Number(process.argv[2] ?? 10_000);
  const begun = { cpu: process.cpuUsage(), clock: performance.now() };
  prepareReading();
  const { sites, known } = readCodedWorld();
  let [count, faults] = [0, 0];
  for (const bytes of makeArticles(most)) {
    const read = await readInWorker({ bytes, sites, known, publishedOn: '2025-04-17', outlet: null });
    count++;
    if ('fault' in read) faults++;
    if (count === FIRST || count % STEP === 0) console.log(describeUse(count, begun));
  }
  if (faults > 0) console.log(`${faults} were not read`);
  return faults > 0 ? 1 : 0;
});
