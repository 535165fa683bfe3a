import 'server-only';
import { randomUUID } from 'node:crypto';
import { inTransaction } from '../data/database';
import { createUpload } from '../data/uploads';
import { type Editor, requireVerb } from '../domain/editor';
import { type CsvFile, type CsvRefused, readCsvRows } from './import-csv';

/** Keeps a CSV file that can be read, to be checked by workUpload; answers its id. */
export async function keepUpload(
  editor: Editor,
  { fileName, bytes }: CsvFile,
): Promise<{ done: true; id: string } | CsvRefused> {
  requireVerb(editor, 'code');
  const read = readCsvRows(bytes);
  if (!read.done) return read;
  const id = randomUUID();
  const upload = { id, fileName: fileName.slice(0, 200), bytes, total: read.rows.length };
  await inTransaction((tx) => createUpload(tx, editor, upload));
  return { done: true, id };
}
