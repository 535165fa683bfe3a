import 'server-only';
import type { Editor } from '../../domain/editor';
import type { DraftForm } from '../../domain/form-shape';
import { type FieldChange, listChanges } from '../../domain/list-changes';
import { toStateForm } from '../../domain/record-state';
import { applyPatches, type Patch, type Seals } from '../../domain/revision';
import { getDatabase, inTransaction } from '../database';
import { mapNames } from '../people';
import { listPatches } from '../revisions';

export type HistoryEntry = {
  version: number;
  at: string;
  /** Name of the person, or what stands for one ("coded files"). */
  by: string;
  reason: string | null;
  /** The reason was removed for privacy. */
  reasonStruck: boolean;
  changes: FieldChange[];
};

/** The whole history of an incident or a draft, oldest first: who, when, why, and what became of each part. */
export async function listRecordHistory(
  editor: Editor,
  { entity, id }: { entity: 'incident' | 'draft'; id: string },
): Promise<HistoryEntry[]> {
  const database = await getDatabase();
  const rows = await database.revision.findMany({
    where: { entity, entityId: id },
    orderBy: { version: 'asc' },
  });
  const names = await mapNames(editor);
  return rows.map(({ version, at, author, reason, patch, seals }) => ({
    version,
    at: at.toISOString(),
    by: names.get(author) ?? author,
    reason,
    reasonStruck: 'struck' in ((seals as Seals | null)?.reason ?? {}),
    changes: listChanges(patch as Patch, (seals ?? {}) as Seals),
  }));
}

/** A record as it was at a version, rebuilt from its history; null when it never had that version. */
export async function findVersion(
  _editor: Editor,
  { entity, id, version }: { entity: 'incident' | 'draft'; id: string; version: number },
): Promise<{ form: DraftForm; state: Record<string, unknown> } | null> {
  if (!Number.isSafeInteger(version) || version < 1) return null;
  const patches = await inTransaction((tx) => listPatches(tx, { entity, entityId: id, upTo: version }));
  if (patches.length !== version) return null;
  const state = applyPatches(patches);
  return { form: toStateForm(state), state };
}
