import 'server-only';
import type { ContextArticle, DeskContext } from '../../domain/desk-context';
import type { DraftForm } from '../../domain/form-shape';
import { planPublication } from '../../domain/plan-publication';
import { toContent } from '../../domain/plan-statements';
import { toStateForm } from '../../domain/record-state';
import { applyPatches, type Patch, type Seals } from '../../domain/revision';
import { getDatabase } from '../database';
import { namesOf } from '../known';
import { overlaySnapshot } from '../overlay-snapshot';
import { readIncident, readOwnConflicts } from '../read-incident';
import { getSnapshot, type Snapshot } from '../snapshot';
import { isOpenVersion } from './open-version';

/**
 * A published incident as it was at an earlier version, from its history; statements stand as they do today. Null when that
 * version was never public, when something that it held was removed for privacy, and for a home: what once named its commune
 * stays unsaid.
 */
export async function findIncidentVersion(slug: string, version: number) {
  const snapshot = await getSnapshot();
  const current = snapshot.records.find((row) => row.slug === slug);
  const then = current && (await readHistory(slug, version));
  if (!then || !isOpenVersion(current, then.history, snapshot)) return null;
  const form = toStateForm(applyPatches(then.history.map(({ patch }) => patch)));
  const { en, fr } = form.summary;
  const outlets = new Map([...snapshot.articles.values()].map(({ outlet }) => [outlet.slug, outlet]));
  const publication = planPublication(form, toContext(snapshot, form, outlets));
  if (en === null || fr === null || !publication.refs.site) return null;
  const stored = {
    slug,
    publication,
    outlets,
    summary: { en, fr },
    version,
    updatedAt: then.at.toISOString(),
  };
  const earlier = overlaySnapshot(snapshot, stored);
  const found = earlier && readIncident(earlier, slug, null);
  if (!found) return null;
  const conflicts = readOwnConflicts(earlier, slug, null);
  return { ...found, conflicts, names: namesOf(earlier), current: current.version };
}

/** The changes of a record up to a version, and when that was made; null when it never had that version. */
async function readHistory(slug: string, version: number) {
  const database = await getDatabase();
  const rows = await database.revision.findMany({
    where: { entity: 'incident', entityId: slug, version: { lte: version } },
    orderBy: { version: 'asc' },
    select: { patch: true, seals: true, at: true },
  });
  const last = rows.at(-1);
  if (!last || rows.length !== version) return null;
  const history = rows.map(({ patch, seals }) => ({ patch: patch as Patch, seals: (seals ?? {}) as Seals }));
  return { history, at: last.at };
}

/** What an old form is held against: what readers may see today. */
function toContext(snapshot: Snapshot, form: DraftForm, outlets: DeskContext['outlets']): DeskContext {
  const named = new Set(form.sources.map(({ article }) => article.slug));
  const known = [...snapshot.statements.values()].filter((row) => named.has(row.article));
  const articles = [...snapshot.articles.values()].map((row): [string, ContextArticle] => [
    row.slug,
    { ...row, text: snapshot.texts.get(row.slug) ?? null },
  ]);
  return {
    sites: snapshot.sites,
    // Sought in drafts only.
    communes: [],
    articles: new Map(articles),
    outlets,
    origins: snapshot.origins,
    incidents: new Set(snapshot.records.map((row) => row.slug)),
    known: new Map(known.map((row) => [toContent(row), row.id])),
  };
}
