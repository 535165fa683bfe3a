import 'server-only';
import { listInferredArticles } from '../data/articles';
import { inTransaction, type Transaction } from '../data/database';
import { readContext } from '../data/desk-context';
import { type DeskIncident, findHeld, formAt } from '../data/held-incidents';
import { listPatches } from '../data/revisions';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { toPublication, toRulings } from '../domain/merge-incidents';
import { planPublication } from '../domain/plan-publication';
import { parseReason } from '../domain/reason';
import { isRefused } from './open-draft';
import { type IncidentVersion, openPublished } from './open-incident';
import { storePublication } from './store-publication';

type Undo = { from: DeskIncident; into: DeskIncident; reason: string };

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
    const from = await findHeld(tx, input.slug);
    if (!from) return refuse('incident_gone');
    if (from.mergedInto === null) return refuse('incident_not_merged');
    if (from.version !== input.version) return refuse('incident_changed');
    const target = await findHeld(tx, from.mergedInto);
    const into = await openPublished(tx, { slug: from.mergedInto, version: target?.version ?? 0 });
    if (isRefused(into)) return into;
    // First the one that comes back, so that what both say is never without an incident.
    const version = await publishAgain(tx, editor, { from, into, reason });
    await giveBack(tx, editor, { from, into, reason });
    return { done: true, version };
  });
}

async function publishAgain(tx: Transaction, editor: Editor, { from, reason }: Undo): Promise<number> {
  const form = await formAt(tx, from.slug, from.version - 1);
  const { en, fr } = form.summary;
  const publication = planPublication(form, await readContext(tx, form));
  if (en === null || fr === null) throw new Error(`${from.slug}: its history holds no summary`);
  const stored = { slug: from.slug, publication, summary: { en, fr }, before: from, reason };
  return mustBeStored(await storePublication(tx, editor, stored), from.slug);
}

async function giveBack(tx: Transaction, editor: Editor, { from, into, reason }: Undo): Promise<void> {
  const { moved, ruled } = await findMerge(tx, from.slug, into.slug);
  const kept = into.statements.filter((row) => !moved.includes(row.id));
  const ids = new Set(kept.map((row) => row.id));
  const rulings = toRulings(into.decisions).filter(
    (row) => !ruled.includes(row.field) && row.statements.some((id) => ids.has(id)),
  );
  const publication = toPublication(kept, rulings, await listInferredArticles(tx));
  const extra = { merged: { before: { from: from.slug }, after: null } };
  const stored = { slug: into.slug, publication, summary: into.summary, before: into, reason, extra };
  mustBeStored(await storePublication(tx, editor, stored), into.slug);
}

type Merge = { from: string; moved: string[]; ruled: string[] };

/** What the latest merge moved, and the fields that were ruled because of it. */
async function findMerge(tx: Transaction, from: string, into: string): Promise<Merge> {
  const patches = await listPatches(tx, { entity: 'incident', entityId: into });
  const merges = patches.flatMap(({ merged }) => (merged?.after ? [merged.after as Merge] : []));
  return merges.filter((row) => row.from === from).at(-1) ?? { from, moved: [], ruled: [] };
}

function mustBeStored(version: number | null, slug: string): number {
  if (version === null) throw new Error(`${slug}: changed meanwhile`);
  return version;
}
