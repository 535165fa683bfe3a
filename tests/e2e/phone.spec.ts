import { expect, test } from './support/test';

test.use({ hasTouch: true });

for (const width of [320, 390])
  test(`at ${width} px every day of knowledge and every night can be seen and touched, in French`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/fr', { waitUntil: 'networkidle' });
    const stops = page.locator('nav[aria-label] ol a');
    expect(await stops.count()).toBe(7);
    for (const stop of await stops.all()) await expect(stop).toBeInViewport({ ratio: 1 });
  });
