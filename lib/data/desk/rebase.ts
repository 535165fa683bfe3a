import 'server-only';
import { type Editor, requireVerb } from '../../domain/editor';
import type { DraftForm } from '../../domain/form-shape';
import { type FieldChange, listFormChanges } from '../../domain/list-changes';
import type { FormConflict } from '../../domain/merge-forms';
import { inTransaction } from '../database';
import { findDraft } from '../drafts';
import { findRebase } from '../rebase';

export type DeskRebase = {
  id: string;
  version: number;
  incident: string;
  incidentVersion: number;
  theirs: DraftForm;
  /** What became of the published record meanwhile. */
  changes: FieldChange[];
  /** What both changed differently. */
  conflicts: FormConflict[];
};

/** What the published record and a draft of it would be together; null when there is no such draft or nothing to bring together. */
export async function findDeskRebase(editor: Editor, id: string): Promise<DeskRebase | null> {
  requireVerb(editor, 'code');
  return inTransaction(async (tx) => {
    const draft = await findDraft(tx, id);
    if (!draft || draft.incident === null) return null;
    const found = await findRebase(tx, draft);
    if (!found) return null;
    const { base, theirs, merged, incidentVersion } = found;
    return {
      ...{ id, version: draft.version, incident: draft.incident, incidentVersion, theirs },
      changes: listFormChanges(base, theirs),
      conflicts: merged.conflicts,
    };
  });
}
