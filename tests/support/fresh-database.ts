import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';

// Runs before each test file is loaded, so that the Prisma client it imports opens this file's own database.
const folder = mkdtempSync(path.join(tmpdir(), 'mirador-data-'));
const file = path.join(folder, 'test.db');
copyFileSync(path.join(inject('databaseTemplates'), 'empty.db'), file);
process.env.DATABASE_URL = `file:${file}`;
process.env.NEWS_DIR = path.join(folder, 'news');

afterAll(() => rmSync(folder, { recursive: true, force: true }));
