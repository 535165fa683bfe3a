import { findUploadReport } from '@/lib/data/desk/uploads';
import type { Editor } from '@/lib/domain/editor';
import type { CsvFile } from '@/lib/workflows/import-csv';
import { keepUpload } from '@/lib/workflows/keep-upload';
import { startImport } from '@/lib/workflows/move-upload';
import { workUpload } from '@/lib/workflows/work-upload';

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

/** Checks a file as the import page does: what would become of each row. Throws when the file is refused. */
export async function checkFile(editor: Editor, file: CsvFile) {
  const kept = await keepUpload(editor, file);
  if (!kept.done) throw new Error(JSON.stringify(kept));
  await workUpload(editor, kept.id);
  return getReport(editor, kept.id);
}

/** Checks a file and imports what is sound in it. Throws when the file is refused. */
export async function importFile(editor: Editor, file: CsvFile) {
  const { id } = await checkFile(editor, file);
  await startImport(editor, id);
  await workUpload(editor, id);
  return getReport(editor, id);
}

async function getReport(editor: Editor, id: string) {
  const report = await findUploadReport(editor, id, { outcome: null, page: 1 });
  if (!report) throw new Error(`no upload ${id}`);
  const { upload, rows, counts } = report;
  return { id, batch: upload.batchId ?? '', rows, counts };
}

/** What became of each row. */
export const outcomes = ({ rows }: { rows: readonly { outcome: string }[] }) =>
  rows.map(({ outcome }) => outcome);
