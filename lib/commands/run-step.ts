import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exitCodeOf, launch } from './child-process';
import { ExpectedFailure } from './expected-failure';
import { withProgress } from './progress';
import { inProject } from './project-root';

type Step = { label: string; command: string[]; env?: NodeJS.ProcessEnv };

const LAST_LINES = 60;

/** Runs a tool with its output in a log file; the end of the log is shown only when the tool fails. */
export async function runStep({ label, command, env }: Step): Promise<void> {
  const log = logFile(label);
  mkdirSync(path.dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const stdio = ['ignore' as const, output, output];
  try {
    await withProgress(label, async () => {
      const code = await exitCodeOf(launch({ command, env, stdio }));
      if (code > 128) process.exit(code);
      if (code !== 0) throw new ExpectedFailure(describeFailure(label, log));
    });
  } finally {
    closeSync(output);
  }
}

// Inside .next/cache, the one folder that `next build` does not empty.
function logFile(label: string): string {
  return inProject('.next/cache/mirador', `${label.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.log`);
}

function describeFailure(label: string, log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  return [`${label} failed.`, ...lines.slice(-LAST_LINES), `The whole output is in ${log}`].join('\n');
}
