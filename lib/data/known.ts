import 'server-only';
import { toArticleName } from '../domain/article';
import { decideFields, toCoding } from '../domain/code-incident';
import { listRulings } from '../domain/decision';
import { describeCoding } from '../domain/describe-coding';
import { gradeIncident } from '../domain/grade';
import { compareIncidents, type Incident } from '../domain/incident';
import type { Statement } from '../domain/statement';
import type { Names } from '../filters/filters';
import type { PublishedRecord, Snapshot } from './snapshot';

/** What could be known on a day: `asOf` is a day of publication, included; null is everything. */
export function isKnown(statement: Statement, asOf: string | null): boolean {
  return asOf === null || (statement.publishedOn !== null && statement.publishedOn <= asOf);
}

function toIncident(record: PublishedRecord, snapshot: Snapshot, asOf: string | null): Incident | null {
  const known = record.statements.filter((row) => isKnown(row, asOf));
  const decisions = asOf === null ? record.decisions : decideFields(known, listRulings(record.decisions));
  const coding = toCoding(decisions, known, snapshot.inferredArticles);
  const site = coding && snapshot.sites.get(coding.siteSlug);
  if (!coding || !site) return null;
  const { slug, version, updatedAt } = record;
  const isPartial = known.length < record.statements.length;
  const summary = isPartial ? describeCoding(decisions, namesOf(snapshot)) : record.summary;
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
// Readers choose the day, so the number of lists kept is bounded.
const MAX_LISTS = 50;

/** The incidents that could be known on a day, earliest night first. */
export function listKnown(snapshot: Snapshot, asOf: string | null): Incident[] {
  const byDay = lists.get(snapshot) ?? new Map<string, Incident[]>();
  lists.set(snapshot, byDay);
  const kept = byDay.get(asOf ?? '');
  if (kept) return kept;
  if (byDay.size >= MAX_LISTS) byDay.clear();
  const known = snapshot.records
    .flatMap((record) => toIncident(record, snapshot, asOf) ?? [])
    .sort(compareIncidents);
  byDay.set(asOf ?? '', known);
  return known;
}

/** The statements that could be known on a day, about incidents or the series. */
export function listKnownStatements(snapshot: Snapshot, asOf: string | null): Statement[] {
  return [...snapshot.statements.values()].filter((row) => isKnown(row, asOf));
}

/** The names that sentences need. */
export function namesOf(snapshot: Snapshot): Names {
  return {
    site: (slug, locale) => snapshot.sites.get(slug)?.shortName[locale] ?? slug,
    article: (slug, locale) => {
      const article = snapshot.articles.get(slug);
      return article ? toArticleName(article, locale) : slug;
    },
    development: (slug, locale) => {
      const development = snapshot.developments.find((row) => row.slug === slug);
      return development?.summary[locale] ?? slug;
    },
  };
}
