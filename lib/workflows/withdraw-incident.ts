import 'server-only';
import { inTransaction } from '../data/database';
import { storeLifecycle } from '../data/incidents';
import { recordRevision } from '../data/revisions';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { parseReason } from '../domain/reason';
import { isRefused } from './open-draft';
import { type IncidentVersion, openPublished } from './open-incident';
import { refuseReason } from './refuse-reason';

/** Takes a published incident from the public lists; its address goes on to say that it was withdrawn, and why. */
export async function withdrawIncident(
  editor: Editor,
  input: IncidentVersion & { reason: unknown },
): Promise<{ done: true; version: number } | Refused> {
  requireVerb(editor, 'withdraw');
  const reason = parseReason(input.reason);
  if (reason === null) return refuse('reason_missing');
  return inTransaction(async (tx) => {
    const held = await openPublished(tx, input);
    if (isRefused(held)) return held;
    const leaking = await refuseReason(tx, held, reason);
    if (leaking) return leaking;
    if (!(await storeLifecycle(tx, held, { lifecycle: 'withdrawn' }))) return refuse('incident_changed');
    const patch = { lifecycle: { before: held.lifecycle, after: 'withdrawn' } };
    const change = { entity: 'incident', entityId: held.slug, patch, reason, author: editor.id };
    return { done: true, version: await recordRevision(tx, change) };
  });
}
