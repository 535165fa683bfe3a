import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, toolCommand } from './child-process';
import { requireClient } from './require-build';
import { runStep } from './run-step';
import { quietEnv } from './settings';
import { addTallies, type Tally, tallyCheck, tallyPlaywright, tallyVitest } from './tally';

/** Types, lint, unit, data and architecture tests; each runs even when one before it failed. */
export async function runValidation(): Promise<Tally> {
  await requireClient();
  // Writes next-env.d.ts and the routes' types, which a clean clone does not have and the type check needs.
  await runStep({ label: 'Generating route types', command: toolCommand('next', 'typegen') });
  const types = await runCheck('Types', toolCommand('tsc', '--noEmit', '--incremental', 'false'));
  const lint = await runCheck('Lint', toolCommand('biome', 'check', '--error-on-warnings', '.'));
  return addTallies([types, lint, await runVitest()]);
}

/** The browser tests, against a server that Playwright starts. */
export async function runBrowserTests(): Promise<Tally> {
  announce('Browser tests');
  return withReport(async (report) => {
    const env = { ...quietEnv(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const exitCode = await run(toolCommand('playwright', 'test', '--reporter=list,json'), env);
    return tallyPlaywright(readReport(report), exitCode);
  });
}

async function runVitest(): Promise<Tally> {
  announce('Unit, data and architecture tests');
  return withReport(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const exitCode = await run(toolCommand('vitest', 'run', ...reporters));
    return tallyVitest(readReport(report), exitCode);
  });
}

async function runCheck(name: string, command: string[]): Promise<Tally> {
  announce(name);
  return tallyCheck(await run(command));
}

async function withReport(work: (report: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mirador-report-'));
  try {
    return await work(path.join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function announce(name: string): void {
  console.log(`\n== ${name}`);
}
