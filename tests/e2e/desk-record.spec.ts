import { openDesk } from './support/desk';
import { enterDeskAs } from './support/desk-browser';
import { expectNoAxeViolations, expect as expectSoon, test } from './support/test';

// The first view of a page by a fresh server takes its time beside other tests.
const expect = expectSoon.configure({ timeout: 20_000 });

const desk = openDesk('laid');
test.describe.configure({ mode: 'serial', timeout: 90_000 });

test('a withdrawn record says so to readers, and a publisher brings it back', async ({ page }) => {
  const gone = await page.goto(`${desk.url}/en/incidents/nimes-2025-04-14`);
  expect(gone?.status()).toBe(410);
  await expect(page.getByRole('heading', { name: 'This incident was withdrawn' })).toBeVisible();
  await expect(page.getByText('Reason given: laid by a test')).toBeVisible();
  await expectNoAxeViolations(page);

  await enterDeskAs(page, { desk, who: 'pia' });
  await page.getByLabel('Place, night or public id').fill('nimes');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByText('1 record', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Nîmes' }).click();
  await page.getByRole('button', { name: 'Publish it again' }).click();
  await expect(page.getByRole('region', { name: 'There is a problem' })).toBeFocused();
  await page.getByLabel('Reason').fill('It was right after all.');
  await page.getByRole('button', { name: 'Publish it again' }).click();
  await expect(page.getByText('Public again.')).toBeVisible();
  await expect(page.locator('[data-version="4"]')).toContainText('It was right after all.');
  await expect(page.locator('[data-version="4"] [data-change="lifecycle"]')).toContainText('−Withdrawn');
  await expectNoAxeViolations(page);
  const back = await page.goto(`${desk.url}/en/incidents/nimes-2025-04-14`);
  expect(back?.status()).toBe(200);
  await page.getByText('History: 4 versions').click();
  await expect(page.locator('[data-part="history"]')).toContainText('pia');
  await expectNoAxeViolations(page);
});

test('two records are merged after a look at what moves, the address leads on, and the merge is undone', async ({
  page,
}) => {
  await enterDeskAs(page, { desk, who: 'pia' });
  await page.goto(`${desk.url}/en/desk/incidents/nanterre-2025-04-13`);
  await page.getByRole('link', { name: 'Merge into another …' }).click();
  await page.getByLabel(/^The record that stays/).fill('nanterre');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: 'Nanterre' }).click();
  await expect(page.getByText('4 statements move')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel('Reason').fill('Told twice.');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('Merged. It can be taken back below.')).toBeVisible();

  const moved = await page.request.get(`${desk.url}/fr/incidents/nanterre-2025-04-13`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, '/fr/incidents/nanterre-2025-04-14']);
  await page.getByLabel('Reason').fill('Two after all.');
  await page.getByRole('button', { name: 'Undo the merge' }).click();
  await expect(page.getByText('The merge is undone.')).toBeVisible();
});

test('an earlier version opens, is compared and is restored as a draft', async ({ page }) => {
  await enterDeskAs(page, { desk, who: 'eve' });
  await page.goto(`${desk.url}/en/desk/incidents/toulon-2025-04-14`);
  await page.getByRole('button', { name: 'Compare the two marked' }).click();
  await expect(page.getByText('From version 1 to version 2.')).toBeVisible();
  await page.getByRole('link', { name: 'Version 1' }).click();
  await expect(page.getByText('As it was. The current version is 2.')).toBeVisible();
  await page.getByText('27 sources').click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Restore as a draft' }).click();
  await expect(page.getByText('Restored as a draft.')).toBeVisible();
  await expect(page.getByText('Nothing changes.')).toBeVisible();
});

test('an admin strikes a private detail from history, once nothing holds it any more', async ({ page }) => {
  await enterDeskAs(page, { desk, who: 'ada' });
  await page.goto(`${desk.url}/en/desk/suppress`);
  await page.getByLabel('The text to remove').fill('fifteen impacts');
  await page.getByRole('button', { name: 'Remove it from history' }).click();
  await expect(page.getByRole('link', { name: /^Tick that you know/ })).toBeVisible();
  await page.getByLabel('Reason').fill('a test');
  await page.getByLabel('I know that this cannot be undone').check();
  await page.getByRole('button', { name: 'Remove it from history' }).click();
  await expect(page.getByRole('link', { name: /It still stands in: incident toulon/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel('The text to remove').fill('laid by a test');
  await page.getByRole('button', { name: 'Remove it from history' }).click();
  await expect(page.getByText(/values are struck\./)).toBeVisible();
  await page.goto(`${desk.url}/en/desk/incidents/villepinte-2025-04-14`);
  await expect(page.getByText('The reason was removed for privacy.')).toBeVisible();
});
