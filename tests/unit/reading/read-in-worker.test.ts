import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { countBeside } from '@/lib/workflows/count-beside';
import { readInWorker } from '@/lib/workflows/read-in-worker';
import { SIX_ATTACKS } from '../../support/six-attacks';

const question = { bytes: SIX_ATTACKS, publishedOn: null, outlet: null, sites: [], known: [] };
/** Uses the processor, in whichever thread it stands, until the whole process has used 400 ms more. */
const BURN = `const used = process.cpuUsage();
for (let now = used; now.user + now.system - used.user - used.system < 400_000;) now = process.cpuUsage();`;

describe('the reader’s thread', () => {
  it('reads the next file after one that could not be handed to it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const odd = { ...question, outlet: (() => null) as unknown as string };
    expect(await readInWorker(odd)).toEqual({ fault: 'failed' });
    expect(log).toHaveBeenCalledOnce();
    expect(await readInWorker(question)).toMatchObject({ text: SIX_ATTACKS });
  });
});

describe('the clock of the reader', () => {
  it('does not count what the main thread does meanwhile', () => {
    const used = countBeside();
    new Function(BURN)();
    expect(used()).toBeLessThan(100);
  });

  it('counts what another thread does', async () => {
    const used = countBeside();
    await new Promise((resolve) => new Worker(BURN, { eval: true }).once('exit', resolve));
    expect(used()).toBeGreaterThan(200);
  });
});
