import { notFound } from 'next/navigation';
import { requireEditor } from '@/lib/auth/editor';
import { findRefused } from '@/lib/data/desk/uploads';
import { toRefusedCsv } from '@/lib/exports/refused-csv';
import { requireLocale } from '@/lib/i18n/require-locale';
import { toCsvDownload } from '../../csv-download';

type Context = { params: Promise<{ locale: string; id: string }> };

/** The refused rows of an upload as they were sent, with their lines and reasons: to be mended and sent again. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const editor = await requireEditor('code');
  const locale = await requireLocale(params);
  const refused = await findRefused(editor, (await params).id);
  if (!refused) notFound();
  return toCsvDownload('refused.csv', toRefusedCsv(refused.headers, refused.rows, locale));
}
