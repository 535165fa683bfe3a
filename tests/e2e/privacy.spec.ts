import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './support/test';

const homes = ['bouches-du-rhone-home-2025-04-15', 'seine-et-marne-building-2025-04-15'];

function* walk(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) yield* walk(file);
    else yield file;
  }
}

for (const slug of homes) {
  test(`${slug} has no coordinate in the API`, async ({ request }) => {
    const { data } = await (await request.get(`/api/v1/incidents/${slug}`)).json();
    expect(data.site).toMatchObject({ lat: null, lon: null, commune: null, geoPrecision: 'withheld' });
    const geo = await (await request.get('/api/v1/incidents.geojson')).json();
    const feature = geo.features.find(
      (row: { properties: { slug: string } }) => row.properties.slug === slug,
    );
    expect(feature.geometry).toBeNull();
  });

  test(`the page of ${slug} and its source hold no number that could be a coordinate in France`, async ({
    request,
  }) => {
    for (const locale of ['en', 'fr']) {
      const source = await (await request.get(`/${locale}/incidents/${slug}`)).text();
      expect(source.match(/(?<![\d.])(?:4[1-9]|5[01])\.\d{4,}/g) ?? []).toEqual([]);
    }
  });
}

test('no public file of the build names a home', () => {
  const files = [...walk('.next/static'), ...walk('public')].filter((file) =>
    /\.(?:js|json|css|html)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(
    files.filter((file) => /home-bouches-du-rhone|building-seine-et-marne/.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});

test('the map page ships at most 230 kB of compressed JavaScript', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then((size) => size.responseBodySize));
  });
  await page.goto('/en', { waitUntil: 'networkidle' });
  await expect(page.locator('.leaflet-container')).toBeVisible();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(`map page: ${Math.round(total / 1000)} kB of compressed JavaScript`);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(230_000);
});
