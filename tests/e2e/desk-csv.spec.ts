import { openDesk } from './support/desk';
import { enterDeskAs } from './support/desk-browser';
import { findForm } from './support/desk-visitor';
import { expectNoAxeViolations, expect as expectSoon, test } from './support/test';

// A file of hundreds of rows takes its time beside other tests.
const expect = expectSoon.configure({ timeout: 60_000 });

const desk = openDesk();
const { eve } = desk;
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const PAGE = '/en/desk/import/csv';
const HEAD = 'slug,night,site,methods,summary_en';
const row = (slug: string, night = '2025-04-13') =>
  `${slug},${night},cp-sud-francilien-reau,vehicle_arson,A vehicle burned.`;
const toFile = (name: string, rows: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([HEAD, ...rows].join('\n')),
});

test('a file is checked, imported, and undone as one', async ({ page }) => {
  await enterDeskAs(page, { desk, who: 'eve' });
  await page.getByRole('link', { name: 'Import a CSV' }).click();
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByRole('link', { name: 'Choose a file' })).toBeVisible();
  await expectNoAxeViolations(page);
  const many = Array.from({ length: 120 }, (_, at) => row(`bulk-${at}`));
  await page
    .getByLabel('CSV file')
    .setInputFiles(toFile('bulk.csv', [...many, row('bulk-bad', '2025-04-31')]));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText('120 new, 0 changed, 0 unchanged, 1 refused.')).toBeVisible();
  await expectNoAxeViolations(page);
  expect((await eve.read('/en/desk?list=all')).text).not.toContain('data-draft');

  await page.getByRole('link', { name: 'refused 1' }).click();
  await expect(page.getByText('Night: is not a day of the calendar')).toBeVisible();
  await expectNoAxeViolations(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the refused row' }).click();
  const text = await readAll(await (await download).createReadStream());
  expect(text).toContain('bulk-bad,2025-04-31');
  expect(text).toContain('is not a day of the calendar');

  await page.getByRole('button', { name: 'Import 120 rows as drafts' }).click();
  await expect(page.getByText('120 rows are drafts now.')).toBeVisible();
  expect((await eve.read('/en/desk?list=mine')).text).toContain('1–25 / 120');
  await page.getByRole('button', { name: 'Undo the whole import' }).click();
  await expect(page.getByText(/^Undone: 120 drafts are set aside/)).toBeVisible();
  expect((await eve.read('/en/desk?list=all')).text).not.toContain('data-draft');
});

async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a file is checked and imported', async ({ page }) => {
    await page.goto(`${desk.url}/fr/desk/import/csv`);
    await page.getByLabel('Adresse électronique').fill('eve@example.org');
    await page.getByLabel('Mot de passe').fill('correct horse battery staple');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByLabel('Fichier CSV').setInputFiles(toFile('plain.csv', [row('plain-1')]));
    await page.getByRole('button', { name: 'Vérifier le fichier' }).click();
    await page.getByRole('button', { name: 'Importer 1 ligne comme brouillon' }).click();
    await expect(page.getByText('1 ligne est maintenant un brouillon.')).toBeVisible();
  });
});

test('what is no file for us is refused in plain words, and nothing is kept', async () => {
  const hidden = findForm((await eve.read(PAGE)).text, 'upload-csv') ?? {};
  const send = async (bytes: Uint8Array<ArrayBuffer>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(hidden)) body.append(name, value);
    body.append('file', new File([bytes], 'x.csv', { type: 'text/csv' }));
    const { status, text } = await eve.ask(PAGE, { method: 'POST', body, headers: { origin: desk.url } });
    return { status, text };
  };
  const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));
  const large = await send(bytesOf('a,b\n'.repeat(1_300_000)));
  expect([large.status, large.text]).toEqual([413, expect.stringContaining('The file is larger than 5 MB.')]);
  expect((await send(bytesOf('x'.repeat(9_100_000)))).status).toBe(413);
  const long = await send(bytesOf(`slug\n${'a\n'.repeat(10_001)}`));
  expect([long.status, long.text]).toEqual([422, expect.stringContaining('more than 10,000 rows')]);
  expect(await send(bytesOf('slug,colour\na,b'))).toMatchObject({ status: 422 });
  expect(await send(bytesOf(''))).toMatchObject({ status: 422 });
  expect((await eve.read(PAGE)).text).not.toContain('x.csv');
});

test('five megabytes fit here, and nowhere else', async () => {
  const notes = 'n'.repeat(400);
  const rows = Array.from({ length: 9_000 }, (_, at) => `${row(`wide-${at}`)}${notes}`);
  const hidden = findForm((await eve.read(PAGE)).text, 'upload-csv') ?? {};
  const body = new FormData();
  for (const [name, value] of Object.entries(hidden)) body.append(name, value);
  body.append('file', new File([[HEAD, ...rows].join('\n')], 'wide.csv'));
  const origin = { origin: desk.url };
  const { status, location } = await eve.ask(PAGE, { method: 'POST', body, headers: origin });
  expect(status).toBe(303);
  expect((await eve.read(location ?? '')).text).toMatch(/\d+ of 9000 rows|9,?000 rows/);
  expect((await eve.ask('/en/desk/account', { method: 'POST', body, headers: origin })).status).toBe(413);
});
