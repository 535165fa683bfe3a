import type { Page } from '@playwright/test';
import { type Desk, enterFirstAdmin, enterInvited, startDesk } from './support/desk';
import { openBrowserAs } from './support/desk-browser';
import type { Visitor } from './support/desk-visitor';
import { expectNoAxeViolations, expect as expectSoon, test } from './support/test';

const expect = expectSoon.configure({ timeout: 15_000 });

let desk: Desk;
let editor: Visitor;
test.describe.configure({ mode: 'default', timeout: 90_000 });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await startDesk();
  editor = await enterInvited(desk, await enterFirstAdmin(desk), 'editor', 'Eve');
});
test.afterAll(() => desk?.stop());

const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d/);

async function choose(page: Page, list: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).fill(text);
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test('an editor codes the attack at Réau and hands it in', async ({ browser }) => {
  const { context, page } = await openBrowserAs(browser, { desk, visitor: editor });
  await page.goto('/en/desk/drafts/new');
  await choose(page, 'Place', 'reau');
  await page.getByLabel('Night', { exact: true }).fill('2025-04-13');
  await expect(page.getByText('night of 13–14 April 2025')).toBeVisible();
  await page.getByLabel('Vehicle arson').check();
  await expect(saved(page)).toBeVisible();
  await expect(page).toHaveURL(/\/desk\/drafts\/[0-9a-f-]{36}$/);

  await page.getByRole('button', { name: 'Submit for review' }).click();
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectNoAxeViolations(page);
  await summary.getByRole('link', { name: 'Summary, English: is missing' }).click();
  await expect(page.getByLabel('In English')).toBeFocused();
  await page.getByLabel('In English').fill('A vehicle burned at Réau.');
  await page.getByLabel('In French').fill('Un véhicule a brûlé à Réau.');

  await page.getByRole('button', { name: 'Add a source' }).click();
  await choose(page, 'Article', 'rfi');
  await page.getByLabel('Quote').fill('an attack was reported');
  await expect(page.getByLabel('Method', { exact: true })).toBeChecked();
  await expect(page.getByText('Nothing: it can go to review.')).toBeVisible();
  await expect(summary).toHaveCount(0);
  await expect(page).toHaveTitle(/^(?!Error)/);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(page.getByRole('heading', { name: 'In review' })).toBeVisible();
  await context.close();
});
