import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startMirador } from './support/mirador';
import { expect, test } from './support/test';

const newsDir = path.resolve('../shared/news');
const file = '004_af7d66cb3c8a10c4.txt';

test('without any news text the pages show short quotes and say what is missing', async ({ page }) => {
  test.slow();
  const empty = mkdtempSync(path.join(tmpdir(), 'mirador-news-'));
  const mirador = await startMirador({ NEWS_DIR: empty });
  try {
    expect(mirador.output()).toContain('0 of 5 articles have their text');
    await page.goto(`${mirador.url}/en/incidents/toulon-2025-04-14`);
    await page.locator('main [data-field] summary').first().click();
    await expect(page.locator('main')).toContainText('needs the article');
  } finally {
    // What it still fetches ahead would be refused.
    await page.close();
    await mirador.stop();
    rmSync(empty, { recursive: true });
  }
});

test('a text with one character changed is named at start, and the app still serves', async ({ request }) => {
  test.skip(!existsSync(newsDir), 'the news files are not beside this clone');
  test.slow();
  const changed = mkdtempSync(path.join(tmpdir(), 'mirador-news-'));
  cpSync(newsDir, changed, { recursive: true, mode: 0 });
  const text = readFileSync(path.join(newsDir, file), 'utf8');
  rmSync(path.join(changed, file), { force: true });
  writeFileSync(path.join(changed, file), text.replace('Toulon', 'Toulom'));
  const mirador = await startMirador({ NEWS_DIR: changed });
  try {
    expect(mirador.output()).toContain(file);
    expect(mirador.output()).toContain('4 of 5 articles have their text');
    const { meta } = await (await request.get(`${mirador.url}/api/v1/incidents`)).json();
    expect(meta.total).toBe(12);
  } finally {
    await mirador.stop();
    rmSync(changed, { recursive: true, force: true });
  }
});
