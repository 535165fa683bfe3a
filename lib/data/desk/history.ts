import 'server-only';
import { type Editor, maySeeDraft } from '../../domain/editor';
import type { DraftForm } from '../../domain/form-shape';
import { type FieldChange, listChanges } from '../../domain/list-changes';
import { type RecordState, toStateForm } from '../../domain/record-state';
import { applyPatches, type Patch, type Seals } from '../../domain/revision';
import { listStruckParts } from '../../domain/struck';
import { getDatabase } from '../database';
import { mapNames } from '../people';
import { listSealedPatches } from '../revisions';

export type HistoryEntry = {
  version: number;
  at: Date;
  /** Name of the person, or what stands for one ("coded files"). */
  by: string;
  reason: string | null;
  /** The reason was removed for privacy. */
  reasonStruck: boolean;
  changes: FieldChange[];
};

/** The whole history of an incident or a draft, oldest first: who, when, why, and what became of each part. */
export async function listRecordHistory(editor: Editor, { entity, id }: RecordName): Promise<HistoryEntry[]> {
  const database = await getDatabase();
  if (!(await maySeeRecord(editor, { entity, id }))) return [];
  const rows = await database.revision.findMany({
    where: { entity, entityId: id },
    orderBy: { version: 'asc' },
  });
  const names = await mapNames(editor);
  return rows.map(({ version, at, author, reason, patch, seals }) => ({
    version,
    at,
    by: names.get(author) ?? author,
    reason,
    reasonStruck: 'struck' in ((seals as Seals | null)?.reason ?? {}),
    changes: listChanges(patch as Patch, (seals ?? {}) as Seals),
  }));
}

type RecordName = { entity: 'incident' | 'draft'; id: string };

async function maySeeRecord(editor: Editor, { entity, id }: RecordName): Promise<boolean> {
  if (entity === 'incident') return true;
  const database = await getDatabase();
  const draft = await database.draft.findUnique({ where: { id }, select: { createdBy: true } });
  return draft !== null && maySeeDraft(editor, draft);
}

export type RecordVersion = {
  form: DraftForm;
  state: RecordState;
  /** Parts whose value was removed from history for privacy, so that it is not here. */
  struck: string[];
};

/** A record as it was at a version, rebuilt from its history; null when it never had that version. */
export async function findVersion(
  editor: Editor,
  { entity, id, version }: RecordName & { version: number },
): Promise<RecordVersion | null> {
  if (!Number.isSafeInteger(version) || version < 1) return null;
  if (!(await maySeeRecord(editor, { entity, id }))) return null;
  const database = await getDatabase();
  const rows = await listSealedPatches(database, { entity, entityId: id, upTo: version });
  if (rows.length !== version) return null;
  const state = applyPatches(rows.map(({ patch }) => patch));
  return { form: toStateForm(state), state, struck: listStruckParts(rows) };
}
