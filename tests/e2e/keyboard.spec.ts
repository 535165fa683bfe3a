import { expect, test } from './support/test';

test('the map is one tab stop: arrows pan, N walks the markers aloud, Escape leaves', async ({ page }) => {
  await page.goto('/en', { waitUntil: 'networkidle' });
  const map = page.locator('.leaflet-container');
  await expect(map).toBeVisible();
  await map.focus();
  const pane = page.locator('.leaflet-map-pane');
  const before = await pane.getAttribute('style');
  await page.keyboard.press('ArrowDown');
  await expect(pane).not.toHaveAttribute('style', before ?? '');
  await page.keyboard.press('n');
  await expect(page.locator('main [aria-live]', { hasText: /1 of \d+ in view/ })).toBeAttached();
  await page.keyboard.press('n');
  await expect(page.locator('main [aria-live]', { hasText: /2 of \d+ in view/ })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(map).not.toBeFocused();
});

test('arrow keys walk the cells of the matrix, Home and End the row', async ({ page }) => {
  await page.goto('/en/matrix', { waitUntil: 'networkidle' });
  const focused = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest('td, th') as HTMLTableCellElement | null;
      return cell ? [(cell.parentElement as HTMLTableRowElement).rowIndex, cell.cellIndex] : null;
    });
  await page
    .locator('main table tbody td')
    .first()
    .evaluate((cell) => {
      const target = cell.querySelector<HTMLElement>('[tabindex], a') ?? (cell as HTMLElement);
      target.focus();
    });
  const start = await focused();
  expect(start).not.toBeNull();
  await page.keyboard.press('ArrowDown');
  const below = await focused();
  expect(below?.[0]).toBe((start?.[0] ?? 0) + 1);
  await page.keyboard.press('ArrowRight');
  expect((await focused())?.[1]).toBe((below?.[1] ?? 0) + 1);
  await page.keyboard.press('End');
  const end = await focused();
  await page.keyboard.press('Home');
  expect((await focused())?.[1]).toBeLessThan(end?.[1] ?? 0);
});

test('a filter chosen by keyboard changes list, sentence and address, and Back undoes it', async ({
  page,
}) => {
  await page.goto('/en', { waitUntil: 'networkidle' });
  await page.getByText('Method', { exact: true }).filter({ visible: true }).last().focus();
  await page.keyboard.press('Enter');
  const gunfire = page.getByRole('checkbox', { name: /Gunfire/ });
  await gunfire.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/method=gunfire/);
  await expect(page.locator('main')).toContainText('1 of 12');
  await page.goBack();
  await expect(page).not.toHaveURL(/method=/);
  await expect(page.locator('main')).toContainText('12 of 12');
});

test('sorting the table by keyboard is told to screen readers', async ({ page }) => {
  await page.goto('/en/incidents', { waitUntil: 'networkidle' });
  await page.getByRole('columnheader', { name: /Place/ }).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=site/);
  await expect(page.getByRole('columnheader', { name: /Place/ })).toHaveAttribute('aria-sort', 'ascending');
});
