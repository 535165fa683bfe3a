import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/prisma/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    /** Holds `empty.db` (migrated) and `seeded.db` (with the coded data, no article texts). */
    databaseTemplates: string;
  }
}

/** Makes the two databases that test files copy, once per run. */
export default function prepareTemplates(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'mirador-templates-'));
  migrate({ file: path.join(folder, 'empty.db') });
  if (existsSync('lib/workflows/load-seeds.ts')) seed(folder);
  project.provide('databaseTemplates', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

// In a process of its own: the Prisma client opens one database per process, and this one must be closed before it is copied.
function seed(folder: string): void {
  const noNews = path.join(folder, 'no-news');
  mkdirSync(noNews);
  const env = { ...process.env, DATABASE_URL: `file:${path.join(folder, 'seeded.db')}`, NEWS_DIR: noNews };
  const prepare = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/prepare.ts'];
  execFileSync(process.execPath, prepare, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
