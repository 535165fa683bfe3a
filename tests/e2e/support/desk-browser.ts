import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Desk } from './desk';
import type { Visitor } from './desk-visitor';

/** A browser in which somebody is signed in already; `options` as for any context. */
export async function openBrowserAs(
  browser: Browser,
  {
    desk,
    visitor,
    options = {},
  }: { desk: Desk; visitor: Visitor; options?: Parameters<Browser['newContext']>[0] },
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: desk.url, ...options });
  const [name = '', value = ''] = visitor.cookie().split('=', 2);
  await context.addCookies([{ name, value, url: desk.url }]);
  return { context, page: await context.newPage() };
}
