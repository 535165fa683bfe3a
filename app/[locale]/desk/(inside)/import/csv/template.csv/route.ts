import { requireEditor } from '@/lib/auth/editor';
import { CSV_COLUMNS } from '@/lib/domain/csv-incidents';
import { toCsvDownload } from '../csv-download';

/** A file with nothing but the names of all columns. */
export async function GET(): Promise<Response> {
  await requireEditor('code');
  return toCsvDownload('mirador-import.csv', `${CSV_COLUMNS.map(({ key }) => key).join(',')}\r\n`);
}
