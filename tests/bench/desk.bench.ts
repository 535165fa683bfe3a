import { bench, describe } from 'vitest';
import { applyCsvRow } from '@/lib/domain/csv-incidents';
import { type DuplicateCandidate, findDuplicates } from '@/lib/domain/duplicates';
import { EMPTY_FORM } from '@/lib/domain/form-shape';
import { readCsv } from '@/lib/intake/read-csv';
import { row, table } from '../support/csv-files';
import { reauForm } from '../support/incident-forms';

const ROWS = Array.from({ length: 10_000 }, (_, at) => at);

describe('a file of 10,000 rows', () => {
  const { bytes } = table(...ROWS.map((at) => row(`attack-${at}`, { quote: `vehicle number ${at}` })));
  const read = readCsv(bytes);
  const first = read.fault === null ? read.rows.slice(0, 500) : [];

  bench('is read', () => {
    readCsv(bytes);
  });
  bench('is laid over forms, 500 rows of it', () => {
    for (const { cells } of first) applyCsvRow(cells, EMPTY_FORM);
  });
});

describe('10,000 records that a form may repeat', () => {
  const candidates = ROWS.map(
    (at): DuplicateCandidate => ({
      ...{ slug: `attack-${at}`, draft: null, title: { en: 'Réau', fr: 'Réau' } },
      ...{
        siteSlug: 'cp-sud-francilien-reau',
        night: '2025-06-01',
        links: [`https://gazette.example/${at}`],
      },
      summaries: [`Report ${at}: a van burned near the wall, the guards saw nobody.`, `Rapport ${at}.`],
      quotes: [`a van burned ${at}`],
    }),
  );
  findDuplicates(reauForm(), candidates);

  bench('are compared with it, once they were read', () => {
    findDuplicates(reauForm(), candidates);
  });
});
