import 'server-only';
import type { Decision } from '../../domain/decision';
import type { DeskContext } from '../../domain/desk-context';
import { type Duplicate, findDuplicates } from '../../domain/duplicates';
import { type Editor, maySeeDraft } from '../../domain/editor';
import type { DraftForm } from '../../domain/form-shape';
import type { Lifecycle } from '../../domain/incident';
import { type Blocker, listBlockers } from '../../domain/list-blockers';
import { type FieldChange, listFormChanges } from '../../domain/list-changes';
import { listOriginNotes, type OriginNote } from '../../domain/list-origin-notes';
import { type MadeNames, nameMade } from '../../domain/made-names';
import { type Publication, planPublication } from '../../domain/plan-publication';
import type { Stage } from '../../domain/record-state';
import type { Statement } from '../../domain/statement';
import { toForm } from '../../domain/to-form';
import { inTransaction, type Transaction } from '../database';
import { readContext } from '../desk-context';
import { findDraft } from '../drafts';
import { listCandidates } from '../duplicate-candidates';
import { findHeld } from '../held-incidents';
import { mapNames } from '../people';
import { countPublishers } from '../publishers';
import { listRuledApart } from '../ruled-apart';

/** What the page of a form shows beside it: what blocks it, what it may repeat, and who its new origins may be. */
export type FormCheck = { blockers: Blocker[]; duplicates: Duplicate[]; originNotes: OriginNote[] };
type Own = { draft?: string | null; incident?: string | null; notSame?: readonly string[] };

/** Checks a form as it is typed; nothing is stored. */
export async function checkForm(editor: Editor, form: DraftForm, own: Own = {}): Promise<FormCheck> {
  return inTransaction(async (tx) => {
    const context = await readContext(tx, form);
    return check(tx, editor, { form, context, publication: planPublication(form, context), ...own });
  });
}

type Planned = { form: DraftForm; context: DeskContext; publication: Publication };

async function check(
  tx: Transaction,
  editor: Editor,
  { form, context, publication, draft = null, incident = null, notSame = [] }: Planned & Own,
): Promise<FormCheck> {
  const candidates = await listCandidates(tx, editor, { draft, incident });
  const apart = [...notSame, ...(await listRuledApart(tx, { draft, incident }))];
  return {
    blockers: listBlockers(form, context, { publication, editing: incident }),
    duplicates: findDuplicates(form, candidates, apart).filter((row) => incident === null || isNear(row)),
    originNotes: listOriginNotes(form, context.origins),
  };
}

/** An edit of what is published shares articles and words with its neighbours by right: then only place and night count. */
function isNear({ reasons }: Duplicate): boolean {
  return reasons.some(({ code }) => code === 'same_site_night' || code === 'adjacent_night');
}

export type Review = FormCheck & {
  id: string;
  version: number;
  stage: Stage;
  incident: string | null;
  /** How far the record is that it edits; null for a new attack. */
  lifecycle: Lifecycle | null;
  form: DraftForm;
  /** Name of who last changed the form, and when. */
  updatedBy: string;
  updatedAt: Date;
  /** What was asked of it when it was returned. */
  note: string | null;
  /** What publishing would change of the public version; of a new incident, everything. */
  changes: FieldChange[];
  /** What would be held, and by which rule. */
  decisions: Decision[];
  /** Names of what publishing would make: they are in no table yet. */
  madeNames: MadeNames;
  /** Statements that publishing adds and takes away. */
  added: Statement[];
  removed: Statement[];
  /** The incident moved on since the draft was made: publishing will ask for a merge. */
  behind: boolean;
  /** This person last edited it, so somebody else publishes; or nobody else can, which will be recorded. */
  ownEdit: 'no' | 'ask_another' | 'alone';
};

/** Everything that a reviewer looks at, or null when there is no such draft. */
export async function findReview(editor: Editor, id: string): Promise<Review | null> {
  const names = await mapNames(editor);
  return inTransaction(async (tx) => {
    const draft = await findDraft(tx, id);
    if (!draft || !maySeeDraft(editor, draft)) return null;
    const { form, incident, version, stage, note, updatedAt, notSame } = draft;
    const held = incident === null ? null : await findHeld(tx, incident);
    const context = await readContext(tx, form);
    const publication = planPublication(form, context);
    const { statements, decisions, refs } = publication;
    const before = new Set(held?.statements.map((row) => row.id));
    const after = new Set(statements.map((row) => row.id));
    const alone = (await countPublishers(tx)) <= 1 ? 'alone' : 'ask_another';
    return {
      ...{ id, version, stage, incident, form, note, updatedAt, decisions },
      lifecycle: held?.lifecycle ?? null,
      madeNames: nameMade(refs.made),
      updatedBy: names.get(draft.updatedBy) ?? draft.updatedBy,
      ...(await check(tx, editor, { form, context, publication, draft: id, incident, notSame })),
      changes: listFormChanges(held ? toForm(held) : null, form),
      added: statements.filter((row) => !before.has(row.id)),
      removed: held?.statements.filter((row) => !after.has(row.id)) ?? [],
      behind: held !== null && held.version !== draft.baseVersion,
      ownEdit: draft.updatedBy === editor.id ? alone : 'no',
    };
  });
}
