import type { Page } from '@playwright/test';
import { openDesk } from './support/desk';
import { enterDeskAs } from './support/desk-browser';
import { findForm } from './support/desk-visitor';
import { expectNoAxeViolations, expect as expectSoon, test } from './support/test';

// The first view of a page by a fresh server takes its time beside other tests.
const expect = expectSoon.configure({ timeout: 20_000 });

const desk = openDesk('laid');
const { eve, pia } = desk;
test.describe.configure({ mode: 'serial', timeout: 90_000 });

const reviewOf = (id: string) => `/en/desk/drafts/${id}/review`;

test('an unfinished draft says in plain words what blocks it, each a link into the form', async ({
  page,
}) => {
  await enterDeskAs(page, { desk, who: 'eve' });
  await page.goto(desk.url + reviewOf(desk.laid.draft));
  const panel = page.getByRole('region', { name: 'Decide' });
  await expect(panel.getByText('One thing blocks it')).toBeVisible();
  const link = panel.getByRole('link', { name: /^Sources: has no source/ });
  await expect(link).toHaveAttribute('href', `/en/desk/drafts/${desk.laid.draft}#f-sources`);
  await expect(page.getByText('Same place, same night.')).toBeVisible();
  await page.getByRole('button', { name: 'Not the same as Toulon-La Farlède' }).click();
  await expect(page.getByText('Same place, same night.')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(page.getByText('Submitted. It is in review now.')).toBeVisible();
  await expect(page.getByText('A publisher publishes it.')).toBeVisible();
});

test('a publisher sees what blocks instead of a button, and returns it with a note', async ({ page }) => {
  await enterDeskAs(page, { desk, who: 'pia' });
  await expect(page.getByRole('link', { name: 'Look through: Réau' })).toBeVisible();
  await page.goto(desk.url + reviewOf(desk.laid.draft));
  const publish = page.getByRole('button', { name: 'Publish' });
  await expect(publish).toBeDisabled();
  await expect(publish).toHaveAccessibleDescription(/One thing blocks it/);
  await page.getByText('Return it').click();
  await page.getByRole('button', { name: 'Return with a note' }).click();
  await expect(page.getByRole('region', { name: 'There is a problem' })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.getByLabel('What is wanted of it').fill('Who reported it?');
  await page.getByRole('button', { name: 'Return with a note' }).click();
  await expect(page.getByText('Returned. It can be changed again.')).toBeVisible();
  expect((await eve.read('/en/desk?list=mine')).text).toContain('Who reported it?');
});

test('a preview is the public page to come, and publishing makes it so', async ({ page }) => {
  await enterDeskAs(page, { desk, who: 'pia' });
  await page.goto(`${desk.url}/en/desk/drafts/${desk.laid.review}/preview`);
  await expect(page.getByText('A preview: nobody but the desk sees this.')).toBeVisible();
  await expectNoAxeViolations(page);
  const preview = await articleOf(page);
  await page.getByRole('link', { name: 'Back to the review' }).click();
  await expect(page.getByRole('heading', { name: 'What readers would see' })).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.waitForURL(/\/en\/desk\/incidents\/reau-2025-04-13/);
  await page.goto(`${desk.url}/en/incidents/reau-2025-04-13`);
  expect(await articleOf(page)).toBe(preview);
});

/** The article without its history and the way to cite it, which begin with the publication. */
async function articleOf(page: Page): Promise<string> {
  return page.locator('article.page').evaluate((article) => {
    const copy = article.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('[data-part]')) part.remove();
    // Ids that React makes up, and the minute of the last change.
    return copy.innerHTML.replace(/_[rR]_[\w]+_/g, '').replace(/datetime="[^"]*Z"/g, '');
  });
}

test('a second click, or one on what has changed, stores nothing and says so', async () => {
  const page = reviewOf(desk.laid.draft);
  const form = findForm((await eve.read(page)).text, 'submit-draft') ?? {};
  expect((await eve.send(page, form)).status).toBe(303);
  const again = await eve.send(page, form);
  expect(again.status).toBe(409);
  expect(again.text).toContain('in review');
  expect((await pia.read('/en/desk?list=review')).text).toContain('version 4');
  const history = await pia.read(`/en/desk/drafts/${desk.laid.draft}/history`);
  expect(history.text).toContain('Who reported it?');
});

test('a draft whose record moved on is brought together with it, part by part', async ({ page }) => {
  await enterDeskAs(page, { desk, who: 'eve' });
  await page.goto(desk.url + reviewOf(desk.laid.behind));
  await page.getByRole('link', { name: 'Bring both together' }).click();
  await expect(page.getByRole('heading', { name: 'What both changed differently' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring together' }).click();
  await expect(page.getByRole('region', { name: 'There is a problem' })).toBeFocused();
  await expectNoAxeViolations(page);
  const methods = page.getByRole('group', { name: 'Methods' });
  await expect(methods.getByText('Vehicle arson')).toBeVisible();
  await methods.getByLabel('In this draft').check();
  await page.getByRole('button', { name: 'Bring together' }).click();
  await expect(page.getByText('Both are together.')).toBeVisible();
  await expect(page.locator('[data-change="methods"]')).toContainText('Graffiti');
  await expect(page.getByRole('link', { name: 'Bring both together' })).toHaveCount(0);
});

test('the desk reads well in both languages and themes, down to 320 px', async ({ page }) => {
  await enterDeskAs(page, { desk, who: 'pia' });
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ['/en/desk?list=all', `/fr/desk/drafts/${desk.laid.draft}/review`, '/fr/desk?q=reau']) {
    await page.goto(desk.url + path);
    for (const summary of await page.locator('main details > summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoAxeViolations(page);
    }
  }
});
