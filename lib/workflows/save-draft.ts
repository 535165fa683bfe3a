import 'server-only';
import { storeClaim } from '../data/claims';
import { inTransaction, type Transaction } from '../data/database';
import { changeDraft, createDraft, type Draft, draftFormAt, findDraft, findOpenDraft } from '../data/drafts';
import { type Refused, refuse } from '../domain/desk-refusal';
import { type Editor, maySeeDraft, requireVerb } from '../domain/editor';
import type { FormProblem } from '../domain/form-problem';
import type { DraftForm } from '../domain/form-shape';
import { toUnits } from '../domain/form-units';
import { protectHome } from '../domain/homes';
import { parseDraftForm } from '../domain/incident-form';
import { type MergedForms, mergeForms } from '../domain/merge-forms';
import { type Patch, toSortedJson } from '../domain/revision';
import { isDraftId } from './open-draft';
import { findIncident } from './open-incident';

export type SaveDraftInput = {
  /** Chosen by the page that made the draft (a UUID), so that a first save sent twice makes one draft. */
  id: string;
  /** Version of the draft that the change was made on; 0 while it was never saved. */
  version: number;
  /** Slug of the incident it edits, and its version then; asked at the first save only. */
  incident?: string | null;
  incidentVersion?: number;
  form: unknown;
};

export type DraftSaved = { done: true; id: string; version: number; savedAt: string };
/** A late save: nothing was stored. `merged` holds what can be merged by itself and lists the rest; save it on `version`. */
export type DraftConflict = {
  done: false;
  conflict: true;
  base: DraftForm;
  theirs: DraftForm;
  merged: MergedForms;
  version: number;
  by: string;
  at: string;
};
export type DraftInvalid = { done: false; invalid: true; problems: FormProblem[] };
export type SaveDraftAnswer = DraftSaved | DraftConflict | DraftInvalid | Refused;

/** Saves what was typed, as often as wanted. Faulty input and late saves store nothing and say why. */
export async function saveDraft(editor: Editor, input: SaveDraftInput): Promise<SaveDraftAnswer> {
  requireVerb(editor, 'propose');
  const { form, problems } = parseDraftForm(input.form);
  if (form === null) return { done: false, invalid: true, problems };
  return inTransaction(async (tx) => {
    const answer = await saveDraftIn(tx, editor, { ...input, form });
    // Whoever saves is editing: the others are told, for a while.
    if (answer.done) await storeClaim(tx, editor, input.id, new Date());
    return answer;
  });
}

/** As saveDraft, as part of a larger change. The form has been parsed; `reading` is the proposal that it comes from. */
export async function saveDraftIn(
  tx: Transaction,
  editor: Editor,
  input: SaveDraftInput & { form: DraftForm; reading?: string },
): Promise<Exclude<SaveDraftAnswer, DraftInvalid>> {
  if (!isDraftId(input.id)) return refuse('draft_gone');
  if (!isVersion(input.version)) return refuse('unknown_version');
  const mine = protectHome(input.form);
  const before = await findDraft(tx, input.id);
  return before ? saveAgain(tx, editor, { before, input, mine }) : saveFirst(tx, editor, input, mine);
}

const isVersion = (version: unknown) => Number.isSafeInteger(version) && Number(version) >= 0;

async function saveFirst(
  tx: Transaction,
  editor: Editor,
  input: SaveDraftInput & { reading?: string },
  form: DraftForm,
): Promise<DraftSaved | Refused> {
  if (input.version !== 0) return refuse('draft_gone');
  const incident = input.incident ?? null;
  const refused = incident === null ? null : await refuseEdit(tx, incident, input.incidentVersion);
  if (refused) return refused;
  const baseVersion = incident === null ? 0 : (input.incidentVersion ?? 0);
  const { id, reading } = input;
  return toSaved(await createDraft(tx, editor, { id, incident, form, baseVersion, reading }));
}

async function refuseEdit(tx: Transaction, slug: string, version: unknown): Promise<Refused | null> {
  const held = await findIncident(tx, slug);
  if (!held) return refuse('incident_gone');
  if (held.lifecycle !== 'published') return refuse('incident_not_published');
  if (!isVersion(version) || Number(version) < 1 || Number(version) > held.version)
    return refuse('unknown_version');
  return (await findOpenDraft(tx, slug)) ? refuse('draft_exists') : null;
}

const toSaved = ({ id, version, updatedAt }: Pick<Draft, 'id' | 'version' | 'updatedAt'>): DraftSaved => ({
  done: true,
  id,
  version,
  savedAt: updatedAt.toISOString(),
});

const same = (one: DraftForm, other: DraftForm) =>
  toSortedJson(toUnits(one)) === toSortedJson(toUnits(other));

type Again = { before: Draft; input: SaveDraftInput & { reading?: string }; mine: DraftForm };

async function saveAgain(
  tx: Transaction,
  editor: Editor,
  { before, input, mine }: Again,
): Promise<Exclude<SaveDraftAnswer, DraftInvalid>> {
  if (!maySeeDraft(editor, before)) return refuse('draft_of_another');
  if (before.stage === 'in_review') return refuse('draft_in_review');
  if (before.stage !== 'draft') return refuse('draft_closed');
  if (input.version > before.version) return refuse('unknown_version');
  // The same words once more, as after an answer that got lost.
  if (same(before.form, mine)) return toSaved(before);
  if (input.version < before.version) return toConflict(tx, before, input.version, mine);
  const extra: Patch = input.reading ? { reading: { before: null, after: input.reading } } : {};
  const version = await changeDraft(tx, editor, { before, change: { form: mine }, extra });
  return version === null
    ? toConflict(tx, before, input.version, mine)
    : toSaved({ ...before, version, updatedAt: new Date() });
}

async function toConflict(
  tx: Transaction,
  theirs: Draft,
  version: number,
  mine: DraftForm,
): Promise<DraftConflict> {
  const base = await draftFormAt(tx, theirs.id, version);
  return {
    done: false,
    conflict: true,
    base,
    theirs: theirs.form,
    merged: mergeForms(base, theirs.form, mine),
    version: theirs.version,
    by: theirs.updatedBy,
    at: theirs.updatedAt.toISOString(),
  };
}
