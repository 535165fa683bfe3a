import { expect, it } from 'vitest';
import { listCsvCodebook } from '@/lib/domain/csv-codebook';
import { CSV_COLUMNS } from '@/lib/domain/csv-incidents';

it('every column of the import is explained once, in both languages', () => {
  const rows = listCsvCodebook();
  expect(rows.flatMap((row) => row.keys).sort()).toEqual(CSV_COLUMNS.map(({ key }) => key).sort());
  for (const { keys, label, format, codes } of rows) {
    expect(
      [label.en, label.fr].every((text) => text.length > 0),
      keys.join(),
    ).toBe(true);
    expect(format !== null || codes.length > 0, keys.join()).toBe(true);
  }
});
