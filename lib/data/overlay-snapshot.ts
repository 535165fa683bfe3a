import 'server-only';
import type { Article, ArticleInput, Outlet } from '../domain/article';
import type { Localised } from '../domain/locale';
import type { Publication } from '../domain/plan-publication';
import type { PlannedStatement } from '../domain/plan-statements';
import { isHome } from '../domain/site';
import type { Statement } from '../domain/statement';
import type { BroughtArticle } from './brought-articles';
import type { PublishedRecord, Snapshot } from './snapshot';

type Overlay = {
  slug: string;
  publication: Publication;
  outlets: ReadonlyMap<string, Outlet>;
  /** Articles that came in by the desk and would become public with this. */
  brought?: readonly BroughtArticle[];
  summary: Localised;
  version: number;
  updatedAt: string;
};

/**
 * A snapshot as it would be if this were published, or as it was when this was; the one given stays as it is. Null when no
 * place or night is decided.
 */
export function overlaySnapshot(snapshot: Snapshot, overlay: Overlay): Snapshot | null {
  const { slug, publication, outlets, brought = [] } = overlay;
  const { refs, coding } = publication;
  const { site: made, articles, origins } = refs.made;
  const site = coding && (snapshot.sites.get(coding.siteSlug) ?? made);
  if (!site) return null;
  const withMade = new Map([...outlets, ...refs.made.outlets.map((row) => [row.slug, row] as const)]);
  const statements = toStatements(snapshot, slug, publication.statements);
  const record = toRecord(overlay, site, statements);
  const home = isHome(site.kind) ? record.statements.filter((row) => row.incidents.length === 1) : [];
  return {
    ...snapshot,
    statements,
    sites: withRows(snapshot.sites, made ? [made] : []),
    origins: withRows(snapshot.origins, origins),
    articles: withRows(snapshot.articles, [
      ...brought.map((row) => row.article),
      ...articles.flatMap((row) => toArticle(row, withMade)),
    ]),
    texts: new Map([...snapshot.texts, ...brought.map((row) => [row.article.slug, row.text] as const)]),
    records: [...snapshot.records.filter((row) => row.slug !== slug), record],
    inferredArticles: new Set([
      ...snapshot.inferredArticles,
      ...articles.filter((row) => row.publishedBasis === 'inferred').map((row) => row.slug),
    ]),
    homeStatements: new Set([...snapshot.homeStatements, ...home.map((row) => row.id)]),
  };
}

const withRows = <T extends { slug: string }>(map: ReadonlyMap<string, T>, rows: readonly T[]) =>
  new Map([...map, ...rows.map((row) => [row.slug, row] as const)]);

function toArticle(input: ArticleInput, outlets: ReadonlyMap<string, Outlet>): Article[] {
  const { statements: _, outlet: slug, ...rest } = input;
  const outlet = outlets.get(slug);
  return outlet ? [{ ...rest, outlet, hasText: false }] : [];
}

/** The statements of a snapshot, where those of the incident are the planned ones; what nothing speaks of any more goes. */
function toStatements(
  snapshot: Snapshot,
  slug: string,
  planned: readonly PlannedStatement[],
): Map<string, Statement> {
  const ids = new Set(planned.map((row) => row.id));
  const rest = [...snapshot.statements.values()].flatMap((row) => {
    if (ids.has(row.id) || !row.incidents.includes(slug)) return [row];
    const incidents = row.incidents.filter((other) => other !== slug);
    return incidents.length === 0 ? [] : [{ ...row, incidents }];
  });
  const own = planned.map(({ row: _, ...statement }): Statement => {
    const others = snapshot.statements.get(statement.id)?.incidents ?? [];
    return { ...statement, incidents: [...new Set([...others, slug])].sort() };
  });
  return new Map([...rest, ...own].map((row) => [row.id, row]));
}

function toRecord(
  { slug, publication, summary, version, updatedAt }: Overlay,
  site: PublishedRecord['site'],
  statements: ReadonlyMap<string, Statement>,
): PublishedRecord {
  const ids = publication.statements.map((row) => row.id).sort();
  const own = ids.flatMap((id) => statements.get(id) ?? []);
  // As the store gives them back.
  const decisions = [...publication.decisions].sort((one, other) => (one.field < other.field ? -1 : 1));
  return { slug, site, summary, version, updatedAt, decisions, statements: own };
}
