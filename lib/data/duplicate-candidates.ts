import 'server-only';
import { type DuplicateCandidate, toWritten } from '../domain/duplicates';
import { type Editor, maySeeDraft } from '../domain/editor';
import type { DraftForm } from '../domain/form-shape';
import type { Localised } from '../domain/locale';
import { nameNewSite, UNNAMED_PLACE } from '../domain/name-new-site';
import type { Transaction } from './database';
import { isOpenStage, readDrafts } from './drafts';

type Stamp = { key: string; version: number };
type Kept = Map<string, { version: number; candidate: DuplicateCandidate }>;

// What a form is compared with at every pause of its writer: read once per version of each record, and again when it changed.
const shared = globalThis as { miradorCandidates?: { incidents: Kept; drafts: Kept } };
shared.miradorCandidates ??= { incidents: new Map(), drafts: new Map() };
const kept = shared.miradorCandidates;

/** What a form may repeat: every published incident, and every open draft of a new one that the editor may see; itself left out. */
export async function listCandidates(
  tx: Transaction,
  editor: Editor,
  own: { draft: string | null; incident: string | null },
): Promise<DuplicateCandidate[]> {
  const published = await tx.incident.findMany({
    where: { lifecycle: 'published' },
    select: { slug: true, version: true },
  });
  const incidents = published.map(({ slug, version }) => ({ key: slug, version }));
  const open = await tx.draft.findMany({
    where: { stage: isOpenStage, incidentSlug: null },
    select: { id: true, version: true, createdBy: true },
  });
  const drafts = open.map(({ id, version, createdBy }) => ({ key: id, version, createdBy }));
  await renew(kept.incidents, incidents, (slugs) => readPublished(tx, slugs));
  await renew(kept.drafts, drafts, (ids) => readOpenDrafts(tx, ids));
  return [
    ...pick(kept.incidents, incidents, own.incident),
    ...pick(
      kept.drafts,
      drafts.filter((row) => maySeeDraft(editor, row)),
      own.draft,
    ),
  ];
}

function pick(known: Kept, rows: readonly Stamp[], own: string | null): DuplicateCandidate[] {
  return rows.flatMap(({ key }) => (key === own ? [] : (known.get(key)?.candidate ?? [])));
}

const MOST_KEYS = 500;

/** Reads what is new or has changed, and forgets what is gone. */
async function renew(
  known: Kept,
  rows: readonly Stamp[],
  read: (keys: string[]) => Promise<DuplicateCandidate[]>,
): Promise<void> {
  const stale = rows.filter(({ key, version }) => known.get(key)?.version !== version);
  for (let at = 0; at < stale.length; at += MOST_KEYS) {
    const part = new Map(stale.slice(at, at + MOST_KEYS).map(({ key, version }) => [key, version]));
    for (const candidate of await read([...part.keys()])) {
      const key = candidate.draft ?? candidate.slug;
      known.set(key, { version: part.get(key) ?? 0, candidate });
    }
  }
  const keys = new Set(rows.map(({ key }) => key));
  for (const key of known.keys()) if (!keys.has(key)) known.delete(key);
}

async function readPublished(tx: Transaction, slugs: string[]): Promise<DuplicateCandidate[]> {
  const statement = { select: { quote: true, article: { select: { slug: true, url: true } } } };
  const rows = await tx.incident.findMany({
    where: { slug: { in: slugs } },
    include: { site: { select: { shortName: true } }, statements: { select: { statement } } },
  });
  return rows.map((row) => ({
    slug: row.slug,
    draft: null,
    title: row.site.shortName as Localised,
    siteSlug: row.siteSlug,
    night: row.night,
    links: row.statements.flatMap(({ statement: { article } }) => [article.slug, article.url ?? []].flat()),
    summaries: [row.summaryEn, row.summaryFr],
    quotes: row.statements.flatMap((link) => link.statement.quote ?? []),
  }));
}

async function readOpenDrafts(tx: Transaction, ids: string[]): Promise<DuplicateCandidate[]> {
  const drafts = await readDrafts(tx, ids);
  const slugs = drafts.flatMap(({ form }) => form.site.slug ?? []);
  const sites = await tx.site.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, shortName: true },
  });
  const names = new Map(sites.map((row) => [row.slug, row.shortName as Localised]));
  return drafts.map((draft) => toCandidate(draft, names.get(draft.form.site.slug ?? '')));
}

function toCandidate({ id, form }: { id: string; form: DraftForm }, site?: Localised): DuplicateCandidate {
  return {
    slug: form.slug ?? id,
    draft: id,
    title: site ?? nameNewSite(form.site.new) ?? UNNAMED_PLACE,
    siteSlug: form.site.slug,
    night: form.night,
    ...toWritten(form),
  };
}
