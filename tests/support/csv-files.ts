import type { CsvReport, importCsv } from '@/lib/workflows/import-csv';

/** The header of the files below. */
export const HEAD =
  'slug,night,site,methods,vehicles_burned_min,vehicles_burned_qualifier,summary_en,summary_fr,article,quote';
/** One row, complete; `part` is what the test is about. */
export const row = (slug: string, part: Partial<Record<string, string>> = {}) => {
  const cells: Record<string, string> = {
    ...{ slug, night: '2025-04-13', site: 'cp-sud-francilien-reau', methods: 'vehicle_arson' },
    ...{ vehicles_burned_min: '2', vehicles_burned_qualifier: 'exactly' },
    ...{ summary_en: 'Two vehicles burned.', summary_fr: 'Deux véhicules ont brûlé.' },
    ...{ article: 'rfi-2025-04-16', quote: 'two vehicles' },
    ...part,
  };
  return HEAD.split(',')
    .map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`)
    .join(',');
};
/** A text as the file of an import. */
export const toFile = (text: string) => ({ fileName: 'attacks.csv', bytes: new TextEncoder().encode(text) });
/** Rows under the header. */
export const table = (...rows: string[]) => toFile([HEAD, ...rows].join('\r\n'));

/** The report of an import that was done. Throws when the file was refused. */
export function report(answer: Awaited<ReturnType<typeof importCsv>>): CsvReport {
  if (!answer.done) throw new Error(JSON.stringify(answer));
  return answer;
}
/** What became of each row. */
export const outcomes = ({ rows }: CsvReport) => rows.map(({ outcome }) => outcome);
