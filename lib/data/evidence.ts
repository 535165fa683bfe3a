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
    reliability: article.outlet.reliability,
    articleTitle: article.title,
    articleUrl: article.url,
    publishedBasis: article.publishedBasis,
    language: article.language,
    originName: origin.name,
    sentence: sentence === 'withheld' ? null : sentence,
    withheld: sentence === 'withheld',
  };
}

// The passages about homes, by article; a snapshot is never changed, so they are sought once.
const homePassages = new WeakMap<Snapshot, ReadonlyMap<string, Span[]>>();

function listHomePassages(snapshot: Snapshot, article: string): readonly Span[] {
  const known = homePassages.get(snapshot) ?? findHomePassages(snapshot);
  homePassages.set(snapshot, known);
  return known.get(article) ?? [];
}

function findHomePassages(snapshot: Snapshot): Map<string, Span[]> {
  const passages = new Map<string, Span[]>();
  for (const { id, article, start, end } of snapshot.statements.values()) {
    if (start === null || end === null || !snapshot.homeStatements.has(id)) continue;
    const own = passages.get(article) ?? [];
    own.push({ start, end });
    passages.set(article, own);
  }
  return passages;
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
function mentionsHome(span: Span, article: string, snapshot: Snapshot): boolean {
  return listHomePassages(snapshot, article).some((row) => row.start < span.end && row.end > span.start);
}
