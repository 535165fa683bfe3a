import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Nights are Paris nights wherever the server stands; a test that leans on the local zone fails here.
process.env.TZ = 'America/Los_Angeles';

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const alias = { '@': at('.'), 'server-only': at('tests/support/server-only.ts') };

// A machine with much else to do takes several times as long; what hangs fails all the same.
const BUSY = 90_000;

export default defineConfig({
  resolve: { alias },
  test: {
    // Vitest itself leaves a core free, which is half of a machine that has two.
    maxWorkers: '100%',
    // Test names and failures in full.
    chaiConfig: { truncateThreshold: 0 },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/support/provide-news-dir.ts',
          testTimeout: BUSY,
        },
      },
      {
        extends: true,
        test: { name: 'architecture', include: ['tests/architecture.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: ['tests/data/**/*.test.ts'],
          globalSetup: ['tests/support/database-templates.ts', 'tests/support/provide-news-dir.ts'],
          setupFiles: 'tests/support/fresh-database.ts',
          testTimeout: BUSY,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
