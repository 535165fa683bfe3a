import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { type EmptyDesk, PASSWORD, startEmptyDesk } from './support/desk';
import { expectNoAxeViolations, expect as expectSoon, test } from './support/test';

// Hashing a password is slow by design, and slower still beside other tests.
const expect = expectSoon.configure({ timeout: 30_000 });

let desk: EmptyDesk;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await startEmptyDesk();
});
test.afterAll(() => desk?.stop());

const SLUG = 'reau-2025-04-13';

test('an attack goes from the first admin’s desk to every public page, is corrected, and all of it is proven', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const admin = await openAs(browser, desk.url + desk.link, { name: 'Ada Admin', email: 'ada@example.org' });
  const editor = await openAs(browser, await inviteBy(admin, 'eve@example.org', 'Editor'), { name: 'Eve' });
  const publisher = await openAs(browser, await inviteBy(admin, 'pia@example.org', 'Publisher'), {
    name: 'Pia',
  });
  const before = await verdictOfNine(admin);

  await addTheAttack(editor);
  await expectNowhere(admin);
  await reviewAndPublish(publisher);
  await expectEverywhere(admin);
  expect(before).not.toBe('matches');
  expect(await verdictOfNine(admin)).toBe('matches');

  await correctTheSummary(editor);
  await publishWithReason(publisher);
  await expectBothInHistory(publisher);
  expect(await audit()).toMatch(/^\d+ revisions, unbroken\.$/m);
});

/** Somebody who sets up by a link, in a browser of their own, and stands at the desk afterwards. */
async function openAs(browser: Browser, link: string, who: { name: string; email?: string }): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: desk.url })).newPage();
  await page.goto(link);
  if (who.email) await page.getByLabel('E-mail address').fill(who.email);
  await page.getByLabel('Your name').fill(who.name);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set up and sign in' }).click();
  await expect(page.getByRole('heading', { name: `Good to see you, ${who.name}` })).toBeVisible();
  return page;
}

async function inviteBy(admin: Page, email: string, role: string): Promise<string> {
  await admin.goto('/en/desk/people');
  await admin.getByLabel('E-mail address').fill(email);
  await admin.getByLabel('Role').last().selectOption(role);
  await admin.getByRole('button', { name: 'Invite' }).click();
  await expect(admin.getByRole('status')).toContainText(`${email} is invited as ${role}`);
  return admin.getByLabel('Link').inputValue();
}

async function verdictOfNine(page: Page): Promise<string | null> {
  await page.goto('/en/totals');
  const total = page.getByRole('article', { name: /^At least 9 / });
  return total.locator('[data-verdict]').getAttribute('data-verdict');
}

async function addTheAttack(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add an attack' }).click();
  await expect(page.locator('form[data-live]')).toBeVisible();
  await choose(page, 'Place', 'réau');
  await page.getByLabel('Day of the article').fill('2025-04-15');
  await page.getByLabel('In the report’s words').fill('overnight Sunday to Monday');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Night', { exact: true })).toHaveValue('2025-04-13');
  await page.getByLabel('Vehicle arson').check();
  await page.getByLabel('In English').fill('A vehicle burned at the prison of Réau.');
  await page.getByLabel('In French').fill('Un véhicule a brûlé à la prison de Réau.');
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
}

async function choose(page: Page, list: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).fill(text);
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

const PUBLIC = [
  '/en',
  '/en/matrix',
  '/en/incidents',
  '/en/timeline',
  '/api/v1/incidents',
  '/api/v1/incidents.csv',
  '/api/v1/incidents.geojson',
  '/api/v1/incidents.kml',
  '/feed.xml',
];

/** A draft is in no public page, its source, an export or an answer of the API. */
async function expectNowhere(page: Page): Promise<void> {
  for (const path of [
    ...PUBLIC,
    '/en/totals',
    '/en/articles',
    '/en/conflicts',
    '/api/v1/articles',
    '/api/v1/sites',
  ])
    expect(await (await page.request.get(path)).text(), path).not.toMatch(
      /reau-2025-04-13|vehicle burned at the prison of R|brûlé à la prison de R|The Test Gazette/,
    );
  expect((await page.request.get(`/api/v1/incidents/${SLUG}`)).status()).toBe(404);
  expect((await page.request.get(`/en/incidents/${SLUG}`)).status()).toBe(404);
}

async function reviewAndPublish(page: Page): Promise<void> {
  await page.goto('/en/desk');
  await page.getByRole('link', { name: 'Look through: Réau' }).click();
  await expect(page.locator('[data-change="methods"]')).toContainText('+Vehicle arson');
  await expect(page.locator('[data-change="night"]')).toContainText('+night of 13–14 April 2025');
  await expect(page.getByText('Nothing blocks it.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible();
}

async function expectEverywhere(page: Page): Promise<void> {
  for (const path of PUBLIC) expect(await (await page.request.get(path)).text(), path).toContain(SLUG);
  await page.goto('/en/matrix');
  await expect(page.locator(`main a[href*="${SLUG}"]`).first()).toBeVisible();
  await page.goto('/en/incidents');
  await expect(page.locator(`main a[href*="${SLUG}"]`).first()).toBeVisible();
  await page.goto('/en');
  await expect(page.locator(`main a[href*="${SLUG}"]`).first()).toBeAttached();
  const { data } = await (await page.request.get(`/api/v1/incidents/${SLUG}`)).json();
  expect(data).toMatchObject({ night: '2025-04-13', methods: ['vehicle_arson'], version: 1 });
}

async function correctTheSummary(page: Page): Promise<void> {
  await page.goto(`/en/desk/incidents/${SLUG}`);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await expect(page.locator('form[data-live]')).toBeVisible();
  await page.getByLabel('In English').fill('Two vehicles burned at the prison of Réau.');
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(page.getByRole('heading', { name: 'In review' })).toBeVisible();
  const { data } = await (await page.request.get(`/api/v1/incidents/${SLUG}`)).json();
  expect(data.summary.en).toBe('A vehicle burned at the prison of Réau.');
}

async function publishWithReason(page: Page): Promise<void> {
  await page.goto('/en/desk');
  await page.getByRole('link', { name: 'Look through: Réau' }).click();
  const summary = page.locator('[data-change="summary.en"]');
  await expect(summary.locator('ins').first()).toContainText('+Two vehicles');
  await expect(summary.locator('del').first()).toContainText('−A vehicle');
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('link', { name: /changes only with a reason/ })).toBeVisible();
  await page.getByLabel('Reason for the change').fill('The union counts two.');
  const review = page.url();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible();
  await expectClosed(page, review);
}

/** A review opened again after its draft was published says that, and nothing of an edit under way. */
async function expectClosed(page: Page, review: string): Promise<void> {
  const record = page.url();
  await page.goto(review);
  await expect(page.locator('main')).toContainText('This draft is published.');
  await expect(page.locator('main')).not.toContainText('An edit of a published record');
  await page.goto(record);
}

async function expectBothInHistory(page: Page): Promise<void> {
  await expect(page.locator('[data-version="1"]')).toContainText('Pia');
  await expect(page.locator('[data-version="2"]')).toContainText('The union counts two.');
  await page.goto(`/en/incidents/${SLUG}`);
  await page.getByText('History: 2 versions').click();
  await expect(page.locator('[data-part="history"]')).toContainText('The union counts two.');
  await page.getByRole('link', { name: 'Version 1' }).click();
  await expect(page.getByText('You are reading version 1')).toBeVisible();
  await expect(page.getByText('A vehicle burned at the prison of Réau.')).toBeVisible();
  const { data } = await (await page.request.get(`/api/v1/incidents/${SLUG}`)).json();
  expect(data.history.map(({ version }: { version: number }) => version)).toEqual([1, 2]);
}

/** What `npm run audit` says; throws when it finds a broken link. */
async function audit(): Promise<string> {
  const env = { ...process.env, DATABASE_URL: `file:${desk.databaseFile}` };
  return (await promisify(execFile)('npm', ['run', '--silent', 'audit'], { env })).stdout;
}
