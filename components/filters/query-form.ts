/** A query as a page's forms need it: where it is asked, the order of its keys, its canonical text, and what was typed but refused. */
export type QueryForm = { path: string; keys: readonly string[]; query: string; refused?: QueryValues };

/** What is asked for under each key; a key that is absent or empty sets no limit. */
export type QueryValues = Readonly<Record<string, readonly string[]>>;

// Commas in these belong to the one value: words as they were typed, the four edges of an area in their order.
const WHOLE: readonly string[] = ['q', 'bbox'];

/** The values of a canonical query text. */
export function readValues({ query }: QueryForm): QueryValues {
  return Object.fromEntries(
    [...new URLSearchParams(query)].map(([key, text]) => [
      key,
      WHOLE.includes(key) ? [text] : text.split(','),
    ]),
  );
}

/** What the fields of a form begin with: the query, and what was typed instead where that was refused. */
export function readTyped(form: QueryForm): QueryValues {
  return { ...readValues(form), ...form.refused };
}

/**
 * The canonical text of values, by the rule of lib/filters: keys in the order of the table, lists sorted and
 * comma-separated, empty ones left out. A cursor belongs to the selection it came from, so it never survives.
 */
export function writeValues({ keys }: QueryForm, values: QueryValues): string {
  const pairs = keys.flatMap((key) => {
    const text = [...(values[key] ?? [])].sort().join(',').trim();
    if (text === '' || key === 'cursor') return [];
    return `${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`;
  });
  return pairs.join('&');
}

/** What the fields of a form begin with, as one text: two pages of one query differ by what each refused. */
export function writeTyped(form: QueryForm): string {
  return writeValues(form, readTyped(form));
}

/** The address of the page with a canonical query text. */
export function toAddress({ path }: QueryForm, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}
