import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

test('the disagreements begin with every question, its answers and whether it is open', async ({ page }) => {
  await page.goto('/en/conflicts');
  const rows = page.getByRole('navigation', { name: 'The questions' }).getByRole('listitem');
  await expect(rows).toHaveCount(12);
  await expect(rows.first()).toContainText('How many vehicles burned at the officer’s home');
  await expect(rows.first()).toContainText('1 vehicle · several vehicles');
  await expect(rows.first()).toContainText('Open');
  // What a rule has explained comes after everything that is open.
  const open = await rows.evaluateAll((all) => all.map((row) => row.textContent?.endsWith('Open')));
  expect(open).toEqual([...open].sort((one, other) => Number(other) - Number(one)));
});

test('a choice of kind opens the filters and narrows the questions', async ({ page }) => {
  await page.goto('/en/conflicts?kind=granularity');
  await expect(page.getByRole('link', { name: /More or less precise/ })).toBeVisible();
  await expect(page.locator('main article')).toHaveCount(6);
});

test('a total that only sets a lower bound is not said to be the same number', async ({ page }) => {
  await page.goto('/en/totals');
  await expect(page.locator('main')).toContainText('We have 7 places, as many as the article says.');
  await expect(page.locator('main')).toContainText(
    'We have 7 places, and the article says at least 6 places: both can be true.',
  );
});

test('counts that name no place stand under the totals, with how far they are resolved', async ({ page }) => {
  await page.goto('/en/totals');
  const counts = page.locator('section', {
    has: page.getByRole('heading', { name: 'Counts that name no place' }),
  });
  await expect(counts.getByRole('listitem').first()).toContainText('3 places, vehicle arson');
  await expect(counts.getByRole('listitem').first()).toContainText('Partly resolved, by elimination');
  await counts.getByRole('link').first().click();
  await expect(page.locator('article:target h2')).toContainText('3 places, vehicle arson');
});
