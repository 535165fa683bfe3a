import { decideFields, toCoding } from '@/lib/domain/code-incident';
import { listOpenFields } from '@/lib/domain/find-conflicts';
import { gradeIncident } from '@/lib/domain/grade';
import { compareIncidents, type Incident } from '@/lib/domain/incident';
import type { Statement } from '@/lib/domain/statement';
import { readSeeds } from '@/seeds/read-seeds';

const seeds = readSeeds();

/** The sites of the coded files by their slug. */
export const gazetteer = new Map(seeds.sites.map((site) => [site.slug, site]));

/** The five coded articles. */
export const codedArticles = seeds.articles;
type CodedArticle = (typeof codedArticles)[number];

/** Everything that articles say, in the order in which they are given; by default all five. */
export function listStatements(articles: readonly CodedArticle[] = codedArticles): Statement[] {
  return articles.flatMap(({ slug, publishedOn, statements }) =>
    statements.map((row) => ({ ...row, id: `${slug}.${row.key}`, article: slug, publishedOn })),
  );
}

/** The coded incidents as statements and rulings make them, earliest first; those without place or night left out. */
export function listIncidents(statements: readonly Statement[] = listStatements()): Incident[] {
  return seeds.incidents.flatMap((row) => toIncident(row, statements) ?? []).sort(compareIncidents);
}

function toIncident(
  { slug, summary, rulings }: (typeof seeds.incidents)[number],
  statements: readonly Statement[],
): Incident | null {
  const own = statements.filter((row) => row.incidents.includes(slug));
  const decisions = decideFields(own, rulings);
  const coding = toCoding(decisions, own, new Set());
  const site = coding && gazetteer.get(coding.siteSlug);
  if (!coding || !site) return null;
  const articles = [...new Set(own.map((row) => row.article))].sort();
  const record = { slug, summary, decisions, articles, version: 1, updatedAt: '2025-04-18T00:00:00.000Z' };
  const openConflicts = listOpenFields(slug, own, new Map());
  return { ...coding, ...record, site, grade: gradeIncident(own), openConflicts };
}

/** What had been published by a day. */
export function listStatementsBy(day: string): Statement[] {
  return listStatements().filter((row) => row.publishedOn !== null && row.publishedOn <= day);
}

/** Every order of a list. */
export function permute<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, at) =>
    permute([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [first, ...rest]),
  );
}

/** A statement to build cases from; give what the case is about. */
export function makeStatement(given: Partial<Statement> & Pick<Statement, 'field' | 'value'>): Statement {
  const base = {
    key: 's1',
    start: null,
    end: null,
    quote: null,
    paragraph: null,
    speaker: null,
    relay: null,
  };
  const speech = { speakerRole: 'press', origin: 'press-unattributed', modality: 'stated' } as const;
  const article = given.article ?? 'an-article';
  const key = given.key ?? base.key;
  return {
    ...base,
    ...speech,
    polarity: 'asserts',
    incidents: [],
    publishedOn: '2025-04-15',
    ...given,
    article,
    id: given.id ?? `${article}.${key}`,
  };
}
