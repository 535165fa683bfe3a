import { expect, type Page } from '@playwright/test';
import { type Desk, PASSWORD } from './desk';

/** Signs somebody of the desk in, in a browser: `who` is the part of their address before the @. */
export async function signInAs(page: Page, desk: Desk, who: string): Promise<void> {
  await page.goto(`${desk.url}/en/desk/sign-in`);
  await page.getByLabel('E-mail address').fill(`${who}@example.org`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  // Hashing a password is slow by design, and slower still beside other tests.
  await expect(page.getByRole('heading', { name: /Good to see you/ })).toBeVisible({ timeout: 20_000 });
}
