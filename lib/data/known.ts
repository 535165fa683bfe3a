import 'server-only';
import { toArticleName } from '../domain/article';
import { decideFields, toCoding } from '../domain/code-incident';
import { listRulings } from '../domain/decision';
import { describeCoding } from '../domain/describe-coding';
import { listOpenFields } from '../domain/find-conflicts';
import { gradeIncident } from '../domain/grade';
import { compareIncidents, type Incident } from '../domain/incident';
import { keepIncidents } from '../domain/keep-incidents';
import type { Statement } from '../domain/statement';
import type { Names } from '../filters/filters';
import { keepMentions } from '../filters/search';
import { listMentions } from './list-mentions';
import type { PublishedRecord, Snapshot } from './snapshot';

/** What could be known on a day: `asOf` is a day of publication, included; null is everything. */
export function isKnown({ publishedOn }: Pick<Statement, 'publishedOn'>, asOf: string | null): boolean {
  return asOf === null || (publishedOn !== null && publishedOn <= asOf);
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
  // By the rule of today, whatever it was when the record was stored: with a day of knowledge and without.
  const grade = gradeIncident(known);
  const articles = listArticleSlugs(known);
  const incident = {
    ...{ ...coding, slug, site, summary, grade, version, updatedAt, decisions, articles },
    openConflicts: listOpenFields(slug, known, snapshot.rulings),
  };
  return keepMentions(incident, () => listMentions(known, snapshot, namesOf(snapshot)));
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

/** The statements that readers may see one by one on a day, each with the incidents they can know then. */
export function listShownStatements(snapshot: Snapshot, asOf: string | null): Statement[] {
  const known = new Set(listKnown(snapshot, asOf).map(({ slug }) => slug));
  return listKnownStatements(snapshot, asOf)
    .filter((row) => !snapshot.goneStatements.has(row.id))
    .map((row) => keepIncidents(row, (slug) => known.has(slug)));
}

/** Those of one article, in the order of its text. */
export function listOwnStatements(snapshot: Snapshot, article: string, asOf: string | null): Statement[] {
  const own = listShownStatements(snapshot, asOf).filter((row) => row.article === article);
  return own.sort((one, other) => (one.start ?? 0) - (other.start ?? 0));
}

/** The slugs of the incidents that statements speak of, each once, in order. */
export function listNamedIncidents(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap((row) => row.incidents))].sort();
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
