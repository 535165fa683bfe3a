import 'server-only';
import { getNames } from '@/lib/data/published';
import { parseQuery } from '@/lib/filters/address';
import { refuseUnknown } from '@/lib/filters/refuse-unknown';

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The query that a page is asked, and what of its address was ignored. */
export async function readQuery(searchParams: SearchParams) {
  return refuseUnknown(parseQuery(await searchParams), await getNames());
}
