import 'server-only';
import { type Editor, maySeeDraft } from '../../domain/editor';
import { toIncidentSlug } from '../../domain/incident-slug';
import { planPublication } from '../../domain/plan-publication';
import { listBroughtArticles } from '../brought-articles';
import { inTransaction } from '../database';
import { readContext } from '../desk-context';
import { findDraft } from '../drafts';
import { findHeld } from '../held-incidents';
import { namesOf } from '../known';
import { overlaySnapshot } from '../overlay-snapshot';
import { readIncident, readOwnConflicts } from '../read-incident';
import { getSnapshot } from '../snapshot';

/**
 * What readers would see of a draft if it were published now; `shown` is null while place, night or a summary is missing.
 * Null when there is no such draft.
 */
export async function findPreview(editor: Editor, id: string) {
  const found = await inTransaction(async (tx) => {
    const draft = await findDraft(tx, id);
    if (!draft || !maySeeDraft(editor, draft)) return null;
    const held = draft.incident === null ? null : await findHeld(tx, draft.incident);
    const articles = draft.form.sources.flatMap(({ article }) => article.slug ?? []);
    const brought = await listBroughtArticles(tx, articles);
    return { draft, held, brought, context: await readContext(tx, draft.form) };
  });
  if (!found) return null;
  const { draft, held, brought, context } = found;
  const { en, fr } = draft.form.summary;
  const publication = planPublication(draft.form, context);
  const { coding, refs } = publication;
  if (!coding || !refs.site || en === null || fr === null) return { id, shown: null };
  const named = { site: refs.site, night: coding.night, wanted: draft.form.slug };
  const slug = held?.slug ?? toIncidentSlug(named, (taken) => context.incidents.has(taken));
  const snapshot = overlaySnapshot(await getSnapshot(), {
    ...{ slug, publication, summary: { en, fr }, outlets: context.outlets, brought },
    version: (held?.version ?? 0) + 1,
    updatedAt: new Date().toISOString(),
  });
  const incident = snapshot && readIncident(snapshot, slug, null);
  if (!incident) return { id, shown: null };
  const conflicts = readOwnConflicts(snapshot, slug, null);
  return { id, shown: { ...incident, conflicts, names: namesOf(snapshot) } };
}
