import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toolCommand } from './child-process';
import { ExpectedFailure } from './expected-failure';
import { tryLock, waitForLock } from './folder-lock';
import { withProgress } from './progress';
import { inProject } from './project-root';
import { runStep } from './run-step';
import { quietEnv } from './settings';
import { schemaFingerprint, sourceFingerprint } from './source-fingerprint';

// `next build` empties .next before it starts, so a build that stopped half way carries no stamp.
const buildStamp = inProject('.next/mirador-source.sha256');
const clientStamp = inProject('prisma/generated/schema.sha256');

/** Makes sure that .next holds a build of this very source, and keeps other processes from replacing it while we live. */
export async function requireBuild(): Promise<void> {
  await whileBuilding(async () => {
    if (readStamp(buildStamp) !== sourceFingerprint()) await build();
    else await generateClient();
    await waitForLock({ name: 'serving', mode: 'shared' });
  });
}

/** Makes sure that prisma/generated holds the client of this schema. */
export async function requireClient(): Promise<void> {
  await whileBuilding(generateClient);
}

async function whileBuilding(work: () => Promise<void>): Promise<void> {
  const lock = { name: 'building', mode: 'alone' } as const;
  const release =
    tryLock(lock) ?? (await withProgress('Waiting for a build by another process', () => waitForLock(lock)));
  try {
    await work();
  } finally {
    release();
  }
}

async function build(): Promise<void> {
  const release = tryLock({ name: 'serving', mode: 'alone' });
  if (!release)
    throw new ExpectedFailure('Another Mirador serves an older build from this folder; stop it first.');
  try {
    await generateClient();
    const fingerprint = sourceFingerprint();
    const env = { ...quietEnv(), NODE_ENV: 'production' as const };
    await runStep({ label: 'Building the pages', command: toolCommand('next', 'build'), env });
    writeFileSync(buildStamp, fingerprint);
  } finally {
    release();
  }
}

async function generateClient(): Promise<void> {
  const fingerprint = schemaFingerprint();
  if (readStamp(clientStamp) === fingerprint) return;
  if (!existsSync(inProject('node_modules/.bin/prisma')))
    throw new ExpectedFailure('The build tools are not installed; run "npm ci --include=dev".');
  await runStep({ label: 'Generating the database client', command: toolCommand('prisma', 'generate') });
  writeFileSync(clientStamp, fingerprint);
}

function readStamp(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
