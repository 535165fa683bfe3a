import 'server-only';
import { inTransaction, type Transaction } from '../data/database';
import { readContext } from '../data/desk-context';
import type { DeskIncident } from '../data/held-incidents';
import { storeLifecycle } from '../data/incidents';
import { listSealedPatches, recordRevision } from '../data/revisions';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { listHomeBlockers } from '../domain/list-blockers';
import { planPublication } from '../domain/plan-publication';
import { parseReason } from '../domain/reason';
import { listStruckParts } from '../domain/struck';
import { toForm } from '../domain/to-form';
import { findIncident, type IncidentVersion } from './open-incident';
import { refuseReason } from './refuse-reason';

/**
 * Takes a withdrawal back: the incident is public again as it was, under its own address. Refused where something was
 * removed from it for privacy since, so that it is not what it was, and where it could lead to a home. What an edit would
 * have to settle first, such as a question that a merge left open, it was public with.
 */
export async function undoWithdrawal(
  editor: Editor,
  input: IncidentVersion & { reason: unknown },
): Promise<{ done: true; version: number } | Refused> {
  requireVerb(editor, 'withdraw');
  const reason = parseReason(input.reason);
  if (reason === null) return refuse('reason_missing');
  return inTransaction(async (tx) => {
    const held = await findIncident(tx, input.slug);
    if (!held) return refuse('incident_gone');
    if (held.lifecycle !== 'withdrawn') return refuse('incident_not_withdrawn');
    if (held.version !== input.version) return refuse('incident_changed');
    const leaking = await refuseReason(tx, held, reason);
    if (leaking) return leaking;
    const lost = await refuseReturn(tx, held);
    if (lost) return lost;
    if (!(await storeLifecycle(tx, held, { lifecycle: 'published' }))) return refuse('incident_changed');
    const patch = { lifecycle: { before: 'withdrawn', after: 'published' } };
    const change = { entity: 'incident', entityId: held.slug, patch, reason, author: editor.id };
    return { done: true, version: await recordRevision(tx, change) };
  });
}

async function refuseReturn(tx: Transaction, held: DeskIncident): Promise<Refused | null> {
  const history = await listSealedPatches(tx, { entity: 'incident', entityId: held.slug });
  if (listStruckParts(history).length > 0) return refuse('incident_incomplete');
  const form = toForm(held);
  const context = await readContext(tx, form);
  const leaks = listHomeBlockers(form, planPublication(form, context), context);
  return leaks.length > 0 ? refuse('incident_leaks') : null;
}
