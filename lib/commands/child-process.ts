import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { inProject, projectRoot } from './project-root';
import { quietEnv } from './settings';

export type Launch = { command: string[]; env?: NodeJS.ProcessEnv; stdio?: StdioOptions };

/** The command line of a tool that npm installed here, run by this very Node. */
export function toolCommand(tool: string, ...args: string[]): string[] {
  return [process.execPath, inProject('node_modules/.bin', tool), ...args];
}

/** The command line of one of our own TypeScript commands, with React's server build as in the running app. */
export function ownCommand(file: string, ...args: string[]): string[] {
  return [process.execPath, '--conditions=react-server', '--import', 'tsx', inProject(file), ...args];
}

/** Starts a child in the project folder. Signals that we receive reach it too, for as long as it lives. */
export function launch({
  command: [file = '', ...args],
  env = quietEnv(),
  stdio = 'inherit',
}: Launch): ChildProcess {
  const child = spawn(file, args, { cwd: projectRoot, env, stdio });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const forwards = signals.map((signal) => ({ signal, forward: () => child.kill(signal) }));
  for (const { signal, forward } of forwards) process.on(signal, forward);
  child.once('exit', () => {
    for (const { signal, forward } of forwards) process.off(signal, forward);
  });
  return child;
}

/** Waits for the end of a child and answers its exit code, in the shell's manner when a signal ended it. */
export function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/** Runs a child to its end on our own terminal. */
export async function run(command: string[], env?: NodeJS.ProcessEnv): Promise<number> {
  return exitCodeOf(launch({ command, env }));
}
