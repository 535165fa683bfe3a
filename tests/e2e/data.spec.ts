import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

test('the table gives exactly what it shows, in every format and as a feed', async ({ page, request }) => {
  await page.goto('/fr/incidents?night=2025-04-15&method=vehicle_arson');
  const links = page.getByText('à emporter').locator('..').getByRole('link');
  await expect(links).toHaveText(['CSV', 'GeoJSON', 'KML', 'JSON', 'Flux (Atom)']);
  for (const link of await links.all()) {
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    const text = await answer.text();
    expect(text).toContain('tarascon-2025-04-15');
    expect(text).toContain('bouches-du-rhone-home-2025-04-15');
    expect(text).not.toContain('toulon-2025-04-14');
  }
});

test('the data page tells every address, query key and column, and each address answers', async ({
  page,
  request,
}) => {
  await page.goto('/en/data');
  const addresses = await page.locator('#api ~ table').first().getByRole('link').all();
  expect(addresses.length).toBeGreaterThan(10);
  for (const link of addresses) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await request.get(href)).status(), href).toBe(200);
  }
  await expect(page.getByRole('rowheader', { name: 'asOf' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'geo_precision' })).toBeVisible();
});

test('an incident says how to cite it, with its version and the whole address', async ({ page }) => {
  await page.goto('/en/incidents/toulon-2025-04-14');
  await page.getByText('Cite this page').click();
  const cite = page.locator('details', { hasText: 'Cite this page' });
  await expect(cite).toContainText(
    /version 2\. http:\/\/127\.0\.0\.1:\d+\/en\/incidents\/toulon-2025-04-14\?version=2 /,
  );
  await expect(cite).toContainText('@misc{mirador-toulon-2025-04-14,');
});

test('every page names the feed to whoever follows', async ({ page }) => {
  await page.goto('/fr/matrix');
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    /\/feed\.xml\?lang=fr$/,
  );
});
