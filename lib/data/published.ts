import 'server-only';
import { type Article, articleName } from '../domain/article';
import { decideFields, toCoding } from '../domain/code-incident';
import type { Evidence } from '../domain/evidence';
import { gradeIncident } from '../domain/grade';
import { compareIncidents, type Incident } from '../domain/incident';
import { isHome } from '../domain/site';
import type { Statement } from '../domain/statement';
import type { Names } from '../filters/filters';
import type { Query } from '../filters/query';
import { selectIncidents, toPage } from '../filters/select';
import { findSentence } from '../intake/sentences';
import { getSnapshot, listRulings, type PublishedRecord, type Snapshot } from './snapshot';

/** What readers may see. Nothing here can answer a draft: the snapshot holds published incidents only. */

function toIncident(record: PublishedRecord, snapshot: Snapshot, asOf: string | null): Incident | null {
  const known =
    asOf === null
      ? record.statements
      : record.statements.filter((row) => row.publishedOn !== null && row.publishedOn <= asOf);
  const decisions = asOf === null ? record.decisions : decideFields(known, listRulings(record.decisions));
  const coding = toCoding(decisions, known, snapshot.inferredArticles);
  const site = coding && snapshot.sites.get(coding.siteSlug);
  if (!coding || !site) return null;
  const { slug, summary, version, updatedAt } = record;
  const grade = asOf === null ? record.grade : gradeIncident(known);
  return {
    ...coding,
    slug,
    site,
    summary,
    grade,
    version,
    updatedAt,
    decisions,
    articles: listArticleSlugs(known),
  };
}

function listArticleSlugs(statements: readonly Statement[]): string[] {
  const dated = new Map(statements.map((row) => [row.article, `${row.publishedOn ?? '~'} ${row.article}`]));
  return [...dated].sort(([, one], [, other]) => (one < other ? -1 : 1)).map(([slug]) => slug);
}

// One list per snapshot and day of knowledge, built once: a snapshot is never changed.
const lists = new WeakMap<Snapshot, Map<string, Incident[]>>();

function listKnown(snapshot: Snapshot, asOf: string | null): Incident[] {
  const byDay = lists.get(snapshot) ?? new Map<string, Incident[]>();
  lists.set(snapshot, byDay);
  const known =
    byDay.get(asOf ?? '') ??
    snapshot.records.flatMap((record) => toIncident(record, snapshot, asOf) ?? []).sort(compareIncidents);
  // Readers choose the day; a bounded number of lists is kept.
  if (byDay.size > 50) byDay.clear();
  byDay.set(asOf ?? '', known);
  return known;
}

function namesOf(snapshot: Snapshot): Names {
  return {
    site: (slug, locale) => snapshot.sites.get(slug)?.shortName[locale] ?? slug,
    article: (slug) => {
      const article = snapshot.articles.get(slug);
      return article ? articleName(article) : slug;
    },
  };
}

/**
 * The incidents of a query: `selection` is all of them in the query's order, `page` those of this page,
 * `everything` all that are known on the query's day, whatever its filters. `page` is null for an unknown cursor.
 */
export async function listIncidents(query: Query) {
  const snapshot = await getSnapshot();
  const everything = listKnown(snapshot, query.asOf);
  const selection = selectIncidents(everything, query);
  return {
    everything,
    selection,
    page: toPage(selection, query),
    revision: snapshot.revision,
    names: namesOf(snapshot),
  };
}

/** One published incident with its evidence and its neighbours, or null. */
export async function findIncident(slug: string, asOf: string | null = null) {
  const snapshot = await getSnapshot();
  const everything = listKnown(snapshot, asOf);
  const incident = everything.find((row) => row.slug === slug);
  const record = snapshot.records.find((row) => row.slug === slug);
  if (!incident || !record) return null;
  const known = record.statements.filter((row) => asOf === null || (row.publishedOn ?? '~') <= asOf);
  return {
    incident,
    evidence: known.map((row) => toEvidence(row, snapshot)),
    sameSite: everything.filter((row) => row.siteSlug === incident.siteSlug && row.slug !== slug),
    sameNight: everything.filter((row) => row.night === incident.night && row.slug !== slug),
    revision: snapshot.revision,
  };
}

function toEvidence(statement: Statement, snapshot: Snapshot): Evidence {
  const article = snapshot.articles.get(statement.article);
  const origin = snapshot.origins.get(statement.origin);
  if (!article || !origin) throw new Error(`${statement.id}: no such article or origin`);
  const sentence = toSentence(statement, article, snapshot);
  return {
    ...statement,
    outletName: article.outlet.name,
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
function isAboutHome(statement: Statement, snapshot: Snapshot): boolean {
  const sites = snapshot.records
    .filter((row) => statement.incidents.includes(row.slug))
    .map((row) => row.site);
  return sites.length > 0 && sites.every((site) => isHome(site.kind));
}

/** The sentence around a statement. One that also speaks of a home is withheld: it may name the commune. */
function toSentence(
  { start, end }: Statement,
  article: Article,
  snapshot: Snapshot,
): Evidence['sentence'] | 'withheld' {
  const text = snapshot.texts.get(article.slug);
  if (text === undefined || start === null || end === null) return null;
  const span = findSentence(text, { start, end }, article.language);
  const inside = [...snapshot.statements.values()].filter(
    (row) => row.article === article.slug && isInside(row, span),
  );
  if (inside.some((row) => isAboutHome(row, snapshot))) return 'withheld';
  return {
    before: text.slice(span.start, start),
    quote: text.slice(start, end),
    after: text.slice(end, span.end),
  };
}

function isInside(statement: Statement, span: { start: number; end: number }): boolean {
  return statement.start !== null && statement.start < span.end && (statement.end ?? 0) > span.start;
}

/** Every article with the number of its statements and the incidents it speaks of, in order of publication. */
export async function listArticles() {
  const snapshot = await getSnapshot();
  const statements = [...snapshot.statements.values()];
  return [...snapshot.articles.values()].map((article) => {
    const own = statements.filter((row) => row.article === article.slug);
    return {
      article,
      statements: own.length,
      incidents: [...new Set(own.flatMap((row) => row.incidents))].sort(),
    };
  });
}

/** One article with everything it says, in the order of its text, and the incidents it feeds; or null. */
export async function findArticle(slug: string) {
  const snapshot = await getSnapshot();
  const article = snapshot.articles.get(slug);
  if (!article) return null;
  const own = [...snapshot.statements.values()].filter((row) => row.article === slug);
  const evidence = own
    .map((row) => toEvidence(row, snapshot))
    .sort((one, other) => (one.start ?? 0) - (other.start ?? 0));
  const incidents = listKnown(snapshot, null).filter((row) => row.articles.includes(slug));
  return { article, evidence, incidents, names: namesOf(snapshot) };
}

/** The names of sites and articles, for sentences. */
export async function getNames(): Promise<Names> {
  return namesOf(await getSnapshot());
}
