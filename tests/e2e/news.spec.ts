import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findNewsDir } from '../support/find-news-dir';
import { startMirador } from './support/mirador';
import { expect, test } from './support/test';

const newsDir = findNewsDir() ?? '';

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
  test.skip(!newsDir, 'the news files are not at hand');
  test.slow();
  const changed = mkdtempSync(path.join(tmpdir(), 'mirador-news-'));
  cpSync(newsDir, changed, { recursive: true, mode: 0 });
  const textOf = (name: string) => readFileSync(path.join(newsDir, name), 'utf8');
  const file = readdirSync(newsDir).find((name) => textOf(name).includes('Toulon')) ?? '';
  rmSync(path.join(changed, file), { force: true });
  writeFileSync(path.join(changed, file), textOf(file).replace('Toulon', 'Toulom'));
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
