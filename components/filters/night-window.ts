import { addNights, listNights, type Night } from '@/lib/domain/night';
import type { Query } from '@/lib/filters/query';

/** More nights than this side by side, or one under the other, are no longer read. */
const READABLE = 62;
/** So many are shown of a longer stretch. */
const SHOWN = 31;

/** The nights of a long stretch that a page shows; `earlier` and `later` ask for the stretches beside it, where there are nights. */
export type NightWindow = { first: Night; last: Night; earlier: Query | null; later: Query | null };

/**
 * Cuts a long stretch to its last month; null where all of it can be read. `nights` are those of the selection and
 * `everything` those known, in any order; asking for a stretch beside puts it into the address like any range.
 */
export function toNightWindow(
  nights: readonly Night[],
  everything: readonly Night[],
  query: Query,
): NightWindow | null {
  const all = [...everything].sort();
  const [oldest, newest] = [all[0], all.at(-1)];
  const [first, last] = [...nights].sort().filter((_, at, list) => at === 0 || at === list.length - 1);
  if (!oldest || !newest || !first || !last || listNights(oldest, newest).length <= READABLE) return null;
  const from = listNights(first, last).length <= READABLE ? first : addNights(last, 1 - SHOWN);
  const ask = (start: Night, end: Night): Query => ({
    ...query,
    night: [],
    from: start,
    to: end,
    cursor: null,
  });
  return {
    first: from,
    last,
    earlier: from > oldest ? ask(addNights(from, -SHOWN), addNights(from, -1)) : null,
    later: last < newest ? ask(addNights(last, 1), addNights(last, SHOWN)) : null,
  };
}

/** The incidents whose night a window shows; all of them without one. */
export function withinWindow<Row extends { night: Night }>(
  rows: readonly Row[],
  window: NightWindow | null,
): Row[] {
  return rows.filter(({ night }) => window === null || (night >= window.first && night <= window.last));
}
