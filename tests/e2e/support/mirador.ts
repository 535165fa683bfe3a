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

export type Mirador = { url: string; output: () => string; stop: () => Promise<void> };

/**
 * Starts one more Mirador, beside the one that all tests share, with a fresh database and a port of its own:
 * for tests about another zone, another news folder or a database of their own. Stop it in the end.
 */
export async function startMirador(env: Record<string, string> = {}): Promise<Mirador> {
  const home = mkdtempSync(path.join(tmpdir(), 'mirador-e2e-'));
  const PORT = String(await findFreePort());
  const own = { PORT, HOST: '127.0.0.1', DATABASE_URL: `file:${path.join(home, 'e2e.db')}`, PUBLIC_URL: '' };
  const [file = '', ...args] = startCommand;
  const child = spawn(file, args, {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collectOutput(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  await Promise.race([output.until(/Mirador is serving on/), ended]);
  if (child.exitCode === null) return { url: `http://127.0.0.1:${PORT}`, output: output.text, stop };
  await stop();
  throw new Error(`npm start ended with ${child.exitCode}:\n${output.text()}`);
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
