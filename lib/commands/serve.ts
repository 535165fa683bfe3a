import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '@/lib/environment';
import { addressOf, reachable } from './address';
import { exitCodeOf, launch } from './child-process';
import { ExpectedFailure } from './expected-failure';
import { withProgress } from './progress';
import { inProject } from './project-root';
import { portTaken } from './require-free-port';
import { toProcessEnv } from './settings';

const NEXT = inProject('node_modules/next/dist/bin/next');

/** Serves the build until it is told to stop; answers the server's exit code. Prints one line once it answers requests. */
export async function serve(environment: Environment): Promise<number> {
  const { host, port } = environment;
  const command = [process.execPath, NEXT, 'start', '-H', host, '-p', String(port)];
  const env = { ...toProcessEnv(environment), NODE_ENV: 'production' as const };
  const child = launch({ command, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = holdOutput(child);
  const ended = exitCodeOf(child);
  const stopped = new AbortController();
  ended.finally(() => stopped.abort()).catch(() => undefined);
  const ready = withProgress('Starting the server', () => waitForAnswer(environment, stopped.signal));
  if (!(await ready)) return explainEarlyEnd(await ended, output.held(), environment);
  console.log(`Mirador is serving on ${addressOf(host, port)}`);
  output.letThrough();
  return ended;
}

/** Keeps what the server says while it starts, and passes on what it says afterwards. */
function holdOutput({ stdout, stderr }: ChildProcess) {
  let early: string | undefined = '';
  for (const [from, to] of [
    [stdout, process.stdout],
    [stderr, process.stderr],
  ] as const)
    from?.on('data', (chunk: Buffer) => {
      if (early === undefined) to.write(chunk);
      else early += chunk;
    });
  return {
    held: () => early ?? '',
    letThrough() {
      early = undefined;
    },
  };
}

/** True as soon as the server answers anything, false when it ended before. */
async function waitForAnswer({ host, port }: Environment, stopped: AbortSignal): Promise<boolean> {
  const url = `${addressOf(reachable(host), port)}/api/health`;
  while (!stopped.aborted) {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(5_000)]);
    const answer = await fetch(url, { redirect: 'manual', signal }).catch(() => undefined);
    if (answer) return true;
    await sleep(50);
  }
  return false;
}

function explainEarlyEnd(code: number, output: string, environment: Environment): number {
  if (code > 128) return code;
  if (output.includes('EADDRINUSE')) throw new ExpectedFailure(portTaken(environment));
  throw new ExpectedFailure(`The server ended before it answered.\n${output.trimEnd()}`);
}
