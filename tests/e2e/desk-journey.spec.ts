import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { type Desk, enterFirstAdmin, enterInvited, startDesk } from './support/desk';
import { openBrowserAs } from './support/desk-browser';
import type { Visitor } from './support/desk-visitor';
import { expect as expectSoon, test } from './support/test';

const expect = expectSoon.configure({ timeout: 20_000 });

let desk: Desk;
let editor: Visitor;
let publisher: Visitor;
test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await startDesk();
  const admin = await enterFirstAdmin(desk);
  editor = await enterInvited(desk, admin, 'editor');
  publisher = await enterInvited(desk, admin, 'publisher');
});
test.afterAll(() => desk?.stop());

const SLUG = 'reau-2025-04-13';
const AT_LEAST_NINE = 'unidentified-2025-04-16.s13';

async function verdict(): Promise<string> {
  const { data } = await (await fetch(`${desk.url}/api/v1/totals`)).json();
  const total = data.find((row: { statement: { id: string } }) => row.statement.id === AT_LEAST_NINE);
  return total.verdict.code;
}

async function choose(page: Page, list: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).fill(text);
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Types the attack at Réau into a new form, with its evidence, and hands it in; the address of the draft. */
async function codeReau(page: Page): Promise<string> {
  await page.goto('/en/desk/drafts/new');
  await expect(page.locator('form[data-live]')).toBeVisible();
  await choose(page, 'Place', 'reau');
  await page.getByLabel('Day of the article').fill('2025-04-15');
  await page.getByLabel('In the report’s words').fill('overnight Sunday to Monday');
  await page.keyboard.press('Enter');
  await page.getByLabel('Vehicle arson').check();
  await page.getByLabel('In English').fill('A vehicle burned outside the prison of Réau.');
  await page.getByLabel('In French').fill('Un véhicule a brûlé devant la prison de Réau.');
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByRole('button', { name: 'Not in the list: describe a new article' }).click();
  await page.getByLabel('or a new outlet’s name').fill('The Test Gazette');
  await page.getByLabel('Link').fill('https://gazette.example/reau');
  await page.getByLabel('Published on').fill('2025-04-15');
  await page.getByLabel('Language').selectOption('en');
  await page.getByLabel('Quote').fill('a vehicle burned overnight');
  await expect(page.getByText('Nothing: it can go to review.')).toBeVisible();
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(page.getByRole('heading', { name: 'In review' })).toBeVisible();
  return page.url();
}

async function publish(page: Page, draft: string, reason: string): Promise<void> {
  await page.goto(`${draft}/review`);
  if (reason !== '') await page.locator('[data-form="publish-draft"] textarea').fill(reason);
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.waitForURL(new RegExp(`/en/desk/incidents/${SLUG}`));
}

test('an attack goes from the form through review to readers, is corrected, and leaves an unbroken trail', async ({
  browser,
}) => {
  const [eve, paul] = [
    await openBrowserAs(browser, { desk, visitor: editor }),
    await openBrowserAs(browser, { desk, visitor: publisher }),
  ];
  expect(await verdict()).toBe('matches_twice');
  const draft = await codeReau(eve.page);
  for (const path of ['/en/incidents', '/en/matrix', '/api/v1/incidents'])
    expect(await (await fetch(desk.url + path)).text(), path).not.toContain(SLUG);

  await publish(paul.page, draft, '');
  for (const path of ['/en', '/en/incidents', '/en/matrix', '/api/v1/incidents', '/api/v1/incidents.geojson'])
    expect(await (await fetch(desk.url + path)).text(), path).toContain(SLUG);
  expect(await verdict()).toBe('matches');

  await eve.page.goto(`/en/desk/drafts/new?incident=${SLUG}`);
  await expect(eve.page.locator('form[data-live]')).toBeVisible();
  await eve.page.getByLabel('In English').fill('Two vehicles burned outside the prison of Réau.');
  await expect(eve.page).toHaveURL(/\/desk\/drafts\/[0-9a-f-]{36}$/);
  await eve.page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(eve.page.getByRole('heading', { name: 'In review' })).toBeVisible();
  const { data } = await (await fetch(`${desk.url}/api/v1/incidents/${SLUG}`)).json();
  expect(data.summary.en).toBe('A vehicle burned outside the prison of Réau.');

  await publish(paul.page, eve.page.url(), 'The gazette corrected itself.');
  await paul.page.goto(`/en/desk/incidents/${SLUG}`);
  await expect(paul.page.getByText('The gazette corrected itself.').first()).toBeVisible();
  for (const version of ['Version 1', 'Version 2'])
    await expect(paul.page.locator('main')).toContainText(version);
  await paul.page.goto(`/en/incidents/${SLUG}`);
  await expect(paul.page.locator('main')).toContainText('Two vehicles burned outside the prison of Réau.');

  const env = { ...process.env, DATABASE_URL: `file:${desk.databaseFile}` };
  const audit = ['--conditions=react-server', '--import', 'tsx', 'lib/commands/audit.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, audit, { env });
  expect(stdout).toMatch(/revisions, unbroken\./);
  await eve.context.close();
  await paul.context.close();
});
