import { toCsv } from '@/lib/exports/incidents-csv';
import { answerGet, answerPreflight } from '../../answer';
import { requireSelection } from '../selection';

export const OPTIONS = answerPreflight;

const HEADERS = {
  'content-type': 'text/csv; charset=utf-8; header=present',
  'content-disposition': 'attachment; filename="mirador-incidents.csv"',
};

/** The same selection as the list, as CSV; all of it unless a limit is given. */
export const GET = answerGet(async (request) => {
  const { items, link } = await requireSelection(request, { wholeUnlessLimited: true });
  return { body: toCsv(items), headers: { ...HEADERS, ...link } };
});
