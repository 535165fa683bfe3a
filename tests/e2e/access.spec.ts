import { readerPages } from './support/pages';
import { expect, expectNoAxeViolations, test } from './support/test';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    for (const locale of ['en', 'fr'])
      for (const reader of readerPages)
        test(`axe finds nothing on /${locale}${reader}`, async ({ page }) => {
          await page.goto(`/${locale}${reader}`, { waitUntil: 'networkidle' });
          await expectNoAxeViolations(page);
        });
  });

for (const width of [320, 390, 768])
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const reader of readerPages) {
      await page.goto(`/fr${reader}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), reader).toBeLessThanOrEqual(
        width,
      );
    }
  });
