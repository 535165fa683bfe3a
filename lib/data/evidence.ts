import 'server-only';
import { type Article, toOutletName } from '../domain/article';
import type { Evidence } from '../domain/evidence';
import type { Statement } from '../domain/statement';
import { findSentence } from '../intake/sentences';
import type { Snapshot } from './snapshot';

/** A statement with who published it, whom it comes from, and the sentence it stands in. */
export function toEvidence(statement: Statement, snapshot: Snapshot): Evidence {
  const article = snapshot.articles.get(statement.article);
  const origin = snapshot.origins.get(statement.origin);
  if (!article || !origin) throw new Error(`${statement.id}: no such article or origin`);
  const sentence = toSentence(statement, article, snapshot);
  return {
    ...statement,
    outletName: toOutletName(article.outlet),
    articleTitle: article.title,
    articleUrl: article.url,
    publishedBasis: article.publishedBasis,
    language: article.language,
    originName: origin.name,
    sentence: sentence === 'withheld' ? null : sentence,
    withheld: sentence === 'withheld',
  };
}

/** Whether a statement speaks of homes and of nothing else. */
export function isAboutHome(statement: Statement, snapshot: Snapshot): boolean {
  return snapshot.homeStatements.has(statement.id);
}

type Span = { start: number; end: number };

/** The sentence around a statement. One that also speaks of a home is withheld: it may name the commune. */
function toSentence(
  { start, end }: Statement,
  article: Article,
  snapshot: Snapshot,
): Evidence['sentence'] | 'withheld' {
  const text = snapshot.texts.get(article.slug);
  if (text === undefined || start === null || end === null) return null;
  const span = findSentence(text, { start, end }, article.language);
  if (mentionsHome(span, article.slug, snapshot)) return 'withheld';
  return {
    before: text.slice(span.start, start),
    quote: text.slice(start, end),
    after: text.slice(end, span.end),
  };
}

/** Whether a stretch of an article holds a passage about a home. */
export function mentionsHome(span: Span, article: string, snapshot: Snapshot): boolean {
  const own = [...snapshot.statements.values()].filter(
    (row) => row.article === article && isInside(row, span),
  );
  return own.some((row) => isAboutHome(row, snapshot));
}

function isInside(statement: Statement, span: Span): boolean {
  return statement.start !== null && statement.start < span.end && (statement.end ?? 0) > span.start;
}
