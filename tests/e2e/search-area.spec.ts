import { expect, test } from './support/test';

test('moving the map never filters: it offers the area that is seen, which the address keeps and Back undoes', async ({
  page,
}) => {
  await page.goto('/en', { waitUntil: 'networkidle' });
  await expect(page.locator('.leaflet-marker-icon').first()).toBeVisible();
  const offer = page.getByRole('button', { name: 'Search this area' });
  await expect(offer).toBeHidden();
  await page.getByRole('button', { name: /Show on the map: Toulon/ }).click();
  await expect(offer).toBeVisible();
  await expect(page.locator('main h1')).toContainText('All reported attacks');
  await offer.click();
  await expect(page).toHaveURL(/bbox=/);
  await expect(page.locator('main h1')).toContainText('inside the area chosen on the map');
  await expect(page.locator('main')).not.toContainText('12 of 12');
  await expect(page.locator('#results')).toContainText('Toulon-La Farlède: gunfire');
  await expect(page.locator('#results')).not.toContainText('Nanterre');
  await expect(page.getByRole('link', { name: 'inside the area chosen on the map' })).toHaveCount(1);
  const address = page.url();
  await page.reload({ waitUntil: 'networkidle' });
  expect(page.url()).toBe(address);
  // Alone in its area, the site is a mark of its own; on a map of the whole of France it would be in a group.
  await expect(page.locator('.leaflet-marker-icon [aria-label^="Toulon-La Farlède. "]')).toBeVisible();
  await expect(page.locator('#results')).toContainText('Toulon-La Farlède: gunfire');
  await page.goBack();
  await expect(page.locator('main')).toContainText('12 of 12');
});

test('sites drawn as one say how many incidents there are and by which methods', async ({ page }) => {
  await page.goto('/en', { waitUntil: 'networkidle' });
  const group = page.locator('.leaflet-marker-icon', {
    has: page.locator('[aria-label*="Nanterre, Villepinte"]'),
  });
  await expect(group.locator('text')).toHaveText('3');
  await expect(group.locator('[data-method="vehicle_arson"]')).toBeVisible();
  await expect(group.locator('[data-method="unspecified"]')).toBeVisible();
});
