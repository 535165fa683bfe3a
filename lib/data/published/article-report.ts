import 'server-only';
import { listByField } from '../../domain/statement';
import { toEvidence } from '../evidence';
import { isKnown, listKnown, listNamedIncidents, listOwnStatements } from '../known';
import { readDevelopment, readLooseEnd, readTotal } from '../read-series';
import { getSnapshot } from '../snapshot';

/**
 * One article as `listArticles` gives it, with everything it says in the order of its text and what that adds up to: totals
 * and loose ends held against the incidents known on a day, developments. Null for an article that was not published by then.
 */
export async function findArticleReport(slug: string, asOf: string | null = null) {
  const snapshot = await getSnapshot();
  const article = snapshot.articles.get(slug);
  if (!article || !isKnown(article, asOf)) return null;
  const own = listOwnStatements(snapshot, slug, asOf);
  const known = listKnown(snapshot, asOf);
  return {
    row: { article, statements: own.length, incidents: listNamedIncidents(own) },
    evidence: own.map((row) => toEvidence(row, snapshot)),
    totals: listByField(own, 'total').map((row) => ({ statement: row.id, ...readTotal(row, known) })),
    looseEnds: listByField(own, 'loose_end').map((row) => ({
      statement: row.id,
      ...readLooseEnd(row, known),
    })),
    developments: snapshot.developments.flatMap((development) => {
      const told = listByField(own, 'development').filter((row) => row.value === development.slug);
      if (told.length === 0) return [];
      return [{ ...readDevelopment(snapshot, development), statements: told.map((row) => row.id) }];
    }),
    revision: snapshot.revision,
  };
}
