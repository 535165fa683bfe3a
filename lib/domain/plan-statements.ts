import type { DeskContext } from './desk-context';
import type { FormRefs } from './form-refs';
import type { DraftForm, FormSource } from './form-shape';
import { listSaidValues } from './form-values';
import { toSortedJson } from './revision';
import { type Statement, statementSchema } from './statement';

/** What makes a statement this one and no other: all that it says and where, its article left aside. */
const CONTENT = [
  'field',
  'value',
  'start',
  'end',
  'quote',
  'paragraph',
  'speaker',
  'speakerRole',
  'relay',
  'origin',
  'modality',
  'polarity',
] as const satisfies readonly (keyof Statement)[];

/** One text per thing said: two statements of one article with equal text are one statement. */
export function toContent(statement: Pick<Statement, (typeof CONTENT)[number] | 'article'>): string {
  return toSortedJson([statement.article, ...CONTENT.map((key) => statement[key])]);
}

/** A key made of the content itself: what is said once more gets the key it had. */
export function toContentKey(content: string): string {
  return `d${hash(content).toString(36)}`;
}

// cyrb53 (public domain): 53 bits that differ where the text differs; not for secrets.
function hash(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** A statement that a form makes; `row` is its source. */
export type PlannedStatement = Statement & { row: number };

/** Everything that the sources of a form say, one statement per field and value; what is known already keeps its id. */
export function planStatements(form: DraftForm, refs: FormRefs, context: DeskContext): PlannedStatement[] {
  const planned = form.sources.flatMap((source, row) =>
    source.supports.flatMap((field) =>
      listSaidValues(form, source, field, refs.site?.slug ?? null).flatMap(
        (value) => planOne({ source, row, field, value }, refs, context) ?? [],
      ),
    ),
  );
  return planned.filter(({ id }, at) => planned.findIndex((other) => other.id === id) === at);
}

type Said = { source: FormSource; row: number; field: Statement['field']; value: unknown };

function planOne(
  { source, row, field, value }: Said,
  refs: FormRefs,
  context: DeskContext,
): PlannedStatement | null {
  const { article, origin } = refs.sources[row] ?? { article: null, origin: null };
  if (article === null || origin === null) return null;
  const { quote, start, end, paragraph, speaker, speakerRole, relay, modality, polarity } = source;
  const said = {
    field,
    value,
    quote,
    start,
    end,
    paragraph,
    speaker,
    speakerRole,
    relay,
    origin,
    modality,
    polarity,
  };
  const parsed = statementSchema.safeParse({ ...said, key: 'new', incidents: [] });
  if (!parsed.success) return null;
  const content = toContent({ ...parsed.data, article });
  const id = context.known.get(content) ?? `${article}.${toContentKey(content)}`;
  const publishedOn = refs.made.articles.find((made) => made.slug === article)?.publishedOn;
  return {
    ...parsed.data,
    row,
    id,
    key: id.slice(article.length + 1),
    article,
    publishedOn: publishedOn ?? context.articles.get(article)?.publishedOn ?? null,
  };
}
