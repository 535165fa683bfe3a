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

test('nights from and to, and a grade, are chosen in the bar and lifted by their chips', async ({ page }) => {
  await page.goto('/en/matrix', { waitUntil: 'networkidle' });
  await page.locator('summary', { hasText: 'Nights' }).click();
  await menu(page, 'Nights').getByLabel('From').selectOption('2025-04-15');
  await expect(page).toHaveURL(/from=2025-04-15$/);
  await menu(page, 'Nights').getByLabel('To').selectOption('2025-04-14');
  await expect(page).toHaveURL(/from=2025-04-14&to=2025-04-15$/);
  await page.locator('summary', { hasText: 'Grade' }).click();
  await menu(page, 'Grade').getByText('Confirmed', { exact: true }).click();
  await expect(page).toHaveURL(/grade=confirmed/);
  const chips = page.getByRole('list', { name: 'Active filters' });
  await expect(chips.getByRole('link', { name: /night of 14–15 April|confirmed/ })).toHaveCount(2);
  await chips.getByRole('link', { name: /confirmed/ }).click();
  await expect(page).not.toHaveURL(/grade/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nights, région and grade are asked for by the form, and a backwards range stays to be put right', async ({
    page,
  }) => {
    await page.goto('/fr/incidents');
    await page.locator('summary', { hasText: 'Nuits' }).click();
    await menu(page, 'Nuits').getByLabel('De', { exact: true }).selectOption('2025-04-15');
    await menu(page, 'Nuits').getByLabel('À', { exact: true }).selectOption('2025-04-13');
    await page.locator('summary', { hasText: 'Région' }).click();
    await menu(page, 'Région').getByText('Provence-Alpes-Côte d’Azur').click();
    await page.locator('summary', { hasText: 'Niveau' }).click();
    await menu(page, 'Niveau').getByText('Confirmé', { exact: true }).click();
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await expect(page.locator('main')).toContainText('« 2025-04-15 » a été ignoré pour « from »');
    await expect(page.getByRole('list', { name: 'Filtres actifs' }).getByRole('listitem')).toHaveCount(3);
    await page.locator('summary', { hasText: 'Nuits' }).click();
    await expect(menu(page, 'Nuits').getByLabel('De', { exact: true })).toHaveValue('2025-04-15');
    await menu(page, 'Nuits').getByLabel('À', { exact: true }).selectOption('2025-04-15');
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await expect(page.locator('main')).toContainText('2 sur 12');
  });
});

test('the slash goes to the search, and stands in a field like any letter', async ({ page }) => {
  await page.goto('/en/incidents', { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox');
  await expect(search).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(search).toHaveValue('a/b');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(search).toBeHidden();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
});

test('the slash does nothing once single keys are switched off in the footer', async ({ page }) => {
  await page.goto('/en/incidents', { waitUntil: 'networkidle' });
  await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('checkbox', { name: /Single keys/ })).not.toBeChecked();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
});

test('a site that is not there is named as ignored, and everything is shown', async ({ page }) => {
  await page.goto('/en/incidents?site=nanterre');
  await expect(page.locator('main')).toContainText('“nanterre” was ignored for “site”');
  await expect(page.locator('main')).toContainText('12 of 12');
});
