import 'server-only';
import { inTransaction, type Transaction } from '../data/database';
import { readContext } from '../data/desk-context';
import { changeDraft, type Draft } from '../data/drafts';
import { type DeskIncident, findHeld, formAt } from '../data/held-incidents';
import { countPublishers } from '../data/publishers';
import type { DeskContext } from '../domain/desk-context';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, requireVerb } from '../domain/editor';
import type { DraftForm } from '../domain/form-shape';
import { toIncidentSlug } from '../domain/incident-slug';
import { type Blocker, listBlockers } from '../domain/list-blockers';
import { type MergedForms, mergeForms } from '../domain/merge-forms';
import { type Publication, planPublication } from '../domain/plan-publication';
import { parseReason } from '../domain/reason';
import { toForm } from '../domain/to-form';
import { type DraftVersion, isRefused, openDraft } from './open-draft';
import { refuseReason } from './refuse-reason';
import { storePublication } from './store-publication';

export type PublishDraftInput = DraftVersion & { reason?: unknown };
/** The incident moved on while its draft was written: nothing was stored. */
export type IncidentConflict = {
  done: false;
  conflict: true;
  base: DraftForm;
  theirs: DraftForm;
  merged: MergedForms;
  /** Version of the incident that `theirs` is. */
  incidentVersion: number;
};
export type PublishDraftAnswer =
  | { done: true; slug: string; version: number }
  | { done: false; blockers: Blocker[] }
  | IncidentConflict
  | Refused;

/**
 * Publishes a draft that is in review: the incident, its statements and everything new it needs, in one transaction. Whoever
 * last edited it does not publish it, unless nobody else of the desk could; the revision then says so.
 */
export async function publishDraft(editor: Editor, input: PublishDraftInput): Promise<PublishDraftAnswer> {
  requireVerb(editor, 'publish');
  const reason = parseReason(input.reason);
  return inTransaction(async (tx) => {
    const draft = await openDraft(tx, input, { stage: 'in_review', otherwise: 'draft_not_in_review' });
    if (isRefused(draft)) return draft;
    const alone = draft.updatedBy === editor.id;
    if (alone && (await countPublishers(tx)) > 1) return refuse('own_edit');
    const before = draft.incident === null ? null : await findHeld(tx, draft.incident);
    const refused = refuseChange(draft, before, reason);
    if (refused) return refused;
    const leaking = before && reason !== null ? await refuseReason(tx, before, reason) : null;
    if (leaking) return leaking;
    if (before && before.version !== draft.baseVersion) return toConflict(tx, draft, before);
    return publish(tx, editor, { draft, before, reason, alone });
  });
}

function refuseChange(draft: Draft, before: DeskIncident | null, reason: string | null): Refused | null {
  if (draft.incident === null) return null;
  if (!before) return refuse('incident_gone');
  if (before.lifecycle !== 'published') return refuse('incident_not_published');
  return reason === null ? refuse('reason_missing') : null;
}

async function toConflict(tx: Transaction, draft: Draft, before: DeskIncident): Promise<IncidentConflict> {
  const base = await formAt(tx, before.slug, draft.baseVersion);
  const theirs = toForm(before);
  const merged = mergeForms(base, theirs, draft.form);
  return { done: false, conflict: true, base, theirs, merged, incidentVersion: before.version };
}

type Ready = { draft: Draft; before: DeskIncident | null; reason: string | null; alone: boolean };

async function publish(
  tx: Transaction,
  editor: Editor,
  { draft, before, reason, alone }: Ready,
): Promise<PublishDraftAnswer> {
  const context = await readContext(tx, draft.form);
  const publication = planPublication(draft.form, context);
  const blockers = listBlockers(draft.form, context, { publication, editing: draft.incident });
  const { en, fr } = draft.form.summary;
  if (blockers.length > 0 || en === null || fr === null) return { done: false, blockers };
  const slug = before?.slug ?? nameIncident(draft.form, publication, context);
  const extra = { draft: { before: null, after: draft.id }, ...(alone ? ALONE : {}) };
  const stored = { slug, publication, summary: { en, fr }, before, reason, extra };
  const version = await storePublication(tx, editor, stored);
  const change = { stage: 'published' as const, incident: slug };
  const closed = await changeDraft(tx, editor, { before: draft, change, reason, extra: alone ? ALONE : {} });
  if (version === null || closed === null) throw new Error(`${slug}: changed inside its own transaction`);
  return { done: true, slug, version };
}

/** The desk has one publisher, who published what they last edited. */
const ALONE = { publishedAlone: { before: null, after: true } };

function nameIncident(form: DraftForm, { refs, coding }: Publication, context: DeskContext): string {
  if (!refs.site || !coding) throw new Error('a form without place or night passed its blockers');
  const named = { site: refs.site, night: coding.night, wanted: form.slug };
  return toIncidentSlug(named, (slug) => context.incidents.has(slug));
}
