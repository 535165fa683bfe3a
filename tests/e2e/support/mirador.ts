import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from './free-port';

/** What `npm start` runs, without npm in between: a signal reaches it. */
export const startCommand = [
  process.execPath,
  '--conditions=react-server',
  '--import',
  'tsx',
  'lib/commands/start.ts',
];

/** As lib/commands/serve starts the build; the port is that of the environment. */
const serveCommand = [process.execPath, 'node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1'];

export type Mirador = { url: string; output: () => string; stop: () => Promise<void> };

/**
 * Starts one more Mirador as its users do, beside the one that all tests share, with a fresh database and a port of its own:
 * for tests about the start itself or about another news folder. Stop it in the end.
 */
export async function startMirador(env: Record<string, string> = {}): Promise<Mirador> {
  const home = mkdtempSync(path.join(tmpdir(), 'mirador-e2e-'));
  const own = { DATABASE_URL: `file:${path.join(home, 'e2e.db')}` };
  const mirador = await launch({
    command: startCommand,
    env: { ...own, ...env },
    ready: /Mirador is serving on/,
  });
  const stop = async () => {
    await mirador.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { ...mirador, stop };
}

/** Serves the build, which the shared server has made sure of, over a database that is ready: the last step of `npm start` alone. */
export async function startBuild(databaseFile: string): Promise<Mirador> {
  const env = { DATABASE_URL: `file:${databaseFile}`, NODE_ENV: 'production' };
  const mirador = await launch({ command: serveCommand, env, ready: /Ready in/ });
  // Next says so before instrumentation.ts has run; with the first answer it has.
  await fetch(`${mirador.url}/api/health`);
  return mirador;
}

type Launch = { command: string[]; env: Record<string, string>; ready: RegExp };

async function launch({ command, env, ready }: Launch): Promise<Mirador> {
  const PORT = String(await findFreePort());
  const own = { PORT, HOST: '127.0.0.1', PUBLIC_URL: '' };
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collectOutput(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  await Promise.race([output.until(ready), ended]);
  if (child.exitCode === null) return { url: `http://127.0.0.1:${PORT}`, output: output.text, stop };
  throw new Error(`${command.join(' ')} ended with ${child.exitCode}:\n${output.text()}`);
}

function collectOutput(child: ChildProcess) {
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk;
      for (const listener of listeners) listener();
    });
  return {
    text: () => text,
    until: (pattern: RegExp) =>
      new Promise<void>((resolve) => {
        listeners.add(() => pattern.test(text) && resolve());
      }),
  };
}
