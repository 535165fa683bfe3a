import { readerPages } from './support/pages';
import { expect, expectNoAxeViolations, test } from './support/test';

// Each page is loaded in one theme and then turned to the other: once from light to dark, once back.
const journeys = [
  { locale: 'en', themes: ['light', 'dark'] },
  { locale: 'fr', themes: ['dark', 'light'] },
] as const;

for (const { locale, themes } of journeys)
  test.describe(`in the ${themes.join(' theme, then the ')} one`, () => {
    test.use({ colorScheme: themes[0] });
    for (const reader of readerPages)
      test(`axe finds nothing on /${locale}${reader}`, async ({ page }) => {
        await page.goto(`/${locale}${reader}`, { waitUntil: 'networkidle' });
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme });
          await expectNoAxeViolations(page);
        }
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
