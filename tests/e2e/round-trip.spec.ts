import { expect, test } from './support/test';

test('a statement leads to the value it feeds, open, and the value leads back to it', async ({ page }) => {
  await page.goto('/en/articles/rfi-2025-04-16?asOf=2025-04-16', { waitUntil: 'networkidle' });
  await page.locator('#s13').getByRole('link', { name: 'Tarascon' }).click();
  await expect(page).toHaveURL(/tarascon-2025-04-15\?asOf=2025-04-16#vehicles_burned$/);
  const line = page.locator('#vehicles_burned');
  await expect(line).toHaveAttribute('open');
  await line.getByRole('link', { name: 'RFI' }).last().click();
  await expect(page).toHaveURL(/rfi-2025-04-16\?asOf=2025-04-16#s13$/);
  await expect(page.locator('#s13:target')).toBeInViewport();
});

test('a contested value leads to the passages side by side', async ({ page }) => {
  await page.goto('/en/incidents/bouches-du-rhone-home-2025-04-15', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: '1 or several vehicles: 3 reports' }).click();
  await expect(page).toHaveURL(/\/en\/conflicts#/);
  const { hash } = new URL(page.url());
  await expect(page.locator(hash)).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an incident that nobody had reported yet says so, and leads to what is known today', async ({
    page,
  }) => {
    const answer = await page.goto('/en/incidents/tarascon-2025-04-15?asOf=2025-04-15');
    expect(answer?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveText('Not yet known on 15 April 2025');
    await expect(page.locator('main')).not.toContainText('Tarascon');
    await page.getByRole('link', { name: 'What is known of it today' }).click();
    await expect(page.locator('h1')).toContainText('Tarascon');
    expect((await page.goto('/en/incidents/nothing?asOf=2025-04-15'))?.status()).toBe(404);
  });

  test('links keep to the day that a reader went back to', async ({ page }) => {
    for (const path of ['/en/matrix', '/en/incidents', '/fr/incidents/toulon-2025-04-14']) {
      await page.goto(`${path}?asOf=2025-04-15`);
      await expect(page.locator('main [role="note"]').first()).toContainText('15');
      const links = await page
        .locator(
          'main td a[href*="/incidents/"], main th a[href*="/incidents/"], aside a[href*="/incidents/"]',
        )
        .all();
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) expect(await link.getAttribute('href')).toContain('asOf=2025-04-15');
    }
  });
});
