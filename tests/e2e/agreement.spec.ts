import { METHOD_FILTER_CODES } from '@/lib/domain/method';
import { expect, test } from './support/test';

const nights = ['2025-04-13', '2025-04-14', '2025-04-15'];

type List = { data: { slug: string; site: { slug: string } }[]; meta: { total: number } };

for (const night of nights)
  test(`list, table, matrix and GeoJSON hold the same incidents of ${night} for every method`, async ({
    page,
    request,
  }) => {
    test.slow();
    for (const method of METHOD_FILTER_CODES) {
      const query = `night=${night}&method=${method}`;
      const list: List = await (await request.get(`/api/v1/incidents?${query}`)).json();
      const slugs = list.data.map((row) => row.slug).sort();
      const geo = await (await request.get(`/api/v1/incidents.geojson?${query}`)).json();
      expect(
        geo.features.map((row: { properties: { slug: string } }) => row.properties.slug).sort(),
        query,
      ).toEqual(slugs);
      for (const path of ['/en/incidents', '/en/matrix']) {
        await page.goto(`${path}?${query}`);
        const links = await page
          .locator('main table a[href*="/incidents/"]')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
        const shown = [...new Set(links.map((href) => href.split('/incidents/')[1]?.split('?')[0]))].sort();
        expect(shown, `${path}?${query}`).toEqual(slugs);
      }
    }
  });

const counts: [string, number][] = [
  ['', 12],
  ['night=2025-04-13', 2],
  ['night=2025-04-14', 7],
  ['night=2025-04-15', 3],
  ['method=gunfire', 1],
  ['method=vehicle_arson', 5],
  ['method=building_arson', 1],
  ['method=unspecified', 5],
  ['from=2025-04-14&to=2025-04-14', 7],
  ['department=13', 4],
  ['q=luynes', 2],
  ['asOf=2025-04-15', 8],
];

for (const [query, count] of counts)
  test(`"${query}" gives ${count} incidents in the API and on the map page`, async ({ page, request }) => {
    const list: List = await (await request.get(`/api/v1/incidents?${query}`)).json();
    expect(list.meta.total).toBe(count);
    await page.goto(`/en?${query}`);
    await expect(page.locator('main')).toContainText(new RegExp(`\\b${count} of (12|8)\\b`));
  });

test('bad values are all named by the API and said on the page', async ({ page, request }) => {
  const answer = await request.get('/api/v1/incidents?limit=-1&night=x&method=nonsense');
  expect(answer.status()).toBe(400);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
  const { errors } = await answer.json();
  expect(errors.map((row: { parameter: string }) => row.parameter).sort()).toEqual([
    'limit',
    'method',
    'night',
  ]);
  await page.goto('/en/incidents?limit=-1&night=x&method=nonsense');
  await expect(page.locator('main')).toContainText('nonsense');
  await expect(page.locator('main')).toContainText('12 of 12');
});

test('an unchanged answer is not sent twice', async ({ request }) => {
  const first = await request.get('/api/v1/incidents');
  const second = await request.get('/api/v1/incidents', {
    headers: { 'if-none-match': first.headers().etag ?? '' },
  });
  expect(second.status()).toBe(304);
});
