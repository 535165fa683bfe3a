import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

type Watch = {
  /** On for every test: fails it when a page asks another host for anything. */
  noOtherHosts: undefined;
  /** On for every test: fails it when a page writes an error to the console, a breach of its policy included. */
  quietConsole: undefined;
};

/** Playwright's test, with two things that hold on every page of Mirador watched in every test. */
export const test = base.extend<Watch>({
  noOtherHosts: [
    async ({ context, baseURL }, use) => {
      const strangers: string[] = [];
      const home = new URL(baseURL ?? 'http://127.0.0.1').hostname;
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && hostname !== home) strangers.push(request.url());
      });
      await use(undefined);
      expect(strangers, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
  quietConsole: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' && !isStatusLine(message.text())) errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails with a readable list when axe finds anything on the page, once the page has its title. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // When Next moves to another page it takes the old title away a frame before it sets the new one.
  await expect(page).toHaveTitle(/./);
  // Within the page: else axe carries every node it looked at into a second, blank page, for the sake of frames from other
  // hosts, which no page of ours may have.
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((n) => n.html).join(' ')}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

// A test that opens a page that is not there means it: the browser reports the status itself.
function isStatusLine(text: string): boolean {
  return /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);
}
