import 'server-only';
import type { DuplicateCandidate } from '../domain/duplicates';
import { type Editor, maySeeDraft } from '../domain/editor';
import type { DraftForm } from '../domain/form-shape';
import type { Localised } from '../domain/locale';
import type { Transaction } from './database';
import { type Draft, listOpenDrafts } from './drafts';

/** What a form may repeat: every published incident, and every open draft of a new one that the editor may see; itself left out. */
export async function listCandidates(
  tx: Transaction,
  editor: Editor,
  own: { draft: string | null; incident: string | null },
): Promise<DuplicateCandidate[]> {
  const incidents = await listPublished(tx);
  const drafts = (await listOpenDrafts(tx, { incidentSlug: null })).filter(
    (row) => row.id !== own.draft && maySeeDraft(editor, row),
  );
  return [...incidents.filter((row) => row.slug !== own.incident), ...drafts.map(toCandidate)];
}

async function listPublished(tx: Transaction): Promise<DuplicateCandidate[]> {
  const statement = { select: { quote: true, article: { select: { slug: true, url: true } } } };
  const rows = await tx.incident.findMany({
    where: { lifecycle: 'published' },
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

function toCandidate({ id, form }: Draft): DuplicateCandidate {
  const name = form.site.new?.name ?? form.site.slug ?? '…';
  return {
    slug: form.slug ?? id,
    draft: id,
    title: { en: name, fr: name },
    siteSlug: form.site.slug,
    night: form.night,
    ...toTexts(form),
  };
}

function toTexts({ sources, summary }: DraftForm) {
  return {
    links: sources.flatMap(({ article }) => [article.slug ?? [], article.new?.url ?? []].flat()),
    summaries: [summary.en ?? [], summary.fr ?? []].flat(),
    quotes: sources.flatMap((source) => source.quote ?? []),
  };
}
