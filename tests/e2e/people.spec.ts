import type { Browser, Page } from '@playwright/test';
import { type EmptyDesk, PASSWORD, startEmptyDesk } from './support/desk';
import { expectNoAxeViolations, expect as expectSoon, test } from './support/test';

// Hashing a password is slow by design, and slower still beside other tests.
const expect = expectSoon.configure({ timeout: 20_000 });

let desk: EmptyDesk;
test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await startEmptyDesk();
});
test.afterAll(() => desk?.stop());

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${desk.url}/en/desk/sign-in`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function enter(page: Page): Promise<void> {
  await signIn(page, 'ada@example.org');
  await expect(page.getByText('Ada Admin · Admin')).toBeVisible();
}

async function sessionOf(page: Page): Promise<string | undefined> {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name === 'mirador.session_token')?.value;
}

const cardOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });

test('the first admin sets up by the link of the terminal, and invites an editor', async ({
  page,
  browser,
}) => {
  await page.goto(desk.url + desk.link);
  await page.getByRole('button', { name: 'Set up and sign in' }).click();
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Set up your account/);
  await expectNoAxeViolations(page);
  await summary.getByRole('link', { name: 'Enter your name' }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();

  await page.getByLabel('E-mail address').fill('ada@example.org');
  await page.getByLabel('Your name').fill('Ada Admin');
  await page.getByLabel('Password').fill('too short');
  await page.getByRole('button', { name: 'Set up and sign in' }).click();
  await expect(summary.getByRole('link')).toHaveText(['The password needs at least 12 characters']);
  await expect(page.getByLabel('E-mail address')).toHaveValue('ada@example.org');
  await expect(page.getByLabel('Password')).toHaveValue('');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set up and sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Good to see you, Ada Admin' })).toBeVisible();

  await page.getByRole('link', { name: 'People' }).first().click();
  await page.getByLabel('E-mail address').fill('eve@example.org');
  await page.getByRole('button', { name: 'Invite' }).click();
  await expect(page.getByRole('status')).toContainText('eve@example.org is invited as Editor');
  await expectNoAxeViolations(page);
  const link = await page.getByLabel('Link').inputValue();
  expect(link).toMatch(new RegExp(`^${desk.url}/en/desk/set-up/`));
  await page.reload();
  await expect(page.getByText('eve@example.org')).toBeVisible();
  await expect(page.getByLabel('Link')).toHaveCount(0);

  await page.goto(desk.url + desk.link);
  await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
  await journeyOfAnEditor(page, browser, link);
});

/** Eve signs in, is made publisher and thereby signed out, signs in again, and is suspended. */
async function journeyOfAnEditor(admin: Page, browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext();
  const eve = await context.newPage();
  await eve.goto(link);
  await eve.getByLabel('Your name').fill('Ève Martin');
  await eve.getByLabel('Password').fill(PASSWORD);
  await eve.getByRole('button', { name: 'Set up and sign in' }).click();
  await expect(eve.getByText('Ève Martin · Editor')).toBeVisible();
  await expect(eve.getByRole('link', { name: 'People' })).toHaveCount(0);
  const first = await sessionOf(eve);

  await admin.goto(`${desk.url}/en/desk/people`);
  await cardOf(admin, 'Ève Martin').getByText('Change', { exact: true }).click();
  await cardOf(admin, 'Ève Martin').getByLabel('Role').selectOption('Publisher');
  await cardOf(admin, 'Ève Martin').getByRole('button', { name: 'Change role' }).click();
  await expect(admin.getByText('Ève Martin is now Publisher and has to sign in again.')).toBeVisible();

  await eve.getByRole('link', { name: 'Account' }).first().click();
  await expect(eve).toHaveURL(/\/en\/desk\/sign-in\?to=%2Fen%2Fdesk%2Faccount$/);
  await eve.getByLabel('E-mail address').fill('eve@example.org');
  await eve.getByLabel('Password').fill(PASSWORD);
  await eve.getByRole('button', { name: 'Sign in' }).click();
  await expect(eve).toHaveURL(/\/en\/desk\/account$/);
  await expect(eve.getByText('Ève Martin · Publisher')).toBeVisible();
  expect(await sessionOf(eve)).not.toBe(first);

  await cardOf(admin, 'Ève Martin').getByRole('button', { name: 'Suspend' }).click();
  await expect(cardOf(admin, 'Ève Martin').getByText('Suspended')).toBeVisible();
  await eve.reload();
  await expect(eve).toHaveURL(/sign-in/);
  await signIn(eve, 'eve@example.org');
  await expect(eve.getByRole('region', { name: 'There is a problem' })).toContainText(
    'do not belong together',
  );
  await context.close();
}

test('sessions are listed and ended from the account page', async ({ page, browser }) => {
  const other = await browser.newPage();
  await enter(other);
  await enter(page);
  await page.goto(`${desk.url}/en/desk/account`);
  await expect(page.getByText('this session')).toHaveCount(1);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'End all other sessions' }).click();
  await expect(page.getByText(/other sessions? (is|are) ended/)).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/sign-in/);
  await other.close();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one signs in, sees what is wrong, invites and signs out', async ({ page }) => {
    await page.goto(`${desk.url}/fr/desk/people`);
    await page.getByLabel('Adresse électronique').fill('ada@example.org');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page.getByRole('link', { name: 'Saisissez un mot de passe' })).toBeVisible();
    await expect(page.getByLabel('Adresse électronique')).toHaveValue('ada@example.org');
    await page.getByLabel('Mot de passe').fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page).toHaveURL(`${desk.url}/fr/desk/people`);
    await page.getByLabel('Adresse électronique').fill('nina@example.org');
    await page.getByRole('button', { name: 'Inviter' }).click();
    await expect(page.getByLabel('Lien')).toHaveValue(/\/fr\/desk\/set-up\//);
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await expect(page.getByText('Vous êtes déconnecté.')).toBeVisible();
  });
});

const rooms = ['/desk', '/desk/people', '/desk/account'];
// One sign-in for both themes: five a minute are all that an account gets.
test('axe finds nothing at the desk in either theme, and no page scrolls sideways', async ({ page }) => {
  for (const locale of ['en', 'fr']) await checkRoom(page, `/${locale}/desk/sign-in`);
  await enter(page);
  for (const room of rooms.flatMap((each) => [`/en${each}`, `/fr${each}`])) await checkRoom(page, room);
});

async function checkRoom(page: Page, room: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(desk.url + room);
  for (const summary of await page.locator('details > summary').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth), room).toBeLessThanOrEqual(320);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
}
