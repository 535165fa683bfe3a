import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './lib/commands/find-browser';
import { findFreePort } from './tests/e2e/support/free-port';
import { startCommand } from './tests/e2e/support/mirador';
import { findNewsDir } from './tests/support/find-news-dir';

// Workers load this file again and inherit the environment: port and folder are chosen once.
process.env.MIRADOR_E2E_PORT ??= String(await findFreePort());
process.env.MIRADOR_E2E_HOME ??= mkdtempSync(path.join(tmpdir(), 'mirador-e2e-'));
// The articles' texts are not in the repository; where they are at hand, the tests read them.
process.env.NEWS_DIR ??= findNewsDir() ?? 'seeds/news';

// The pictures are committed, so they are taken without the publishers' sentences.
if (process.env.MIRADOR_PICTURES) process.env.NEWS_DIR = path.join(process.env.MIRADOR_E2E_HOME, 'no-news');

const { MIRADOR_E2E_PORT: port, MIRADOR_E2E_HOME: home, NEWS_DIR } = process.env;

export default defineConfig({
  testDir: 'tests/e2e',
  // `npm run pictures` takes the README's pictures with the same server.
  testMatch: process.env.MIRADOR_PICTURES ? 'pictures.ts' : '**/*.spec.ts',
  globalSetup: './tests/e2e/support/desk-templates.ts',
  globalTeardown: './tests/e2e/support/remove-home.ts',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    // Neither the server nor the reader is in Paris: every time on every page must be Paris time all the same.
    timezoneId: 'America/Los_Angeles',
    // A trace of every test would take a fifth more of the processor: ask for one with `--trace retain-on-failure`.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: startCommand.map((part) => JSON.stringify(part)).join(' '),
    url: `http://127.0.0.1:${port}/api/health`,
    // Long enough for a build when there is none yet.
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'pipe',
    env: {
      PORT: port ?? '',
      HOST: '127.0.0.1',
      DATABASE_URL: `file:${home}/e2e.db`,
      NEWS_DIR: NEWS_DIR ?? '',
      PUBLIC_URL: '',
      TZ: 'Pacific/Kiritimati',
    },
  },
});
