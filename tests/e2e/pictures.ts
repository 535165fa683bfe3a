import { test } from './support/test';

const shots = [
  { name: 'map', path: '/en' },
  { name: 'matrix', path: '/en/matrix' },
  { name: 'incident', path: '/en/incidents/toulon-2025-04-14' },
  { name: 'disagreements', path: '/en/conflicts' },
];

for (const { name, path } of shots)
  for (const width of [1440, 390])
    test(`picture of ${path} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: width === 1440 ? 900 : 844 });
      await page.goto(path, { waitUntil: 'networkidle' });
      // The map draws its outlines after the network has gone quiet.
      if (name === 'map') await page.locator('.leaflet-overlay-pane path').first().waitFor();
      await page.screenshot({ path: `docs/pictures/${name}-${width}.png` });
    });
