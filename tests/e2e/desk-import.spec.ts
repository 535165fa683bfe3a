import type { Page } from '@playwright/test';
import { BESIDE_A_PLACE, KNOWN_ATTACK, ONE_ATTACK, SIX_ATTACKS } from '../support/six-attacks';
import { openDesk } from './support/desk';
import { openBrowserAs } from './support/desk-browser';
import { expectNoAxeViolations, expect as expectSoon, test } from './support/test';

// The first view of a page by a fresh server takes its time beside other tests.
const expect = expectSoon.configure({ timeout: 20_000 });

const desk = openDesk();
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const READING = /\/desk\/import\/[0-9a-f-]{36}$/;

/** Presses Tab until what has the focus fits. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`no way to ${selector} by Tab`);
}

/** From the import page to a reading, with the keyboard alone. */
async function readByKeyboard(page: Page, text: string, locale = 'en'): Promise<void> {
  await page.goto(`${desk.url}/${locale}/desk/import`);
  await tabTo(page, 'textarea[name=text]');
  await page.keyboard.insertText(text);
  await tabTo(page, 'form[data-form=import] button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForURL(READING);
  // The page marks the proposal at hand once its script runs; a key pressed before that would be lost.
  await expect(page.locator('[data-proposal][data-current]')).toHaveCount(1);
}

const cardsIn = (page: Page, state: string) => page.locator(`[data-proposal][data-state=${state}]`);
const cardOf = (page: Page, place: string) =>
  page.locator('[data-proposal]').filter({ has: page.getByRole('heading', { name: place }) });

test('an editor goes from paste to six drafts in under three minutes, by keyboard alone', async ({
  browser,
}) => {
  // The three minutes of the title: a slower way fails.
  test.setTimeout(180_000);
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await readByKeyboard(page, SIX_ATTACKS);
  await expect(cardsIn(page, 'open')).toHaveCount(6);
  await expectNoAxeViolations(page);
  for (let accepted = 1; accepted <= 6; accepted += 1) {
    await page.keyboard.press('a');
    await expect(cardsIn(page, 'accepted')).toHaveCount(accepted);
  }
  await expect(page.getByText('No proposal is open')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goto(`${desk.url}/en/desk?list=mine`);
  await expect(page.locator('[data-draft]')).toHaveCount(6);
  await context.close();
});

test('what was accepted leads to its draft with the passages in it, and can be taken back', async ({
  browser,
}) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await readByKeyboard(page, SIX_ATTACKS);
  await page.keyboard.press('u');
  await expect(cardsIn(page, 'open')).toHaveCount(1);
  await page.getByRole('link', { name: 'Open its draft' }).first().click();
  await expect(page).toHaveURL(/\/desk\/drafts\/[0-9a-f-]{36}/);
  await expect(page.locator('body')).toContainText('Douai');
  // What the passages say stays, whatever night the editor then writes.
  await page.locator('input[name=night]').fill('2025-04-20');
  const differs = page.locator('summary').filter({ hasText: '· says something else' });
  await expect(differs.first()).toBeVisible();
  await expect(page.locator('[data-phase=saved]')).toBeVisible();
  await page.reload();
  await expect(differs.first()).toBeVisible();
  await expectNoAxeViolations(page);
  await context.close();
});

test('undoing by key says in sight what it undid, and goes back to that proposal as it was', async ({
  browser,
}) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await readByKeyboard(page, SIX_ATTACKS);
  const card = cardOf(page, 'Argentan');
  await page.keyboard.press('a');
  await expect(card).toContainText('Accepted: the draft is written.');
  await page.keyboard.press('u');
  await expect(page.getByText('Undone: “Argentan” is no longer accepted.')).toBeInViewport({ ratio: 1 });
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport();
  await expect(card.getByRole('button', { name: 'Accept' })).toBeVisible();
  await expect(card).not.toContainText('Accepted');
  await context.close();
});

test('the first press on the link of a proposal just accepted follows it', async ({ browser }) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await readByKeyboard(page, SIX_ATTACKS);
  await page.keyboard.press('u');
  const card = cardOf(page, 'Besançon');
  await expect(card).toBeFocused();
  await card.getByRole('button', { name: 'Accept' }).click();
  await expect(cardOf(page, 'Argentan')).toBeFocused();
  const link = card.getByRole('link', { name: 'Open its draft' });
  const box = await link.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  // Nothing moves and nothing unfolds under a press.
  const still = await card.boundingBox();
  await page.mouse.down();
  expect(await card.boundingBox()).toEqual(still);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/desk\/drafts\/[0-9a-f-]{36}/);
  await context.close();
});

test('refuses, matches and splits by key, and shows what is known beside it', async ({ browser }) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await readByKeyboard(page, KNOWN_ATTACK);
  await expect(page.locator('[data-proposal]')).toContainText('Adds evidence to');
  await expect(page.locator('[data-known-of]')).toContainText('Held to be this');
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expectNoAxeViolations(page);
  await expect(page.locator('button[value=split]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Untick what goes into a proposal of its own')).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.locator('select[name=to]')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-proposal]')).toContainText('A new incident');
  await page.locator('[data-proposal]').focus();
  await page.keyboard.press('r');
  await expect(page.locator('select[name=reason]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Told before.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(cardsIn(page, 'refused')).toContainText('Told before.');
  await expectNoAxeViolations(page);
  await context.close();
});

test('adds a passage by selecting text, and by keys from the list of sentences', async ({ browser }) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await readByKeyboard(page, ONE_ATTACK);
  await page.keyboard.press('e');
  const sentence = 'Residents counted two figures in the dark.';
  await page.locator('select[data-sentences]').selectOption({ label: sentence });
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(page.locator('input[name=quote]')).toHaveValue('Residents counted two');
  await page.keyboard.press('[');
  await page.keyboard.press('}');
  await expect(page.locator('input[name=quote]')).toHaveValue('Residents counted');
  await page.locator('select[name=what]').selectOption('count.persons_seen');
  await page.locator('input[name=value]').fill('2');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Add the passage' }).click();
  await expect(page.locator('[data-proposal]')).toContainText('Persons seen 2');
  await expect(page.getByText('added at the desk')).toHaveCount(1);
  await page.evaluate(() => {
    const text = [...document.querySelectorAll('[data-at]')].find(
      (one) => one.textContent === 'Perpignan prison',
    );
    if (text) document.getSelection()?.selectAllChildren(text);
  });
  await page.locator('[data-reading-text]').dispatchEvent('mouseup');
  await expect(page.locator('input[name=quote]')).toHaveValue('Perpignan prison');
  await context.close();
});

test('a passage that is refused keeps what was typed, and the next one is of the same proposal', async ({
  browser,
}) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await readByKeyboard(page, BESIDE_A_PLACE);
  const form = page.locator('form[data-form=add]');
  const list = form.locator('select[name=proposal]');
  await page.locator('[data-proposal]').nth(1).locator('h3').click();
  await expect(page.locator('[data-proposal]').nth(1)).toHaveAttribute('data-current');
  await page.keyboard.press('e');
  await expect(list).toBeVisible();
  const second = await list.inputValue();
  const ownWords = await page.locator('[data-proposal]').nth(1).locator('li[data-start]').count();
  await expect(form.locator('select[name=replaces] option')).toHaveCount(1 + ownWords);
  expect(await list.locator('option').first().getAttribute('value')).not.toBe(second);
  await form.locator('select[name=what]').selectOption('count.persons_seen');
  await form.locator('input[name=quote]').fill('Three cars');
  await form.locator('input[name=value]').fill('at least 3');
  await form.getByRole('button', { name: 'Add the passage' }).click();
  await expect(form.locator('[data-refused]')).toBeVisible();
  await expect(list).toHaveValue(second);
  await expect(form.locator('select[name=what]')).toHaveValue('count.persons_seen');
  await expect(form.locator('input[name=value]')).toHaveValue('at least 3');
  await form.locator('input[name=value]').fill('3');
  await form.getByRole('button', { name: 'Add the passage' }).click();
  await expect(page.locator('[data-proposal]').nth(1)).toContainText('Persons seen 3');
  await expect(form.locator('input[name=value]')).toHaveValue('');
  await expect(list).toHaveValue(second);
  await context.close();
});

test('the words of a statement lead to where they stand, and leave its box as it is', async ({ browser }) => {
  const options = { viewport: { width: 390, height: 844 } };
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve', options });
  await readByKeyboard(page, ONE_ATTACK);
  const statement = page.locator('[data-proposal] li[data-start]').first();
  const words = statement.locator('q a');
  const [first = ''] = (await words.innerText()).split(' ');
  await words.click();
  await expect(page.locator('[data-reading-text] :target')).toBeInViewport();
  await expect(page.locator('[data-reading-text] :target')).toContainText(first);
  await page.getByRole('button', { name: 'Proposals', exact: true }).click();
  await expect(statement.getByRole('checkbox')).toBeChecked();
  await context.close();
});

test('words of another proposal make it the one at hand', async ({ browser }) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await readByKeyboard(page, BESIDE_A_PLACE);
  const second = page.locator('[data-proposal]').nth(1);
  await second.locator('q a').first().click();
  await expect(page.locator('[data-reading-text] :target')).toBeInViewport();
  await expect(second).toHaveAttribute('data-current');
  await context.close();
});

test('leaves what only stands beside a place unticked, for the editor to take', async ({ browser }) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await readByKeyboard(page, BESIDE_A_PLACE);
  const gap = page.locator('[data-proposal]').nth(1);
  const untaken = gap.getByRole('checkbox', { checked: false });
  await expect(untaken).toHaveCount(2);
  await expect(gap.locator('[data-check]').first()).toContainText('to check');
  await untaken.first().check();
  await gap.locator('button[value=accept]').click();
  await expect(cardsIn(page, 'accepted')).toHaveCount(1);
  await expect(gap.locator('li[data-left]')).toHaveCount(1);
  await context.close();
});

test('tells its keys, and switches them off', async ({ browser }) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await readByKeyboard(page, SIX_ATTACKS);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel('Keys are on').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await page.keyboard.press('a');
  await page.reload();
  await expect(cardsIn(page, 'open')).toHaveCount(1);
  await context.close();
});

test('works on a phone and in French, without sideways scrolling', async ({ browser }) => {
  const options = { viewport: { width: 390, height: 844 }, locale: 'fr-FR' };
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve', options });
  await page.goto('/fr/desk/import');
  await expectNoAxeViolations(page);
  await readByKeyboard(page, SIX_ATTACKS, 'fr');
  await page.getByRole('button', { name: 'Article', exact: true }).click();
  await expect(page.locator('[data-reading-text]')).toBeVisible();
  await expect(page.locator('[data-proposal]').first()).toBeHidden();
  await page.locator('[data-refs]').first().click();
  await expect(page.locator('[data-proposal]').first()).toBeVisible();
  await expectNoAxeViolations(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await context.close();
});

test('takes thirty files at once, says what became of each, and warns of what is known', async ({
  browser,
}) => {
  const { context, page } = await openBrowserAs(browser, { desk, who: 'eve' });
  await page.goto('/en/desk/import');
  const files = Array.from({ length: 30 }, (_, at) => ({
    name: `file-${at}.txt`,
    mimeType: 'text/plain',
    buffer: at % 3 === 0 ? Buffer.from('') : Buffer.from(`Number ${at}. ${SIX_ATTACKS}`),
  }));
  await page.setInputFiles('input[type=file]', files);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  // Twenty of them are read, one after the other.
  await expect(page.locator('[data-outcome]')).toHaveCount(30, { timeout: 60_000 });
  await expect(page.locator('[data-outcome=refused]')).toHaveCount(10);
  await expect(page.locator('[data-outcome=near]').first()).toContainText('% the same as');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Read it all the same' }).first().click();
  await expect(page.locator('[data-outcome=read]').first()).toContainText('6 proposals');
  await context.close();
});
