import type { ArticleReading } from '../proposal';
import type { Span } from '../sentences';
import { touches } from './add-statement';
import type { ReadingState, SentenceMark } from './reading-state';

/** A sentence that the reader found nothing in, and what editors made of it; null while nobody did. */
export type UnusedSentence = Span & { as: SentenceMark['as'] | null };

/** The sentences that no statement stands in, in the order of the text: what an editor selected since counts too. */
export function listUnused(
  { unused }: Pick<ArticleReading, 'unused'>,
  { proposals, marks }: ReadingState,
): UnusedSentence[] {
  const added = proposals.flatMap((row) => row.statements.filter((one) => one.by === 'editor'));
  const markOf = new Map(marks.map((row) => [row.start, row.as]));
  return unused
    .filter((span) => !added.some((row) => touches(row, span)))
    .map((span) => ({ ...span, as: markOf.get(span.start) ?? null }));
}

/** What is left to do: proposals without a ruling, sentences without a use. */
export function countOpen(computed: Pick<ArticleReading, 'unused'>, state: ReadingState) {
  return {
    open: state.proposals.filter((row) => row.ruling === null).length,
    unread: listUnused(computed, state).filter((row) => row.as === null).length,
  };
}
