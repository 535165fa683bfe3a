import 'server-only';
import type { Editor } from '../../domain/editor';
import { type FieldChange, listFormChanges } from '../../domain/list-changes';
import { listTimesOutside, mergeHeld } from '../../domain/merge-incidents';
import type { Statement } from '../../domain/statement';
import { toForm } from '../../domain/to-form';
import { listInferredArticles } from '../articles';
import { inTransaction } from '../database';
import { findHeld } from '../held-incidents';

export type MergePreview = {
  from: { slug: string; version: number };
  into: { slug: string; version: number };
  /** Statements that would move; those that both have stay where they are. */
  moved: Statement[];
  /** What would change of the incident that stays, the moved sources left aside. */
  changes: FieldChange[];
  /** Times of the one that moves that lie outside the night of the one that stays: they move and decide nothing. */
  outside: Statement[];
};

/** What merging one published incident into another would do; null when either is not published, or both are one. */
export async function findMergePreview(
  _editor: Editor,
  slugs: { from: string; into: string },
): Promise<MergePreview | null> {
  if (slugs.from === slugs.into) return null;
  return inTransaction(async (tx) => {
    const from = await findHeld(tx, slugs.from);
    const into = await findHeld(tx, slugs.into);
    if (from?.lifecycle !== 'published' || into?.lifecycle !== 'published') return null;
    const { decisions, statements } = mergeHeld(into, from, await listInferredArticles(tx));
    const after = toForm({ summary: into.summary, decisions, statements });
    const own = new Set(into.statements.map((row) => row.id));
    const moved = from.statements.filter((row) => !own.has(row.id));
    return {
      from: { slug: from.slug, version: from.version },
      into: { slug: into.slug, version: into.version },
      moved,
      changes: listFormChanges(toForm(into), after).filter(({ path }) => !path.startsWith('sources')),
      outside: listTimesOutside({ decisions, statements: moved }),
    };
  });
}
