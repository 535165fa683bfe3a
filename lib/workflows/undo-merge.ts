import 'server-only';
import { listInferredArticles } from '../data/articles';
import { inTransaction, type Transaction } from '../data/database';
import { readContext } from '../data/desk-context';
import { type DeskIncident, findHeld, formAt } from '../data/held-incidents';
import { listPatches } from '../data/revisions';
import { listRulings } from '../domain/decision';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { keepPlace, toPublication } from '../domain/merge-incidents';
import { type Publication, planPublication } from '../domain/plan-publication';
import { parseReason } from '../domain/reason';
import { listStandingMerges, type Merge, toUndoPatch } from '../domain/standing-merges';
import { findIncident, type IncidentVersion } from './open-incident';
import { refuseReason } from './refuse-reason';
import { storePublication } from './store-publication';

/**
 * Takes a merge back: the merged incident is published again as it was, and the other gives back the statements it had
 * from it. What the other gained since stays. `slug` and `version` are those of the merged one.
 */
export async function undoMerge(
  editor: Editor,
  input: IncidentVersion & { reason: unknown },
): Promise<{ done: true; version: number } | Refused> {
  requireVerb(editor, 'merge');
  const reason = parseReason(input.reason);
  if (reason === null) return refuse('reason_missing');
  return inTransaction(async (tx) => {
    const from = await findIncident(tx, input.slug);
    if (!from) return refuse('incident_gone');
    if (from.mergedInto === null) return refuse('incident_not_merged');
    if (from.version !== input.version) return refuse('incident_changed');
    const into = await findHeld(tx, from.mergedInto);
    if (into?.lifecycle !== 'published') return refuse('kept_not_published');
    const leaking = await refuseReason(tx, into, reason);
    if (leaking) return leaking;
    const patches = await listPatches(tx, { entity: 'incident', entityId: into.slug });
    const again = await planAgain(tx, from);
    const rest = giveBack({ from, into }, listStandingMerges(patches), await listInferredArticles(tx));
    if (!again || rest.coding === null) return refuse('merge_stands');
    // First the one that comes back, so that what both say is never without an incident.
    const version = await storePublication(tx, editor, { ...again, slug: from.slug, before: from, reason });
    const left = { slug: into.slug, publication: rest, summary: into.summary, before: into, reason };
    const given = await storePublication(tx, editor, { ...left, extra: toUndoPatch(from.slug) });
    if (version === null || given === null)
      throw new Error(`${from.slug}: changed inside its own transaction`);
    return { done: true, version };
  });
}

/** The merged incident as it was before; null when its history does not hold enough of it any more. */
async function planAgain(tx: Transaction, { slug, version }: DeskIncident) {
  const form = await formAt(tx, slug, version - 1);
  const { en, fr } = form.summary;
  const publication = planPublication(form, await readContext(tx, form));
  return en === null || fr === null || publication.coding === null
    ? null
    : { publication, summary: { en, fr } };
}

const NOTHING_MOVED: Pick<Merge, 'moved' | 'ruled'> = { moved: [], ruled: [] };

/** What is left of the other one: what it had without the merge, and what other merges brought as well. */
function giveBack(
  { from, into }: { from: DeskIncident; into: DeskIncident },
  standing: readonly Merge[],
  inferred: ReadonlySet<string>,
): Publication {
  const { moved, ruled } = standing.find((row) => row.from === from.slug) ?? NOTHING_MOVED;
  const others = standing.filter((row) => row.from !== from.slug);
  const shared = new Set(others.flatMap(({ had }) => had));
  const kept = into.statements.filter(({ id }) => !moved.includes(id) || shared.has(id));
  const ids = new Set(kept.map((row) => row.id));
  // A ruling rests on what is left of what it rested on.
  const rulings = listRulings(into.decisions)
    .filter((row) => !ruled.includes(row.field))
    .map((row) => ({ ...row, statements: row.statements.filter((id) => ids.has(id)) }))
    .filter((row) => row.statements.length > 0);
  const places = others
    .slice(0, 1)
    .flatMap((row) => keepPlace(into, row.from, { statements: kept, rulings }));
  return toPublication(kept, [...rulings, ...places], inferred);
}
