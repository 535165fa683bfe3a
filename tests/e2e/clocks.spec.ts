import { expect, test } from './support/test';

// The shared server runs in Pacific/Kiritimati; see playwright.config.ts.
for (const timezoneId of ['America/Los_Angeles', 'Europe/Paris', 'Pacific/Kiritimati'])
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('sees the hour of Paris and the night named by its evening', async ({ page }) => {
      await page.goto('/en/incidents/tarascon-2025-04-15', { waitUntil: 'networkidle' });
      await expect(page.locator('main')).toContainText('5.20 am');
      await expect(page.locator('main')).toContainText('night of 15–16 April 2025');
      await page.goto('/fr/incidents/tarascon-2025-04-15', { waitUntil: 'networkidle' });
      await expect(page.locator('main')).toContainText('5 h 20');
      await expect(page.locator('main')).toContainText('nuit du 15 au 16 avril 2025');
    });

    test('gets the same three incidents of the third night', async ({ request }) => {
      const { data } = await (await request.get('/api/v1/incidents?night=2025-04-15')).json();
      expect(data.map((row: { slug: string }) => row.slug).sort()).toEqual([
        'bouches-du-rhone-home-2025-04-15',
        'seine-et-marne-building-2025-04-15',
        'tarascon-2025-04-15',
      ]);
      expect(data.find((row: { slug: string }) => row.slug.startsWith('tarascon')).startsAt).toBe(
        '2025-04-16T03:20:00.000Z',
      );
    });
  });
