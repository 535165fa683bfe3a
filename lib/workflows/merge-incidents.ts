import 'server-only';
import { listInferredArticles } from '../data/articles';
import { inTransaction } from '../data/database';
import { findHeld, stateOf } from '../data/held-incidents';
import { emptyIncident, storeLifecycle } from '../data/incidents';
import { recordRevision } from '../data/revisions';
import { listRulings } from '../domain/decision';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { mergeHeld } from '../domain/merge-incidents';
import { parseReason } from '../domain/reason';
import { toPatch } from '../domain/revision';
import { toMergePatch } from '../domain/standing-merges';
import { isRefused } from './open-draft';
import { type IncidentVersion, openPublished } from './open-incident';
import { refuseReason } from './refuse-reason';
import { storePublication } from './store-publication';

/**
 * Merges one published incident into another: its statements move there, and its address leads there for good. Both
 * histories say so; `undoMerge` takes it back.
 */
export async function mergeIncidents(
  editor: Editor,
  input: { from: IncidentVersion; into: IncidentVersion; reason: unknown },
): Promise<{ done: true; slug: string; version: number } | Refused> {
  requireVerb(editor, 'merge');
  const reason = parseReason(input.reason);
  if (reason === null) return refuse('reason_missing');
  if (input.from.slug === input.into.slug) return refuse('same_incident');
  return inTransaction(async (tx) => {
    const from = await openPublished(tx, input.from);
    if (isRefused(from)) return from;
    const into = await openPublished(tx, input.into);
    if (isRefused(into)) return into;
    const { slug, summary, statements } = into;
    if (from.isHome !== into.isHome) return refuse('home_and_other');
    const leaking = await refuseReason(tx, into, reason);
    if (leaking) return leaking;
    const own = new Set(statements.map((row) => row.id));
    const had = from.statements.map((row) => row.id);
    const moved = had.filter((id) => !own.has(id));
    const publication = mergeHeld(into, from, await listInferredArticles(tx));
    const known = listRulings(into.decisions).map((row) => row.field);
    const ruled = publication.rulings.map((row) => row.field).filter((field) => !known.includes(field));
    const extra = toMergePatch({ from: from.slug, had, moved, ruled });
    const version = await storePublication(tx, editor, {
      slug,
      publication,
      summary,
      before: into,
      reason,
      extra,
    });
    const life = { lifecycle: 'merged' as const, mergedInto: slug };
    if (version === null || !(await storeLifecycle(tx, from, life)))
      throw new Error(`${slug}: changed meanwhile`);
    await emptyIncident(tx, from.slug);
    const emptied = await findHeld(tx, from.slug);
    const patch = toPatch(stateOf(from), emptied ? stateOf(emptied) : life);
    await recordRevision(tx, { entity: 'incident', entityId: from.slug, patch, reason, author: editor.id });
    return { done: true, slug, version };
  });
}
