import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1440, height: 900 } });

const menu = (page: Page, name: string) =>
  page.locator('details').filter({ has: page.locator('summary', { hasText: name }) });

for (const path of ['/en', '/en/incidents', '/en/matrix', '/en/timeline'])
  test(`a press on the words of a choice makes it on ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator('summary', { hasText: 'Method' }).click();
    await menu(page, 'Method').getByText('Gunfire', { exact: true }).click();
    await expect(page).toHaveURL(/method=gunfire/);
    await expect(page.getByRole('checkbox', { name: /Gunfire/ })).toBeChecked();
    await expect(menu(page, 'Method')).toHaveAttribute('open');
  });

test('a press on the padding of a menu, or on the label of a list in it, leaves the menu open', async ({
  page,
}) => {
  await page.goto('/en', { waitUntil: 'networkidle' });
  await page.locator('summary', { hasText: 'Method' }).click();
  await menu(page, 'Method')
    .locator('fieldset')
    .click({ position: { x: 3, y: 3 } });
  await expect(menu(page, 'Method')).toHaveAttribute('open');
  await page.locator('summary', { hasText: 'Range' }).click();
  await menu(page, 'Range').getByText('From', { exact: true }).click();
  await expect(menu(page, 'Range')).toHaveAttribute('open');
  await expect(menu(page, 'Range').getByLabel('From')).toBeFocused();
});

test('a menu closes on a press elsewhere, on Escape, and when Tab leads out of it', async ({ page }) => {
  await page.goto('/fr/incidents', { waitUntil: 'networkidle' });
  const summary = page.locator('summary', { hasText: 'Mode opératoire' });
  const opened = menu(page, 'Mode opératoire');
  await summary.click();
  await opened.getByRole('checkbox').last().focus();
  await page.keyboard.press('Tab');
  await expect(opened).not.toHaveAttribute('open');
  await summary.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(opened).not.toHaveAttribute('open');
  await summary.click();
  await opened.locator('fieldset').click({ position: { x: 3, y: 3 } });
  await page.keyboard.press('Escape');
  await expect(opened).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
});
