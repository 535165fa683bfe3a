import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { parseEnvironment } from '../../lib/environment';

const CODED = 'seeds/articles';

/**
 * The folder with the text of every coded article: where Mirador itself looks, else beside the clone. Null where neither has
 * them, because the articles belong to their publishers and are never committed.
 */
export function findNewsDir(): string | null {
  const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  const { environment } = parseEnvironment({ NEWS_DIR: process.env.NEWS_DIR ?? file.NEWS_DIR });
  const places = [environment?.newsDir ?? 'seeds/news', path.resolve('../shared/news')];
  return places.find(holdsTexts) ?? null;
}

function holdsTexts(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const there = new Set(listFiles(folder).map((bytes) => createHash('sha256').update(bytes).digest('hex')));
  return listFiles(CODED).every((bytes) => there.has(JSON.parse(bytes.toString()).rawSha256));
}

function listFiles(folder: string): Buffer[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => readFileSync(path.join(folder, name)));
}
