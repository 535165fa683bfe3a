import 'server-only';
import { randomUUID } from 'node:crypto';
import { inTransaction } from '../data/database';
import { createDraft, findOpenDraft } from '../data/drafts';
import { formAt } from '../data/held-incidents';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import { findIncident } from './open-incident';

/**
 * Opens an earlier version of an incident as a new draft: of the incident while it is published, else of a new one, since
 * what is withdrawn or merged does not come back. What was suppressed since stays empty.
 */
export async function restoreVersion(
  editor: Editor,
  { slug, version }: { slug: string; version: number },
): Promise<{ done: true; id: string; version: number } | Refused> {
  requireVerb(editor, 'code');
  return inTransaction(async (tx) => {
    const held = await findIncident(tx, slug);
    if (!held) return refuse('incident_gone');
    if (!Number.isSafeInteger(version) || version < 1 || version > held.version)
      return refuse('unknown_version');
    const live = held.lifecycle === 'published';
    if (live && (await findOpenDraft(tx, slug))) return refuse('draft_exists');
    const form = await formAt(tx, slug, version);
    const base = live ? { incident: slug, baseVersion: held.version } : { incident: null, baseVersion: 0 };
    const draft = await createDraft(tx, editor, {
      id: randomUUID(),
      form,
      ...base,
      reason: `version ${version} of ${slug}`,
    });
    return { done: true, id: draft.id, version: draft.version };
  });
}
