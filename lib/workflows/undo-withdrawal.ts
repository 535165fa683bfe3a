import 'server-only';
import { inTransaction } from '../data/database';
import { readContext } from '../data/desk-context';
import { storeLifecycle } from '../data/incidents';
import { recordRevision } from '../data/revisions';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { listBlockers } from '../domain/list-blockers';
import { parseReason } from '../domain/reason';
import { toForm } from '../domain/to-form';
import { findIncident, type IncidentVersion } from './open-incident';
import { refuseReason } from './refuse-reason';

/**
 * Takes a withdrawal back: the incident is public again as it was, under its own address. Refused where something was
 * removed from it for privacy since, so that it could not be published as it stands.
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
    const form = toForm(held);
    const context = await readContext(tx, form);
    if (listBlockers(form, context, { editing: held.slug }).length > 0) return refuse('incident_incomplete');
    if (!(await storeLifecycle(tx, held, { lifecycle: 'published' }))) return refuse('incident_changed');
    const patch = { lifecycle: { before: 'withdrawn', after: 'published' } };
    const change = { entity: 'incident', entityId: held.slug, patch, reason, author: editor.id };
    return { done: true, version: await recordRevision(tx, change) };
  });
}
