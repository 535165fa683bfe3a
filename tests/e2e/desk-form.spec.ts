import type { BrowserContext, Page } from '@playwright/test';
import { findNewsDir } from '../support/find-news-dir';
import { openDesk } from './support/desk';
import { openBrowserAs } from './support/desk-browser';
import { expectNoAxeViolations, expect as expectSoon, test } from './support/test';

const expect = expectSoon.configure({ timeout: 15_000 });

const desk = openDesk();
test.describe.configure({ mode: 'default', timeout: 90_000 });

let context: BrowserContext;
let page: Page;
async function open(
  browser: Parameters<typeof openBrowserAs>[0],
  { path = '/en/desk/drafts/new', ...options }: { path?: string; javaScriptEnabled?: boolean } = {},
): Promise<void> {
  ({ context, page } = await openBrowserAs(browser, { desk, who: 'eve', options }));
  await page.goto(path);
  if (options.javaScriptEnabled !== false) await expect(page.locator('form[data-live]')).toBeVisible();
}
test.afterEach(() => context?.close());

const saved = () => page.getByText(/^(Saved|Enregistré à) \d\d:\d\d/);
const summary = () => page.getByRole('region', { name: /There is a problem|Il y a un problème/ });

async function choose(list: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).fill(text);
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test('an editor codes the attack at Réau and hands it in', async ({ browser }) => {
  await open(browser);
  await choose('Place', 'centre penitentiaire sud francilien');
  await page.getByLabel('Night', { exact: true }).fill('2025-04-13');
  await expect(page.getByText('night of 13–14 April 2025')).toBeVisible();
  await page.getByLabel('Vehicle arson').check();
  await expect(saved()).toBeVisible();
  await expect(page).toHaveURL(/\/desk\/drafts\/[0-9a-f-]{36}$/);

  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(summary()).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectNoAxeViolations(page);
  await summary().getByRole('link', { name: 'Summary, English: is missing' }).click();
  await expect(page.getByLabel('In English')).toBeFocused();
  await page.getByLabel('In English').fill('A vehicle burned at Réau.');
  await page.getByLabel('In French').fill('Un véhicule a brûlé à Réau.');

  await page.getByRole('button', { name: 'Add a source' }).click();
  await choose('Article', 'rfi');
  await page.getByLabel('Quote').fill('an attack was reported');
  await expect(page.getByLabel('Method', { exact: true })).toBeChecked();
  await expect(page.getByText('Nothing: it can go to review.')).toBeVisible();
  await expect(summary()).toHaveCount(0);
  await expect(page).toHaveTitle(/^(?!Error)/);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(page.getByRole('heading', { name: 'In review' })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('the words of a report are read on the day of its article, and two readings are asked about', async ({
  browser,
}) => {
  await open(browser);
  const words = page.getByLabel('In the report’s words');
  await words.fill('overnight Monday to Tuesday');
  await expect(page.getByText('Give the day of the article')).toBeVisible();
  await page.getByLabel('Day of the article').fill('2025-04-16');
  await expect(page.getByRole('button', { name: 'night of 14–15 April 2025' })).toBeVisible();
  await words.press('Enter');
  await expect(page.getByLabel('Night', { exact: true })).toHaveValue('2025-04-14');

  await words.fill('5.20am Wednesday');
  await page.getByRole('button', { name: 'night of 15–16 April 2025, 05:20' }).click();
  await expect(page.getByLabel('Night', { exact: true })).toHaveValue('2025-04-15');
  await expect(page.getByLabel('From, or at')).toHaveValue('05:20');

  await words.fill('mardi');
  await expect(page.getByText('More than one night fits. Which is meant?')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'night of 14–15 April 2025' }).first().click();
  await expect(page.getByLabel('Night', { exact: true })).toHaveValue('2025-04-14');
  await page.getByRole('button', { name: 'One night earlier' }).click();
  await expect(page.getByLabel('Night', { exact: true })).toHaveValue('2025-04-13');
});

test('everything that is wrong is said at once, and the rest is saved', async ({ browser }) => {
  await open(browser);
  await choose('Place', 'toulon');
  await page.getByLabel('Count', { exact: true }).selectOption({ label: 'Vehicles burned' });
  await page.locator('button[value="add:quantities"]').click();
  await page.getByLabel('Counted').selectOption('between');
  await page.getByLabel('Least').fill('5');
  await page.getByLabel('Most').fill('3');
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByRole('button', { name: 'Not in the list: describe a new article' }).click();
  await page.getByLabel('Link').fill('javascript:alert(1)');
  await page.getByLabel('From, or at').fill('half past nine');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(summary()).toBeFocused();
  await expect(summary().getByRole('link')).toHaveCount(3);
  await expect(page.getByLabel('Link')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Most')).toHaveValue('3');
  await expect(page.getByText(/^3 to correct\. The rest is safe: Saved/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel('From, or at').fill('21.30');
  await page.getByLabel('Most').fill('7');
  await page.getByLabel('Link').fill('https://gazette.example/toulon');
  await expect(saved()).toBeVisible();
  await expect(summary()).toHaveCount(0);
});

test('a count that is empty, or cannot be read, is told once', async ({ browser }) => {
  await open(browser, { path: '/en/desk/drafts/new?incident=tarascon-2025-04-15' });
  const count = page.locator('[name="quantities.vehicles_burned.min"]');
  const needs = page.getByRole('region', { name: 'What publishing still needs' });
  const told = needs.getByRole('link', { name: /^Vehicles burned/ });
  await expect(count).toHaveValue('3');
  await count.fill('');
  await expect(told).toHaveText(['Vehicles burned: is missing']);
  await count.fill('three');
  await expect(told).toHaveText(['Vehicles burned, least: is not a number']);
});

test('a home has no input for what could lead to it, and its details are marked where they stand', async ({
  browser,
}) => {
  await open(browser);
  await page.getByRole('button', { name: 'Not in the list: describe a new place' }).click();
  await page.getByLabel('Kind of place').selectOption('office');
  await choose('Commune', 'dammarie les lys');
  await expect(page.getByLabel('Commune', { exact: true })).toHaveValue('Dammarie-les-Lys');
  await expect(page.getByRole('combobox', { name: 'Département' })).toHaveValue('Seine-et-Marne (77)');
  await page.getByLabel('Latitude').fill('48.85');
  await page.getByLabel('Longitude').fill('2.35');
  await page.getByLabel('Kind of place').selectOption('private_home');
  for (const label of ['Latitude', 'Longitude', 'Name', 'Commune'])
    await expect(page.getByLabel(label, { exact: true })).toHaveCount(0);
  await page.getByLabel('In English').fill('A car burned at 12 rue des Lilas that night.');
  const marks = page.locator('[data-leaks="summary.en"]');
  await expect(marks).toContainText('12 rue');
  await expect(page.getByText('Summary, English: names something that could lead to a home')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel('Kind of place').selectOption('office');
  await expect(page.getByLabel('Latitude')).toHaveValue('');
  await page.getByLabel('In English').fill('A car burned that night.');
  await expect(marks).toHaveCount(0);
});

test('what is known already is shown with the reason, and "not the same" is remembered', async ({
  browser,
}) => {
  await open(browser);
  await choose('Place', 'toulon');
  await page.getByLabel('Night', { exact: true }).fill('2025-04-14');
  const panel = page.getByRole('region', { name: 'Reported already?' });
  await expect(panel).toContainText('Same place, same night.');
  await expectNoAxeViolations(page);
  await panel.getByRole('button', { name: /^Not the same as Toulon/ }).click();
  await expect(panel).toContainText('1 ruled not the same');
  await page.reload();
  await expect(panel).toContainText('1 ruled not the same');
  await expect(panel).not.toContainText('Same place, same night.');
});

test('words are picked in the text at hand by keys, and pasted ones are found in it', async ({ browser }) => {
  test.skip(findNewsDir() === null, 'the news files are not at hand');
  await open(browser);
  await page.getByRole('button', { name: 'Add a source' }).click();
  await choose('Article', 'rfi');
  await page.getByRole('button', { name: 'Pick the words in the article' }).click();
  const sentences = page.getByRole('list', { name: 'Sentences of the article' }).getByRole('button');
  await sentences.nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('8 words')).toBeVisible();
  await page.getByRole('button', { name: 'End one word earlier' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('{');
  await expect(page.getByText('6 words')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Use these words' }).click();
  const quote = page.getByLabel('Quote');
  await expect(page.getByText(/^Found in paragraph \d+ of the article\./)).toBeVisible();
  const picked = await quote.inputValue();
  expect(picked.split(/\s+/)).toHaveLength(6);

  await quote.fill('');
  await expect(page.getByText(/^Found in paragraph/)).toHaveCount(0);
  await quote.fill(picked.toUpperCase());
  await quote.blur();
  await expect(quote).toHaveValue(picked);
  await expect(page.getByText(/^Found in paragraph/)).toBeVisible();
});

test('an edit of a published incident opens in the draft that it has', async ({ browser }) => {
  await open(browser, { path: '/en/desk/drafts/new?incident=valence-2025-04-14' });
  await expect(page.getByRole('combobox', { name: 'Place' })).toHaveValue(/Valence/);
  await page.getByLabel('In English').fill('Vehicles burned at Valence.');
  await expect(saved()).toBeVisible();
  const url = page.url();
  await page.goto('/en/desk/drafts/new?incident=valence-2025-04-14');
  await expect(page).toHaveURL(url);
  await expect(page.getByLabel('In English')).toHaveValue('Vehicles burned at Valence.');
});

test('by the keyboard alone an attack is coded from place to summary', async ({ browser }) => {
  await open(browser);
  const nameOfFocused = () =>
    page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '');
  const tabTo = async (name: string) => {
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press('Tab');
      if ((await nameOfFocused()) === name) return;
    }
    throw new Error(`no way to ${name} by Tab`);
  };
  await tabTo('Place');
  await page.keyboard.type('nanterre');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await tabTo('In the report’s words');
  await page.keyboard.type('nuit du 14 au 15 avril 2025');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Night', { exact: true })).toHaveValue('2025-04-14');
  await tabTo('Gunfire');
  await page.keyboard.press('Space');
  await tabTo('In English');
  await page.keyboard.type('Shots were fired.');
  await tabTo('In French');
  await page.keyboard.type('Des tirs.');
  await expect(saved()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Place' })).toHaveValue(/Nanterre/);
  await expect(page.getByLabel('Gunfire')).toBeChecked();
});

test('without a script every button works, and nothing typed is lost', async ({ browser }) => {
  await open(browser, { javaScriptEnabled: false });
  await page.locator('select[name="site.slug"]').selectOption('cp-toulon-la-farlede');
  await page.getByLabel('Night', { exact: true }).fill('2025-04-16');
  await page.getByRole('button', { name: 'Add a source' }).click();
  await expect(page.locator('select[name="site.slug"]')).toHaveValue('cp-toulon-la-farlede');
  await page.getByRole('button', { name: 'Not in the list: describe a new article' }).click();
  await page.getByLabel('Link').fill('nowhere');
  await page.getByLabel('In English').fill('Something burned.');
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(summary().getByRole('link')).toHaveText([/Source 1, article, new, link: is not a link/]);
  await expect(page.getByLabel('Link')).toHaveValue('nowhere');
  await page.getByLabel('Link').fill('https://gazette.example/toulon');
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(summary()).toContainText('Summary, French: is missing');
  await expect(page.getByLabel('In English')).toHaveValue('Something burned.');
  await page.getByRole('button', { name: 'Submit as it is' }).click();
  await expect(page.getByRole('heading', { name: 'In review' })).toBeVisible();
});

test('in French the form speaks French and names its faults, in both themes and down to 320 px', async ({
  browser,
}) => {
  await open(browser, { path: '/fr/desk/drafts/new' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Une nouvelle attaque');
  await choose('Lieu', 'beziers');
  await expect(saved()).toBeVisible();
  await page.getByRole('button', { name: 'Soumettre à relecture' }).click();
  await expect(summary()).toContainText(/Nuit\s: manque/);
  await expect(page).toHaveTitle(/^Erreur\s: /);
  await page.getByRole('button', { name: 'Ajouter une source' }).click();
  await page.getByText('Cette source dit autre chose').click();
  await page.getByLabel('Qui le dit').selectOption('prosecutor');
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
});
