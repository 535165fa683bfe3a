import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Desk } from './desk';
import type { Name } from './desk-people';

type Entry = { desk: Desk; who: Name; options?: Parameters<Browser['newContext']>[0] };

/** A browser in which somebody is signed in already; `options` as for any context. */
export async function openBrowserAs(
  browser: Browser,
  { desk, who, options = {} }: Entry,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: desk.url, ...options });
  await giveCookie(context, { desk, who });
  return { context, page: await context.newPage() };
}

/** Brings a page to the desk as somebody who is signed in already. */
export async function enterDeskAs(page: Page, { desk, who }: Entry): Promise<void> {
  await giveCookie(page.context(), { desk, who });
  await page.goto(`${desk.url}/en/desk`);
}

async function giveCookie(context: BrowserContext, { desk, who }: Entry): Promise<void> {
  const [name = '', value = ''] = desk[who].cookie().split('=', 2);
  await context.addCookies([{ name, value, url: desk.url }]);
}
