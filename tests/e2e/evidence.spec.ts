import { readFileSync } from 'node:fs';
import { expect, test } from './support/test';

const slugs = (JSON.parse(readFileSync('seeds/incidents.json', 'utf8')) as { slug: string }[]).map(
  (row) => row.slug,
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const slug of slugs)
    test(`every value of ${slug} opens at least one statement`, async ({ page }) => {
      await page.goto(`/en/incidents/${slug}`);
      const values = page.locator('main [data-field]');
      expect(await values.count()).toBeGreaterThanOrEqual(3);
      for (const value of await values.all()) {
        if ((await value.getAttribute('open')) === null) await value.locator('summary').first().click();
        await expect(value.locator('blockquote').first()).toBeVisible();
      }
    });

  for (const path of [
    '/en/matrix',
    '/fr/incidents',
    '/en/incidents/toulon-2025-04-14',
    '/fr/articles/rfi-2025-04-16',
    '/fr/method',
  ])
    test(`${path} reads in full`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('main h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
    });
});
