import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openDesk } from './support/desk';
import { openBrowserAs } from './support/desk-browser';
import { expectNoAxeViolations, expect as expectSoon, test } from './support/test';

const expect = expectSoon.configure({ timeout: 20_000 });

const desk = openDesk();
const { eve, carl } = desk;
test.describe.configure({ mode: 'default', timeout: 90_000 });

const inEnglish = (page: Page) => page.getByLabel('In English');

/** Waits until everything typed has reached the server. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  await expect(page.getByText('Saving…')).toHaveCount(0);
}

/** The form, with its script at work. */
async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('form[data-live]')).toBeVisible();
}

/** A saved draft with a sentence in it; its address. */
async function startDraft(page: Page, sentence: string): Promise<string> {
  await openForm(page, '/en/desk/drafts/new');
  await inEnglish(page).fill(sentence);
  await expect(page).toHaveURL(/\/desk\/drafts\/[0-9a-f-]{36}$/);
  await settle(page);
  return page.url();
}

// The browser itself writes an error for each request that the lost network swallows.
test.use({ quietConsole: undefined });

test('what is typed while the network is gone outlives the tab, and is offered back', async ({ browser }) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  const url = await startDraft(page, 'Before.');
  await context.setOffline(true);
  await inEnglish(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Typed without a network.');
  await expect(page.getByText(/^No connection\./)).toBeVisible();
  const [warning, closed] = [page.waitForEvent('dialog'), page.waitForEvent('close')];
  await page.close({ runBeforeUnload: true });
  expect((await warning).type()).toBe('beforeunload');
  await (await warning).accept();
  await closed;
  await context.setOffline(false);

  const again = await context.newPage();
  await openForm(again, url);
  await expect(inEnglish(again)).toHaveValue('Before.');
  const offer = again.getByRole('region', { name: /You typed something here/ });
  await expectNoAxeViolations(again);
  await offer.getByRole('button', { name: 'Restore what you typed' }).click();
  await expect(inEnglish(again)).toHaveValue('Typed without a network.');
  await settle(again);
  await again.reload();
  await expect(inEnglish(again)).toHaveValue('Typed without a network.');
  await expect(offer).toHaveCount(0);
  await context.close();
});

test('a new form that never reached the server is offered back too', async ({ browser }) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await page.route('**/save', (route) => route.abort());
  await openForm(page, '/en/desk/drafts/new');
  await inEnglish(page).fill('Never sent.');
  await expect(page.getByText(/^No connection\./)).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await openForm(again, '/en/desk/drafts/new');
  await again.getByRole('button', { name: 'Restore what you typed' }).click();
  await settle(again);
  await expect(inEnglish(again)).toHaveValue('Never sent.');
  await context.close();
});

test('a sign-out loses nothing: after signing in elsewhere the form goes on', async ({ browser }) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await startDraft(page, 'Before.');
  const cookies = await context.cookies();
  await context.clearCookies();
  await inEnglish(page).fill('Typed after the sign-out.');
  await expect(page.getByText(/^You are signed out\./)).toBeVisible();
  await context.addCookies(cookies);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await settle(page);
  await page.reload();
  await expect(inEnglish(page)).toHaveValue('Typed after the sign-out.');
  await context.close();
});

test('two editors see each other; what only one changed merges alone, the rest is chosen', async ({
  browser,
}) => {
  const first = await openBrowserAs(browser, { desk, who: 'eve' });
  const url = await startDraft(first.page, 'Before.');
  const second = await openBrowserAs(browser, { desk, who: 'ada' });
  await openForm(second.page, url);
  await expect(second.page.getByText('is editing this too')).toContainText('eve');

  await inEnglish(first.page).fill('As Eve says.');
  await first.page.getByLabel('In French').fill('Comme dit Eve.');
  await settle(first.page);

  await second.page.getByLabel('Gunfire').check();
  await expect(second.page.getByText(/with the changes that eve made meanwhile/)).toBeVisible();
  await expect(second.page.getByLabel('In French')).toHaveValue('Comme dit Eve.');
  await expect(second.page.getByLabel('Gunfire')).toBeChecked();

  await inEnglish(first.page).fill('As Eve says now.');
  const panel = first.page.getByRole('region', { name: 'Two people changed the same places' });
  await expect(first.page.getByLabel('Gunfire')).toBeChecked();
  await inEnglish(second.page).fill('As Ada says.');
  const merge = second.page.getByRole('region', { name: 'Two people changed the same places' });
  await expect(merge).toContainText('As Eve says now.');
  await expect(panel).toHaveCount(0);
  await expectNoAxeViolations(second.page);
  await merge.getByLabel('Summary, English: Write it anew').fill('As both say.');
  await merge.getByRole('button', { name: 'Save the merged form' }).click();
  await expect(merge).toHaveCount(0);
  await expect(inEnglish(second.page)).toHaveValue('As both say.');
  await second.page.reload();
  await expect(inEnglish(second.page)).toHaveValue('As both say.');
  await first.context.close();
  await second.context.close();
});

test('without a script a late save asks which of two texts stands', async ({ browser }) => {
  const first = await openBrowserAs(browser, { desk, who: 'eve' });
  const url = await startDraft(first.page, 'Before.');
  const plain = await openBrowserAs(browser, { desk, who: 'ada', options: { javaScriptEnabled: false } });
  await plain.page.goto(url);
  await inEnglish(first.page).fill('As Eve says.');
  await settle(first.page);
  await inEnglish(plain.page).fill('As Ada says.');
  await plain.page.getByRole('button', { name: 'Save', exact: true }).click();
  const merge = plain.page.getByRole('region', { name: 'Two people changed the same places' });
  await expect(inEnglish(plain.page)).toHaveValue('As Ada says.');
  await merge.getByLabel('Yours').check();
  await merge.getByRole('button', { name: 'Save the merged form' }).click();
  await expect(merge).toHaveCount(0);
  await expect(inEnglish(plain.page)).toHaveValue('As Ada says.');
  await first.context.close();
  await plain.context.close();
});

/** A draft as the script of a new form first sends it. */
const start = (typed: Record<string, string>, id = randomUUID()) => ({
  page: `/en/desk/drafts/${id}/save`,
  fields: { draft: id, version: '0', ...typed },
});

test('a contributor changes, sees and hands in no draft of somebody else', async () => {
  const { page, fields } = start({ 'summary.en': 'Eve’s.' });
  expect((await eve.send(page, fields)).status).toBe(200);
  const theirs = await carl.send(page, { ...fields, version: '1', 'summary.en': 'Carl’s.' });
  expect(theirs.status).toBe(409);
  expect((await carl.read(`/en/desk/drafts/${fields.draft}`)).status).toBe(404);
  const own = start({ 'summary.en': 'Carl’s.', do: 'submit-anyway' });
  expect((await carl.send(own.page, own.fields)).status).toBe(403);
});

test('fifty saves of one version at once: one wins, the others are asked to merge', async () => {
  const { page, fields } = start({ 'summary.en': 'Before.' });
  await eve.send(page, fields);
  const late = Array.from({ length: 50 }, (_, at) => ({
    ...fields,
    version: '1',
    'summary.en': `Save ${at}.`,
  }));
  const answers = await Promise.all(late.map((sent) => eve.send(page, sent)));
  const statuses = answers.map((answer) => answer.status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(49);
});
