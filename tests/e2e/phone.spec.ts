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

test('on a phone the table hides no column beyond the edge', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/incidents', { waitUntil: 'networkidle' });
  const row = page.getByRole('row', { name: /Tarascon/ });
  for (const words of ['15–16 Apr', 'Vehicle arson', 'Vehicles burned: 3', 'about 5.20 am', 'Confirmed']) {
    const box = await row.getByText(words, { exact: false }).first().boundingBox();
    expect((box?.x ?? 999) + (box?.width ?? 0), words).toBeLessThanOrEqual(390);
  }
  await expect(page.getByRole('cell', { name: '2' }).first()).toBeVisible();
  await page.getByRole('columnheader', { name: /Grade/ }).getByRole('link').click();
  await expect(page).toHaveURL(/sort=grade/);
});

test('on a phone the matrix shows every night beside its totals', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/fr/matrix', { waitUntil: 'networkidle' });
  for (const head of await page.locator('thead th').all()) await expect(head).toBeInViewport({ ratio: 1 });
  await page.getByRole('heading', { name: 'Comment la lire' }).scrollIntoViewIfNeeded();
  await expect(page.locator('tfoot td').last()).toBeInViewport({ ratio: 1 });
});

test('at 320 px no button that moves the map lies over a mark or its name, in French', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/fr', { waitUntil: 'networkidle' });
  const boxesOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  // The icon of a hatched area is a point; its name stands below, in a box of its own.
  const marks = await boxesOf('.leaflet-marker-icon, .leaflet-marker-icon > [class*=area]');
  const arrows = await boxesOf('fieldset:has([aria-label="Aller vers le nord"]) button');
  expect([marks.length > 3, arrows.length]).toEqual([true, 4]);
  const over = arrows.filter((arrow) =>
    marks.some(
      (mark) =>
        arrow.left < mark.right &&
        mark.left < arrow.right &&
        arrow.top < mark.bottom &&
        mark.top < arrow.bottom,
    ),
  );
  expect(over).toEqual([]);
});
