import 'server-only';
import type { Statement } from '../domain/statement';
import type { Names } from '../filters/filters';
import type { Query } from '../filters/query';
import { selectIncidents, toPage } from '../filters/select';
import { coverSentences } from '../intake/coverage';
import { toEvidence } from './evidence';
import {
  isKnown,
  listKnown,
  listNamedIncidents,
  listOwnStatements,
  listShownStatements,
  namesOf,
} from './known';
import { readIncident } from './read-incident';
import { getSnapshot } from './snapshot';

/** What readers may see. Nothing here can answer a draft: the snapshot holds published incidents only. */

/**
 * The incidents of a query: `selection` is all of them in the query's order, `page` those of this page,
 * `everything` all that are known on the query's day, whatever its filters. `page` is null for an unknown cursor.
 */
export async function listIncidents(query: Query) {
  const snapshot = await getSnapshot();
  const everything = listKnown(snapshot, query.asOf);
  const selection = selectIncidents(everything, query);
  const { revision } = snapshot;
  return { everything, selection, page: toPage(selection, query), revision, names: namesOf(snapshot) };
}

/** One published incident with its evidence and its neighbours, as known on a day; or null. */
export async function findIncident(slug: string, asOf: string | null = null) {
  return readIncident(await getSnapshot(), slug, asOf);
}

/** The articles published by a day (null: all), each with its statements counted and the incidents it speaks of. */
export async function listArticles(asOf: string | null = null) {
  const snapshot = await getSnapshot();
  const byArticle = new Map<string, Statement[]>();
  for (const row of listShownStatements(snapshot, asOf)) {
    const own = byArticle.get(row.article);
    if (own) own.push(row);
    else byArticle.set(row.article, [row]);
  }
  const published = [...snapshot.articles.values()].filter((article) => isKnown(article, asOf));
  const articles = published.map((article) => {
    const own = byArticle.get(article.slug) ?? [];
    return { article, statements: own.length, incidents: listNamedIncidents(own) };
  });
  return { articles, revision: snapshot.revision };
}

/** One article with everything it says, in the order of its text, and the incidents it feeds; or null. `coverage` needs its text. */
export async function findArticle(slug: string) {
  const snapshot = await getSnapshot();
  const article = snapshot.articles.get(slug);
  if (!article) return null;
  const own = [...snapshot.statements.values()].filter((row) => row.article === slug);
  const evidence = listOwnStatements(snapshot, slug, null).map((row) => toEvidence(row, snapshot));
  const incidents = listKnown(snapshot, null).filter((row) => row.articles.includes(slug));
  const text = snapshot.texts.get(slug);
  const coverage = text === undefined ? null : coverSentences(text, { ...article, statements: own });
  return { article, evidence, incidents, coverage, names: namesOf(snapshot) };
}

/** The names of sites and articles, for sentences. */
export async function getNames(): Promise<Names> {
  return namesOf(await getSnapshot());
}

/** The days on which something was published, earliest first: the days at which knowledge changes. */
export async function listPublicationDays(): Promise<string[]> {
  const snapshot = await getSnapshot();
  return [...new Set([...snapshot.articles.values()].flatMap((article) => article.publishedOn ?? []))].sort();
}
