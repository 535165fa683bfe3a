import type { Locale } from '@/lib/domain/locale';
import { toHref } from '@/lib/filters/address';
import { FILTERS, type Names } from '@/lib/filters/filters';
import type { Query } from '@/lib/filters/query';
import type { FilterChip } from './filter-chips';

type Options = { path: string; locale: Locale; names: Names };

/** Without the dot that parts it from what comes before it in the sentence. */
const alone = (words: string) => words.replace(/^· /, '');

/** One chip per value of each limit that selects; the words are those of the sentence. */
export function listChips(query: Query, { path, locale, names }: Options): FilterChip[] {
  return FILTERS.flatMap(({ key, fallback, print, describe }) => {
    const value: unknown = query[key];
    if (!describe || print(value) === print(fallback)) return [];
    const chip = (part: unknown, rest: unknown) => {
      const without: Query = { ...query, [key]: rest, cursor: null };
      return { label: alone(describe(part, locale, names)), href: toHref(path, without), without };
    };
    // An area is one value of four numbers; a list falls back to the empty list.
    if (!Array.isArray(fallback)) return chip(value, fallback);
    return (value as string[]).map((part) =>
      chip(
        [part],
        (value as string[]).filter((each) => each !== part),
      ),
    );
  });
}
