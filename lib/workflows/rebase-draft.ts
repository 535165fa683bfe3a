import 'server-only';
import { inTransaction } from '../data/database';
import { changeDraft, findDraft } from '../data/drafts';
import { findHeld } from '../data/held-incidents';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import type { FormProblem } from '../domain/form-problem';
import { protectHome } from '../domain/homes';
import { parseDraftForm } from '../domain/incident-form';
import { type DraftVersion, isDraftId } from './open-draft';

/**
 * Puts a draft on the newest version of its incident, with the form that somebody merged by hand. It goes back to `draft`, for
 * what was reviewed is no longer what would be published. `incidentVersion` is the version that was merged in.
 */
export async function rebaseDraft(
  editor: Editor,
  input: DraftVersion & { incidentVersion: number; form: unknown },
): Promise<
  { done: true; version: number } | { done: false; invalid: true; problems: FormProblem[] } | Refused
> {
  requireVerb(editor, 'code');
  const { form, problems } = parseDraftForm(input.form);
  if (form === null) return { done: false, invalid: true, problems };
  return inTransaction(async (tx) => {
    const before = isDraftId(input.id) ? await findDraft(tx, input.id) : null;
    if (!before) return refuse('draft_gone');
    if (before.stage !== 'draft' && before.stage !== 'in_review') return refuse('draft_closed');
    if (before.version !== input.version) return refuse('draft_changed');
    const held = before.incident === null ? null : await findHeld(tx, before.incident);
    if (!held) return refuse('incident_gone');
    if (held.version !== input.incidentVersion) return refuse('incident_changed');
    const change = { form: protectHome(form), stage: 'draft' as const, baseVersion: held.version };
    const version = await changeDraft(tx, editor, { before, change });
    return version === null ? refuse('draft_changed') : { done: true, version };
  });
}
